"""What the user's own corrections teach: how boxes of each kind end up, against where they were suggested.

Nothing is stored for it: every accepted box remembers where it was suggested, and the rest is arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from curation.regions.kind import Region
from curation.suggestions.suggestion import Offset

LEAST_BOXES = 4
"""Fewer corrections than this may be chance."""
_SLIGHT = 0.01
"""Offsets below this share of a box are the hand's trembling."""


def learned_offsets(regions: Iterable[Region]) -> dict[str, Offset]:
    """The usual correction of each kind, as medians, so that one odd box teaches nothing.

    Args:
        regions: all regions of a project; those drawn by hand teach nothing.

    Returns:
        Offsets by kind, of kinds with enough corrections to tell and a difference worth moving for.
    """
    by_kind: dict[str, list[Region]] = {}
    for region in regions:
        if region.suggested is not None and region.suggested.area > 0 and not region.angle:
            by_kind.setdefault(region.kind, []).append(region)
    found = {kind: _usual(ones) for kind, ones in by_kind.items() if len(ones) >= LEAST_BOXES}
    return {kind: offset for kind, offset in found.items() if _is_felt(offset)}


def _usual(regions: list[Region]) -> Offset:
    pairs = [(one.suggested, one.box) for one in regions if one.suggested is not None]
    return Offset(
        x=median((box.centre[0] - seen.centre[0]) / seen.width for seen, box in pairs),
        y=median((box.centre[1] - seen.centre[1]) / seen.height for seen, box in pairs),
        width=median(box.width / seen.width for seen, box in pairs),
        height=median(box.height / seen.height for seen, box in pairs),
        count=len(pairs),
    )


def _is_felt(offset: Offset) -> bool:
    differences = (offset.x, offset.y, offset.width - 1, offset.height - 1)
    return any(abs(one) > _SLIGHT for one in differences)
