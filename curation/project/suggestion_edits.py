"""Edits about suggestions: accepting them, and forgetting what corrections of them taught."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from curation.progress import Progress
from curation.project.edit_of_many import EditOfMany
from curation.project.edit_rows import require
from curation.project.edits import DrawRegions
from curation.project.rows import RowWriter


@dataclass(frozen=True)
class AcceptSuggestions(DrawRegions):
    """Draw what was suggested. Undone, the suggestions of the answered photos wait again.

    ``answered`` are ids of photos on which nothing waits any more.
    """

    answered: tuple[int, ...] = ()
    title: ClassVar[str] = "Accept suggestions ({count})"

    @override
    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        yield from super().steps(rows)
        for photo_id in self.answered:
            rows.delete("suggested", photo_id)


@dataclass(frozen=True)
class ForgetSuggested(EditOfMany):
    """Let regions teach nothing about suggestions any more: as if they had been drawn by hand."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Forget what corrections taught ({count})"

    @property
    @override
    def things(self) -> tuple[int, ...]:
        return self.ids

    @override
    def doing(self, rows: RowWriter) -> Callable[[int], None]:
        def forget(region_id: int) -> None:
            require(rows, "region", region_id)
            rows.update("region", region_id, {"suggested": ""})

        return forget
