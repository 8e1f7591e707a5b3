"""A run from a folder of pictures to a LoRA file, on tiny base models."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file

from core.errors import AtelierError
from core.recipe.recipe import RecipeError
from core.recipe.recipe_file import read_recipe
from core.training import loop
from core.training.control import TrainingControl
from core.training.events import (
    Advice,
    CheckpointSaved,
    EpochDone,
    Finished,
    Prepared,
    SampleReady,
    StepDone,
    from_json_line,
)
from core.training.run import train


def events_of(recipe, kind=None, control=None):
    events = list(train(recipe, control))
    return events if kind is None else [event for event in events if isinstance(event, kind)]


def lora_of(recipe):
    return load_file(Path(recipe.run.output_dir) / "doll.safetensors")


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_three_epochs_leave_a_lora_for_each_and_tell_everything(recipe_for, family):
    recipe = recipe_for(
        family,
        max_train_epochs=3,
        save_every_n_epochs=1,
        sample_prompts="ohwx doll --s 2 --w 64 --h 64",
        sample_every_n_epochs=3,
        network_train_unet_only=family == "sdxl",
    )

    events = events_of(recipe)

    (prepared,) = (event for event in events if isinstance(event, Prepared))
    assert prepared.bucket_counts == {"64x128": 2, "64x64": 10}
    assert (prepared.num_train_images, prepared.num_reg_images) == (6, 6)
    steps = [event for event in events if isinstance(event, StepDone)]
    assert [event.step for event in steps] == list(range(1, prepared.max_train_steps + 1))
    assert all(math.isfinite(event.loss) for event in steps)
    assert len([event for event in events if isinstance(event, EpochDone)]) == 3
    saved = [Path(event.path).name for event in events if isinstance(event, CheckpointSaved)]
    assert saved == ["doll-000001.safetensors", "doll-000002.safetensors", "doll.safetensors"]
    (sample,) = (event for event in events if isinstance(event, SampleReady))
    assert Path(sample.path).parent.name == "sample"
    assert isinstance(events[-1], Finished)
    assert events[-1].reason == "completed"
    folder = Path(recipe.run.output_dir)
    assert read_recipe(folder / "recipe.toml") == recipe
    logged = [from_json_line(line) for line in (folder / "events.jsonl").read_text().splitlines()]
    assert [event for event in logged if isinstance(event, StepDone)] == steps
    assert json.loads((folder / "dataset.json").read_text())["num_train_images"] == 6


def test_the_file_says_how_it_was_trained(recipe_for):
    recipe = recipe_for(
        max_train_epochs=None, max_train_steps=2, training_comment="hello", lr_warmup_steps=0.5
    )

    events_of(recipe)

    with safe_open(Path(recipe.run.output_dir) / "doll.safetensors", "pt") as file:
        metadata = file.metadata()
    assert metadata["ss_steps"] == "2"
    assert metadata["ss_training_comment"] == "hello"
    assert metadata["ss_base_model_version"] == "sd_v1"
    assert metadata["ss_optimizer"] == "torch.optim.adamw.AdamW"
    assert metadata["ss_lr_warmup_steps"] == "0.5"
    assert "ohwx doll" in metadata["ss_tag_frequency"]
    assert len(metadata["sshs_model_hash"]) == 64


def test_the_same_seed_gives_the_same_numbers_and_another_one_others(recipe_for):
    results = []
    for seed in (1, 1, 2):
        recipe = recipe_for(
            seed=seed, max_train_epochs=None, max_train_steps=2, shuffle_caption=True, network_dropout=0.1
        )
        events_of(recipe)
        results.append(lora_of(recipe))

    first, again, other = results
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not all(torch.equal(first[key], other[key]) for key in first)


def test_stopping_saves_what_was_learned(recipe_for):
    control, recipe = TrainingControl(), recipe_for(max_train_epochs=5)

    events = []
    for event in train(recipe, control):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 3:
            control.stop()

    assert (events[-1].reason, events[-1].step) == ("stopped", 3)
    assert lora_of(recipe)


def test_stopping_before_the_first_step_leaves_no_file(recipe_for):
    control, recipe = TrainingControl(), recipe_for()
    control.stop()

    *_, finished = train(recipe, control)

    assert (finished.reason, finished.step, finished.path) == ("stopped", 0, "")
    assert not list(Path(recipe.run.output_dir).glob("*.safetensors"))


def test_an_unknown_optimizer_is_told_before_the_base_model_is_loaded(recipe_for):
    events = []

    with pytest.raises(AtelierError, match="Magic"):
        events.extend(train(recipe_for(optimizer_type="Magic")))

    assert not events


def test_wishes_for_a_file_and_pictures_are_met_after_the_step(recipe_for):
    control, recipe = (
        TrainingControl(),
        recipe_for(max_train_epochs=None, max_train_steps=2, sample_prompts="a doll --s 1"),
    )
    control.save_now()
    control.sample_now()

    events = events_of(recipe, (CheckpointSaved, SampleReady), control)

    assert [Path(event.path).name for event in events] == [
        "doll-step00000001.safetensors",
        "doll_000001_00_1.png",
        "doll.safetensors",
    ]


@pytest.mark.parametrize("is_trained", [True, False])
def test_the_text_encoder_learns_only_when_asked(recipe_for, is_trained):
    recipe = recipe_for(network_train_unet_only=not is_trained, max_train_epochs=None, max_train_steps=2)

    events_of(recipe)

    ups = {key: tensor for key, tensor in lora_of(recipe).items() if key.endswith("lora_up.weight")}
    assert any(key.startswith("lora_te_") for key in ups) == is_trained
    assert any(tensor.any() for key, tensor in ups.items() if key.startswith("lora_te_")) == is_trained
    assert any(tensor.any() for key, tensor in ups.items() if key.startswith("lora_unet_"))


def test_a_text_encoder_rate_of_0_keeps_its_modules_in_the_file_untouched(recipe_for):
    recipe = recipe_for(text_encoder_lr=0, max_train_epochs=None, max_train_steps=1)

    events_of(recipe)

    ups = [
        tensor for key, tensor in lora_of(recipe).items() if key.startswith("lora_te_") and "lora_up" in key
    ]
    assert ups
    assert not any(tensor.any() for tensor in ups)


def test_encoding_text_ahead_or_as_it_comes_gives_the_same_lora(recipe_for):
    results = []
    for changes in ({}, {"enable_wildcard": True}, {"cache_text_encoder_outputs": False}):
        recipe = recipe_for(network_train_unet_only=True, max_train_epochs=None, max_train_steps=2, **changes)
        events_of(recipe)
        results.append(lora_of(recipe))

    ahead, as_asked, in_the_step = results
    assert all(torch.equal(ahead[key], as_asked[key]) for key in ahead)
    assert all(torch.allclose(ahead[key], in_the_step[key], atol=1e-5) for key in ahead)


@pytest.mark.parametrize(
    "values",
    [
        {"mixed_precision": "bf16"},
        {"gradient_checkpointing": True},
        {"gradient_accumulation_steps": 2},
        {"optimizer_type": "Prodigy", "learning_rate": 1.0},
        {"optimizer_type": "AdamW8bit"},
        {"network_args": "conv_dim=2 conv_alpha=1"},
        {"flip_aug": True, "min_snr_gamma": 5, "noise_offset": 0.05, "multires_noise_iterations": 3},
        {"cache_latents_to_disk": True},
        {"reg_mode": "balanced"},
    ],
    ids=lambda values: next(iter(values)) + "=" + str(next(iter(values.values()))),
)
def test_what_recipes_ask_for_trains(recipe_for, values, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    recipe = recipe_for(**({"max_train_epochs": None, "max_train_steps": 2} | values))

    steps = events_of(recipe, StepDone)

    assert len(steps) == 2
    assert all(math.isfinite(event.loss) for event in steps)


def test_gradient_checkpointing_changes_no_number(recipe_for):
    results = []
    for is_on in (False, True):
        recipe = recipe_for(gradient_checkpointing=is_on, max_train_epochs=None, max_train_steps=2)
        events_of(recipe)
        results.append(lora_of(recipe))

    assert all(torch.allclose(results[0][key], results[1][key], atol=1e-6) for key in results[0])


def test_latents_on_disk_are_used_again(recipe_for, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    results = []
    for _ in range(2):
        recipe = recipe_for(cache_latents_to_disk=True, max_train_epochs=None, max_train_steps=1)
        events_of(recipe)
        results.append(lora_of(recipe))

    kept = list((tmp_path / "cache").rglob("*.safetensors"))
    assert len(kept) == 8
    assert all(torch.equal(results[0][key], results[1][key]) for key in results[0])


def test_fp16_without_a_card_falls_back_and_says_so(recipe_for):
    recipe = recipe_for(mixed_precision="fp16", device="cpu", max_train_epochs=None, max_train_steps=1)

    assert any("fp16" in event.text for event in events_of(recipe, Advice))


def test_a_loss_that_is_no_number_stops_on_its_step_and_leaves_the_last_file_whole(recipe_for):
    recipe = recipe_for(
        save_every_n_steps=1,
        max_train_epochs=None,
        max_train_steps=9,
        learning_rate=10.0,
        optimizer_type="SGD",
        max_grad_norm=0,
        optimizer_args="momentum=0.9",
        network_alpha=1024,
    )
    events = []

    with pytest.raises(AtelierError, match="step") as caught:
        events.extend(train(recipe))

    steps = [event for event in events if isinstance(event, StepDone)]
    saved = [event for event in events if isinstance(event, CheckpointSaved)]
    assert caught.value.values["step"] == len(steps) + 1
    assert "10 (unet)" in caught.value.why
    assert all(bool(torch.isfinite(tensor).all()) for tensor in load_file(saved[-1].path).values())


def test_everything_wrong_in_a_recipe_is_told_before_anything_is_loaded(recipe_for):
    with pytest.raises(RecipeError) as caught:
        next(train(recipe_for(pretrained_model_name_or_path="/no/model", train_data_dir="/no/tree")))

    assert {problem.field for problem in caught.value.problems} == {
        "pretrained_model_name_or_path",
        "train_data_dir",
    }


def test_a_folder_without_pictures_is_named(recipe_for, tmp_path):
    (tmp_path / "empty").mkdir()

    with pytest.raises(AtelierError, match="nothing to train on"):
        events_of(recipe_for(train_data_dir=str(tmp_path / "empty")))


def test_the_loop_fits_on_three_screens():
    assert len(Path(loop.__file__).read_text(encoding="utf-8").splitlines()) <= 120
