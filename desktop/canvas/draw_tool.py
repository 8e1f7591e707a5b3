"""Press, drag, release: what the mouse means for the boxes of one photo. Knows no widget and no event.

All positions are upright photo pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from curation.crops.bucket_lock import reshaped
from curation.regions.box import Box, turned
from curation.regions.handle import Handle
from curation.regions.hit_test import hit, regions_at
from curation.regions.kind import Region
from desktop.canvas.box_commands import beside
from desktop.canvas.snapping import lines_of, snapped_box, snapped_point

Point = tuple[float, float]
Size = tuple[int, int]


@dataclass(frozen=True)
class Draft:
    """A box as the mouse holds it now.

    Attributes:
        region_id: the region it belongs to; None while a new box is drawn.
        box: where it would lie.
    """

    region_id: int | None
    box: Box


@dataclass(frozen=True)
class Hold:
    """How the hand drags.

    Attributes:
        is_locked: the box takes the shape of its nearest bucket.
        from_centre: what is drawn or resized grows to all sides alike.
        reach: how near an edge pulls the box to itself, in photo pixels; 0 for not at all.
    """

    is_locked: bool = False
    from_centre: bool = False
    reach: float = 0.0


FREE = Hold()


@dataclass(frozen=True)
class _Grip:
    start: Point
    part: Handle
    region: Region | None


class DrawTool:
    """One gesture at a time over the regions of one photo.

    While armed, the next drag draws a new box even where boxes lie: a face on a body.
    """

    def __init__(self) -> None:
        self.regions: tuple[Region, ...] = ()
        self.size: Size = (1, 1)
        self.selected_id: int | None = None
        self.aspect_of: Callable[[Box], float | None] = lambda _box: None
        self.on_pixels: Callable[[Box], Box] = lambda box: box
        self.is_armed = False
        self._grip: _Grip | None = None
        self._is_swapped = False

    @property
    def is_busy(self) -> bool:
        """Whether the mouse holds something."""
        return self._grip is not None

    @property
    def is_drawing(self) -> bool:
        """Whether a new box is being drawn."""
        return self._grip is not None and self._grip.region is None

    @property
    def selected(self) -> Region | None:
        """The selected region."""
        return next((region for region in self.regions if region.id == self.selected_id), None)

    def part_under(self, point: Point, tolerance: float) -> tuple[Handle, float] | None:
        """What a press here would take hold of, and the angle of its box; None where it would draw."""
        found = self._held(point, tolerance)
        return None if found is None else (found[1], found[0].angle)

    def press(self, point: Point, tolerance: float) -> None:
        """Take hold of a box, or begin a new one on empty space."""
        found = self._held(point, tolerance)
        if found is None:
            self._grip = _Grip(point, Handle.BOTTOM_RIGHT, None)
            return
        region, part = found
        self._grip = _Grip(point, part, region)

    def drag(self, point: Point, hold: Hold = FREE) -> Draft | None:
        """The box as it would lie if the mouse were let go here; None when nothing is held.

        Args:
            point: where the mouse is.
            hold: how it drags.
        """
        if self._grip is None:
            return None
        if self._grip.region is None:
            return Draft(None, self._on_pixels(self._drawn(self._grip.start, point, hold), hold))
        region = self._grip.region
        box = self._dragged(region, self._grip, point, hold)
        if region.angle or self._grip.part is Handle.BODY:
            return Draft(region.id, box)
        return Draft(region.id, self._on_pixels(box, hold))

    def release(self, point: Point, hold: Hold = FREE) -> Draft | None:
        """Let go. The draft that the gesture ends in."""
        draft = self.drag(point, hold)
        self.cancel()
        return draft

    def cancel(self) -> None:
        """Let go without effect, and disarm."""
        self._grip = None
        self._is_swapped = False
        self.is_armed = False

    def in_the_middle(self) -> Box:
        """A new box, drawn without a mouse: half as wide and high as the photo, in a bucket's shape."""
        width, height = self.size
        half = Box(width / 4, height / 4, width / 2, height / 2)
        aspect = self.aspect_of(half)
        box = half if aspect is None else reshaped(half, aspect, self.size)
        return beside(self.on_pixels(box), [region.box for region in self.regions], self.size)

    def swap_shape(self) -> None:
        """Draw the bucket shape laid on its side from now on, or upright again."""
        self._is_swapped = not self._is_swapped

    def clicked(self, point: Point) -> int | None:
        """What a click without a drag selects: the smallest here, the next one on a repeated click."""
        here = [region.id for region in regions_at(self.regions, *point)]
        if not here:
            return None
        if self.selected_id in here:
            return here[(here.index(self.selected_id) + 1) % len(here)]
        return here[0]

    def neighbour(self, step: int) -> int | None:
        """The id of the next (1) or previous (-1) region, going round; None when there is none."""
        ids = [region.id for region in self.regions]
        if not ids:
            return None
        if self.selected_id not in ids:
            return ids[0 if step > 0 else -1]
        return ids[(ids.index(self.selected_id) + step) % len(ids)]

    def _held(self, point: Point, tolerance: float) -> tuple[Region, Handle] | None:
        """What a press takes hold of; nothing while armed.

        A box that covers the photo is no obstacle to drawing until it is selected.
        """
        if self.is_armed:
            return None
        open_to_hands = [
            region for region in self.regions if region.id == self.selected_id or not region.covers(self.size)
        ]
        found = hit(open_to_hands, *point, tolerance, selected=self.selected_id)
        if found is None:
            return None
        selected = self.selected
        is_body = found.part is Handle.BODY and selected is not None
        if is_body and selected is not None and selected in regions_at(self.regions, *point):
            # The selected box moves even where a smaller one lies on it: it was chosen, its grips show.
            return selected, Handle.BODY
        return found.region, found.part

    def _drawn(self, start: Point, point: Point, hold: Hold) -> Box:
        point = snapped_point(point, self._lines(None), hold.reach)
        if hold.from_centre:
            mirrored = 2 * start[0] - point[0], 2 * start[1] - point[1]
            free = Box.between(*mirrored, *point).cut_to(self.size)
        else:
            free = Box.between(*start, *point).cut_to(self.size)
        aspect = self.aspect_of(free) if hold.is_locked else None
        if aspect is None:
            return free
        if self._is_swapped:
            aspect = self.aspect_of(Box(0.0, 0.0, free.height, free.width)) or aspect
        seed = Box(*start, 0.0, 0.0)
        across = 1 if point[0] >= start[0] else -1
        down = 1 if point[1] >= start[1] else -1
        dx, dy = point[0] - start[0], point[1] - start[1]
        return seed.resized(
            Handle((across, down)), dx, dy, inside=self.size, aspect=aspect, from_centre=hold.from_centre
        )

    def _dragged(self, region: Region, grip: _Grip, point: Point, hold: Hold) -> Box:
        lines = self._lines(region.id)
        if grip.part is Handle.BODY:
            moved = region.box.moved(point[0] - grip.start[0], point[1] - grip.start[1], self.size)
            return moved if region.angle else snapped_box(moved, lines, hold.reach, self.size)
        if not region.angle:
            point = snapped_point(point, lines, hold.reach)
        # The hand moves in photo directions, a turned box grows along its own.
        moved_by = point[0] - grip.start[0], point[1] - grip.start[1]
        dx, dy = turned(moved_by, (0.0, 0.0), -region.angle)
        inside = None if region.angle else self.size
        centred = hold.from_centre
        free = region.box.resized(grip.part, dx, dy, inside=inside, from_centre=centred)
        aspect = self.aspect_of(free) if hold.is_locked else None
        if aspect is not None:
            free = region.box.resized(grip.part, dx, dy, inside=inside, aspect=aspect, from_centre=centred)
        return free if centred else _around_still_corner(region, free)

    def _lines(self, without: int | None) -> tuple[tuple[float, ...], tuple[float, ...]]:
        upright = [region.box for region in self.regions if region.id != without and not region.angle]
        return lines_of(upright, self.size)

    def _on_pixels(self, box: Box, hold: Hold) -> Box:
        return self.on_pixels(box) if hold.is_locked else box


def _around_still_corner(region: Region, resized: Box) -> Box:
    """Place a resized turned box so that the edge opposite to the hand stays where it was on the photo."""
    if not region.angle:
        return resized
    x, y = turned(resized.centre, region.box.centre, region.angle)
    return Box(x - resized.width / 2, y - resized.height / 2, resized.width, resized.height)
