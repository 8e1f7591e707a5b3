"""kohya_ss's configuration files become recipes, whatever types their values have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.recipe.kohya_import import import_recipe
from core.recipe.kohya_ss_import import import_kohya_ss

KEYS = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "foreign" / "kohya_ss_keys.json").read_text("utf-8")
)


def imported(**values):
    return import_kohya_ss({"LoRA_type": "Standard", "network_dim": 8, **values})


@pytest.mark.parametrize("place", range(6))
def test_every_value_that_shipped_configurations_hold_can_be_read(place):
    configuration = {
        key: facts["seen"][place % len(facts["seen"])] for key, facts in KEYS.items() if facts["seen"]
    }

    result = import_kohya_ss(configuration)

    unreadable = {problem.field for problem in result.problems if " = " in problem.text}
    # Steps of one pixel fit no model.
    assert unreadable <= {"bucket_reso_steps"}


@pytest.mark.parametrize(
    ("written", "attention"),
    [("xformers", "xformers"), (True, "xformers"), (1, "xformers"), ("sdpa", "sdpa"), ("none", "sdpa")],
)
def test_the_list_of_attentions_and_the_older_box_are_understood(written, attention):
    result = imported(xformers=written)

    assert result.problems == ()
    assert result.recipe.memory.attention == attention


@pytest.mark.parametrize("zero", [0, 0.0, "0", "0.0", " 0 ", "0.00", "", None, "null", False])
def test_a_zero_in_any_form_stands_for_not_given(zero):
    recipe = imported(seed=zero, save_last_n_steps=zero, min_snr_gamma=zero, max_train_steps=zero).recipe

    assert (recipe.run.seed, recipe.run.save_last_n_steps, recipe.noise.min_snr_gamma) == (None, None, None)


def test_a_network_named_by_what_is_no_text_is_told():
    result = import_kohya_ss({"LoRA_type": {"a": 1}, "network_dim": 8})

    assert "network_module" in {problem.field for problem in result.problems}


def test_numbers_written_as_texts_and_texts_written_as_false_are_understood():
    recipe = imported(
        learning_rate="5e-5",
        keep_tokens="2",
        bucket_reso_steps=64.0,
        seed="",
        clip_skip="2",
        metadata_author="False",
    ).recipe

    assert recipe.optimizer.learning_rate == 5e-5
    assert recipe.data.keep_tokens == 2
    assert recipe.data.bucket_reso_steps == 64
    assert recipe.run.seed is None
    assert recipe.model.clip_skip == 2
    assert recipe.run.metadata_author is None


def test_epochs_count_where_neither_steps_nor_epochs_are_set():
    assert imported(epoch="4", max_train_epochs="", max_train_steps=0).recipe.run.max_train_epochs == 4
    assert imported(epoch=4, max_train_steps=80).recipe.run.max_train_steps == 80
    assert imported(epoch=4, max_train_epochs="16").recipe.run.max_train_epochs == 16


def test_a_warm_up_in_percent_becomes_a_share_of_the_run():
    assert imported(lr_warmup="10").recipe.optimizer.lr_warmup_steps == 0.1
    assert imported(lr_warmup=10, lr_warmup_steps=50).recipe.optimizer.lr_warmup_steps == 50


def test_a_rate_of_zero_leaves_a_part_untrained():
    unet_only = imported(unet_lr=0.001, text_encoder_lr="0.0").recipe.network
    text_only = imported(unet_lr=0, text_encoder_lr=1e-4).recipe.network
    both = imported(unet_lr=0, text_encoder_lr=0, learning_rate=1e-4).recipe.network

    assert [one.network_train_unet_only for one in (unet_only, text_only, both)] == [True, False, False]
    assert [one.network_train_text_encoder_only for one in (unet_only, text_only, both)] == [
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("values", "module", "arguments"),
    [
        ({"LoRA_type": "Standard", "conv_dim": 4, "conv_alpha": 1}, "networks.lora", ()),
        (
            {"LoRA_type": "Kohya LoCon", "conv_dim": 4, "conv_alpha": 1},
            "networks.lora",
            ("conv_dim=4", "conv_alpha=1"),
        ),
        ({"LoRA_type": "Kohya DyLoRA", "unit": 4}, "networks.dylora", ("unit=4",)),
        (
            {"LoRA_type": "LyCORIS/LoKr", "LyCORIS_preset": "full", "factor": 6, "use_cp": True},
            "lycoris.kohya",
            ("algo=lokr", "preset=full", "factor=6", "use_cp=True"),
        ),
        ({"LoRA_type": "LyCORIS/DyLoRA", "unit": 2}, "lycoris.kohya", ("algo=dylora", "block_size=2")),
        (
            {"LoRA_type": "LyCORIS/iA3", "train_on_input": True},
            "lycoris.kohya",
            ("algo=ia3", "train_on_input=True"),
        ),
    ],
)
def test_the_type_of_network_becomes_module_and_arguments(values, module, arguments):
    network = imported(**values).recipe.network

    assert network.network_module == module
    assert network.network_args == arguments


def test_of_both_kinds_of_noise_only_the_chosen_one_is_kept():
    both = {"noise_offset": 0.05, "multires_noise_iterations": 8, "multires_noise_discount": 0.2}

    multires = imported(noise_offset_type="Multires", **both).recipe.noise
    original = imported(noise_offset_type="Original", **both).recipe.noise

    assert (multires.noise_offset, multires.multires_noise_iterations) == (None, 8)
    assert (original.noise_offset, original.multires_noise_iterations) == (0.05, None)


def test_additional_parameters_win_over_the_window():
    recipe = imported(
        max_grad_norm=1, additional_parameters="--max_grad_norm=0 --network_train_unet_only"
    ).recipe

    assert recipe.optimizer.max_grad_norm == 0
    assert recipe.network.network_train_unet_only


@pytest.mark.parametrize(
    ("checkbox", "model"), [("flux1_checkbox", "FLUX.1"), ("sd3_checkbox", "Stable Diffusion 3")]
)
def test_models_that_are_not_trained_here_are_refused_by_name(checkbox, model):
    problems = imported(**{checkbox: True}).problems

    assert any(problem.stops and model in problem.text for problem in problems)


def test_settings_of_other_models_are_not_complained_of_in_a_file_for_sdxl():
    assert imported(sdxl=True, guidance_scale=3.5, t5xxl_dtype="bf16", discrete_flow_shift=3).problems == ()


def test_a_file_of_kohya_ss_is_recognised(tmp_path):
    path = tmp_path / "mira.json"
    path.write_text(json.dumps({"LoRA_type": "Standard", "optimizer": "Prodigy", "sdxl": True}), "utf-8")

    result = import_recipe(path)

    assert result.source == "a kohya_ss configuration"
    assert result.recipe.model.family == "sdxl"
    assert result.recipe.optimizer.optimizer_type == "Prodigy"


def test_values_that_do_not_fit_are_named_and_the_rest_is_kept():
    result = imported(network_dim=1000000, train_batch_size=4)

    assert result.recipe.run.train_batch_size == 4
    assert [problem.field for problem in result.problems] == ["network_dim"]
