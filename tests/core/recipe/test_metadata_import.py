"""The metadata that sd-scripts wrote into LoRA files becomes the recipe of their training."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.recipe.metadata_import import import_metadata

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"


def golden(name):
    return json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))["metadata"]


def test_a_run_with_folders_is_read_back():
    recipe = import_metadata(golden("lora_file_sdxl_metadata")).recipe

    assert recipe.model.family == "sdxl"
    assert recipe.data.resolution == (256, 256)
    assert (recipe.data.min_bucket_reso, recipe.data.max_bucket_reso) == (128, 512)
    assert recipe.network.network_args == ("conv_dim=4", "conv_alpha=1")
    assert recipe.optimizer.optimizer_type == "Adafactor"
    assert recipe.optimizer.arguments() == {
        "scale_parameter": False,
        "relative_step": False,
        "warmup_init": False,
    }
    assert recipe.optimizer.max_grad_norm == 0
    assert recipe.noise.noise_offset == 0.0357
    assert (recipe.run.train_batch_size, recipe.run.gradient_accumulation_steps) == (2, 2)
    assert recipe.run.max_train_steps == 3


def test_a_run_with_a_data_set_configuration_is_read_back():
    recipe = import_metadata(golden("lora_file_sd15_tomlconfig_metadata")).recipe

    assert recipe.data.resolution == (128, 128)
    assert recipe.data.shuffle_caption
    assert recipe.data.keep_tokens == 1
    assert recipe.run.train_batch_size == 2
    assert recipe.network.network_dropout == 0.1
    assert recipe.optimizer.optimizer_type == "Prodigy"


def test_base_model_and_folders_are_named_for_the_user_to_choose():
    problems = import_metadata(golden("lora_file_sdxl_metadata")).problems

    fields = {problem.field for problem in problems}
    assert {"pretrained_model_name_or_path", "train_data_dir", "reg_data_dir"} <= fields


@pytest.mark.parametrize(
    ("written", "kind", "arguments"),
    [
        ("bitsandbytes.optim.adamw.AdamW8bit(weight_decay=0.1)", "AdamW8bit", ("weight_decay=0.1",)),
        ("torch.optim.adamw.AdamW", "AdamW", ()),
        ("torch.optim.sgd.SGD(momentum=0.9,nesterov=True)", "SGDNesterov", ("momentum=0.9",)),
        (
            "dadaptation.experimental.DAdaptAdamPreprint(decouple=True,betas=(0.9, 0.99))",
            "DAdaptAdamPreprint",
            ("decouple=True", "betas=(0.9, 0.99)"),
        ),
        ("my.own.Optimizer(a=1)", "my.own.Optimizer", ("a=1",)),
        ("None", "AdamW", ()),
    ],
)
def test_the_optimizer_is_recognised_by_its_class(written, kind, arguments):
    optimizer = import_metadata({"ss_optimizer": written}).recipe.optimizer

    assert (optimizer.optimizer_type, optimizer.optimizer_args) == (kind, arguments)


def test_whole_epochs_are_told_as_epochs():
    whole = {"ss_max_train_steps": "30", "ss_num_epochs": "10", "ss_num_batches_per_epoch": "6"}

    assert import_metadata(whole | {"ss_gradient_accumulation_steps": "2"}).recipe.run.max_train_epochs == 10
    assert import_metadata(whole).recipe.run.max_train_epochs is None


def test_texts_that_are_no_settings_are_named():
    (problem,) = import_metadata({"ss_something_new": "1"}).problems

    assert "ss_something_new" in problem.text


def test_a_file_without_metadata_gives_the_start_values():
    result = import_metadata({})

    assert result.problems == ()
    assert result.recipe.data.enable_bucket


@pytest.mark.parametrize("key", ["ss_network_args", "ss_datasets", "ss_dataset_dirs"])
def test_tables_that_are_not_written_as_they_should_be_are_named_and_left_out(key):
    result = import_metadata({key: "{", "ss_network_dim": "8"})

    assert result.recipe.network.network_dim == 8
    assert [problem.field for problem in result.problems] == [key.removeprefix("ss_")]
