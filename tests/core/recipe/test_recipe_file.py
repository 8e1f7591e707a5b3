"""Recipes are TOML files, ours or sd-scripts' own."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from core.recipe.recipe import starting_recipe
from core.recipe.recipe_file import read_recipe, write_recipe


def test_a_written_recipe_is_read_back_equal(tmp_path):
    recipe = starting_recipe().with_values(
        output_dir="/somewhere/é",
        sample_prompts=["a doll --w 256", "b"],
        text_encoder_lr="1e-5,2e-5",
        network_args="conv_dim=4",
    )

    write_recipe(recipe, tmp_path / "recipe.toml")

    assert read_recipe(tmp_path / "recipe.toml") == recipe
    assert [path.name for path in tmp_path.iterdir()] == ["recipe.toml"]


@pytest.mark.parametrize(
    "text",
    [
        'network_dim = 32\nresolution = "768,512"\noptimizer_args = ["weight_decay=0.1"]\n',
        '[any]\nnetwork_dim = 32\n[other]\nresolution = "768,512"\noptimizer_args = ["weight_decay=0.1"]\n',
        '\ufeffnetwork_dim = "32"\nresolution = [768, 512]\n[optimizer_args]\nweight_decay = 0.1\n',
    ],
)
def test_names_of_sections_do_not_matter(tmp_path, text):
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")

    recipe = read_recipe(path)

    assert recipe.network.network_dim == 32
    assert recipe.data.resolution == (768, 512)
    assert recipe.optimizer.arguments() == {"weight_decay": 0.1}


@pytest.mark.parametrize("content", [b"network_dim = ", b"\xff\xfe\x00", b"PK\x03\x04"])
def test_a_file_that_is_no_toml_is_refused_by_name(tmp_path, content):
    path = tmp_path / "broken.toml"
    path.write_bytes(content)

    with pytest.raises(AtelierError, match=r"broken\.toml"):
        read_recipe(path)


def test_what_a_file_leaves_open_and_sd_scripts_begins_with_otherwise_is_said(tmp_path):
    path = tmp_path / "bare.toml"
    path.write_text('enable_bucket = true\nresolution = "512,512"\n', encoding="utf-8")

    (note,) = read_recipe(path).notes

    assert note.field == "caption_extension"
    assert note.severity == "warning"
    assert "“caption_extension” is not in the file: here it is .txt, in sd-scripts .caption." in note.text


def test_a_recipe_of_ours_leaves_nothing_open(tmp_path):
    path = tmp_path / "ours.toml"
    write_recipe(starting_recipe(), path)

    assert read_recipe(path).notes == ()


def test_a_folder_in_place_of_a_recipe_is_told_as_one(tmp_path):
    with pytest.raises(AtelierError, match="is a folder"):
        read_recipe(tmp_path)
