"""What is new in watched folders. Only names and times are read; a file that is still being written waits."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Set
from dataclasses import dataclass
from pathlib import Path

from curation.photos.scan import picture_files

_ARRIVING_SECONDS = 2.0
"""A file that was written to so lately may not be whole: a camera's card is slow."""


@dataclass(frozen=True)
class FolderNews:
    """What a look into watched folders found.

    Attributes:
        files: picture files that are not known yet and are whole.
        folders: the watched folders that are there, and all folders in them.
        is_arriving: whether more files are on their way: look again soon.
    """

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    is_arriving: bool = False


def news_of(folders: Iterable[Path], known: Set[Path], *, now: float | None = None) -> FolderNews:
    """Look for new picture files.

    Args:
        folders: searched recursively; hidden ones below them are left out.
        known: absolute paths of files that were seen before.
        now: seconds since 1970; the clock's when it is not given.
    """
    there = [folder for folder in folders if folder.is_dir()]
    new = [path for path in picture_files(there) if path not in known]
    moment = time.time() if now is None else now
    whole = tuple(path for path in new if not _is_arriving(path, moment))
    return FolderNews(whole, tuple(_folders_below(there)), len(whole) < len(new))


def _is_arriving(path: Path, now: float) -> bool:
    try:
        age = now - path.stat().st_mtime
    except OSError:
        return True  # it is being renamed
    return 0 <= age < _ARRIVING_SECONDS


def _folders_below(folders: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for folder in folders:
        for root, names, _ in os.walk(folder):
            names[:] = [name for name in names if not name.startswith(".")]
            found.append(Path(root))
    return found
