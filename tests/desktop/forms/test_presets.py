"""Presets say how to train; what this project chose stays."""

from __future__ import annotations

from core.recipe.recipe import starting_recipe
from desktop.forms.presets import as_preset


def test_what_the_project_chose_stays():
    mine = starting_recipe().with_values(pretrained_model_name_or_path="mine.safetensors", output_name="mira")
    theirs = starting_recipe().with_values(
        pretrained_model_name_or_path="theirs.safetensors", output_name="them", network_dim=64
    )

    taken = as_preset(mine, theirs)

    assert taken.model.pretrained_model_name_or_path == "mine.safetensors"
    assert taken.run.output_name == "mira"
    assert taken.network.network_dim == 64


def test_a_base_model_that_nobody_chose_yet_comes_with_the_settings():
    theirs = starting_recipe().with_values(pretrained_model_name_or_path="theirs.safetensors")

    taken = as_preset(starting_recipe(), theirs)

    assert taken.model.pretrained_model_name_or_path == "theirs.safetensors"
