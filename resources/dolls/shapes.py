"""Circles, thick lines and polygons in a figure's own coordinates, painted with a soft dark outline.

A figure is 1 high: y runs from 0 (top of the hair) to 1 (soles), x from the middle outwards.
"""

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PIL import ImageDraw

from resources.dolls.doll import Rgb

Point = tuple[float, float]
Extent = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True)
class Camera:
    """Where the figure stands in the picture.

    Attributes:
        scale: pixels per figure height.
        left: x of the figure's middle, pixels.
        top: y of the top of the hair, pixels.
        mirrored: whether left and right are swapped.
    """

    scale: float
    left: float
    top: float
    mirrored: bool = False

    def place(self, point: Point) -> Point:
        """Turn figure coordinates into pixels."""
        side = -1.0 if self.mirrored else 1.0
        return self.left + side * point[0] * self.scale, self.top + point[1] * self.scale


@dataclass(frozen=True)
class Ellipse:
    """An upright ellipse with its middle and two radii."""

    middle: Point
    radii: Point

    def extent(self) -> Extent:
        """Bounds in figure coordinates."""
        (x, y), (rx, ry) = self.middle, self.radii
        return x - rx, y - ry, x + rx, y + ry

    def paint(self, draw: ImageDraw.ImageDraw, camera: Camera, fill: Rgb, *, grown: float = 0.0) -> None:
        """Fill it, `grown` figure heights larger on every side."""
        x, y = camera.place(self.middle)
        rx, ry = ((radius + grown) * camera.scale for radius in self.radii)
        draw.ellipse((x - rx, y - ry, x + rx, y + ry), fill=fill)


@dataclass(frozen=True)
class Limb:
    """A line of a given width with round ends."""

    points: tuple[Point, ...]
    width: float

    def extent(self) -> Extent:
        """Bounds in figure coordinates."""
        return _around(self.points, self.width / 2)

    def paint(self, draw: ImageDraw.ImageDraw, camera: Camera, fill: Rgb, *, grown: float = 0.0) -> None:
        """Fill it, `grown` figure heights larger on every side."""
        _paint_line(draw, camera, self.points, self.width / 2 + grown, fill)


@dataclass(frozen=True)
class Polygon:
    """A filled polygon whose corners are rounded by `rounding` figure heights."""

    points: tuple[Point, ...]
    rounding: float = 0.0

    def extent(self) -> Extent:
        """Bounds in figure coordinates."""
        return _around(self.points, self.rounding)

    def paint(self, draw: ImageDraw.ImageDraw, camera: Camera, fill: Rgb, *, grown: float = 0.0) -> None:
        """Fill it, `grown` figure heights larger on every side."""
        draw.polygon([camera.place(point) for point in self.points], fill=fill)
        if self.rounding + grown > 0:
            _paint_line(draw, camera, (*self.points, self.points[0]), self.rounding + grown, fill)


Shape = Ellipse | Limb | Polygon


@dataclass(frozen=True)
class Part:
    """Shapes of one colour that touch, outlined together.

    Attributes:
        shapes: painted as one area.
        fill: their colour.
        kinds: names of the boxes that the part counts for.
        outline: width of the darker rim in figure heights; 0 for none.
    """

    shapes: tuple[Shape, ...]
    fill: Rgb
    kinds: tuple[str, ...] = ()
    outline: float = 0.009

    def paint(self, draw: ImageDraw.ImageDraw, camera: Camera) -> None:
        """Paint the rim of all shapes first, then the shapes."""
        if self.outline:
            for shape in self.shapes:
                shape.paint(draw, camera, darker(self.fill), grown=self.outline)
        for shape in self.shapes:
            shape.paint(draw, camera, self.fill)

    def extent(self) -> Extent:
        """Bounds in figure coordinates, rim included."""
        left, top, right, bottom = joined(shape.extent() for shape in self.shapes)
        rim = self.outline
        return left - rim, top - rim, right + rim, bottom + rim


def darker(colour: Rgb, factor: float = 0.62) -> Rgb:
    """Shade a colour for rims and folds; black gets darker still, white turns to a cool grey."""
    red, green, blue = (round(channel * factor) for channel in colour)
    return red, green, blue


def lighter(colour: Rgb, share: float = 0.35) -> Rgb:
    """Mix a colour with white for highlights."""
    red, green, blue = (round(channel + (255 - channel) * share) for channel in colour)
    return red, green, blue


def mirrored(shape: Shape) -> Shape:
    """Return the same shape on the other side of the figure."""
    match shape:
        case Ellipse(middle=(x, y)):
            return Ellipse((-x, y), shape.radii)
        case Limb():
            return Limb(tuple((-x, y) for x, y in shape.points), shape.width)
        case Polygon():
            return Polygon(tuple((-x, y) for x, y in shape.points), shape.rounding)


def both_sides(*shapes: Shape) -> tuple[Shape, ...]:
    """Return the shapes together with their mirror images."""
    return (*shapes, *(mirrored(shape) for shape in shapes))


def star(middle: Point, radius: float, *, inner: float = 0.46, turn: float = 0.0) -> Polygon:
    """Build a five-pointed star that stands on two points.

    Args:
        middle: its centre.
        radius: to the outer points, figure heights.
        inner: radius of the inner corners as a share of `radius`.
        turn: rotation in radians, clockwise.
    """
    corners = []
    for corner in range(10):
        angle = turn + corner * math.pi / 5
        reach = radius if corner % 2 == 0 else radius * inner
        corners.append((middle[0] + reach * math.sin(angle), middle[1] - reach * math.cos(angle)))
    return Polygon(tuple(corners), rounding=radius * 0.06)


def joined(extents: Iterable[Extent]) -> Extent:
    """Return the bounds of several bounds together."""
    lefts, tops, rights, bottoms = zip(*extents, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _around(points: Sequence[Point], reach: float) -> Extent:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach


def _paint_line(
    draw: ImageDraw.ImageDraw, camera: Camera, points: Sequence[Point], reach: float, fill: Rgb
) -> None:
    placed = [camera.place(point) for point in points]
    radius = reach * camera.scale
    for start, end in itertools.pairwise(placed):
        _paint_bar(draw, start, end, radius, fill)
    for x, y in placed:
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)


def _paint_bar(draw: ImageDraw.ImageDraw, start: Point, end: Point, radius: float, fill: Rgb) -> None:
    length = math.dist(start, end)
    if length == 0:
        return
    dx, dy = (end[0] - start[0]) / length * radius, (end[1] - start[1]) / length * radius
    corners = [(start[0] - dy, start[1] + dx), (end[0] - dy, end[1] + dx)]
    corners += [(end[0] + dy, end[1] - dx), (start[0] + dy, start[1] - dx)]
    draw.polygon(corners, fill=fill)
