"""EditOfMany: the same done to each of many things, so that it can be watched and stopped."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from curation.progress import Progress
from curation.project.rows import RowWriter

_PIECE = 128
"""Things between two words of progress."""


class EditOfMany(ABC):
    """A long edit, told by what it is done to and what is done to each."""

    @property
    @abstractmethod
    def things(self) -> Sequence[Any]:
        """What it is done to."""

    @abstractmethod
    def doing(self, rows: RowWriter) -> Callable[[Any], object]:
        """What is done to each of them, inside the store's transaction."""

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.things)}

    @property
    def row_count(self) -> int:
        """About how many rows it writes."""
        return len(self.things)

    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        """Make the changes piece by piece."""
        do, count = self.doing(rows), len(self.things)
        for done, thing in enumerate(self.things, start=1):
            do(thing)
            if done % _PIECE == 0:
                yield Progress(done, count)

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for _ in self.steps(rows):
            pass
