"""One writer per tree: an export and the keeping of text files must not work in one manifest at once."""

from __future__ import annotations

import threading
from pathlib import Path

_GUARDS: dict[Path, threading.Lock] = {}
_OF_GUARDS = threading.Lock()


def guard_of(tree: Path) -> threading.Lock:
    """The lock that whoever writes into a tree holds; the same for every way to name the tree."""
    with _OF_GUARDS:
        return _GUARDS.setdefault(tree.resolve(), threading.Lock())
