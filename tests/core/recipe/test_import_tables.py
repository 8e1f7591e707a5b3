"""Every option of sd-scripts and every key of kohya_ss has a place: a field, a translation, or a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.recipe import kohya_ss_keys, sd_scripts_options
from core.recipe.imported_recipe import fit
from core.recipe.recipe import SECTION_OF_FIELD, TrainingRecipe

_FIXTURES = Path(__file__).parents[2] / "fixtures" / "foreign"
OPTIONS = json.loads((_FIXTURES / "sd_scripts_options.json").read_text("utf-8"))
KEYS = json.loads((_FIXTURES / "kohya_ss_keys.json").read_text("utf-8"))
TRAINS_LORA = {
    name: option
    for name, option in OPTIONS.items()
    if {"common", "train_network", "sdxl_train_network"}.intersection(option["programs"])
}
_CACHING = {"cache_latents", "cache_text_encoder_outputs"}


def test_every_option_of_sd_scripts_is_a_field_or_read_as_one_or_has_a_reason():
    assert len(OPTIONS) == 287
    assert set(OPTIONS) - sd_scripts_options.all_names(SECTION_OF_FIELD) == set()


def test_every_key_of_kohya_ss_is_a_field_or_read_as_one_or_has_a_reason():
    known = {
        *sd_scripts_options.all_names(SECTION_OF_FIELD),
        *kohya_ss_keys.RENAMED,
        *kohya_ss_keys.TOGETHER,
        *kohya_ss_keys.NEEDS_NO_SETTING,
        *kohya_ss_keys.OTHER_MODELS,
        *kohya_ss_keys.NOT_SUPPORTED,
    }

    assert len(KEYS) == 240
    assert set(KEYS) - known == set()


def test_no_table_names_an_option_that_sd_scripts_does_not_have():
    assert sd_scripts_options.all_names() - OPTIONS.keys() == set()


@pytest.mark.parametrize("table", [sd_scripts_options.NOT_SUPPORTED, kohya_ss_keys.NOT_SUPPORTED])
def test_every_option_without_effect_has_a_reason_in_a_sentence(table):
    assert all(reason.endswith(".") and len(reason) > 20 for reason in table.values())


def test_options_at_sd_scripts_defaults_are_not_complained_of():
    complaints = [
        problem.text
        for name, option in TRAINS_LORA.items()
        if name not in SECTION_OF_FIELD
        for problem in fit({name: option["default"]}, "a test").problems
    ]

    assert complaints == []


@pytest.mark.parametrize("name", sorted(sd_scripts_options.NOT_SUPPORTED))
def test_an_option_without_effect_is_named_with_its_reason(name):
    if name in SECTION_OF_FIELD:
        pytest.skip("it has become a field")

    (problem,) = fit({name: "7"}, "a test").problems

    assert problem.field == name
    assert sd_scripts_options.NOT_SUPPORTED[name] in problem.text


def test_the_state_of_another_program_is_not_gone_on_from():
    result = fit({"resume": "/runs/mira-state"}, "a test")

    assert "resume" in [problem.field for problem in result.problems]
    assert result.recipe.flat().get("resume") is None


def test_keys_to_accounts_are_never_printed():
    texts = [
        problem.text
        for problem in fit({"wandb_api_key": "s3cret", "huggingface_token": "s3cret"}, "").problems
    ]

    assert len(texts) == 2
    assert "s3cret" not in "".join(texts)


def test_a_recipe_starts_where_sd_scripts_does_or_the_difference_is_written_down():
    start = TrainingRecipe().flat()
    differing = {
        name: option["default"]
        for name, option in TRAINS_LORA.items()
        if name in start and name not in _CACHING and not _same(start[name], option["default"])
    }

    assert differing == dict(sd_scripts_options.SD_SCRIPTS_DEFAULTS)


def _same(ours: object, theirs: object) -> bool:
    # What is not given has a start value of its own in sd-scripts too, only further inside.
    further_inside = (None, "", 0, 1000, 4, "AdamW", "networks.lora", "last", (512, 512), ())
    return ours == theirs or (theirs in (None, "") and ours in further_inside)
