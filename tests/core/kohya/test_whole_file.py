"""A file is there whole or not at all, also where the system refuses for a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.kohya import whole_file


@pytest.fixture
def refusals(monkeypatch):
    """Let renames be refused so many times, as Windows does while a virus scanner looks at the file."""
    left = [0]
    replace = Path.replace

    def refuse_first(self, target):
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "The process cannot access the file")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse_first)
    monkeypatch.setattr(whole_file, "_TRIES", 3)
    monkeypatch.setattr(whole_file, "_PAUSE_SECONDS", 0)
    return left


def test_a_file_that_is_held_for_a_moment_is_waited_for(tmp_path, refusals):
    refusals[0] = 2

    whole_file.write_whole(tmp_path / "made" / "a.txt", b"new")

    assert (tmp_path / "made/a.txt").read_bytes() == b"new"


def test_a_file_that_stays_held_keeps_its_content_and_leaves_nothing_beside_it(tmp_path, refusals):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    refusals[0] = 99

    with pytest.raises(PermissionError):
        whole_file.write_whole(path, b"new")

    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]


def test_long_names_leave_room_for_the_name_beside(tmp_path):
    name = "名" * 80 + ".txt"  # 244 of the 255 bytes that a name may have

    whole_file.write_whole(tmp_path / name, b"new")

    assert (tmp_path / name).read_bytes() == b"new"
