"""The body: the figure, with the face hidden, so that it teaches build and outfit and not the face."""

from __future__ import annotations

from curation.captions import tag_parts
from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="body",
    title="Body",
    help="The figure without its face: faces marked on the same photo are covered.",
    colour="#1e88e5",
    key="4",
    hides=("face",),
    shows=(
        tag_parts.PERSON,
        tag_parts.HAIR,
        tag_parts.TORSO,
        tag_parts.LEGS,
        tag_parts.FEET,
        tag_parts.FIGURE,
    ),
)
