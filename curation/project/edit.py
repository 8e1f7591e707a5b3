"""Edit: what every change of a project is, and the error for what is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, runtime_checkable

from core.errors import AtelierError
from curation.progress import Progress
from curation.project.rows import RowWriter


class Edit(Protocol):
    """What the store needs to know of an edit. The title is a template that ``title_values`` fill."""

    @property
    def title(self) -> str:
        """What it does, in English, with named places."""
        ...

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        ...

    def write(self, rows: RowWriter) -> None:
        """Make the changes, inside the store's transaction."""
        ...


@runtime_checkable
class LongEdit(Edit, Protocol):
    """An edit that can be watched while it is made, and stopped before its end: then nothing is changed."""

    @property
    def row_count(self) -> int:
        """About how many rows it writes."""
        ...

    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        """Make the changes piece by piece, inside the store's transaction."""
        ...


def not_there(table: str, key: int) -> AtelierError:
    """The error for a number that stands for nothing."""
    return AtelierError(
        "There is no {thing} number {id} in this project.",
        why="It was removed, or the number belongs to another project.",
        remedy="Look again at what the project holds now.",
        thing=table,
        id=key,
    )
