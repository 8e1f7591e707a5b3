"""The crop as it would be written if the mouse were let go now, painted from the photo on screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.canvas.fit_overlay import InHand


def live_preview(picture: QPixmap, photo_size: QSizeF, in_hand: InHand, edge: int) -> QPixmap:
    """Paint a box's content upright, trimmed as for its bucket, hidden places covered.

    Args:
        picture: the photo at any resolution.
        photo_size: width and height of the photo in photo pixels.
        in_hand: the box.
        edge: pixels of the longer side of what is made.
    """
    box, fit = in_hand.region.box, in_hand.fit
    width, height = box.width, box.height
    if fit is not None and not fit.is_enlarged:
        # A crop with enough pixels is written trimmed; an enlarged one is left to the trainer whole.
        left, top, right, bottom = fit.trimmed
        width -= box.width * (left + right) / fit.resized[0]
        height -= box.height * (top + bottom) / fit.resized[1]
    scale = edge / max(width, height)
    made = QPixmap(max(1, round(width * scale)), max(1, round(height * scale)))
    made.fill(QColor(127, 127, 127))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(made.width() / 2, made.height() / 2)
    painter.scale(scale, scale)
    painter.rotate(-in_hand.region.angle)
    painter.translate(-QPointF(*box.centre))
    painter.drawPixmap(QRectF(QPointF(0, 0), photo_size), picture, QRectF(picture.rect()))
    for hidden in in_hand.hidden:
        painter.fillRect(QRectF(hidden.left, hidden.top, hidden.width, hidden.height), QColor(127, 127, 127))
    painter.end()
    return made
