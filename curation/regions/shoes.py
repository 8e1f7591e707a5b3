"""Shoes: small on photos and quickly forgotten by training, so they get a crop of their own."""

from __future__ import annotations

from curation.captions import tag_parts
from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="shoes",
    title="Shoes",
    help="Both shoes, close. Teaches what large pictures lose.",
    colour="#43a047",
    key="3",
    shows=(tag_parts.FEET,),
)
