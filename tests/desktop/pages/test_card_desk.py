"""The card that was found: what a first recipe takes from it, and what the Train page says of it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from core.recipe.graphics_card import GraphicsCard, suited_to
from core.recipe.recipe import starting_recipe
from core.recipe.recipe_file import write_recipe
from desktop.pages.card_desk import words_of_card

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program that stands in is a script")
CARD = GraphicsCard("NVIDIA GeForce RTX 3060", 12.0, (8, 6))


@pytest.fixture
def driver(tmp_path, monkeypatch):
    """A program of the driver's name that knows a card."""
    program = tmp_path / "bin" / "nvidia-smi"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "NVIDIA GeForce RTX 3060, 12288, 8.6"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    return program


def _card_words(page):
    return page.findChild(QLabel, "plan_card").text()


def test_a_first_recipe_takes_what_suits_the_card(qtbot, driver, project_window):
    page = project_window.page("train")

    qtbot.waitUntil(lambda: page.recipe().memory.fit_in_gib is not None)

    recipe = page.recipe()
    assert (recipe.run.mixed_precision, recipe.run.gradient_checkpointing) == ("bf16", True)
    assert recipe.memory.fit_in_gib == 11.0
    assert "RTX 3060, 12 GiB" in _card_words(page)


def test_the_card_is_remembered_for_the_next_project(qtbot, driver, project_window, tmp_path):
    page = project_window.page("train")
    qtbot.waitUntil(lambda: page.recipe().memory.fit_in_gib is not None)
    driver.unlink()

    assert project_window.context.settings.graphics_card == CARD
    project_window.create_path(tmp_path / "other.atelier")
    assert project_window.page("train").recipe().run.mixed_precision == "bf16"


def test_a_recipe_that_somebody_began_is_not_changed_but_an_offer_is_made(qtbot, driver, project_window):
    settings, path = project_window.context.settings, project_window.project.path
    write_recipe(starting_recipe().with_values(output_name="mine"), settings.recipe_path(path))
    page = project_window.page("train")
    button = page.findChild(QPushButton, "suit_card_button")

    qtbot.waitUntil(button.isVisible)
    assert page.recipe().run.mixed_precision == "no"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert page.recipe().run.mixed_precision == "bf16"
    assert page.findChild(QLineEdit, "output_name_editor").text() == "mine"
    assert not button.isVisible()


def test_without_a_card_the_page_says_that_the_processor_trains(qtbot, monkeypatch, project_window):
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    page = project_window.page("train")

    qtbot.waitUntil(lambda: "processor trains" in _card_words(page))

    assert page.recipe().run.mixed_precision == "no"
    assert page.recipe().memory.fit_in_gib is None


def test_what_was_chosen_because_of_the_card_is_said(qapp):
    assert words_of_card(CARD, suited_to(starting_recipe(), CARD)) == (
        "NVIDIA GeForce RTX 3060, 12 GiB: bf16 and gradient checkpointing, made to fit into 11 GiB"
    )
    assert words_of_card(CARD, starting_recipe()).endswith("the recipe has values of its own")
