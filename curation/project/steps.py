"""Steps: a change that is being made, and can be watched and stopped."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar

from curation.progress import Progress
from curation.project.history import AppliedEdit

_T = TypeVar("_T")
Steps: TypeAlias = Generator[Progress, None, AppliedEdit | None]
"""Exhausted, the change is on the disk; closed before that, nothing is changed."""


def to_the_end(steps: Steps) -> AppliedEdit | None:
    """Make a change without looking at its progress."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            applied: AppliedEdit | None = end.value
            return applied


def counted(steps: Generator[int, None, _T], before: int, total: int) -> Generator[Progress, None, _T]:
    """Counts as progress, of which ``before`` was made already."""
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            result: _T = end.value
            return result
        yield Progress(before + done, total)
