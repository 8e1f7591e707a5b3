"""The brush that says what is the figure and what is not: strokes on one region. Knows no widget."""

from __future__ import annotations

from curation.regions.kind import Stroke

Point = tuple[float, float]
SMALLEST, LARGEST = 2.0, 400.0
"""Width of the brush, in photo pixels."""
_STEP = 1.25
_NEAR = 0.25
"""Points nearer to the last one than this share of the width are left out."""


class MaskBrush:
    """One stroke at a time, on one region."""

    def __init__(self) -> None:
        self.is_on = False
        self.width = 24.0
        self._points: list[Point] = []
        self._is_figure = True

    @property
    def is_painting(self) -> bool:
        """Whether a stroke is under way."""
        return bool(self._points)

    @property
    def stroke(self) -> Stroke | None:
        """The stroke under way."""
        return Stroke(self._is_figure, self.width, tuple(self._points)) if self._points else None

    def press(self, point: Point, *, is_figure: bool) -> None:
        """Begin a stroke at a point of the photo."""
        self._points, self._is_figure = [point], is_figure

    def drag(self, point: Point) -> None:
        """Go on to a point."""
        last = self._points[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _NEAR * self.width:
            self._points.append(point)

    def release(self) -> Stroke | None:
        """End the stroke; None when none was under way."""
        made = self.stroke
        self._points = []
        return made

    def grow(self, turns: float) -> None:
        """Make the brush wider, or narrower with negative turns of the wheel."""
        self.width = min(max(self.width * _STEP**turns, SMALLEST), LARGEST)
