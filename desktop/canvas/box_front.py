"""What of a box lies over the frames of all boxes: its name tag, and eight grips while it is selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

GRIP_PIXELS = 9.0
"""Edge of a grip on screen, whatever the zoom."""
_TAG_HEIGHT = 17.0
_MARGIN_PIXELS = 40.0
_BRIGHT = 0.45
"""Relative luminance from which white letters are lost; orange, 0.39, keeps them like its neighbours."""


class BoxFront(QGraphicsItem):
    """Paints; it takes no mouse events, the draw tool does. Its `BoxItem` tells it what to show."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._colour = "", QColor()
        self._rect = QRectF()
        self._is_selected = False
        self._pixel = 1.0
        self._tag_shift = 0.0
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_rect(self, rect: QRectF, angle: float) -> None:
        """Lie over a frame in photo pixels, turned by degrees clockwise around its middle."""
        self.prepareGeometryChange()
        self._rect = QRectF(rect)
        self.setTransformOriginPoint(rect.center())
        self.setRotation(angle)
        self.update()

    def show_kind(self, title: str, colour: QColor) -> None:
        """Write this on the tag, in this colour."""
        self.prepareGeometryChange()
        self._title, self._colour = title, colour
        self.update()

    def show_selected(self, *, is_selected: bool) -> None:
        """Show or hide the grips."""
        self._is_selected = is_selected
        self.setZValue(2.3 if is_selected else 2.2)
        self.update()

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep grips and tag the same size on screen."""
        self.prepareGeometryChange()
        self._pixel = photo_pixels_per_screen_pixel

    @property
    def tag_rect(self) -> QRectF:
        """Where its name tag lies on the photo, before anything moves or turns it."""
        tag, corner = self._tag(), self._rect.topLeft()
        return QRectF(
            corner.x() + tag.x() * self._pixel,
            corner.y() + tag.y() * self._pixel,
            tag.width() * self._pixel,
            tag.height() * self._pixel,
        )

    def show_tag_aside(self, shift: float) -> None:
        """Move the name tag to the right, by screen pixels: another box's lies in its place."""
        if shift != self._tag_shift:
            self.prepareGeometryChange()
            self._tag_shift = shift
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        margin = _MARGIN_PIXELS * self._pixel
        tag = (self._tag_shift + self._tag_width()) * self._pixel
        return self._rect.adjusted(-margin, -margin, margin + tag, margin)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tag(painter)
        if self._is_selected:
            self._paint_grips(painter)

    def _paint_grips(self, painter: QPainter) -> None:
        # A cosmetic pen counts the screen's own pixels.
        pen = QPen(self._colour.darker(140), 1.5 * painter.device().devicePixelRatio())
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(QColor("#ffffff"))
        edge = GRIP_PIXELS * self._pixel
        rect = self._rect
        middle = rect.center()
        for x in (rect.left(), middle.x(), rect.right()):
            for y in (rect.top(), middle.y(), rect.bottom()):
                if QPointF(x, y) != middle:
                    painter.drawRect(QRectF(x - edge / 2, y - edge / 2, edge, edge))

    def _paint_tag(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(self._rect.topLeft())
        painter.scale(self._pixel, self._pixel)
        tag = self._tag().translated(self._tag_shift, 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(tag, 3, 3)
        painter.setPen(ink_on(self._colour))
        painter.setFont(_tag_font())
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._title)
        painter.restore()

    def _tag(self) -> QRectF:
        """Above the frame where the photo leaves room, else just inside it; screen pixels from its corner."""
        has_room = self._rect.top() > (_TAG_HEIGHT + 4) * self._pixel
        top = -_TAG_HEIGHT - 1 if has_room else 3.0
        return QRectF(-1.0 if has_room else 3.0, top, self._tag_width(), _TAG_HEIGHT)

    def _tag_width(self) -> float:
        return QFontMetricsF(_tag_font()).horizontalAdvance(self._title) + 12


def ink_on(paper: QColor) -> QColor:
    """White or nearly black, whichever can be read on a colour of anybody's choice.

    By WCAG 2's relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; the lightness of HSL
    calls pure yellow as dark as pure blue.
    """
    shares = (0.2126, paper.redF()), (0.7152, paper.greenF()), (0.0722, paper.blueF())
    luminance = sum(weight * _linear(value) for weight, value in shares)
    return QColor("#ffffff") if luminance < _BRIGHT else QColor("#14161c")


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _tag_font() -> QFont:
    font = QFont()
    font.setPixelSize(11)
    font.setBold(True)
    return font
