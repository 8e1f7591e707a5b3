"""Files of a tree: written whole, what was left half written swept away, refusals of the disk in words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.errors import AtelierError
from core.kohya import whole_file


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over.

    Args:
        path: the file; its folder is made when missing.
        content: all of it.

    Raises:
        AtelierError: the disk is full or the folder may not be written.
    """
    try:
        whole_file.write_whole(path, content)
    except OSError as error:
        raise AtelierError(
            "“{file}” cannot be written.",
            why="The system says: {reason}.",
            remedy="Make room on the disk, or choose a folder where you may write.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error


def sweep_leftovers(folders: Iterable[Path]) -> int:
    """Remove what an interrupted ``write_whole`` left behind. Returns how many files that were."""
    leftovers = [
        path
        for folder in folders
        if folder.is_dir()
        for path in folder.iterdir()
        if path.name.startswith(".") and path.name.endswith(whole_file.PART) and path.is_file()
    ]
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)
