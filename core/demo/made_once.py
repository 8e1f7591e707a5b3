"""Folders that several processes need and one makes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def make_once(target: Path, make: Callable[[Path], object]) -> Path:
    """Make a folder unless it is there; whoever finds it, finds it whole.

    Args:
        target: the folder.
        make: fills an empty folder that lies beside the target and is renamed to it at the end.

    Returns:
        ``target``.
    """
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f"{target.name}.", dir=target.parent))
    try:
        make(beside)
        # Another process may have been quicker; its folder holds the same.
        with suppress(OSError):
            beside.rename(target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return target
