"""Backups of a project: whole, not too many, and able to take its place."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime, timedelta

import pytest

from core.errors import AtelierError
from curation.project.backups import (
    APART,
    Backup,
    backups_folder,
    backups_of,
    folder_in_use,
    is_due,
    keep_backup,
    no_longer_needed,
)
from curation.project.edits import AddConcept
from curation.project.file_errors import ProjectDamagedError, damaged
from curation.project.store import CurationProject

NOW = datetime(2026, 11, 20, 15, 30)


@pytest.fixture
def project(tmp_path):
    with CurationProject.create(tmp_path / "mira 2.atelier") as opened:
        opened.apply(AddConcept("mira", 10, ("face",), reg_repeats=0))
        yield opened


def damage(project):
    project.close()
    content = project.path.read_bytes()
    project.path.write_bytes(content[: len(content) // 2])


def test_a_backup_holds_what_was_saved_while_editing_goes_on(project):
    backup = keep_backup(project.path, NOW, project.copy_to)
    project.apply(AddConcept("later", 10, ("face",), reg_repeats=0))

    with CurationProject.open(backup.path) as copy:
        assert [concept.name for concept in copy.concepts()] == ["mira"]
        assert copy.identity == project.identity


def test_backups_are_found_newest_first_and_other_files_are_left_out(project):
    for hours in (0, 5, 2):
        keep_backup(project.path, NOW + timedelta(hours=hours), project.copy_to)
    (backups_folder(project.path) / "mira 2 my own.atelier").write_bytes(b"")

    taken = [backup.taken.hour for backup in backups_of(project.path)]
    assert taken == [20, 17, 15]


def test_the_first_backup_is_due_at_once_and_the_next_one_after_a_change_and_a_while(project):
    assert is_due(project.path, NOW)

    backup = keep_backup(project.path, NOW, project.copy_to)
    assert not is_due(project.path, NOW + 2 * APART)  # nothing has changed

    project.apply(AddConcept("later", 10, ("face",), reg_repeats=0))
    moment = backup.path.stat().st_mtime + 10
    os.utime(project.path.with_name(project.path.name + "-wal"), (moment, moment))
    assert not is_due(project.path, NOW + APART / 2)
    assert is_due(project.path, NOW + APART)


def test_a_clock_that_was_wrong_by_years_and_is_put_back_does_not_end_the_backups(project):
    keep_backup(project.path, NOW + timedelta(days=4 * 365), project.copy_to)

    assert is_due(project.path, NOW)

    keep_backup(project.path, NOW, project.copy_to)
    assert not is_due(project.path, NOW + APART)


def test_old_backups_grow_fewer_by_hours_days_weeks_and_months(tmp_path):
    every_half_hour = [Backup(tmp_path / str(n), NOW - n * APART) for n in range(48 * 400)]

    gone = set(no_longer_needed(every_half_hour))
    kept = [backup for backup in every_half_hour if backup not in gone]

    assert kept[0].taken == NOW
    assert len(kept) <= 6 + 7 + 4 + 6
    assert sum(NOW - backup.taken < timedelta(days=7) for backup in kept) >= 7
    assert NOW - kept[-1].taken > timedelta(days=120)


def test_a_full_disk_leaves_the_older_backups_and_no_half_one(project):
    keep_backup(project.path, NOW, project.copy_to)

    def refuse(path):
        path.write_bytes(b"half")
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(AtelierError, match="disk is full"):
        keep_backup(project.path, NOW + APART, refuse)

    left = [path.name for path in backups_folder(project.path).iterdir()]
    assert left == ["mira 2 2026-11-20 15.30.00.atelier"]


@pytest.mark.parametrize("has_backup", [True, False])
def test_a_damaged_project_names_the_backup_that_it_has(project, has_backup):
    if has_backup:
        keep_backup(project.path, NOW, project.copy_to)
    damage(project)

    with pytest.raises(ProjectDamagedError) as told:
        CurationProject.open(project.path)

    assert ("2026-11-20 15:30" in told.value.remedy) is has_backup


def test_a_damaged_project_names_the_newest_backup_beside_it_and_in_the_chosen_folder(project, other_disk):
    keep_backup(project.path, NOW, project.copy_to)
    keep_backup(project.path, NOW + timedelta(hours=1), project.copy_to, other_disk)
    keep_backup(project.path, NOW + timedelta(hours=2), project.copy_to, other_disk)

    told = damaged(project.path, "malformed", other_disk)

    assert "beside it is of 2026-11-20 15:30" in told.remedy
    assert f"“{other_disk}” of 2026-11-20 17:30" in told.remedy


def test_of_one_folder_with_backups_the_newest_is_named(project, other_disk):
    keep_backup(project.path, NOW, project.copy_to, other_disk)

    assert "its backup of 2026-11-20 15:30" in damaged(project.path, "malformed", other_disk).remedy


@pytest.fixture
def other_disk(tmp_path):
    chosen = tmp_path / "other disk"
    chosen.mkdir()
    return chosen


def test_backups_go_to_the_chosen_folder_and_are_found_with_those_beside_the_project(project, other_disk):
    keep_backup(project.path, NOW, project.copy_to)
    keep_backup(project.path, NOW + timedelta(hours=1), project.copy_to, other_disk)

    found = backups_of(project.path, other_disk)

    assert [backup.taken.hour for backup in found] == [16, 15]
    assert found[0].path.is_relative_to(other_disk)
    assert [backup.taken.hour for backup in backups_of(project.path)] == [15]


def test_a_newly_chosen_folder_gets_its_first_backup_at_once(project, other_disk):
    keep_backup(project.path, NOW, project.copy_to)

    assert not is_due(project.path, NOW)
    assert is_due(project.path, NOW, other_disk)


def test_while_the_chosen_folder_is_away_backups_lie_beside_the_project(project, other_disk):
    other_disk.rmdir()

    backup = keep_backup(project.path, NOW, project.copy_to, other_disk)

    assert backup.path.parent == backups_folder(project.path) == folder_in_use(project.path, other_disk)
    assert not other_disk.exists()


def test_projects_of_one_name_do_not_share_backups_in_a_chosen_folder(project, other_disk, tmp_path):
    keep_backup(project.path, NOW, project.copy_to, other_disk)

    assert backups_of(tmp_path / "elsewhere" / project.path.name, other_disk) == []
