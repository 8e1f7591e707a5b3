"""A private copy of a project file, to look at while somebody else writes in it."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import psutil  # type: ignore[import-untyped]

from core.errors import AtelierError
from curation.project.file_errors import cannot_open

_ATTEMPTS = 20
_PAUSE_SECONDS = 0.05
_PREFIX = "atelier-read-"
_LONG_AGO_SECONDS = 24 * 3600


def copy_for_reading(path: Path) -> tuple[TemporaryDirectory[str], Path]:
    """Copy a project and its journal at a moment when nobody writes in them.

    A second SQLite connection on the file itself is avoided on purpose: older SQLite can damage a database
    that two connections use while the journal is wound up (fixed in 3.51.3).

    Args:
        path: the project file.

    Returns:
        The folder to clean up afterwards, and the copy in it.

    Raises:
        AtelierError: the file never stood still, or the system does not let it be copied.
    """
    try:
        sweep_left_copies()
        folder = TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-")
    except OSError as error:
        raise cannot_open(path, error) from error
    copy = Path(folder.name) / path.name
    try:
        for _ in range(_ATTEMPTS):
            if _copied_at_rest(path, copy):
                return folder, copy
            time.sleep(_PAUSE_SECONDS)
    except OSError as error:
        folder.cleanup()
        raise cannot_open(path, error) from error
    folder.cleanup()
    raise AtelierError(
        "The project “{file}” cannot be looked at just now.",
        why="Another program writes in it without a pause.",
        remedy="Try again in a moment.",
        file=path.name,
    )


def sweep_left_copies() -> int:
    """Remove copies of processes that were killed. Returns how many that were."""
    left = [path for path in Path(gettempdir()).glob(f"{_PREFIX}*") if path.is_dir() and not _is_used(path)]
    for path in left:
        shutil.rmtree(path, ignore_errors=True)
    return len(left)


def _is_used(folder: Path) -> bool:
    """Whether the process that made a copy may still look at it."""
    owner = folder.name.removeprefix(_PREFIX).split("-")[0]
    if owner.isdigit():
        return bool(psutil.pid_exists(int(owner)))
    return time.time() - folder.stat().st_mtime < _LONG_AGO_SECONDS


def _copied_at_rest(path: Path, copy: Path) -> bool:
    """Copy a project and its journal; says whether both stood still meanwhile."""
    try:
        before = _state(path)
        for part in _parts(path):
            target = copy.with_name(part.name)
            target.unlink(missing_ok=True)
            if part.exists():
                shutil.copyfile(part, target)
        return _state(path) == before
    except FileNotFoundError:  # whoever works in it has just closed it, and its journal is gone
        return False


def _parts(path: Path) -> tuple[Path, Path]:
    return path, path.with_name(path.name + "-wal")


def _state(path: Path) -> tuple[tuple[int, int] | None, ...]:
    return tuple(
        (part.stat().st_size, part.stat().st_mtime_ns) if part.exists() else None for part in _parts(path)
    )
