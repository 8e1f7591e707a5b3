"""What edits are made of: the steps on rows that several of them share, and what they refuse."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from typing import NamedTuple

from core.errors import AtelierError
from core.kohya.folder_name import refusal_of_concept_name
from curation.project.caption_row import set_caption
from curation.project.edit import not_there
from curation.project.kind_rows import kinds_in
from curation.project.records import box_row, strokes_text
from curation.project.rows import Row, RowWriter
from curation.regions.box import Box
from curation.regions.kind import Stroke


class RegionChange(NamedTuple):
    """New values of one region; None leaves a value as it is.

    ``background=""`` and ``min_resolution=-1`` mean as its kind says.
    """

    region_id: int
    box: Box | None = None
    angle: float | None = None
    kind: str | None = None
    concept_ids: tuple[int, ...] | None = None
    background: str | None = None
    min_resolution: int | None = None
    strokes: tuple[Stroke, ...] | None = None
    is_left_out: bool | None = None


@dataclass(frozen=True)
class NewRegion:
    """A region that is to be drawn. Without a box it covers the whole photo.

    ``suggested`` is the box as its source saw it, before what was learned moved it.
    """

    photo_id: int
    kind: str
    box: Box | None = None
    angle: float = 0.0
    concept_ids: tuple[int, ...] = ()
    caption: str = ""
    suggested: Box | None = None


def draw_region(rows: RowWriter, region: NewRegion) -> int:
    """Add one region's rows. Returns its id."""
    kind = kinds_in(rows).named(region.kind)
    photo = require(rows, "photo", region.photo_id)
    whole = Box.whole((photo["width"], photo["height"]))
    box = whole if kind.covers_photo or region.box is None else region.box
    row = {
        "photo_id": region.photo_id,
        "kind": kind.name,
        "angle": _normal_angle(region.angle),
        "concept_ids": json.dumps(list(region.concept_ids)),
        "background": "",
        "min_resolution": -1,
        "strokes": "",
        "suggested": "" if region.suggested is None else json.dumps(list(astuple(region.suggested))),
        "left_out": 0,
        **_box_on_photo(box, photo),
    }
    region_id = rows.insert("region", row)
    set_caption(rows, region_id, region.caption)
    return region_id


def delete_region(rows: RowWriter, region_id: int) -> None:
    """Remove one region's rows."""
    rows.delete("caption", region_id)
    rows.delete("region", region_id)


def change_region(rows: RowWriter, change: RegionChange) -> None:
    """Change one region's row."""
    before = require(rows, "region", change.region_id)
    photo = require(rows, "photo", before["photo_id"])
    kind = kinds_in(rows).named(change.kind or str(before["kind"]))
    values = _changed_values(change) | {"kind": kind.name}
    if kind.covers_photo:
        values |= _box_on_photo(Box.whole((photo["width"], photo["height"])), photo)
    elif change.box is not None:
        values |= _box_on_photo(change.box, photo)
    rows.update("region", change.region_id, values)


def _changed_values(change: RegionChange) -> Row:
    """The columns that a change names, but for kind and box."""
    given: Row = {
        "angle": None if change.angle is None else _normal_angle(change.angle),
        "concept_ids": None if change.concept_ids is None else json.dumps(list(change.concept_ids)),
        "background": change.background,
        "min_resolution": change.min_resolution,
        "strokes": None if change.strokes is None else strokes_text(change.strokes),
        "left_out": None if change.is_left_out is None else int(change.is_left_out),
    }
    return {column: value for column, value in given.items() if value is not None}


def _box_on_photo(box: Box, photo: Row) -> Row:
    return box_row(box.clamped((float(photo["width"]), float(photo["height"]))))


def _normal_angle(angle: float) -> float:
    """The same turn in -180..180 degrees."""
    return (float(angle) + 180.0) % 360.0 - 180.0


def require(rows: RowWriter, table: str, key: int) -> Row:
    """One row that must be there.

    Raises:
        AtelierError: it is not.
    """
    row = rows.row(table, key)
    if row is None:
        raise not_there(table, key)
    return row


def check_concept(rows: RowWriter, row: Row, own_id: int | None) -> None:
    """Refuse a concept whose folder could not be written, or would be another one's.

    Raises:
        AtelierError: says why.
    """
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
    kinds = kinds_in(rows)
    for kind in json.loads(row["kinds"]):
        kinds.named(kind)
    for key in rows.keys_where("concept", "repeats", row["repeats"]):
        other = rows.row("concept", key)
        if key != own_id and other is not None and other["name"].casefold() == row["name"].casefold():
            raise AtelierError(
                "There is already a concept “{name}” with {count} repeats.",
                why="Both would be written into the same folder.",
                remedy="Choose another name or other repeats.",
                name=row["name"],
                count=row["repeats"],
            )
