"""On a full disk a project is told as one that cannot be opened, and is as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curation.project.lock import lock_path
from curation.project.store import CurationProject

_REPO = Path(__file__).parents[3]
# To a process that may not let a file grow, every disk is full.
_ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from core.errors import AtelierError
from curation.project.store import CurationProject

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
try:
    CurationProject.open(Path(sys.argv[1]), read_only=sys.argv[2] == "read_only")
except AtelierError as error:
    print(type(error).__name__, error.what)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limit")
@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("to_edit", "ProjectInUseError The project “mira.atelier” cannot be opened for editing."),
        ("read_only", "AtelierError The project “mira.atelier” cannot be opened."),
    ],
)
def test_what_a_full_disk_refuses_is_told_and_leaves_nothing_behind(filled, tmp_path, way, told):
    filled.close()
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    answer = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, str(filled.path), way],
        cwd=_REPO,
        env={**os.environ, "TMPDIR": str(temporary), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stdout.strip() == told
    assert not lock_path(filled.path).exists()
    assert list(temporary.iterdir()) == []
    with CurationProject.open(filled.path) as again:
        assert len(again.photos()) == 3
