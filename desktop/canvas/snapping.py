"""Stick to the photo's edges and to other boxes when the hand comes near them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curation.regions.box import Box

Size = tuple[int, int]


def lines_of(boxes: Iterable[Box], size: Size) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Upright and level lines to stick to: the edges of the photo and of these boxes."""
    boxes = tuple(boxes)
    across = {0.0, float(size[0]), *(x for box in boxes for x in (box.left, box.right))}
    down = {0.0, float(size[1]), *(y for box in boxes for y in (box.top, box.bottom))}
    return tuple(sorted(across)), tuple(sorted(down))


def snapped_point(
    point: tuple[float, float], lines: tuple[Sequence[float], Sequence[float]], reach: float
) -> tuple[float, float]:
    """The point, on a line where one is no farther than ``reach`` photo pixels."""
    return point[0] + _pull((point[0],), lines[0], reach), point[1] + _pull((point[1],), lines[1], reach)


def snapped_box(box: Box, lines: tuple[Sequence[float], Sequence[float]], reach: float, size: Size) -> Box:
    """The box moved so that an edge lies on a line, where one is no farther than ``reach`` photo pixels."""
    dx = _pull((box.left, box.right), lines[0], reach)
    dy = _pull((box.top, box.bottom), lines[1], reach)
    return box.moved(dx, dy, size)


def _pull(edges: Sequence[float], lines: Sequence[float], reach: float) -> float:
    ways = [line - edge for edge in edges for line in lines if abs(line - edge) <= reach]
    return min(ways, key=abs, default=0.0)
