"""Every change of a project as a named operation. Each is one transaction, one step of undo."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.folder_name import refusal_of_concept_name
from curation.photos.photo import PhotoFacts
from curation.project.records import box_row, path_text, photo_row, settings_row, size_text
from curation.project.rows import Row, RowWriter
from curation.regions.box import Box
from curation.regions.registry import region_kind


class Edit(Protocol):
    """What the store needs to know of an edit. The title is a template that ``title_values`` fill."""

    title: ClassVar[str]

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        ...

    def write(self, rows: RowWriter) -> None:
        """Make the changes, inside the store's transaction."""
        ...


class RegionChange(NamedTuple):
    """New values of one region; None leaves a value as it is."""

    region_id: int
    box: Box | None = None
    angle: float | None = None
    kind: str | None = None
    concept_ids: tuple[int, ...] | None = None


@dataclass(frozen=True)
class NewRegion:
    """A region that is to be drawn. Without a box it covers the whole photo."""

    photo_id: int
    kind: str
    box: Box | None = None
    angle: float = 0.0
    concept_ids: tuple[int, ...] = ()
    caption: str = ""


@dataclass(frozen=True)
class AddPhotos:
    """Take photos into the project. A photo whose file is already in it is passed over."""

    facts: tuple[PhotoFacts, ...]
    title: ClassVar[str] = "Add photos ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.facts)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        known = set(rows.values_of("photo", "path"))
        for facts in self.facts:
            path = path_text(facts.path, rows.home)
            if path not in known:
                known.add(path)
                rows.insert("photo", photo_row(facts, rows.home))


@dataclass(frozen=True)
class RemovePhotos:
    """Take photos, their regions and their captions out of the project. The files stay where they are."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Remove photos ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.ids)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for photo_id in self.ids:
            for region_id in rows.keys_where("region", "photo_id", photo_id):
                delete_region(rows, region_id)
            rows.delete("photo", photo_id)


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
class DrawRegions:
    """Draw many regions at once, with their captions."""

    regions: tuple[NewRegion, ...]
    title: ClassVar[str] = "Draw regions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.regions)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for region in self.regions:
            draw_region(rows, region)


@dataclass(frozen=True)
class ChangeRegions:
    """Move, turn, or give another meaning to regions."""

    changes: tuple[RegionChange, ...]
    title: ClassVar[str] = "Change regions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.changes)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for change in self.changes:
            _change_region(rows, RegionChange(*change))


@dataclass(frozen=True)
class DeleteRegions:
    """Delete regions and their captions."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Delete regions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.ids)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for region_id in self.ids:
            delete_region(rows, region_id)


@dataclass(frozen=True)
class SetCaptions:
    """Write captions of regions. An empty text takes the caption away."""

    texts: Mapping[int, str]
    title: ClassVar[str] = "Write captions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.texts)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for region_id, text in self.texts.items():
            _require(rows, "region", region_id)
            set_caption(rows, region_id, text)


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
        _check_concept(rows, row, None)
        rows.insert("concept", row)


@dataclass(frozen=True)
class ChangeConcept:
    """Change a concept; None leaves a value as it is. ``clear_resolution`` goes back to the project's."""

    id: int
    name: str | None = None
    repeats: int | None = None
    kinds: tuple[str, ...] | None = None
    reg_repeats: int | None = None
    class_words: str | None = None
    resolution: tuple[int, int] | None = None
    clear_resolution: bool = False
    title: ClassVar[str] = "Change a concept"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        before = _require(rows, "concept", self.id)
        given: dict[str, str | int | None] = {
            "name": self.name,
            "repeats": self.repeats,
            "reg_repeats": self.reg_repeats,
            "kinds": None if self.kinds is None else json.dumps(list(self.kinds)),
            "class_words": self.class_words,
            "resolution": size_text(self.resolution),
        }
        changed: Row = {column: value for column, value in given.items() if value is not None}
        if self.clear_resolution:
            changed["resolution"] = None
        _check_concept(rows, {**before, **changed}, self.id)
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
            _require(rows, "concept", self.concept_id)
        rows.put("bucket_settings", settings_row(self.settings, self.concept_id or 0))


