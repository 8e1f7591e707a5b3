"""The loss chart: loss of each step, faint, and its average, strong. A light painter of our own.

Thousands of steps are drawn as pieces from lowest to highest, so that painting stays cheap in long runs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.text import tr
from desktop.theme import colour
from desktop.workers.training_progress import LossCurve

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 14, 14, 26
_GRID_LINES = 4
_MOST_STEPS = 2000
"""Runs with more steps are drawn in pieces."""
_MOST_AVERAGES = 200
_MOST_SMOOTH_POINTS = 150

_Point: TypeAlias = tuple[float, float]


class LossChart(QWidget):
    """Loss against step. Set a curve with :meth:`show_curve`; call ``update()`` when it grew.

    Args:
        parent: the Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loss_chart")
        self.setAccessibleName(tr("Loss of each step"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 116)
        self._curve = LossCurve()
        self._max_train_steps = 0

    def show_curve(self, curve: LossCurve, max_train_steps: int) -> None:
        """Show a curve that may grow.

        Args:
            curve: the losses so far.
            max_train_steps: right end of the step axis; 0 lets it follow the curve.
        """
        self._curve = curve
        self._max_train_steps = max_train_steps
        self.update()

    @property
    def point_count(self) -> int:
        """How many steps it shows."""
        return len(self._curve.steps)

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        if self.point_count == 0:
            painter.setPen(colour("muted"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, tr("The loss appears here while it trains.")
            )
            return
        lowest, highest = _nice_range(self._curve.losses)
        last = max(self._max_train_steps, self._curve.steps[-1], 2)
        self._paint_grid(painter, area, lowest, highest, last)
        painter.setClipRect(area.adjusted(-2, -2, 2, 2))
        losses, averages = _points(self._curve, area, last)
        # Thousands of antialiased zigzags cost tens of milliseconds; thin ones without cost next to nothing.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=len(losses) < _MOST_SMOOTH_POINTS)
        painter.setPen(QPen(colour("chart_faint"), 0 if len(losses) >= _MOST_SMOOTH_POINTS else 1.2))
        painter.drawPolyline(_polygon(losses, area, lowest, highest))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("chart_line"), 2.4))
        painter.drawPolyline(_polygon(averages, area, lowest, highest))

    def _paint_grid(self, painter: QPainter, area: QRectF, lowest: float, highest: float, last: int) -> None:
        for index in range(_GRID_LINES + 1):
            share = index / _GRID_LINES
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(colour("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colour("muted"))
            value = lowest + share * (highest - lowest)
            label = QRectF(0, y - 9, _LEFT - 8, 18)
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.3g}"
            )
            x = area.left() + share * area.width()
            label = QRectF(x - 40, area.bottom() + 5, 80 if index < _GRID_LINES else 40 + _RIGHT, 18)
            side = Qt.AlignmentFlag.AlignHCenter if index < _GRID_LINES else Qt.AlignmentFlag.AlignRight
            painter.drawText(label, side, str(round(share * last)))


def _nice_range(losses: Sequence[float]) -> tuple[float, float]:
    """Axis limits: from 0, and so high that 98 % of the losses fit; rare spikes are cut off."""
    finite = sorted(loss for loss in losses[-4000:] if math.isfinite(loss))
    top = finite[min(len(finite) - 1, int(0.98 * len(finite)))] if finite else 1.0
    if top <= 0:
        return 0.0, 1.0
    step = 10.0 ** math.floor(math.log10(top))
    for factor in (1, 1.5, 2, 3, 4, 5, 6, 8, 10):
        if top * 1.08 <= factor * step:
            return 0.0, factor * step
    return 0.0, 12 * step


def _points(curve: LossCurve, area: QRectF, last: int) -> tuple[list[_Point], list[_Point]]:
    """The loss and its average as points (x in pixels, value); a long run is seen from afar."""
    scale = area.width() / last
    if len(curve.steps) > _MOST_STEPS:
        pieces = curve.pieces[:: math.ceil(len(curve.pieces) / area.width())]
        losses = [
            (area.left() + piece.step * scale, loss)
            for piece in pieces
            for loss in (piece.lowest, piece.highest)
        ]
        return losses, [(area.left() + piece.step * scale, piece.average) for piece in pieces]
    xs = [area.left() + step * scale for step in curve.steps]
    stride = math.ceil(len(xs) / _MOST_AVERAGES)
    return _finite(xs, curve.losses), _finite(xs[::stride], curve.averages[::stride])


def _finite(xs: Sequence[float], values: Sequence[float]) -> list[_Point]:
    return [(x, value) for x, value in zip(xs, values, strict=True) if math.isfinite(value)]


def _polygon(points: list[_Point], area: QRectF, lowest: float, highest: float) -> QPolygonF:
    scale = area.height() / (highest - lowest)
    return QPolygonF([QPointF(x, area.bottom() - (value - lowest) * scale) for x, value in points])
