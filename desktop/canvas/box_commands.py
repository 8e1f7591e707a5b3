"""What keys do to the selected box: pure steps from one region to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.kohya.buckets import BucketSettings
from curation.crops.bucket_lock import reshaped, stepped_aspect, swapped_aspect
from curation.regions.box import Box
from curation.regions.handle import Handle
from curation.regions.kind import Region

Size = tuple[int, int]
Change = Callable[[Region, Size, BucketSettings], Region]

NUDGE, FAR_NUDGE = 1, 10
_GROW_BY = 4.0
_TURN, _FAR_TURN = 0.5, 5.0
_COPY_AT = 16.0
_SIDES = {"left": Handle.LEFT, "right": Handle.RIGHT, "up": Handle.TOP, "down": Handle.BOTTOM}


def moved_by(side: str, distance: int) -> Change:
    """Move toward a side, in photo pixels."""
    handle = _SIDES[side]

    def change(region: Region, size: Size, _settings: BucketSettings) -> Region:
        box = region.box.moved(handle.horizontal * distance, handle.vertical * distance, size)
        return replace(region, box=box)

    return change


def grown_by(side: str, *, is_smaller: bool = False) -> Change:
    """Move one side out (or in), keeping the shape."""
    handle = _SIDES[side]
    step = -_GROW_BY if is_smaller else _GROW_BY

    def change(region: Region, size: Size, _settings: BucketSettings) -> Region:
        dx, dy = handle.horizontal * step, handle.vertical * step
        grown = region.box.resized(handle, dx, dy, inside=size, aspect=region.box.aspect)
        return replace(region, box=grown.clamped(size))

    return change


def turned_by(degrees: float) -> Change:
    """Turn around the middle, to whole half degrees."""

    def change(region: Region, _size: Size, _settings: BucketSettings) -> Region:
        return replace(region, angle=round((region.angle + degrees) * 2) / 2)

    return change


def turned_upright(region: Region, _size: Size, _settings: BucketSettings) -> Region:
    """Take the turn back."""
    return replace(region, angle=0.0)


def stepped(step: int) -> Change:
    """The next bucket shape: 1 wider, -1 taller."""

    def change(region: Region, size: Size, settings: BucketSettings) -> Region:
        return _in_shape(region, stepped_aspect(settings, region.box, step), size)

    return change


def swapped(region: Region, size: Size, settings: BucketSettings) -> Region:
    """The bucket shape laid on its side."""
    return _in_shape(region, swapped_aspect(settings, region.box), size)


def carried_over(region: Region, source: Size, target: Size) -> Box:
    """A region's box on a photo of another size: at the same place in proportion, keeping its shape."""
    if source == target:
        return region.box
    scale = min(target[0] / source[0], target[1] / source[1])
    x, y = region.box.centre[0] * target[0] / source[0], region.box.centre[1] * target[1] / source[1]
    width, height = region.box.width * scale, region.box.height * scale
    return Box(x - width / 2, y - height / 2, width, height).clamped(target)


def beside(box: Box, others: list[Box], size: Size) -> Box:
    """Where a copy goes: on its place, a little lower right while a box lies exactly there."""
    while any(abs(other.left - box.left) + abs(other.top - box.top) < 1 for other in others):
        moved = box.moved(_COPY_AT, _COPY_AT, size)
        if moved == box:
            return box
        box = moved
    return box


def _in_shape(region: Region, aspect: float | None, size: Size) -> Region:
    return region if aspect is None else replace(region, box=reshaped(region.box, aspect, size))


COMMANDS: dict[str, Change] = {
    **{f"nudge_{side}": moved_by(side, NUDGE) for side in _SIDES},
    **{f"nudge_far_{side}": moved_by(side, FAR_NUDGE) for side in _SIDES},
    **{f"grow_{side}": grown_by(side) for side in _SIDES},
    **{f"shrink_{side}": grown_by(side, is_smaller=True) for side in _SIDES},
    "turn_left": turned_by(-_TURN),
    "turn_right": turned_by(_TURN),
    "turn_far_left": turned_by(-_FAR_TURN),
    "turn_far_right": turned_by(_FAR_TURN),
    "turn_upright": turned_upright,
    "wider": stepped(1),
    "taller": stepped(-1),
    "swap": swapped,
}
"""By action name."""
