"""What a backup holds is told without opening it as a project."""

from __future__ import annotations

from contextlib import closing

import pytest

from curation.project.backup_contents import BackupContents, contents_of, is_whole
from curation.project.schema import MIGRATIONS, connect

_PHOTO = """INSERT INTO photo (path, width, height, sha256, byte_size, modified_ns, note)
    VALUES (?, 9, 9, '', 1, 1, '')"""
_REGION = """INSERT INTO region (photo_id, kind, "left", top, width, height, angle, concept_ids)
    VALUES (?, 'face', 0, 0, 5, 5, 0, '')"""


def file_of_version(version, path, *more):
    """Two photos, three regions, one of them with words; as the app of that version wrote it."""
    with closing(connect(path)) as connection:
        for migrate in MIGRATIONS[:version]:
            migrate(connection)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.executemany(_PHOTO, [("1.png",), ("2.png",)])
        connection.executemany(_REGION, [(1,), (1,), (2,)])
        connection.execute("INSERT INTO caption (region_id, text) VALUES (1, 'smile'), (2, '')")
        for statement in more:
            connection.execute(statement)
    return path


@pytest.fixture(params=range(1, len(MIGRATIONS) + 1))
def of_any_version(request, tmp_path):
    return file_of_version(request.param, tmp_path / "mira.atelier")


def test_photos_regions_and_captions_are_counted_in_files_of_every_version(of_any_version):
    assert contents_of(of_any_version) == BackupContents(photos=2, regions=3, captions=1)


def test_reading_writes_nothing_beside_the_file(of_any_version):
    contents_of(of_any_version)
    is_whole(of_any_version)

    assert [path.name for path in of_any_version.parent.iterdir()] == ["mira.atelier"]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(500)])
def test_what_cannot_be_read_has_no_contents_and_is_not_whole(tmp_path, content):
    path = tmp_path / "a # odd?name%.atelier"
    path.write_bytes(content)

    assert contents_of(path) is None
    assert is_whole(path) is (content == b"")  # to SQLite an empty file is a database without tables


def test_a_caption_of_a_sentence_alone_counts(tmp_path):
    words = "UPDATE caption SET sentence = 'a smile' WHERE region_id = 2"
    path = file_of_version(len(MIGRATIONS), tmp_path / "mira.atelier", words)

    assert contents_of(path) == BackupContents(photos=2, regions=3, captions=2)
