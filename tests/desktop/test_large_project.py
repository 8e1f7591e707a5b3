"""A project file that takes long to look through is opened in a thread, and ends up as any other does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from curation.project.edits import AddConcept
from curation.project.store import CurationProject
from desktop import project_doors
from desktop.dialogs.error_dialog import ErrorDialog


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A project that counts as large."""
    monkeypatch.setattr(project_doors, "_MOST_AT_ONCE", 0)
    with CurationProject.create(tmp_path / "ana.atelier") as made:
        made.apply(AddConcept("ana", 10, ("face",), reg_repeats=0))
        return made.path


def test_it_opens_without_holding_up_the_window(qtbot, window, path):
    window.open_path(path)
    assert not window.project.is_open
    qtbot.waitUntil(lambda: window.project.is_open)

    assert [concept.name for concept in window.project.project.concepts()] == ["ana"]
    assert not window.project.is_read_only


def test_one_that_somebody_else_works_in_is_offered_to_be_looked_at(qtbot, window, path):
    with CurationProject.open(path):
        window.open_path(path)
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
        (dialog,) = window.findChildren(ErrorDialog)
        dialog.findChild(QPushButton, "error_way_out_button").click()
        qtbot.waitUntil(lambda: window.project.is_open)

        assert window.project.is_read_only


def test_a_window_that_closes_meanwhile_lets_go_of_it(window, path):
    window.open_path(path)
    window.close()

    assert not window.project.is_open
    CurationProject.open(path).close()


def test_asked_for_twice_as_by_a_double_click_it_opens_once_and_without_a_word(qtbot, window, path):
    window.open_path(path)
    window.open_path(path)
    qtbot.waitUntil(lambda: window.project.is_open)
    qtbot.wait(1_000)  # a second opening would be refused by now

    assert not window.findChildren(ErrorDialog)
    assert not window.project.is_read_only
