"""What befalls a project's file while it is open is told as what it is, with the way back."""

from __future__ import annotations

import sqlite3

import pytest

from core.errors import AtelierError
from curation.project.edits import DrawRegions, NewRegion, SetCaptions
from curation.project.file_errors import ProjectDamagedError
from curation.project.store import CurationProject


@pytest.fixture
def overwritten(filled):
    """A project that is open while foreign bytes come into all of its file but the first page."""
    filled.apply(DrawRegions(tuple(NewRegion(1, "face", caption=f"{n} " * 2000) for n in range(500))))
    filled.close()
    with CurationProject.open(filled.path) as opened:
        with filled.path.open("rb+") as file:
            size = file.seek(0, 2)
            file.seek(4096)
            file.write(b"\xa5" * (size - 4096))
        yield opened


def test_foreign_bytes_are_told_as_damage_with_the_way_to_a_backup(overwritten):
    with pytest.raises(ProjectDamagedError, match="backup"):
        overwritten.captions()


def test_a_change_of_a_damaged_file_is_told_as_damage_too(overwritten):
    with pytest.raises(ProjectDamagedError):
        overwritten.apply(SetCaptions(dict.fromkeys(range(1, 400), "new")))


def test_a_question_that_is_wrong_stays_a_bug(project):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        project._rows("SELECT * FROM no_such_table")


@pytest.mark.parametrize("question", ["photos", "undo_words", "redo_is_long"])
def test_whoever_has_no_connection_when_the_disk_goes_is_told_of_the_disk(tmp_path, question):
    folder = tmp_path / "stick"
    folder.mkdir()
    with CurationProject.create(folder / "mira") as project:
        with project._readers.connection():  # somebody else reads, so another one is needed
            folder.rename(tmp_path / "taken out")

            with pytest.raises(AtelierError, match=r"no longer be read.*Check that its disk is still there"):
                getattr(project, question)()
        (tmp_path / "taken out").rename(folder)
