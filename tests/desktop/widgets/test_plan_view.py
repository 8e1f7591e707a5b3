"""The plan of a run before it begins: its memory, and the card that it should fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from core.recipe.recipe import starting_recipe
from core.training.memory_ladder import FittedRecipe
from core.training.memory_plan import GIB, MemoryPlan
from desktop.widgets.plan_view import PlanView


@pytest.fixture
def view(qtbot):
    made = PlanView()
    qtbot.addWidget(made)
    made.show()
    return made


def _fitted(*changes):
    plan = MemoryPlan(base_model=2 * GIB, network=0, kept=GIB, at_work=GIB, caching=0)
    return FittedRecipe(starting_recipe(), plan, changes)


def test_what_is_set_to_fit_the_card_stands_below_the_memory(view):
    view.show_memory(_fitted("gradient_checkpointing on", "mixed_precision to bf16"))

    assert view.findChild(QLabel, "plan_memory").text().startswith("4.0 GiB")
    savings = view.findChild(QLabel, "memory_savings")
    assert savings.isVisible()
    assert "gradient_checkpointing on; mixed_precision to bf16" in savings.text()


def test_what_fits_as_it_is_needs_no_words(view):
    view.show_memory(_fitted())

    assert not view.findChild(QLabel, "memory_savings").isVisible()


def test_keys_choose_a_card_and_a_recipes_own_limit_is_offered_too(qtbot, view):
    wanted = []
    view.limit_wanted.connect(wanted.append)
    choice = view.findChild(QComboBox, "memory_limit_choice")

    view.show_limit(7.5, is_open=True)
    assert choice.currentText() == "7.5 GiB"
    assert not wanted

    qtbot.keyClick(choice, Qt.Key.Key_Home)
    assert wanted == [None]


def test_the_limit_of_a_run_that_is_under_way_cannot_be_changed(view):
    view.show_limit(8.0, is_open=False)

    assert not view.findChild(QComboBox, "memory_limit_choice").isEnabled()
