"""Files of a tree: written whole, deleted, swept away where half written; refusals of the disk in words."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path

from core.errors import AtelierError
from core.kohya import whole_file

# Errors of the system that concern every file to come, not just one: disk full, quota, read-only disk.
_DISK_TROUBLE = frozenset({errno.ENOSPC, errno.EROFS, errno.EDQUOT})


class CannotWriteError(AtelierError):
    """A file of the tree that the system lets us neither write nor delete."""

    @property
    def concerns_all(self) -> bool:
        """Whether the files to come would not be written either."""
        code = getattr(self.__cause__, "errno", None)
        # Refused where the file is there already, it is this file that another program holds.
        is_refused_new = code == errno.EACCES and not Path(self.values["file"]).exists()
        return code in _DISK_TROUBLE or is_refused_new


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over.

    Args:
        path: the file; its folder is made when missing.
        content: all of it.

    Raises:
        CannotWriteError: the disk is full, the folder may not be written, or another program holds the file.
    """
    try:
        whole_file.write_whole(path, content)
    except OSError as error:
        raise _refused("“{file}” cannot be written.", path, error) from error


def remove(path: Path) -> None:
    """Delete a file; one that is gone already is no trouble.

    Raises:
        CannotWriteError: the folder may not be written, or another program holds the file.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _refused("“{file}” cannot be deleted.", path, error) from error


def _refused(what: str, path: Path, error: OSError) -> CannotWriteError:
    return CannotWriteError(
        what,
        why="The system says: {reason}.",
        remedy="Make room on the disk, close whatever has the file open, or choose another folder.",
        file=str(path),
        reason=error.strerror or str(error),
    )


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
