"""Kinds between rows and values: first the built-in ones, then the user's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from curation.project.records import kind_of
from curation.project.rows import RowWriter
from curation.regions.kinds import RegionKinds
from curation.regions.registry import REGION_KINDS


def kinds_of(rows: Sequence[Any]) -> RegionKinds:
    """All kinds of a project, from the rows of those that it changed or made."""
    changed = {row["name"]: kind_of(row) for row in rows}
    built_in = tuple(changed.pop(kind.name, kind) for kind in REGION_KINDS)
    return RegionKinds((*built_in, *changed.values()))


def kinds_in(rows: RowWriter) -> RegionKinds:
    """All kinds of the project that an edit is being made in."""
    return kinds_of(rows.all_rows("kind"))
