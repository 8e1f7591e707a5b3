"""``cache-latents`` and ``cache-text`` leave on disk what a later run takes from there."""

from __future__ import annotations

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from core.cli.commands import run_command
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import write_recipe
from core.training import encoded_captions, encoded_pictures
from tests.core.training.tiny_models import save_tiny_model, save_tiny_tree


@pytest.fixture
def recipe_path(tmp_path, monkeypatch):
    for module in (encoded_captions, encoded_pictures):
        monkeypatch.setattr(module, "cache_folder", lambda: tmp_path / "cache")
    recipe = TrainingRecipe.from_flat(
        {
            "pretrained_model_name_or_path": str(save_tiny_model("sd15", tmp_path / "model")),
            "train_data_dir": str(save_tiny_tree(tmp_path / "tree")),
            "resolution": "128,64",
            "min_bucket_reso": 64,
            "max_bucket_reso": 128,
        }
    )
    write_recipe(recipe, tmp_path / "recipe.toml")
    return tmp_path / "recipe.toml"


def spoil_numbers(folder):
    """Weights that are no numbers, so that whatever they encode shows it."""
    (path,) = folder.glob("*.safetensors")
    save_file({name: torch.full_like(one, torch.nan) for name, one in load_file(path).items()}, path)


def last_event(capsys):
    return json.loads(capsys.readouterr().out.strip().splitlines()[-1])


@pytest.mark.parametrize(
    ("command", "kind", "count"), [("cache-latents", "latents", 8), ("cache-text", "text", 7)]
)
def test_what_was_made_once_is_found_the_next_time(recipe_path, capsys, command, kind, count):
    assert run_command([command, str(recipe_path), "--events", "jsonl"]) == 0
    first = last_event(capsys)
    assert run_command([command, str(recipe_path), "--events", "jsonl"]) == 0
    again = last_event(capsys)

    assert (first["event"], first["kind"], first["made"], first["found"]) == ("CacheFilled", kind, count, 0)
    assert (again["made"], again["found"]) == (0, count)


@pytest.mark.parametrize(
    ("command", "read"), [("cache-latents", {"vae"}), ("cache-text", {"text_encoder"})]
)
def test_only_what_encodes_is_read(recipe_path, tmp_path, command, read):
    for part in {"unet", "vae", "text_encoder"} - read:
        spoil_numbers(tmp_path / "model" / part)

    assert run_command([command, str(recipe_path)]) == 0


def test_a_run_finds_the_latents_and_texts_that_were_made_ahead(recipe_path, tmp_path, capsys):
    for command in ("cache-latents", "cache-text"):
        run_command([command, str(recipe_path)])
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.safetensors")}

    settings = ["output_dir=" + str(tmp_path / "out"), "max_train_steps=1", "network_train_unet_only=true"]
    settings += ["cache_latents_to_disk=true", "cache_text_encoder_outputs_to_disk=true"]
    run_command(["train", str(recipe_path), *(word for one in settings for word in ("--set", one))])

    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.safetensors")}
    assert before == after
    assert len(before) == 8 + 7


@pytest.mark.parametrize(
    ("command", "setting", "word"),
    [
        ("cache-latents", "random_crop=true", "random_crop"),
        ("cache-text", "shuffle_caption=true", "caption_variants"),
    ],
)
def test_what_is_made_anew_at_every_step_cannot_be_made_ahead_and_the_way_out_is_told(
    recipe_path, capsys, command, setting, word
):
    assert run_command([command, str(recipe_path), "--set", setting]) == 2

    assert word in capsys.readouterr().err
