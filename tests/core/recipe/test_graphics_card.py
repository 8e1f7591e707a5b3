"""What a recipe takes from the card that trains it."""

from __future__ import annotations

import pytest

from core.recipe.graphics_card import GraphicsCard, suited_to, suits
from core.recipe.recipe import starting_recipe

RECENT = GraphicsCard("NVIDIA GeForce RTX 3060", 12.0, (8, 6))
OLDER = GraphicsCard("NVIDIA GeForce RTX 2070", 8.0, (7, 5))


def test_a_recent_card_computes_in_bf16_and_an_older_one_in_fp16():
    assert suited_to(starting_recipe(), RECENT).run.mixed_precision == "bf16"
    assert suited_to(starting_recipe(), OLDER).run.mixed_precision == "fp16"


@pytest.mark.parametrize(("gib", "usable"), [(5.99, 5.5), (7.996, 7.5), (12.0, 11.0), (23.99, 22.5)])
def test_the_screen_keeps_some_of_the_memory(gib, usable):
    card = GraphicsCard("any", gib, (8, 6))

    assert suited_to(starting_recipe(), card).memory.fit_in_gib == usable


def test_a_tiny_card_still_leaves_a_limit_that_a_recipe_can_hold():
    assert suited_to(starting_recipe(), GraphicsCard("any", 0.5, (5, 0))).memory.fit_in_gib == 0.5


def test_without_a_card_a_recipe_stays_as_it_is():
    assert suited_to(starting_recipe(), None) == starting_recipe()


def test_a_recipe_suits_a_card_until_one_of_its_values_is_changed():
    recipe = suited_to(starting_recipe(), RECENT)

    assert suits(recipe, RECENT)
    assert not suits(recipe.with_values(mixed_precision="no"), RECENT)
    assert not suits(recipe.with_values(fit_in_gib=None), RECENT)
    assert not suits(recipe, OLDER)
