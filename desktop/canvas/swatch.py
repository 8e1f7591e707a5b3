"""A kind's colour as a small rounded square: on its button, in lists, beside its row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from curation.regions.kind import RegionKind
from desktop.theme import SPACING

_SCALES = (1, 2, 3)
"""Screen pixels for each logical one that it is drawn for."""
SWATCH = 14
"""Edge in lists and on buttons, in logical pixels."""


def swatch(colour: QColor, edge: int, *, gap: int = 0) -> QIcon:
    """An icon of one colour.

    Args:
        colour: the colour.
        edge: of the square, in logical pixels.
        gap: what is left free to its right, in logical pixels, where a style puts words close to icons.
    """
    made = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(scale * (edge + gap), scale * edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_swatch(painter, colour, QRectF(0, 0, scale * edge, scale * edge))
        painter.end()
        # The same colour in selected rows and on disabled buttons: Qt would blend it with theirs.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
            made.addPixmap(pixmap, mode)
    return made


def kind_swatch(kind: RegionKind) -> QIcon:
    """The colour of a kind, as it stands in lists and on buttons."""
    return swatch(QColor(kind.colour), SWATCH, gap=SPACING // 2)


def paint_swatch(painter: QPainter, colour: QColor, place: QRectF) -> None:
    """Paint it into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, place.width() / 4, place.width() / 4)
