"""Back to a backup: in the project's place or beside it, and whatever happens nothing is lost."""

from __future__ import annotations

import errno
from datetime import datetime

import pytest

from core.errors import AtelierError
from core.kohya.whole_file import rename_over
from curation.project import backup_return
from curation.project.backup_return import copy_beside, put_in_place
from curation.project.backups import keep_backup
from curation.project.edits import AddConcept
from curation.project.lock import ProjectInUseError
from curation.project.store import CurationProject

NOW = datetime(2026, 11, 20, 15, 30)


@pytest.fixture
def project(tmp_path):
    with CurationProject.create(tmp_path / "mira 2.atelier") as opened:
        opened.apply(AddConcept("mira", 10, ("face",), reg_repeats=0))
        yield opened


@pytest.fixture
def backup(project):
    """Of the project as it is; what is added later is not in it."""
    kept = keep_backup(project.path, NOW, project.copy_to)
    project.apply(AddConcept("later", 10, ("face",), reg_repeats=0))
    return kept


def concepts_of(path):
    with CurationProject.open(path) as opened:
        return [concept.name for concept in opened.concepts()]


def halve(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def names_beside(project):
    return {path.name for path in project.path.parent.glob("mira 2*")}


def test_a_backup_takes_the_place_of_what_is_damaged_which_is_kept(project, backup):
    project.close()
    halve(project.path)
    bytes_before = project.path.read_bytes()

    aside = put_in_place(backup, project.path)

    assert aside.read_bytes() == bytes_before
    with CurationProject.open(project.path) as again:
        assert [concept.name for concept in again.concepts()] == ["mira"]
        assert again.undo() is not None


def test_what_was_in_the_place_of_a_backup_opens_under_its_new_name(project, backup):
    project.close()

    aside = put_in_place(backup, project.path)

    assert concepts_of(project.path) == ["mira"]
    assert concepts_of(aside) == ["mira", "later"]


def test_what_was_there_is_kept_each_time_however_soon_the_next_one_comes(project, backup):
    project.close()

    asides = [put_in_place(backup, project.path) for _ in range(3)]

    assert [concepts_of(aside) for aside in asides] == [["mira", "later"], ["mira"], ["mira"]]


def test_a_project_that_is_open_is_not_taken_away_from_whoever_works_in_it(project, backup):
    with pytest.raises(ProjectInUseError):
        put_in_place(backup, project.path)

    assert [concept.name for concept in project.concepts()] == ["mira", "later"]


@pytest.mark.parametrize("way_back", [put_in_place, copy_beside])
def test_a_damaged_backup_is_refused_and_nothing_is_left_of_the_attempt(project, backup, way_back):
    project.close()
    halve(backup.path)

    with pytest.raises(AtelierError, match="damaged"):
        way_back(backup, project.path)

    assert names_beside(project) == {"mira 2.atelier", "mira 2-backups"}
    assert concepts_of(project.path) == ["mira", "later"]


def test_a_copy_beside_is_a_project_of_its_own_and_never_replaces_another(project, backup):
    first, second = (copy_beside(backup, project.path) for _ in range(2))

    assert first.name == "mira 2 of 2026-11-20 15.30.00.atelier"
    assert second.name == "mira 2 of 2026-11-20 15.30.00 (2).atelier"
    assert concepts_of(first) == concepts_of(second) == ["mira"]
    assert [concept.name for concept in project.concepts()] == ["mira", "later"]


def test_a_disk_that_refuses_at_the_last_step_leaves_the_project_where_it_was(project, backup, monkeypatch):
    project.close()
    before = project.path.read_bytes()

    def refusing(beside, path):
        if path == project.path:
            raise OSError(errno.EACCES, "held by another program")
        rename_over(beside, path)

    monkeypatch.setattr(backup_return, "rename_over", refusing)
    with pytest.raises(AtelierError, match="could not be put"):
        put_in_place(backup, project.path)

    assert project.path.read_bytes() == before
    assert names_beside(project) == {"mira 2.atelier", "mira 2-backups"}
