"""Files that are complete or untouched, also when the power fails."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from core.errors import AtelierError

_PART = ".part"


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over.

    Args:
        path: the file; its folder is made when missing.
        content: all of it.

    Raises:
        AtelierError: the disk is full or the folder may not be written.
    """
    beside: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=_PART, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(0o644)
        Path(beside).replace(path)
    except BaseException as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise AtelierError(
                "“{file}” cannot be written.",
                why="The system says: {reason}.",
                remedy="Make room on the disk, or choose a folder where you may write.",
                file=str(path),
                reason=error.strerror or str(error),
            ) from error
        raise


def sweep_leftovers(folders: Iterable[Path]) -> int:
    """Remove what an interrupted ``write_whole`` left behind. Returns how many files that were."""
    leftovers = [
        path
        for folder in folders
        if folder.is_dir()
        for path in folder.iterdir()
        if path.name.startswith(".") and path.name.endswith(_PART) and path.is_file()
    ]
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)