def draw_region(rows: RowWriter, region: NewRegion) -> int:
    """Add one region's rows. Returns its id."""
    kind = region_kind(region.kind)
    photo = _require(rows, "photo", region.photo_id)
    whole = Box.whole((photo["width"], photo["height"]))
    box = whole if kind.covers_photo or region.box is None else region.box
    row = {
        "photo_id": region.photo_id,
        "kind": kind.name,
        "angle": _normal_angle(region.angle),
        "concept_ids": json.dumps(list(region.concept_ids)),
        **_box_on_photo(box, photo),
    }
    region_id = rows.insert("region", row)
    set_caption(rows, region_id, region.caption)
    return region_id


def delete_region(rows: RowWriter, region_id: int) -> None:
    """Remove one region's rows."""
    rows.delete("caption", region_id)
    rows.delete("region", region_id)


def set_caption(rows: RowWriter, region_id: int, text: str) -> None:
    """Put or remove the row of one caption."""
    if text.strip():
        # Half a surrogate pair (from damaged text) cannot be written to any file.
        whole = text.encode("utf-8", "replace").decode("utf-8")
        rows.put("caption", {"region_id": region_id, "text": whole})
    else:
        rows.delete("caption", region_id)


def _change_region(rows: RowWriter, change: RegionChange) -> None:
    before = _require(rows, "region", change.region_id)
    photo = _require(rows, "photo", before["photo_id"])
    values: Row = {}
    if change.kind is not None:
        values["kind"] = region_kind(change.kind).name
    if change.angle is not None:
        values["angle"] = _normal_angle(change.angle)
    if change.concept_ids is not None:
        values["concept_ids"] = json.dumps(list(change.concept_ids))
    kind = values["kind"] if "kind" in values else str(before["kind"])
    if region_kind(kind).covers_photo:
        values |= _box_on_photo(Box.whole((photo["width"], photo["height"])), photo)
    elif change.box is not None:
        values |= _box_on_photo(change.box, photo)
    rows.update("region", change.region_id, values)


def _box_on_photo(box: Box, photo: Row) -> Row:
    return box_row(box.clamped((float(photo["width"]), float(photo["height"]))))


def _normal_angle(angle: float) -> float:
    """The same turn in -180..180 degrees."""
    return (float(angle) + 180.0) % 360.0 - 180.0


def _require(rows: RowWriter, table: str, key: int) -> Row:
    row = rows.row(table, key)
    if row is None:
        raise AtelierError(
            "There is no {thing} number {id} in this project.",
            why="It was removed, or the number belongs to another project.",
            remedy="Look again at what the project holds now.",
            thing=table,
            id=key,
        )
    return row


def _check_concept(rows: RowWriter, row: Row, own_id: int | None) -> None:
    refusal = refusal_of_concept_name(row["name"])
    if refusal:
        raise AtelierError(
            "“{name}” cannot name a concept.", why=refusal, remedy="Choose another name.", name=row["name"]
        )
    if row["repeats"] < 1 or row["reg_repeats"] < 0:
        raise AtelierError(
            "The concept “{name}” would be repeated {repeats} times, its reg twin {reg_repeats} times.",
            why="Repeats count how often each picture is seen per epoch; 0 reg repeats mean no twin.",
            remedy="Enter 1 or more.",
            name=row["name"],
            repeats=row["repeats"],
            reg_repeats=row["reg_repeats"],
        )
    for kind in json.loads(row["kinds"]):
        region_kind(kind)
    for key in rows.keys_where("concept", "repeats", row["repeats"]):
        other = rows.row("concept", key)
        if key != own_id and other is not None and other["name"].casefold() == row["name"].casefold():
            raise AtelierError(
                "There is already a concept “{name}” with {repeats} repeats.",
                why="Both would be written into the same folder.",
                remedy="Choose another name or other repeats.",
                name=row["name"],
                repeats=row["repeats"],
            )
