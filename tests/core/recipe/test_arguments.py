"""Arguments arrive in many forms and leave in one."""

from __future__ import annotations

import pytest

from core.recipe.arguments import argument_values, split_arguments

WANTED = {"decouple": True, "weight_decay": 0.2, "betas": (0.9, 0.99), "growth_rate": 1.02}


@pytest.mark.parametrize(
    "given",
    [
        ["decouple=True", "weight_decay=0.2", "betas=(0.9, 0.99)", "growth_rate=1.02"],
        ["decouple=True weight_decay=0.2", "betas=.9,.99", "growth_rate=1.02"],
        "decouple=True weight_decay=0.2 betas=(0.9, 0.99) growth_rate=1.02",
        "decouple=True,weight_decay=0.2,betas=(0.9, 0.99),growth_rate=1.02",
        '"decouple=True" "weight_decay=0.2" "betas=(0.9, 0.99)" "growth_rate=1.02"',
        "dadaptation.DAdaptAdam(decouple=True,weight_decay=0.2,betas=(0.9, 0.99),growth_rate=1.02)",
        '{"decouple": true, "weight_decay": 0.2, "betas": [0.9, 0.99], "growth_rate": 1.02}',
        {"decouple": True, "weight_decay": 0.2, "betas": (0.9, 0.99), "growth_rate": 1.02},
    ],
)
def test_optimizer_arguments_are_read_in_every_form_people_paste(given):
    values = argument_values(split_arguments(given))

    assert {**values, "betas": tuple(values["betas"])} == WANTED


def test_a_quoted_value_keeps_its_commas_and_colons():
    values = argument_values(split_arguments("step_rules='1:50,0.1:150,0.01'"))

    assert values == {"step_rules": "1:50,0.1:150,0.01"}


def test_an_empty_text_holds_no_arguments():
    assert split_arguments("  ") == ()


@pytest.mark.parametrize("given", ["weight_decay 0.2", "0.2", "oops decouple=True"])
def test_a_piece_without_a_name_is_refused(given):
    with pytest.raises(ValueError, match="name=value"):
        split_arguments(given)
