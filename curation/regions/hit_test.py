"""Which box, and which part of it, lies under the pointer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from curation.regions.box import Box, turned
from curation.regions.handle import Handle as Handle  # part of what a hit is made of
from curation.regions.kind import Region


@dataclass(frozen=True)
class Hit:
    """A region under the pointer, and the part of it that would be taken hold of."""

    region: Region
    part: Handle


def hit(
    regions: Iterable[Region], x: float, y: float, tolerance: float, *, selected: int | None = None
) -> Hit | None:
    """What the pointer would take hold of.

    The selected region comes first with its handles; then any region's handles, then bodies; always the
    smallest box first, so that a face on a body can be reached.

    Args:
        regions: the photo's regions.
        x: pointer, in upright photo pixels.
        y: pointer, in upright photo pixels.
        tolerance: how far from an edge still counts as on it, in photo pixels (screen pixels / zoom).
        selected: id of the region that shows its handles, if any.
    """
    by_area = sorted(regions, key=lambda region: (region.id != selected, region.box.area, region.id))
    hits = [Hit(region, part) for region in by_area if (part := part_at(region, x, y, tolerance)) is not None]
    on_handles = [found for found in hits if found.part is not Handle.BODY]
    of_selected = [found for found in on_handles if found.region.id == selected]
    smallest_first = sorted(hits, key=lambda found: (found.region.box.area, found.region.id))
    return next(iter((*of_selected, *on_handles, *smallest_first)), None)


def regions_at(regions: Iterable[Region], x: float, y: float) -> tuple[Region, ...]:
    """All regions over a point, smallest first: repeated clicks go through them in this order."""
    covering = [region for region in regions if part_at(region, x, y, 0.0) is not None]
    return tuple(sorted(covering, key=lambda region: (region.box.area, region.id)))


def part_at(region: Region, x: float, y: float, tolerance: float) -> Handle | None:
    """Which part of one region lies under a point, or None.

    Args:
        region: the region; its angle is respected.
        x: in upright photo pixels.
        y: in upright photo pixels.
        tolerance: in photo pixels.
    """
    box = region.box
    # Turn the pointer back instead of the box forward: then every box is upright.
    x, y = turned((x, y), box.centre, -region.angle)
    around = Box(
        box.left - tolerance, box.top - tolerance, box.width + 2 * tolerance, box.height + 2 * tolerance
    )
    if not around.contains(x, y):
        return None
    across = _edge(x, box.left, box.right, tolerance)
    down = _edge(y, box.top, box.bottom, tolerance)
    return Handle((across, down))


def _edge(value: float, low: float, high: float, tolerance: float) -> int:
    """-1 near the low edge, +1 near the high edge, 0 between."""
    # In a box only a few pixels wide the edges would cover everything: leave its middle third to the body.
    reach = min(tolerance, (high - low) / 3)
    if value <= low + reach and tolerance:
        return -1
    return 1 if value >= high - reach and tolerance else 0
