"""File > Backups: what is there is listed, and leads back, with nothing lost on the way."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QTreeWidget

from curation.project.backups import backups_folder, keep_backup
from curation.project.edits import AddConcept
from desktop.dialogs.backups_dialog import BackupsDialog
from desktop.dialogs.error_dialog import ErrorDialog

NOW = datetime(2026, 11, 20, 15, 30)
PATIENCE = 60_000


@pytest.fixture
def backed_up(project_window):
    """A window whose project got another concept since its two backups."""
    project = project_window.project
    for number, name in enumerate(("mira", "ana")):
        project.apply(AddConcept(name, 10, ("face",), reg_repeats=0))
        keep_backup(project.path, NOW + timedelta(days=number), project.project.copy_to)
    project.apply(AddConcept("later", 10, ("face",), reg_repeats=0))
    return project_window


def opened(qtbot, window):
    window.doors.backups.show_list()
    (dialog,) = window.findChildren(BackupsDialog)
    listed = dialog.findChild(QTreeWidget, "backup_list")
    hint = dialog.findChild(QLabel, "backups_hint")
    qtbot.waitUntil(lambda: "Looking" not in hint.text(), timeout=PATIENCE)
    return dialog, listed


def press(dialog, name):
    dialog.findChild(QPushButton, name).click()


def concepts_of(window):
    return [concept.name for concept in window.project.project.concepts()]


def test_backups_are_listed_newest_first_with_what_they_hold(qtbot, backed_up):
    _, listed = opened(qtbot, backed_up)

    rows = [[listed.topLevelItem(n).text(column) for column in range(5)] for n in range(2)]
    assert listed.topLevelItemCount() == 2
    assert "21" in rows[0][0]
    assert "20" in rows[1][0]
    assert rows[0][1].endswith("iB")
    assert rows[0][2:] == ["0", "0", "0"]


def test_a_backup_in_the_place_of_the_project_leaves_the_project_beside_it(qtbot, backed_up, tmp_path):
    dialog, listed = opened(qtbot, backed_up)
    listed.setCurrentItem(listed.topLevelItem(1))

    press(dialog, "put_backup_in_place_button")

    qtbot.waitUntil(
        lambda: backed_up.project.is_open and concepts_of(backed_up) == ["mira"], timeout=PATIENCE
    )
    (aside,) = tmp_path.glob("mira until *.atelier")
    backed_up.open_path(aside)
    qtbot.waitUntil(lambda: backed_up.project.path == aside, timeout=PATIENCE)
    assert concepts_of(backed_up) == ["mira", "ana", "later"]


def test_a_backup_that_turns_out_damaged_leaves_the_project_open(qtbot, backed_up, tmp_path):
    dialog, _ = opened(qtbot, backed_up)
    newest = max(backups_folder(tmp_path / "mira.atelier").iterdir())
    newest.write_bytes(newest.read_bytes()[:4096])

    press(dialog, "put_backup_in_place_button")

    qtbot.waitUntil(lambda: backed_up.project.is_open, timeout=PATIENCE)
    assert concepts_of(backed_up) == ["mira", "ana", "later"]


def test_a_copy_opens_beside_the_project(qtbot, backed_up, tmp_path):
    dialog, _ = opened(qtbot, backed_up)

    press(dialog, "open_backup_copy_button")

    copy = tmp_path / "mira of 2026-11-21 15.30.00.atelier"
    qtbot.waitUntil(lambda: backed_up.project.path == copy, timeout=PATIENCE)
    assert concepts_of(backed_up) == ["mira", "ana"]


def test_a_damaged_backup_is_shown_as_such_and_leads_nowhere(qtbot, backed_up, tmp_path):
    newest = max(backups_folder(tmp_path / "mira.atelier").iterdir())
    newest.write_bytes(b"cut off")

    dialog, listed = opened(qtbot, backed_up)

    assert listed.currentItem().text(2) == "damaged"
    assert not dialog.findChild(QPushButton, "put_backup_in_place_button").isEnabled()
    assert not dialog.findChild(QPushButton, "open_backup_copy_button").isEnabled()


def test_another_folder_is_kept_for_all_projects_and_told_where_it_is_away(
    qtbot, backed_up, tmp_path, monkeypatch
):
    chosen = tmp_path / "other disk"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    dialog, listed = opened(qtbot, backed_up)
    away = dialog.findChild(QLabel, "backups_folder_away_label")
    assert away.isHidden()

    press(dialog, "choose_backups_folder_button")

    qtbot.waitUntil(lambda: not away.isHidden(), timeout=PATIENCE)
    assert backed_up.context.settings.backups_folder == chosen
    assert "other disk" in dialog.findChild(QLabel, "backups_folder_label").text()
    assert listed.topLevelItemCount() == 2

    press(dialog, "backups_beside_button")
    assert backed_up.context.settings.backups_folder is None


def test_a_project_without_backups_says_when_the_first_comes(qtbot, project_window):
    dialog, listed = opened(qtbot, project_window)

    assert listed.topLevelItemCount() == 0
    assert "first edit" in dialog.findChild(QLabel, "backups_hint").text()


def test_without_an_open_project_the_backups_of_the_last_one_are_listed_and_lead_back(
    qtbot, backed_up, tmp_path
):
    backed_up.close_project()
    (tmp_path / "mira.atelier").unlink()
    dialog, listed = opened(qtbot, backed_up)
    assert listed.topLevelItemCount() == 2

    press(dialog, "put_backup_in_place_button")

    qtbot.waitUntil(lambda: backed_up.project.is_open, timeout=PATIENCE)
    assert concepts_of(backed_up) == ["mira", "ana"]
    assert not list(tmp_path.glob("mira until *"))


def test_backups_of_another_project_than_the_open_one_can_be_looked_for(
    qtbot, backed_up, tmp_path, monkeypatch
):
    backed_up.create_path(tmp_path / "other.atelier")
    dialog, listed = opened(qtbot, backed_up)
    assert listed.topLevelItemCount() == 0
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mira.atelier"), ""))

    press(dialog, "other_backed_up_project_button")

    qtbot.waitUntil(lambda: listed.topLevelItemCount() == 2, timeout=PATIENCE)
    press(dialog, "put_backup_in_place_button")
    qtbot.waitUntil(lambda: backed_up.project.has_open(tmp_path / "mira.atelier"), timeout=PATIENCE)
    assert concepts_of(backed_up) == ["mira", "ana"]


def test_nobody_who_never_had_a_project_is_shown_an_empty_list_without_a_word(window):
    window.doors.backups.show_list()

    (dialog,) = window.findChildren(BackupsDialog)
    assert "Choose the project" in dialog.findChild(QLabel, "backups_hint").text()
    assert not dialog.findChild(QPushButton, "put_backup_in_place_button").isEnabled()


def test_a_damaged_project_offers_its_newest_backup_and_the_list_of_all(qtbot, backed_up, tmp_path):
    path = tmp_path / "mira.atelier"
    backed_up.close_project()
    path.write_bytes(path.read_bytes()[:4096])

    backed_up.open_path(path)

    qtbot.waitUntil(lambda: backed_up.findChild(ErrorDialog) is not None, timeout=PATIENCE)
    error = backed_up.findChild(ErrorDialog)
    assert "2026-11-21" in error.findChild(QPushButton, "error_way_out_button").text()
    press(error, "error_other_way_button")
    (dialog,) = backed_up.findChildren(BackupsDialog)
    assert dialog.findChild(QComboBox, "backed_up_project_box").currentData() == str(path)
