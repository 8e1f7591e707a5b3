"""Over the box in hand: what the trainer cuts off, what is hidden, guides, and the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from curation.crops.quality import SOFT_ENLARGEMENT
from desktop.canvas.guides import NO_GUIDES, Guides
from desktop.text import tr

if TYPE_CHECKING:
    from core.kohya.buckets import BucketFit
    from curation.regions.box import Box
    from curation.regions.kind import Region

_CUT = QColor(229, 57, 53, 120)
_HIDDEN = QColor(20, 22, 30, 150)
_GUIDE = QColor(255, 255, 255, 150)
_TONES = {"good": QColor("#1f7a49"), "warning": QColor("#a86500"), "error": QColor("#b52a2a")}
_TAG_HEIGHT = 20.0
_MARGIN = 60.0
_WIDEST_TAG = 260.0
"""Screen pixels that the numbers may reach to the left or right of the box."""


@dataclass(frozen=True)
class InHand:
    """The box that is selected or being dragged, with what follows from it.

    Attributes:
        region: the box as it lies now; its id is 0 while it is drawn.
        fit: what the trainer makes of it; None where it fits into no bucket.
        hidden: boxes that are covered in its crop.
    """

    region: Region
    fit: BucketFit | None
    hidden: tuple[Box, ...] = ()


def tone_of(fit: BucketFit | None) -> str:
    """``good`` where the crop shrinks, ``warning`` where it is enlarged a little, ``error`` above that."""
    if fit is None or fit.scale > SOFT_ENLARGEMENT:
        return "error"
    return "warning" if fit.is_enlarged else "good"


def fit_words(fit: BucketFit | None) -> str:
    """Bucket, scale and what is cut off, in one line."""
    if fit is None:
        return tr("too small for a bucket")
    return tr(
        "{width} × {height}  ·  {scale} ×  ·  cut {share}",
        width=fit.bucket[0],
        height=fit.bucket[1],
        scale=f"{fit.scale:.2f}",
        share=f"{fit.trimmed_share:.1%}",
    )


class FitOverlay(QGraphicsItem):
    """Paints; it takes no mouse events."""

    def __init__(self) -> None:
        super().__init__()
        self._in_hand: InHand | None = None
        self._rect = QRectF()
        self._photo = QRectF()
        self._guides: Guides = NO_GUIDES
        self._pixel = 1.0
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)

    def show_in_hand(self, in_hand: InHand | None, photo: QRectF) -> None:
        """Lie over this box, or vanish; the numbers keep within the photo."""
        self.prepareGeometryChange()
        self._in_hand, self._photo = in_hand, photo
        self.setVisible(in_hand is not None)
        if in_hand is None:
            return
        box = in_hand.region.box
        self._rect = QRectF(box.left, box.top, box.width, box.height)
        self.setTransformOriginPoint(self._rect.center())
        self.setRotation(in_hand.region.angle)
        self.update()

    def show_guides(self, guides: Guides) -> None:
        """Draw these guides over the box."""
        self._guides = guides
        self.update()

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep the numbers the same size on screen."""
        self.prepareGeometryChange()
        self._pixel = photo_pixels_per_screen_pixel

    @override
    def boundingRect(self) -> QRectF:
        margin = _MARGIN * self._pixel
        tag = _WIDEST_TAG * self._pixel
        return self._rect.adjusted(-margin - tag, -margin, margin + tag, margin)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._in_hand is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_hidden(painter, self._in_hand)
        if self._in_hand.fit is not None:
            self._paint_cut(painter, self._in_hand.fit)
        if self._guides.lines:
            self._paint_guides(painter)
        self._paint_words(painter, self._in_hand.fit)

    def _paint_cut(self, painter: QPainter, fit: BucketFit) -> None:
        """The bands that are left over when the box is scaled to cover its bucket."""
        left, top, right, bottom = fit.trimmed
        across, down = self._rect.width() / fit.resized[0], self._rect.height() / fit.resized[1]
        kept = self._rect.adjusted(left * across, top * down, -right * across, -bottom * down)
        for band in (
            QRectF(self._rect.topLeft(), QPointF(kept.left(), self._rect.bottom())),
            QRectF(QPointF(kept.right(), self._rect.top()), self._rect.bottomRight()),
            QRectF(QPointF(kept.left(), self._rect.top()), QPointF(kept.right(), kept.top())),
            QRectF(QPointF(kept.left(), kept.bottom()), QPointF(kept.right(), self._rect.bottom())),
        ):
            if band.width() > 0 and band.height() > 0:
                painter.fillRect(band, _CUT)

    def _paint_hidden(self, painter: QPainter, in_hand: InHand) -> None:
        """Places that the crop covers; they lie in the photo's directions, not the box's."""
        painter.save()
        painter.setClipRect(self._rect)
        middle = self._rect.center()
        painter.translate(middle)
        painter.rotate(-in_hand.region.angle)
        painter.translate(-middle)
        hatching = QBrush(_HIDDEN, Qt.BrushStyle.BDiagPattern)
        hatching.setTransform(QTransform.fromScale(self._pixel * 1.4, self._pixel * 1.4))
        for box in in_hand.hidden:
            rect = QRectF(box.left, box.top, box.width, box.height)
            painter.fillRect(rect, QColor(20, 22, 30, 90))
            painter.fillRect(rect, hatching)
        painter.restore()

    def _paint_guides(self, painter: QPainter) -> None:
        pen = QPen(_GUIDE, 1.0 * painter.device().devicePixelRatio(), Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        rect = self._rect
        for x1, y1, x2, y2 in self._guides.lines:
            start = QPointF(rect.left() + x1 * rect.width(), rect.top() + y1 * rect.height())
            end = QPointF(rect.left() + x2 * rect.width(), rect.top() + y2 * rect.height())
            painter.drawLine(QLineF(start, end))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_words(self, painter: QPainter, fit: BucketFit | None) -> None:
        font = _font()
        words = fit_words(fit)
        width = QFontMetricsF(font).horizontalAdvance(words) + 16
        # Below the box where the photo leaves room, else inside it.
        has_room = self._rect.bottom() + (_TAG_HEIGHT + 8) * self._pixel < self._photo.bottom()
        top = 7.0 if has_room else -_TAG_HEIGHT - 7.0
        most_left = (self._photo.left() - self._rect.left()) / self._pixel
        most_right = (self._photo.right() - self._rect.left()) / self._pixel - width
        left = max(most_left, min(most_right, -1.0 if has_room else 7.0))
        painter.save()
        painter.translate(self._rect.bottomLeft())
        painter.scale(self._pixel, self._pixel)
        tag = QRectF(left, top, width, _TAG_HEIGHT)
        painter.setBrush(_TONES[tone_of(fit)])
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(font)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(12)
    return font
