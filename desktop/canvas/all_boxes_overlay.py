"""Over the whole photo: what every crop hides, what goes into reg (when asked for), and painted strokes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from curation.crops.crop import hidden_boxes

if TYPE_CHECKING:
    from curation.regions.kind import Region, Stroke
    from curation.regions.kinds import RegionKinds

_HATCH = QColor(20, 22, 30, 170)
_FIGURE, _GROUND = QColor(60, 220, 120, 150), QColor(240, 70, 70, 150)


class AllBoxesOverlay(QGraphicsItem):
    """Paints; it takes no mouse events."""

    def __init__(self) -> None:
        super().__init__()
        self._rect = QRectF()
        self._hidden: list[tuple[QPolygonF, list[QRectF]]] = []
        self._reg: list[tuple[QPolygonF, QColor]] = []
        self._strokes: tuple[Stroke, ...] = ()
        self._pixel = 1.0
        self._is_on = False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_photo(self, rect: QRectF) -> None:
        """Lie over a photo."""
        self.prepareGeometryChange()
        self._rect = rect

    def show_on(self, *, is_on: bool) -> None:
        """Show hidden places and reg crops, or not; strokes show always."""
        self._is_on = is_on
        self.update()

    def show_regions(self, regions: Sequence[Region], kinds: RegionKinds) -> None:
        """Reckon what these regions hide."""
        self._hidden, self._reg = [], []
        for region in regions:
            kind = kinds.of(region)
            frame = QPolygonF([QPointF(x, y) for x, y in region.box.corners(region.angle)])
            boxes = hidden_boxes(region, regions, kind.hides)
            if boxes:
                rects = [QRectF(one.left, one.top, one.width, one.height) for one in boxes]
                self._hidden.append((frame, rects))
            if kind.into_reg:
                self._reg.append((frame, QColor(kind.colour)))
        self.update()

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show what the brush painted."""
        self._strokes = strokes
        self.update()

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep the hatching the same on screen."""
        self._pixel = photo_pixels_per_screen_pixel

    @override
    def boundingRect(self) -> QRectF:
        return self._rect

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._is_on:
            self._paint_reg(painter)
            self._paint_hidden(painter)
        for stroke in self._strokes:
            self._paint_stroke(painter, stroke)

    def _paint_reg(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for frame, colour in self._reg:
            tint = QColor(colour)
            tint.setAlpha(60)
            painter.setBrush(tint)
            painter.drawPolygon(frame)

    def _paint_hidden(self, painter: QPainter) -> None:
        hatching = QBrush(_HATCH, Qt.BrushStyle.BDiagPattern)
        hatching.setTransform(QTransform.fromScale(self._pixel * 1.4, self._pixel * 1.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hatching)
        for frame, rects in self._hidden:
            for rect in rects:
                painter.drawPolygon(frame.intersected(QPolygonF(rect)))

    def _paint_area(self, painter: QPainter, area: Stroke) -> None:
        """Only the outline: what lies in it stays to be seen."""
        pen = QPen(_FIGURE if area.is_figure else _GROUND, 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in area.points]))

    def _paint_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        if stroke.is_area:
            self._paint_area(painter, stroke)
            return
        pen = QPen(_FIGURE if stroke.is_figure else _GROUND, stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x, y) for x, y in stroke.points]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(QPolygonF(points))
