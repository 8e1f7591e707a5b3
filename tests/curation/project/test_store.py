from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from curation.photos.reading import read_photo
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeBucketSettings,
    DrawRegion,
    RemovePhotos,
    SetCaptions,
)
from curation.project.lock import lock_path
from curation.project.store import CurationProject
from curation.regions.box import Box


def test_a_project_is_one_file_that_can_be_opened_again(tmp_path, filled):
    filled.apply(DrawRegion(1, "face", Box(10, 20, 100, 120), 7.5))
    filled.apply(SetCaptions({1: "mira, smile"}))
    photos, regions = filled.photos(), filled.regions()
    filled.close()

    assert sorted(path.name for path in tmp_path.iterdir()) == ["album", "mira.atelier"]
    with CurationProject.open(tmp_path / "mira.atelier") as again:
        assert (again.photos(), again.regions()) == (photos, regions)
        assert str(again.caption(1)) == "mira, smile"


def test_project_and_photos_can_move_together(tmp_path, filled):
    filled.close()
    (tmp_path / "new").mkdir()
    for name in ("album", "mira.atelier"):
        (tmp_path / name).rename(tmp_path / "new" / name)

    with CurationProject.open(tmp_path / "new" / "mira.atelier") as moved:
        assert all(photo.path.is_file() for photo in moved.photos())


def test_a_new_project_never_replaces_an_old_one(tmp_path, project):
    with pytest.raises(AtelierError, match="exists already"):
        CurationProject.create(tmp_path / "mira.atelier")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody may write to, not even root")
def test_where_no_project_can_be_made_the_folder_is_named():
    with pytest.raises(AtelierError, match="No project can be made in “/proc”"):
        CurationProject.create(Path("/proc/mira.atelier"))


def test_a_second_opener_is_told_who_works_in_it(project):
    with pytest.raises(AtelierError, match=f"Process {os.getpid()}"):
        CurationProject.open(project.path)


def test_it_can_be_looked_at_while_somebody_works_in_it(filled):
    with CurationProject.open(filled.path, read_only=True) as looked_at:
        assert looked_at.photos() == filled.photos()
        assert looked_at.is_read_only
        with pytest.raises(AtelierError, match="read-only"):
            looked_at.apply(RemovePhotos((1,)))

    filled.apply(RemovePhotos((1,)))
    assert len(filled.photos()) == 2


def test_the_lock_of_a_dead_process_is_taken_over(tmp_path, project):
    project.close()
    killed = (
        "import os, signal, sys; from pathlib import Path;"
        "from curation.project.store import CurationProject;"
        "project = CurationProject.open(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", killed, str(project.path)], check=False)
    assert lock_path(project.path).exists()

    with CurationProject.open(project.path) as again:
        assert again.photos() == []


def test_the_lock_of_another_computer_is_respected(project):
    project.close()
    lock_path(project.path).write_text('{"pid": 1, "host": "some-other-computer", "since": "2026-01-01"}')

    with pytest.raises(AtelierError, match="some-other-computer"):
        CurationProject.open(project.path)

    lock_path(project.path).unlink()
    CurationProject.open(project.path).close()


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\x00" + b"\xff" * 4096])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_no_project_is_refused_and_left_alone(tmp_path, content, read_only):
    path = tmp_path / "x.atelier"
    path.write_bytes(content)

    with pytest.raises(AtelierError, match=r"x\.atelier"):
        CurationProject.open(path, read_only=read_only)

    assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == ["x.atelier"]


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "x.atelier"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.close()

    with pytest.raises(AtelierError, match="not a LoRA Atelier project"):
        CurationProject.open(path)


def test_a_project_of_a_newer_program_is_refused(project):
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(AtelierError, match="newer"):
        CurationProject.open(project.path)


def test_a_damaged_project_is_named_before_it_is_used(filled):
    filled.close()
    content = bytearray(filled.path.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\x5a" * (4096 * 4)
    filled.path.write_bytes(content)

    with pytest.raises(AtelierError, match=r"mira\.atelier"):
        CurationProject.open(filled.path)


def test_the_disk_is_told_to_keep_what_was_saved(project):
    connection = project._connection

    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_an_edit_that_fails_half_way_leaves_nothing(filled):
    filled.apply(DrawRegion(1, "face", Box(0, 0, 50, 50)))

    with pytest.raises(AtelierError, match="region number 99"):
        filled.apply(SetCaptions({1: "kept?", 99: "no such region"}))

    assert filled.captions() == {}
    assert filled.undo_title() == "Draw face"


def test_it_can_be_used_from_several_threads(filled):
    def draw():
        for _ in range(20):
            filled.apply(DrawRegion(1, "face", Box(0, 0, 50, 50)))
            filled.crops()

    threads = [threading.Thread(target=draw) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [region.id for region in filled.regions()] == list(range(1, 61))


def test_a_region_feeds_every_concept_that_takes_its_kind_or_only_those_it_names(filled):
    one = filled.apply(AddConcept("one", kinds=("face",), reg_repeats=2)).created_ids[0]
    two = filled.apply(AddConcept("two", kinds=("face", "body"), reg_repeats=1)).created_ids[0]
    filled.apply(AddConcept("three", kinds=("shoes",)))
    box = Box(0, 0, 100, 100)
    filled.apply(DrawRegion(1, "face", box))
    filled.apply(DrawRegion(1, "face", box, concept_ids=(two,)))
    filled.apply(DrawRegion(1, "regularization", box))
    filled.apply(DrawRegion(1, "regularization", box, concept_ids=(one,)))

    members = {(found.concept.name, found.region.id, found.is_reg) for found in filled.members()}

    assert members == {
        ("one", 1, False), ("two", 1, False), ("two", 2, False),
        ("one", 3, True), ("two", 3, True), ("one", 4, True),
    }  # fmt: skip


def test_a_concept_may_train_at_its_own_size(filled):
    filled.apply(ChangeBucketSettings(BucketSettings((256, 256), min_bucket_reso=64)))
    large = filled.apply(AddConcept("faces", kinds=("face",), resolution=(384, 384))).created_ids[0]
    small = filled.apply(AddConcept("bodies", kinds=("face",))).created_ids[0]
    filled.apply(DrawRegion(1, "face", Box(0, 0, 480, 480)))

    assert filled.bucket_settings(large).resolution == (384, 384)
    assert filled.bucket_settings(small) == filled.bucket_settings()
    assert [crop.size for crop in filled.crops()] == [(384, 384), (256, 256)]


def test_a_photo_is_never_taken_twice(filled, album):
    again = filled.apply(AddPhotos((read_photo(album / "a.png"),)))

    assert again.created_ids == ()
    assert again.id == 0
    assert len(filled.photos()) == 3
