from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from curation.project.read_copy import sweep_left_copies
from curation.project.store import CurationProject


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_copies_of_killed_processes_are_removed_and_those_in_use_stay(filled, temporary):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = temporary / f"atelier-read-{ended.pid}-abc"
    left.mkdir()
    (left / "mira.atelier").touch()

    with CurationProject.open(filled.path, read_only=True) as again:
        in_use = list(temporary.iterdir())
        assert len(again.photos()) == 3

    assert [path.name.split("-")[2] for path in in_use] == [str(os.getpid())]
    assert list(temporary.iterdir()) == []


def test_a_copy_whose_owner_is_not_known_stays_for_a_day(temporary):
    (temporary / "atelier-read-x1y2").mkdir()
    first = sweep_left_copies()
    os.utime(temporary / "atelier-read-x1y2", (0, 0))

    assert (first, sweep_left_copies(), list(Path(temporary).iterdir())) == (0, 1, [])
