"""In every dialog each word has room, in every language, and it fits on the screen of a small laptop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.text import LANGUAGES

_REPO = Path(__file__).parents[3]
_LAPTOP = 1366, 700
"""Its screen, less a task bar and a title bar."""


def environment(folder, scale):
    """Of a process whose screen is a laptop's, at 100 % or with so many pixels for each."""
    width, height = (scale * edge for edge in _LAPTOP)
    screen = {"name": "laptop", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    (folder / "screens.json").write_text(json.dumps({"screens": [screen]}))
    platform = f"offscreen:configfile={folder / 'screens.json'}"
    return {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1, 2])
def test_every_word_of_every_dialog_has_room(tmp_path, scale):
    told = [sys.executable, "-m", "tests.desktop.dialogs.every_dialog", str(tmp_path), *LANGUAGES]

    env = environment(tmp_path, scale)
    run = subprocess.run(told, cwd=_REPO, env=env, capture_output=True, text=True, timeout=600, check=False)

    assert json.loads(run.stdout or "0") == [], run.stderr[-2000:]
