"""Edits about suggestions: accepting them, letting them go, forgetting what corrections of them taught."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from typing_extensions import override

from curation.progress import Progress
from curation.project.edit_of_many import EditOfMany
from curation.project.edit_rows import require
from curation.project.edits import DrawRegions
from curation.project.found_shelf import suggested_row
from curation.project.rows import RowWriter
from curation.suggestions.suggestion import Findings


@dataclass(frozen=True)
class AcceptSuggestions(DrawRegions):
    """Draw what was suggested. Undone, the suggestions wait again as they did.

    ``answered`` are ids of photos on which nothing waits any more; ``left`` is what goes on waiting on
    others.
    """

    answered: tuple[int, ...] = ()
    left: tuple[Findings, ...] = ()
    title: ClassVar[str] = "Accept suggestions ({count})"

    @override
    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        yield from super().steps(rows)
        for photo_id in self.answered:
            rows.delete("suggested", photo_id)
        for found in self.left:
            rows.put("suggested", suggested_row(found))


@dataclass(frozen=True)
class LetSuggestionsGo:
    """Answer suggestions with no. Undone, they wait again as they did.

    Attributes:
        photo_id: the photo they wait on.
        left: what goes on waiting there; None for nothing.
    """

    photo_id: int
    left: Findings | None = None
    title: ClassVar[str] = "Let suggestions go"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        if self.left is None:
            rows.delete("suggested", self.photo_id)
        else:
            rows.put("suggested", suggested_row(self.left))


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
