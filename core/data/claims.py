"""Claims: several processes fill one cache, and each picture is encoded by one of them only.

A claim is a small file beside the one that is to come. Whoever makes it first does the work; the claim of a
process that died, or one that is old, is nobody's.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]

_OLD_AFTER_SECONDS = 600.0
_LOOK_EVERY_SECONDS = 0.1
_TRIES = 20 if os.name == "nt" else 1


@contextmanager
def claimed(path: Path) -> Iterator[bool]:
    """Whether this process may make a file. The claim is given up at the end.

    Args:
        path: the file that is to come, in a folder that is there.
    """
    claim = _claim_of(path)
    is_ours = _take(claim)
    try:
        yield is_ours
    finally:
        if is_ours:
            _give_up(claim)


def wait_for(path: Path) -> None:
    """Wait while somebody else makes a file."""
    claim = _claim_of(path)
    while _is_alive(claim):
        time.sleep(_LOOK_EVERY_SECONDS)


def _claim_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.claim")


def _take(claim: Path) -> bool:
    try:
        with claim.open("x", encoding="utf-8") as file:
            file.write(f"{platform.node()} {os.getpid()}")
    except FileExistsError:
        if _is_alive(claim):
            return False
        _give_up(claim)
        return claim.exists() or _take(claim)  # one that nobody can remove keeps nobody from the work
    except OSError:
        # A folder that cannot be written: the work is done, and done again elsewhere.
        return True
    return True


def _give_up(claim: Path) -> None:
    for _ in range(_TRIES):
        try:
            claim.unlink(missing_ok=True)
        except PermissionError:  # on Windows, somebody reads at this moment whose claim it is
            time.sleep(_LOOK_EVERY_SECONDS)
        except OSError:  # there never was one, as the folder cannot be written
            return
        else:
            return


def _is_alive(claim: Path) -> bool:
    try:
        age = time.time() - claim.stat().st_mtime
        owner, _, process = claim.read_text("utf-8").partition(" ")
    except OSError:
        return False
    if age > _OLD_AFTER_SECONDS:
        return False
    is_here = owner == platform.node() and process.isdecimal()
    return not is_here or psutil.pid_exists(int(process))
