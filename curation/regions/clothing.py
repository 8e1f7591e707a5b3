"""Clothing: what is worn, without the face."""

from __future__ import annotations

from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="clothing",
    title="Clothing",
    help="What is worn, from the collar down. Teaches the outfit.",
    colour="#fb8c00",
    key="2",
)
