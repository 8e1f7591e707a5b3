"""A private copy of a project file, to look at while somebody else writes in it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import AtelierError

_ATTEMPTS = 20
_PAUSE_SECONDS = 0.05


def copy_for_reading(path: Path) -> tuple[TemporaryDirectory[str], Path]:
    """Copy a project and its journal at a moment when nobody writes in them.

    A second SQLite connection on the file itself is avoided on purpose: older SQLite can damage a database
    that two connections use while the journal is wound up (fixed in 3.51.3).

    Args:
        path: the project file.

    Returns:
        The folder to clean up afterwards, and the copy in it.

    Raises:
        AtelierError: the file never stood still.
    """
    folder = TemporaryDirectory(prefix="atelier-read-")
    copy = Path(folder.name) / path.name
    for _ in range(_ATTEMPTS):
        before = _state(path)
        for part in _parts(path):
            target = copy.with_name(part.name)
            target.unlink(missing_ok=True)
            if part.exists():
                shutil.copyfile(part, target)
        if _state(path) == before:
            return folder, copy
        time.sleep(_PAUSE_SECONDS)
    folder.cleanup()
    raise AtelierError(
        "The project “{file}” cannot be looked at just now.",
        why="Another program writes in it without a pause.",
        remedy="Try again in a moment.",
        file=path.name,
    )


def _parts(path: Path) -> tuple[Path, Path]:
    return path, path.with_name(path.name + "-wal")


def _state(path: Path) -> tuple[tuple[int, int] | None, ...]:
    return tuple(
        (part.stat().st_size, part.stat().st_mtime_ns) if part.exists() else None for part in _parts(path)
    )
