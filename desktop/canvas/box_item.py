"""One region on the canvas: a frame in its kind's colour, and the front with its name over all frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from desktop.canvas.box_front import BoxFront

if TYPE_CHECKING:
    from curation.regions.box import Box

_MARGIN_PIXELS = 4.0
"""Screen pixels that a frame's pen reaches beyond the box."""
_FRAME_BEHIND, _TAG_BEHIND = 0.62, 0.8
"""Opacity of suggestions behind the one in front; their names can be read still."""


class BoxItem(QGraphicsItem):
    """Paints the frame of one box; it takes no mouse events, the draw tool does.

    Attributes:
        front: name tag and grips. It is an item beside this one, as no other box's frame may cross it.
    """

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__()
        self.front = BoxFront()
        self._colour = QColor()
        self._rect = QRectF()
        self._is_selected = self._is_ghost = False
        self._pixel = 1.0
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        scene.addItem(self)
        scene.addItem(self.front)

    def remove(self) -> None:
        """Leave the scene."""
        self.scene().removeItem(self.front)
        self.scene().removeItem(self)

    def show_box(self, box: Box, angle: float) -> None:
        """Put the frame around a box in photo pixels, turned by degrees clockwise around its middle."""
        self.prepareGeometryChange()
        self._rect = QRectF(box.left, box.top, box.width, box.height)
        self.setTransformOriginPoint(self._rect.center())
        self.setRotation(angle)
        self.front.show_rect(self._rect, angle)
        self.update()

    def show_kind(self, title: str, colour: QColor) -> None:
        """Dress it as another kind."""
        self._colour = colour
        self.front.show_kind(title, colour)
        self.update()

    def show_selected(self, *, is_selected: bool) -> None:
        """Show or hide the grips; the selected box lies on top."""
        self._is_selected = is_selected
        self.setZValue(2 if is_selected else 1)
        self.front.show_selected(is_selected=is_selected)
        self.update()

    def show_left_out(self, *, is_left_out: bool) -> None:
        """Fade a box that stays out of training."""
        self._fade(0.5 if is_left_out else 1.0)

    def show_ghost(self, *, is_in_front: bool) -> None:
        """Show it as a suggestion: dashed, and stronger when it is the one to accept next."""
        self.show_selected(is_selected=False)
        self._is_ghost = True
        self.setZValue(1.6 if is_in_front else 1.5)
        self.setOpacity(1.0 if is_in_front else _FRAME_BEHIND)
        self.front.setOpacity(1.0 if is_in_front else _TAG_BEHIND)
        self.update()

    def show_above(self) -> None:
        """Lie over all other boxes, as the one that is being drawn."""
        self.setZValue(3)
        self.front.setZValue(3.1)

    def show_at_all(self, *, is_visible: bool) -> None:
        """Show or hide all of it."""
        self.setVisible(is_visible)
        self.front.setVisible(is_visible)

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep pens, grips and tag the same size on screen."""
        self.prepareGeometryChange()
        self._pixel = photo_pixels_per_screen_pixel
        self.front.show_zoom(photo_pixels_per_screen_pixel)

    @override
    def boundingRect(self) -> QRectF:
        margin = _MARGIN_PIXELS * self._pixel
        return self._rect.adjusted(-margin, -margin, margin, margin)

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

    def _fade(self, opacity: float) -> None:
        self.setOpacity(opacity)
        self.front.setOpacity(opacity)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
