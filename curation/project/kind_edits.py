"""Kinds of regions as edits: what a built-in kind does in this project, and kinds of the user's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from core.errors import AtelierError
from curation.project.edit_rows import require
from curation.project.kind_rows import kinds_in
from curation.project.records import kind_row
from curation.project.rows import RowWriter
from curation.regions.kind import RegionKind
from curation.regions.kinds import RegionKinds

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
FREE_KEYS = ("7", "8", "9", "0")
OWN_COLOURS = ("#00acc1", "#c0ca33", "#ec407a", "#6d4c41", "#5e35b1", "#7cb342")


@dataclass(frozen=True)
class SetKind:
    """Change a kind, or add one of the user's own when there is none of its name."""

    kind: RegionKind
    title: ClassVar[str] = "Change the kind “{kind}”"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"kind": self.kind.title}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        kinds = kinds_in(rows)
        _check(self.kind, kinds)
        if self.kind.concept_id is not None:
            require(rows, "concept", self.kind.concept_id)
        row = kind_row(self.kind)
        keys = rows.keys_where("kind", "name", self.kind.name)
        if keys:
            rows.update("kind", keys[0], row)
        else:
            rows.insert("kind", row)


@dataclass(frozen=True)
class RemoveKind:
    """Remove a kind of the user's own, or bring a built-in one back to how it came."""

    name: str
    title: ClassVar[str] = "Remove the kind “{kind}”"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"kind": self.name}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        kind = kinds_in(rows).named(self.name)
        drawn = rows.keys_where("region", "kind", self.name)
        if kind.is_own and drawn:
            raise AtelierError(
                "The kind “{kind}” cannot be removed.",
                why="{count} boxes are of this kind.",
                remedy="Give them another kind, or delete them first. The first one lies on “{photo}”.",
                kind=kind.title,
                count=len(drawn),
                photo=_photo_of(rows, drawn[0]),
            )
        for key in rows.keys_where("kind", "name", self.name):
            rows.delete("kind", key)


def _photo_of(rows: RowWriter, region_id: int) -> str:
    """The file name of the photo that a region lies on."""
    region = rows.row("region", region_id) or {}
    photo = rows.row("photo", region.get("photo_id", 0)) or {}
    return Path(photo.get("path", "")).name


def new_kind(title: str, kinds: RegionKinds) -> RegionKind:
    """A kind of the user's own with a free name, key and colour."""
    names = {kind.name for kind in kinds.all}
    stem = _NOT_IN_NAMES.sub("-", title.lower()).strip("-") or "own"
    name = next(one for one in (stem, *(f"{stem}-{number}" for number in range(2, 1000))) if one not in names)
    keys, colours = {kind.key for kind in kinds.all}, {kind.colour for kind in kinds.all}
    return RegionKind(
        name=name,
        title=title.strip(),
        help="",
        key=next((key for key in FREE_KEYS if key not in keys), ""),
        colour=next((colour for colour in OWN_COLOURS if colour not in colours), OWN_COLOURS[0]),
        is_own=True,
    )


def _check(kind: RegionKind, kinds: RegionKinds) -> None:
    others = [other for other in kinds.all if other.name != kind.name]
    if not kind.title.strip():
        raise AtelierError("A kind needs a name.", why="Its boxes are called by it.", remedy="Type a name.")
    if not _COLOUR.fullmatch(kind.colour):
        raise AtelierError(
            "“{colour}” is no colour.",
            why="A colour is written as # and six hex digits.",
            remedy="Choose one, for example #00acc1.",
            colour=kind.colour,
        )
    _check_key(kind, others)
    unknown = [name for name in kind.hides if name not in {other.name for other in kinds.all}]
    if unknown:
        kinds.named(unknown[0])


def _check_key(kind: RegionKind, others: Sequence[RegionKind]) -> None:
    same = [other for other in others if kind.key and other.key == kind.key]
    if same:
        raise AtelierError(
            "The key {key} draws “{other}” already.",
            why="One key can draw one kind only.",
            remedy="Choose another key.",
            key=kind.key,
            other=same[0].title,
        )
