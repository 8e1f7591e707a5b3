"""A folder of files that is whole or not there at all, and that notices every changed bit.

Files are written into a folder beside, synced, read back and compared; only then the folder takes its name.
A list of SHA-256 sums lies in it, so that a cut-off, flipped or missing byte is found when it is read.
"""

from __future__ import annotations

import glob
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.errors import AtelierError
from core.kohya.whole_file import rename_over

SUMS_FILE = "sha256.json"
_PART = ".part"
_OLD = ".old"


def write_folder(folder: Path, files: Mapping[str, bytes | memoryview]) -> None:
    """Write files into a folder; what stood there before stays until the new folder is whole and checked.

    Args:
        folder: where they go.
        files: contents by file name.

    Raises:
        AtelierError: the disk is full, the folder cannot be written, or it does not hold what was written.
    """
    beside = folder.with_name(f".{folder.name}.{os.getpid()}{_PART}")
    contents = dict(files) | {SUMS_FILE: _sums(files)}
    try:
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        for name, content in contents.items():
            _write_synced(beside / name, content)
        _sync_folder(beside)
        _check(beside)
        _take_name(beside, folder)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        size = sum(len(content) for content in contents.values())
        raise AtelierError(
            "“{path}” cannot be written.",
            why="The system says: {reason}.",
            remedy="Make room on the disk ({size} MB are needed) or choose another folder.",
            path=folder,
            reason=error.strerror or str(error),
            size=size // 1_000_000 + 1,
        ) from error


def read_folder(folder: Path) -> dict[str, bytes]:
    """The files of a folder that :func:`write_folder` wrote.

    Raises:
        AtelierError: it is not there, or any byte of it is not as it was written.
    """
    try:
        return _check(folder)
    except OSError as error:
        raise AtelierError(
            "“{path}” is not whole.",
            why="What is wrong: {reason}.",
            remedy="Choose another one.",
            path=folder,
            reason=error.strerror or str(error),
        ) from error


def folders_like(parent: Path, pattern: re.Pattern[str]) -> Iterator[Path]:
    """Folders by the pattern of their names, also those that were being replaced when the machine stopped."""
    for path in parent.iterdir() if parent.is_dir() else ():
        name = path.name
        if name.startswith(".") and name.endswith(_OLD):
            name = name[1 : -len(_OLD)]
        if pattern.fullmatch(name) and path.is_dir():
            yield path


def sweep_parts(parent: Path, start: str) -> None:
    """Remove what killed runs left half written.

    Args:
        parent: the folder they lie in.
        start: what the names begin with of what was to be written.
    """
    for path in parent.glob(f".{glob.escape(start)}*{_PART}"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _sums(files: Mapping[str, bytes | memoryview]) -> bytes:
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    return json.dumps(sums, indent=1).encode()


def _check(folder: Path) -> dict[str, bytes]:
    """Read everything and compare; the list of sums itself must be exactly what the files give."""
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    listed = found.pop(SUMS_FILE, None)
    if listed is None:
        raise OSError(f"{SUMS_FILE} is missing")
    if listed != _sums(found):
        raise OSError("its files are not what was written")
    return found


def _write_synced(path: Path, content: bytes | memoryview) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _take_name(beside: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}{_OLD}")
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
        rename_over(folder, old)
    rename_over(beside, folder)
    _sync_folder(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def _sync_folder(folder: Path) -> None:
    # Windows has no handle on a folder that could be synced; its renames are journalled.
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
