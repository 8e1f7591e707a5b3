"""The face: what makes a person that person."""

from __future__ import annotations

from curation.captions import tag_parts
from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="face",
    title="Face",
    help="The head with hair and chin. Teaches who it is.",
    colour="#e53935",
    key="1",
    holds_face=True,
    shows=(tag_parts.PERSON, tag_parts.FACE, tag_parts.HAIR),
)
