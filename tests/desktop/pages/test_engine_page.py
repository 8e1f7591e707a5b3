"""The AI engine page: what it shows, and an engine installed from a shop on 127.0.0.1 by its button."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton

from desktop.pages.engine_page import EnginePage, EngineSite
from installer.engine.home import EngineHome
from installer.engine.network_choice import read_network


@pytest.fixture
def site(tmp_path):
    return EngineSite(EngineHome(tmp_path / "engine"), tmp_path / "uv")


@pytest.fixture
def shown():
    """The errors that were shown."""
    return []


@pytest.fixture
def context(project_window, shown):
    return dataclasses.replace(project_window.page("photos").context, show_error=shown.append)


@pytest.fixture
def page(qtbot, context, site):
    made = EnginePage(context, site=site)
    qtbot.addWidget(made)
    return made


def button(page, name):
    return page.findChild(QPushButton, name)


def text(page, name):
    return page.findChild(QLabel, name).text()


def test_an_app_that_setup_did_not_install_says_so_and_offers_nothing(qtbot, context, monkeypatch):
    monkeypatch.delenv("LORA_ATELIER_ROOT", raising=False)
    page = EnginePage(context)
    qtbot.addWidget(page)

    assert "not installed by Setup" in text(page, "engine_state")
    assert not button(page, "install_engine_button").isVisibleTo(page)


def test_without_an_engine_it_says_what_works_and_what_does_not(page):
    assert "No AI engine yet" in text(page, "engine_state")
    assert button(page, "install_engine_button").isEnabled()
    for name in (
        "try_engine_button",
        "repair_engine_button",
        "roll_back_engine_button",
        "reset_engine_button",
    ):
        assert not button(page, name).isEnabled()


def test_the_kind_can_be_chosen_by_hand_and_its_size_is_told(page):
    choice = page.findChild(QComboBox, "profile_choice")

    choice.setCurrentIndex(choice.findData("cu126"))

    assert [choice.itemData(row) for row in range(choice.count())] == ["cu130", "cu126", "cpu"]
    assert "Download about 3." in text(page, "engine_size") or "Download about 2." in text(
        page, "engine_size"
    )


def test_an_engine_in_use_can_be_tried_and_taken_back(qtbot, page, site):
    site.home.prepare()
    for build in ("cpu-a", "cpu-b"):
        (site.home.builds / build).mkdir()
        site.home.switch(build, profile="cpu", key=build)
    page.opened()

    assert "cpu-b" in text(page, "engine_state")
    qtbot.mouseClick(button(page, "roll_back_engine_button"), Qt.MouseButton.LeftButton)
    assert "cpu-a" in text(page, "engine_state")


def test_an_engine_is_removed_after_a_question_and_off_the_gui_thread(qtbot, page, site, monkeypatch):
    site.home.prepare()
    (site.home.builds / "cpu-a").mkdir()
    site.home.switch("cpu-a", profile="cpu", key="cpu-a")
    page.opened()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))

    button(page, "reset_engine_button").click()
    assert "cpu-a" in text(page, "engine_state")
    button(page, "reset_engine_button").click()

    # The page may look between the two: an engine is first out of use, then gone.
    qtbot.waitUntil(lambda: not list(site.home.builds.iterdir()))
    qtbot.waitUntil(lambda: "No AI engine yet" in text(page, "engine_state"))


def test_a_mirror_that_answers_nothing_leaves_the_page_usable_and_is_remembered(qtbot, page, site, shown):
    page.findChild(QLineEdit, "pypi_mirror").setText("http://mirror.example")

    qtbot.mouseClick(button(page, "install_engine_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown))

    assert "not encrypted" in str(shown[0])
    assert button(page, "install_engine_button").isEnabled()
    assert read_network(site.home.folder).pypi_mirror == "http://mirror.example"
