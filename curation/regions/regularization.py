"""Regularization: ordinary figures that keep the base model from forgetting what the class looks like."""

from __future__ import annotations

from curation.regions.kind import RegionKind

KIND = RegionKind(
    name="regularization",
    title="Regularization",
    help="A whole figure for the reg folder: what training shall not change.",
    colour="#8e24aa",
    key="5",
    into_reg=True,
)
