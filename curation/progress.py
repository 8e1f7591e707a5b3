"""Progress: what every long job of this package yields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far a job is. Close the job's generator to stop it.

    Attributes:
        done: pieces finished, 0..total.
        total: pieces in all.
        note: what was just finished, for example a file name.
    """

    done: int
    total: int
    note: str = ""
