"""Every change of a project as a named operation. Each is one transaction, one step of undo."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from typing_extensions import override

from core.kohya.buckets import BucketSettings
from curation.photos.photo import PhotoFacts
from curation.project.caption_row import CaptionsEdit, NewWords
from curation.project.concept import RegWords
from curation.project.edit_of_many import EditOfMany
from curation.project.edit_rows import NewRegion as NewRegion  # what DrawRegions takes
from curation.project.edit_rows import RegionChange as RegionChange  # what ChangeRegions takes
from curation.project.edit_rows import (
    change_region,
    check_concept,
    delete_region,
    draw_region,
    require,
)
from curation.project.records import path_text, photo_row, settings_row, size_text
from curation.project.rows import Row, RowWriter
from curation.regions.box import Box


@dataclass(frozen=True)
class AddPhotos(EditOfMany):
    """Take photos into the project. A photo whose file is already in it is passed over."""

    facts: tuple[PhotoFacts, ...]
    title: ClassVar[str] = "Add photos ({count})"

    @property
    @override
    def things(self) -> tuple[PhotoFacts, ...]:
        return self.facts

    @override
    def doing(self, rows: RowWriter) -> Callable[[PhotoFacts], None]:
        known = set(rows.values_of("photo", "path"))

        def add(facts: PhotoFacts) -> None:
            path = path_text(facts.path, rows.home)
            if path not in known:
                known.add(path)
                rows.insert("photo", photo_row(facts, rows.home))

        return add


@dataclass(frozen=True)
class RemovePhotos(EditOfMany):
    """Take photos, their regions and their captions out of the project. The files stay where they are."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Remove photos ({count})"

    @property
    @override
    def things(self) -> tuple[int, ...]:
        return self.ids

    @override
    def doing(self, rows: RowWriter) -> Callable[[int], None]:
        def remove(photo_id: int) -> None:
            for region_id in rows.keys_where("region", "photo_id", photo_id):
                delete_region(rows, region_id)
            rows.delete("photo", photo_id)

        return remove


@dataclass(frozen=True)
class DrawRegion:
    """Draw one region. Without a box it covers the whole photo."""

    photo_id: int
    kind: str
    box: Box | None = None
    angle: float = 0.0
    concept_ids: tuple[int, ...] = ()
    title: ClassVar[str] = "Draw {kind}"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"kind": self.kind}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        draw_region(rows, NewRegion(self.photo_id, self.kind, self.box, self.angle, self.concept_ids))


@dataclass(frozen=True)
class DrawRegions(EditOfMany):
    """Draw many regions at once, with their captions."""

    regions: tuple[NewRegion, ...]
    title: ClassVar[str] = "Draw regions ({count})"

    @property
    @override
    def things(self) -> tuple[NewRegion, ...]:
        return self.regions

    @override
    def doing(self, rows: RowWriter) -> Callable[[NewRegion], int]:
        return partial(draw_region, rows)


@dataclass(frozen=True)
class ChangeRegions(EditOfMany):
    """Move, turn, or give another meaning to regions."""

    changes: tuple[RegionChange, ...]
    title: ClassVar[str] = "Change regions ({count})"

    @property
    @override
    def things(self) -> tuple[RegionChange, ...]:
        return self.changes

    @override
    def doing(self, rows: RowWriter) -> Callable[[RegionChange], None]:
        return lambda change: change_region(rows, RegionChange(*change))


@dataclass(frozen=True)
class DeleteRegions(EditOfMany):
    """Delete regions and their captions."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Delete regions ({count})"

    @property
    @override
    def things(self) -> tuple[int, ...]:
        return self.ids

    @override
    def doing(self, rows: RowWriter) -> Callable[[int], None]:
        return partial(delete_region, rows)


@dataclass(frozen=True)
class SetCaptions(CaptionsEdit):
    """Write captions of regions. An empty text takes the caption away."""

    texts: Mapping[int, str]
    title: ClassVar[str] = "Write captions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.texts)}

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.texts)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written."""
        return ((region_id, NewWords(text)) for region_id, text in self.texts.items())


@dataclass(frozen=True)
class AddConcept:
    """Add a concept: a folder of the Kohya tree."""

    name: str
    repeats: int = 10
    kinds: tuple[str, ...] = ()
    reg_repeats: int = 0
    class_words: str = ""
    resolution: tuple[int, int] | None = None
    title: ClassVar[str] = "Add concept “{name}”"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"name": self.name}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        row = {
            "name": self.name,
            "repeats": self.repeats,
            "kinds": json.dumps(list(self.kinds)),
            "reg_repeats": self.reg_repeats,
            "class_words": self.class_words,
            "resolution": size_text(self.resolution),
        }
        check_concept(rows, row, None)
        rows.insert("concept", row)


@dataclass(frozen=True)
class ChangeConcept:
    """Change a concept; None leaves a value as it is.

    ``clear_resolution`` and ``reg_words=""`` go back to the project, ``hide_with=""`` to what the kinds say.
    """

    id: int
    name: str | None = None
    repeats: int | None = None
    kinds: tuple[str, ...] | None = None
    reg_repeats: int | None = None
    class_words: str | None = None
    resolution: tuple[int, int] | None = None
    clear_resolution: bool = False
    hide_with: str | None = None
    reg_words: RegWords | None = None
    title: ClassVar[str] = "Change a concept"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        before = require(rows, "concept", self.id)
        given: dict[str, str | int | None] = {
            "name": self.name,
            "repeats": self.repeats,
            "reg_repeats": self.reg_repeats,
            "kinds": None if self.kinds is None else json.dumps(list(self.kinds)),
            "class_words": self.class_words,
            "resolution": size_text(self.resolution),
            "hide_with": self.hide_with,
            "reg_words": self.reg_words,
        }
        changed: Row = {column: value for column, value in given.items() if value is not None}
        if self.clear_resolution:
            changed["resolution"] = None
        check_concept(rows, {**before, **changed}, self.id)
        rows.update("concept", self.id, changed)


@dataclass(frozen=True)
class RemoveConcept:
    """Remove a concept. Regions that fed only it stay, and feed nothing."""

    id: int
    title: ClassVar[str] = "Remove a concept"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        rows.delete("bucket_settings", self.id)
        rows.delete("concept", self.id)


@dataclass(frozen=True)
class ChangeBucketSettings:
    """Set the training size and bucket settings of the project, or of one concept."""

    settings: BucketSettings
    concept_id: int | None = None
    title: ClassVar[str] = "Change the training size"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        if self.concept_id is not None:
            require(rows, "concept", self.concept_id)
        rows.put("bucket_settings", settings_row(self.settings, self.concept_id or 0))
