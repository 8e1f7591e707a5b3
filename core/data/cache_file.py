"""Files of a cache: whole or not there at all. That one cannot be written stops nobody: it is made again."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from safetensors import SafetensorError


def write_cache(path: Path, write: Callable[[Path], object]) -> bool:
    """Write a file beside its place and rename it over.

    Args:
        path: the file; its folder is made when missing.
        write: writes the file that it is given.

    Returns:
        Whether it is there now; not where the disk is full or the folder cannot be written.
    """
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(beside)
        beside.replace(path)
    except (OSError, SafetensorError):
        with suppress(OSError):
            beside.unlink()
        return False
    return True
