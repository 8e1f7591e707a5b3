"""What a person decides about photos as a whole: stars, rejected, done, where they lie, folders to watch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from typing_extensions import override

from curation.photos.photo import PhotoFacts
from curation.project.edit_of_many import EditOfMany
from curation.project.edit_rows import require
from curation.project.records import path_text
from curation.project.rows import Row, RowWriter

MOST_STARS = 5


@dataclass(frozen=True)
class MarkPhotos(EditOfMany):
    """Say what is thought of photos; None leaves a mark as it is."""

    ids: tuple[int, ...]
    stars: int | None = None
    is_rejected: bool | None = None
    is_done: bool | None = None
    title: ClassVar[str] = "Mark photos ({count})"

    @property
    @override
    def things(self) -> tuple[int, ...]:
        return self.ids

    @override
    def doing(self, rows: RowWriter) -> Callable[[int], None]:
        values = self._values()

        def mark(photo_id: int) -> None:
            require(rows, "photo", photo_id)
            rows.update("photo", photo_id, values)

        return mark

    def _values(self) -> Row:
        values: Row = {}
        if self.stars is not None:
            values["stars"] = min(max(self.stars, 0), MOST_STARS)
        if self.is_rejected is not None:
            values["rejected"] = int(self.is_rejected)
        if self.is_done is not None:
            values["done"] = int(self.is_done)
        return values


@dataclass(frozen=True)
class MovePhotos(EditOfMany):
    """Photos lie somewhere else now; their content is the same, so their boxes still fit."""

    facts: Mapping[int, PhotoFacts]
    title: ClassVar[str] = "Find moved photos ({count})"

    @property
    @override
    def things(self) -> tuple[int, ...]:
        return tuple(self.facts)

    @override
    def doing(self, rows: RowWriter) -> Callable[[int], None]:
        def move(photo_id: int) -> None:
            require(rows, "photo", photo_id)
            facts = self.facts[photo_id]
            place = {"path": path_text(facts.path, rows.home), "modified_ns": facts.modified_ns}
            rows.update("photo", photo_id, place)

        return move


@dataclass(frozen=True)
class WatchFolders:
    """Take in new pictures of exactly these folders from now on."""

    folders: tuple[Path, ...]
    title: ClassVar[str] = "Watch folders ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.folders)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        wanted = [path_text(folder.absolute(), rows.home) for folder in self.folders]
        there = dict(
            zip(rows.values_of("watched_folder", "path"), rows.values_of("watched_folder", "id"), strict=True)
        )
        for path, key in there.items():
            if path not in wanted:
                rows.delete("watched_folder", key)
        for path in dict.fromkeys(wanted):
            if path not in there:
                rows.insert("watched_folder", {"path": path})
