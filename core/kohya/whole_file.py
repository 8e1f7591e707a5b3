"""Files that are complete or untouched, also when the power fails: written beside, flushed, renamed over."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

PART = ".part"
"""Ending of what is not complete yet; its name begins with a dot."""
# On Windows a virus scanner or a program that shows the file holds it for a moment and refuses its rename.
_TRIES = 20 if os.name == "nt" else 1
_PAUSE_SECONDS = 0.1


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it.

    Args:
        path: the file; its folder is made when missing.
        content: all of it.

    Raises:
        OSError: the disk is full or the folder may not be written; what was there still stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=PART, dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o644)
        rename_over(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def rename_over(beside: Path, path: Path) -> None:
    """Give a finished file or folder its name, patiently.

    Raises:
        OSError: the system refuses, and not only for a moment.
    """
    for _ in range(_TRIES - 1):
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(_PAUSE_SECONDS)
        else:
            return
    beside.replace(path)
