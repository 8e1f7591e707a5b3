"""Backups are taken by themselves, and a damaged project is offered its own."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from curation.project.backups import backups_folder, backups_of, keep_backup
from curation.project.edits import AddConcept
from curation.project.store import CurationProject

CONCEPT = AddConcept("mira", 10, ("face",), reg_repeats=0)


def test_a_project_with_an_edit_gets_a_backup(qtbot, project_window, tmp_path):
    project_window.project.apply(CONCEPT)

    project_window.backups.look()

    path = tmp_path / "mira.atelier"
    qtbot.waitUntil(lambda: len(backups_of(path)) == 1)


def test_an_empty_project_gets_none(qtbot, project_window, tmp_path):
    project_window.backups.look()

    qtbot.waitUntil(lambda: project_window.backups.is_idle)
    assert not backups_folder(tmp_path / "mira.atelier").exists()


def test_a_chosen_folder_that_is_away_is_told_and_the_backup_lies_beside(qtbot, project_window, tmp_path):
    project_window.context.settings.backups_folder = tmp_path / "unplugged"
    project_window.project.apply(CONCEPT)
    status = project_window.findChild(QLabel, "status_message")

    project_window.backups.look()

    qtbot.waitUntil(lambda: "unplugged" in status.text())
    assert len(backups_of(tmp_path / "mira.atelier")) == 1


@pytest.fixture
def damaged(tmp_path):
    """A project that is cut off, with a backup of the time when it had a concept."""
    with CurationProject.create(tmp_path / "ana.atelier") as project:
        project.apply(CONCEPT)
        keep_backup(project.path, datetime(2026, 11, 20, 15, 30), project.copy_to)
        path = project.path
    path.write_bytes(path.read_bytes()[:3000])
    return path


def test_a_damaged_project_opens_from_its_backup_at_the_press_of_a_button(qtbot, window, damaged):
    window.open_path(damaged)

    qtbot.waitUntil(lambda: window.findChild(QPushButton, "error_way_out_button") is not None)
    button = window.findChild(QPushButton, "error_way_out_button")
    assert button.text() == "Take the backup of 2026-11-20 15:30"
    button.click()

    qtbot.waitUntil(lambda: window.project.is_open)
    assert [concept.name for concept in window.project.project.concepts()] == ["mira"]
    assert [path.stat().st_size for path in damaged.parent.glob("ana until *.atelier")] == [3000]
