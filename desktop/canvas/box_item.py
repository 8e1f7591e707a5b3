"""One region on the canvas: a frame in its kind's colour, a name tag, and eight grips while selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from curation.regions.box import Box

GRIP_PIXELS = 9.0
"""Edge of a grip on screen, whatever the zoom."""

_TAG_HEIGHT = 17.0
_MARGIN_PIXELS = 40.0


class BoxItem(QGraphicsItem):
    """Paints one box; it takes no mouse events, the draw tool does."""

    def __init__(self, title: str, colour: QColor) -> None:
        super().__init__()
        self._title = title
        self._colour = colour
        self._rect = QRectF()
        self._is_selected = False
        self._is_ghost = self._has_no_tag = False
        self._pixel = 1.0
        self._tag_shift = 0.0
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_box(self, box: Box, angle: float) -> None:
        """Put the frame around a box in photo pixels, turned by degrees clockwise around its middle."""
        self.prepareGeometryChange()
        self._rect = QRectF(box.left, box.top, box.width, box.height)
        self.setTransformOriginPoint(self._rect.center())
        self.setRotation(angle)
        self.update()

    def show_kind(self, title: str, colour: QColor) -> None:
        """Dress it as another kind."""
        self._title, self._colour = title, colour
        self.update()

    def show_selected(self, *, is_selected: bool) -> None:
        """Show or hide the grips; the selected box lies on top."""
        self._is_selected = is_selected
        self.setZValue(2 if is_selected else 1)
        self.update()

    def show_left_out(self, *, is_left_out: bool) -> None:
        """Fade a box that stays out of training."""
        self.setOpacity(0.5 if is_left_out else 1.0)

    def show_ghost(self, *, is_in_front: bool) -> None:
        """Show it as a suggestion: dashed, and stronger when it is the one to accept next."""
        self._is_ghost, self._is_selected = True, False
        self._has_no_tag = not is_in_front  # suggestions overlap, and so would their tags
        self.setZValue(1.6 if is_in_front else 1.5)
        self.setOpacity(1.0 if is_in_front else 0.62)
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
        # Frames only: a tint, and several of boxes in each other, would show the photo in wrong colours.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A cosmetic pen counts the screen's own pixels.
        ratio = painter.device().devicePixelRatio()
        painter.setPen(_pen(QColor(0, 0, 0, 110), (4.5 if self._is_selected else 3.5) * ratio))
        painter.drawRect(self._rect)
        pen = _pen(self._colour, (2.5 if self._is_selected else 1.75) * ratio)
        if self._is_ghost:
            pen.setDashPattern((5, 4))
        painter.setPen(pen)
        painter.drawRect(self._rect)
        if not self._has_no_tag:
            self._paint_tag(painter)
        if self._is_selected:
            self._paint_grips(painter)

    def _paint_grips(self, painter: QPainter) -> None:
        painter.setPen(_pen(self._colour.darker(140), 1.5 * painter.device().devicePixelRatio()))
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
        painter.setPen(QColor("#ffffff") if self._colour.lightnessF() < 0.62 else QColor("#14161c"))
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


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _tag_font() -> QFont:
    font = QFont()
    font.setPixelSize(11)
    font.setBold(True)
    return font
