"""The whole photo, as it is."""

from __future__ import annotations

from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="whole",
    title="Whole picture",
    help="The photo as it is, without cutting.",
    colour="#00897b",
    key="6",
    covers_photo=True,
)
