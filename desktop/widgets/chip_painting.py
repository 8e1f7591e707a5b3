"""How tags are drawn as chips: where each stands, and what it looks like by where it comes from."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from curation.taggers.region_merge import TagOrigin
from desktop.theme import colour, theme_name

CHIP_GAP = 4
_SIDE = 7
_ROUND = 6.0


class ChipLook(Enum):
    """What a chip says beside its words."""

    TYPED = "typed"  # a person's word
    TAGGED = "tagged"  # a tagger saw it in the crop
    INHERITED = "inherited"  # it comes from the whole photo
    ON_SOME = "some"  # it stands on some of the selected crops
    OFF = "off"  # offered, not taken


LOOK_OF_ORIGIN = {
    TagOrigin.TYPED: ChipLook.TYPED,
    TagOrigin.TAGGED: ChipLook.TAGGED,
    TagOrigin.INHERITED: ChipLook.INHERITED,
}


@dataclass(frozen=True)
class ChipColours:
    """Ground, edge and letters; the edge may be dashed."""

    ground: QColor
    edge: QColor
    letters: QColor
    is_dashed: bool = False


def colours_of(look: ChipLook) -> ChipColours:
    """The colours of a look in the theme that is on."""
    return _colours(look, theme_name())


@functools.lru_cache
def _colours(look: ChipLook, _theme: str) -> ChipColours:
    accent, soft, text = colour("accent"), colour("accent_soft"), colour("text")
    match look:
        case ChipLook.TAGGED:
            return ChipColours(soft, colour("chart_faint"), text)
        case ChipLook.INHERITED:
            return ChipColours(colour("surface"), accent, text, is_dashed=True)
        case ChipLook.ON_SOME:
            return ChipColours(colour("warning_soft"), colour("warning"), text, is_dashed=True)
        case ChipLook.OFF:
            return ChipColours(colour("surface"), colour("border"), colour("muted"))
        case ChipLook.TYPED:
            return ChipColours(colour("raised"), colour("faint"), text)


def chip_height(metrics: QFontMetrics) -> int:
    """How tall every chip is, in logical pixels."""
    return metrics.height() + 6


def chip_width(metrics: QFontMetrics, text: str, most: int) -> int:
    """How wide a chip with these words is, at most ``most`` logical pixels."""
    return min(most, metrics.horizontalAdvance(text) + 2 * _SIDE)


def laid_out(texts: Sequence[str], space: QRect, metrics: QFontMetrics) -> Iterator[QRect]:
    """Where chips stand, line by line; ends where the space does."""
    height = chip_height(metrics)
    x, y = space.left(), space.top()
    for text in texts:
        width = chip_width(metrics, text, space.width())
        if x > space.left() and x + width > space.right() + 1:
            x, y = space.left(), y + height + CHIP_GAP
        if y + height > space.bottom() + 1:
            return
        yield QRect(x, y, width, height)
        x += width + CHIP_GAP


def paint_chip(painter: QPainter, place: QRect, text: str, look: ChipLook, *, is_read: bool = True) -> None:
    """Paint one chip.

    Args:
        painter: paints on the screen, or on a picture of it.
        place: where.
        text: its words, shortened where they do not fit.
        look: what it says beside its words.
        is_read: whether the trainer reads it; paler where not.
    """
    device = painter.device()
    scale = device.devicePixelRatioF() if device is not None else 1.0
    size = (place.width(), place.height(), scale)
    painter.drawPixmap(place.topLeft(), _ground(size, look, theme_name(), is_read=is_read))
    painter.setPen(colours_of(look).letters if is_read else colour("faint"))
    metrics, room = painter.fontMetrics(), place.width() - 2 * _SIDE
    # A width that is the words' own was made for them; only the longest are cut to the space there is.
    shown = text if metrics.horizontalAdvance(text) <= room + 2 else _shortened(metrics, text, room)
    baseline = place.top() + (place.height() - metrics.height()) // 2 + metrics.ascent()
    painter.drawText(place.left() + _SIDE, baseline, shown)


@functools.lru_cache(maxsize=2000)
def _ground(size: tuple[int, int, float], look: ChipLook, _theme: str, *, is_read: bool) -> QPixmap:
    """A chip without words. There are few widths and many words, and grounds take longer to draw."""
    width, height, scale = size
    picture = QPixmap(QSize(width, height) * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    looks = colours_of(look)
    pen = QPen(looks.edge, 1.0)
    if looks.is_dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(looks.ground if is_read else colour("surface"))
    painter.drawRoundedRect(QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.end()
    return picture


def _shortened(metrics: QFontMetrics, text: str, room: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 2)


def paint_cut(painter: QPainter, place: QRect) -> None:
    """Paint the line behind which the trainer reads nothing, in front of a chip."""
    painter.setPen(QPen(colour("error"), 2.0))
    x = place.left() - CHIP_GAP / 2
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
