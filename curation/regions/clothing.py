"""Clothing: what is worn, without the face."""

from __future__ import annotations

from curation.captions import tag_parts
from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="clothing",
    title="Clothing",
    help="What is worn, from the collar down. Teaches the outfit.",
    colour="#fb8c00",
    key="2",
    shows=(tag_parts.PERSON, tag_parts.TORSO, tag_parts.LEGS),
)
