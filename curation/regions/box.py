"""Box: four numbers in the upright pixels of a photo, and the arithmetic of hands on it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from curation.regions.handle import Handle

Size = tuple[float, float]
MIN_SIDE = 4.0


@dataclass(frozen=True)
class Box:
    """A rectangle in upright photo pixels; (0, 0) is the photo's top left corner.

    A region may turn its box around the box's centre; the box itself is always given unturned.
    """

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def between(cls, x1: float, y1: float, x2: float, y2: float) -> Box:
        """The box that two opposite corners span, in any order."""
        return cls(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))

    @classmethod
    def whole(cls, size: Size) -> Box:
        """The box around a whole photo of this width and height."""
        return cls(0.0, 0.0, float(size[0]), float(size[1]))

    @property
    def right(self) -> float:
        """First x that is no longer inside."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """First y that is no longer inside."""
        return self.top + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle, the point that an angle turns around."""
        return self.left + self.width / 2, self.top + self.height / 2

    @property
    def area(self) -> float:
        """In square pixels."""
        return self.width * self.height

    @property
    def aspect(self) -> float:
        """Width divided by height; 0 for a box without height."""
        return self.width / self.height if self.height else 0.0

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside or on the edge."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def intersection(self, other: Box) -> Box | None:
        """What both boxes cover, or None."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        if right <= left or bottom <= top:
            return None
        return Box(left, top, right - left, bottom - top)

    def clamped(self, size: Size) -> Box:
        """Moved, and cut down where it must be, so that it lies within a photo of this size.

        Args:
            size: width and height of the photo in pixels.
        """
        width = min(max(self.width, min(MIN_SIDE, size[0])), size[0])
        height = min(max(self.height, min(MIN_SIDE, size[1])), size[1])
        left = min(max(self.left, 0.0), size[0] - width)
        top = min(max(self.top, 0.0), size[1] - height)
        return Box(left, top, width, height)

    def cut_to(self, size: Size) -> Box:
        """Only what lies within a photo of this size; unlike ``clamped`` nothing moves into sight.

        Args:
            size: width and height of the photo in pixels.
        """
        inside = self.intersection(Box.whole(size))
        return (inside or self).clamped(size)

    def moved(self, dx: float, dy: float, inside: Size | None = None) -> Box:
        """Shifted, keeping its size; stops at the borders of the photo.

        Args:
            dx: pixels to the right.
            dy: pixels down.
            inside: width and height of the photo, or None for no borders.
        """
        shifted = replace(self, left=self.left + dx, top=self.top + dy)
        return shifted if inside is None else shifted.clamped(inside)

    def resized(
        self,
        handle: Handle,
        dx: float,
        dy: float,
        *,
        inside: Size | None = None,
        aspect: float | None = None,
        from_centre: bool = False,
    ) -> Box:
        """Dragged by one handle. Dragging past the opposite edge turns the box over.

        Args:
            handle: what is held; BODY moves the box.
            dx: pixels to the right since the drag began.
            dy: pixels down since the drag began.
            inside: width and height of the photo, or None for no borders.
            aspect: width divided by height to keep, or None for free.
            from_centre: the opposite side moves the other way.
        """
        if handle is Handle.BODY:
            return self.moved(dx, dy, inside)
        dragged = self._with_edges_moved(handle, dx, dy, from_centre=from_centre)
        if inside is not None:
            dragged = dragged.cut_to(inside)
        if aspect is None:
            return dragged
        return self._with_aspect(dragged, handle, aspect, inside, from_centre=from_centre)

    def grown(self, factor: float, inside: Size | None = None) -> Box:
        """Scaled around its centre, keeping its aspect; no larger than the photo.

        Args:
            factor: 1.1 for a tenth larger.
            inside: width and height of the photo, or None for no borders.
        """
        if inside is not None:
            factor = min(factor, inside[0] / self.width, inside[1] / self.height)
        x, y = self.centre
        width, height = self.width * factor, self.height * factor
        grown = Box(x - width / 2, y - height / 2, width, height)
        return grown if inside is None else grown.clamped(inside)

    def corners(self, angle: float = 0.0) -> tuple[tuple[float, float], ...]:
        """Top left, top right, bottom right, bottom left; turned around the centre.

        Args:
            angle: degrees, clockwise as seen on screen.
        """
        points = (
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        )
        return tuple(turned(point, self.centre, angle) for point in points)

    def around_turned(self, angle: float) -> Box:
        """The unturned box around this box when it is turned by an angle in degrees."""
        if not angle:
            return self
        xs, ys = zip(*self.corners(angle), strict=True)
        return Box.between(min(xs), min(ys), max(xs), max(ys))

    def pixels(self, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """Left, top, right, bottom in whole pixels of a photo of this size; at least one each way."""
        left = min(max(round(self.left), 0), size[0] - 1)
        top = min(max(round(self.top), 0), size[1] - 1)
        right = min(max(round(self.right), left + 1), size[0])
        bottom = min(max(round(self.bottom), top + 1), size[1])
        return left, top, right, bottom

    def _with_edges_moved(self, handle: Handle, dx: float, dy: float, *, from_centre: bool) -> Box:
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        if handle.horizontal < 0:
            left, right = left + dx, right - dx if from_centre else right
        elif handle.horizontal > 0:
            left, right = left - dx if from_centre else left, right + dx
        if handle.vertical < 0:
            top, bottom = top + dy, bottom - dy if from_centre else bottom
        elif handle.vertical > 0:
            top, bottom = top - dy if from_centre else top, bottom + dy
        return Box.between(left, top, right, bottom)

    def _with_aspect(
        self, dragged: Box, handle: Handle, aspect: float, inside: Size | None, *, from_centre: bool
    ) -> Box:
        """Give the dragged box an aspect, holding still what the hand does not hold."""
        if handle.is_corner:
            width = max(dragged.width, dragged.height * aspect)
        else:
            width = dragged.width if handle.horizontal else dragged.height * aspect
        width = max(width, MIN_SIDE, MIN_SIDE * aspect)
        across = 0 if from_centre else _side_held(handle.horizontal, self.left, self.right, dragged)
        down = (
            0
            if from_centre
            else _side_held(handle.vertical, self.top, self.bottom, dragged, is_vertical=True)
        )
        # The point that stays: an edge of the box for -1/+1, its middle for 0.
        x = {-1: self.right, 0: self.centre[0], 1: self.left}[across]
        y = {-1: self.bottom, 0: self.centre[1], 1: self.top}[down]
        if inside is not None:
            width = min(width, _room(x, across, inside[0]), _room(y, down, inside[1]) * aspect)
        height = width / aspect
        left = {-1: x - width, 0: x - width / 2, 1: x}[across]
        top = {-1: y - height, 0: y - height / 2, 1: y}[down]
        return Box(left, top, width, height)


def turned(point: tuple[float, float], centre: tuple[float, float], angle: float) -> tuple[float, float]:
    """A point turned around a centre.

    Args:
        point: x and y.
        centre: x and y of what stays.
        angle: degrees, clockwise as seen on screen (y grows downward).
    """
    if not angle:
        return point
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    dx, dy = point[0] - centre[0], point[1] - centre[1]
    return centre[0] + dx * cosine - dy * sine, centre[1] + dx * sine + dy * cosine


def _side_held(direction: int, low: float, high: float, dragged: Box, *, is_vertical: bool = False) -> int:
    """Which side of the still point the box lies on after the drag; turning over changes it."""
    if direction == 0:
        return 0
    still = high if direction < 0 else low
    middle = dragged.centre[1 if is_vertical else 0]
    return 1 if middle >= still else -1


def _room(still: float, side: int, length: float) -> float:
    """Pixels from the still point to the photo's border on one side; for the middle twice the nearer."""
    if side == 0:
        return 2 * min(still, length - still)
    return length - still if side > 0 else still
