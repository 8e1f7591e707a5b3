"""Paints one photo as a card: its thumbnail, its name, and a coloured dot with a count per kind of box."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.item_models.photo_list_model import CARD_ROLE, PhotoCard
from desktop.theme import colour, icon_pixmap

_GAP = 6.0
_ROUND = 8.0
_DOT = 8.0
_BADGE = 18.0
_BADGE_GROUNDS = {"warning": "warning_soft", "accent": "accent_soft"}
_SIGN = 24
_RIM = 1
_RIM_POINT = QPointF(_RIM, _RIM)
_HALF_SIGN = QPointF(_SIGN / 2, _SIGN / 2)


@dataclass(frozen=True)
class CardSize:
    """How large a card is, in logical pixels.

    Attributes:
        picture: edge of the square that holds the thumbnail.
        lines: height of the space for name and dots.
    """

    picture: int
    lines: int = 44

    @property
    def hint(self) -> QSize:
        """The whole card with its gaps."""
        return QSize(self.picture + int(4 * _GAP), self.picture + self.lines + int(4 * _GAP))


class PhotoCardDelegate(QStyledItemDelegate):
    """Shows photos of a `PhotoListModel`."""

    def __init__(self, size: CardSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._size.hint

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = QRectF(option.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self._paint_ground(painter, option, card)
        shown: PhotoCard = index.data(CARD_ROLE)
        inner = card.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        well = QRectF(inner.left(), inner.top(), inner.width(), float(self._size.picture))
        if shown.is_unreadable:
            painter.drawPixmap(well.center() - _HALF_SIGN, icon_pixmap("warning", _SIGN, "warning"))
        else:
            _paint_picture(painter, shown.picture, well)
        self._paint_lines(painter, option, shown, well)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = colour("accent" if is_selected else "faint" if is_hovered else "border")
        fill = colour("accent_soft" if is_selected else "surface")
        width = 2.0 if is_selected else 1.0
        ratio = painter.device().devicePixelRatioF()
        if ratio.is_integer():
            ground = _ground(card.size().toSize(), ratio, edge.rgb(), width, fill.rgb())
            painter.drawPixmap(card.topLeft() - _RIM_POINT, ground)
        else:  # its pixels would not lie on those of the screen
            _draw_ground(painter, card, QPen(edge, width), fill)

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        shown: PhotoCard,
        well: QRectF,
    ) -> None:
        line = QRectF(well.left() + 2, well.bottom() + 4, well.width() - 4, self._size.lines / 2 - 3)
        # Endings are all alike, and take the room of the digits that tell photos apart.
        stem = shown.photo.path.stem
        name = option.fontMetrics.elidedText(stem, Qt.TextElideMode.ElideMiddle, int(line.width()))
        painter.setFont(option.font)
        painter.setPen(colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        line.translate(0, self._size.lines / 2 - 3)
        _paint_dots(painter, shown.counts, shown.colours, line)
        _paint_marks(painter, shown, well)


@lru_cache(maxsize=32)
def _ground(size: QSize, ratio: float, edge: int, width: float, fill: int) -> QPixmap:
    """A card on the grid's own colour, with room for its edge: a picture is painted six times as fast."""
    whole = size + QSize(2 * _RIM, 2 * _RIM)
    ground = QPixmap(whole * ratio)
    ground.setDevicePixelRatio(ratio)
    ground.fill(colour("surface"))
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = QRectF(_RIM_POINT, QSizeF(size))
    _draw_ground(painter, card, QPen(QColor(edge), width), QColor(fill))
    painter.end()
    return ground


def _draw_ground(painter: QPainter, card: QRectF, edge: QPen, fill: QColor) -> None:
    painter.setPen(edge)
    painter.setBrush(fill)
    painter.drawRoundedRect(card, _ROUND, _ROUND)


def _paint_marks(painter: QPainter, shown: PhotoCard, well: QRectF) -> None:
    """Stars, done, rejected, waiting suggestions and findings, as badges over the picture's corners."""
    photo, right = shown.photo, well.right() - 3
    if photo.is_done:
        right = _paint_badge(painter, "✓", "good", right, well.top() + 3)
    if shown.has_suggestions:
        right = _paint_badge(painter, "?", "accent", right, well.top() + 3)
    if shown.findings:
        _paint_badge(painter, f"! {len(shown.findings)}", "warning", right, well.top() + 3)
    if photo.stars:
        _paint_badge(painter, "★" * photo.stars, "warning", None, well.bottom() - _BADGE - 3, well.left() + 3)
    if photo.is_rejected:
        painter.fillRect(well, QColor(0, 0, 0, 120))
        painter.setPen(QPen(colour("error"), 2.5))
        painter.drawLine(well.topLeft(), well.bottomRight())


def _paint_picture(painter: QPainter, picture: QImage | None, well: QRectF) -> None:
    if picture is None or picture.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("grid"))
        painter.drawRoundedRect(well, 4, 4)
        return
    factor = min(well.width() / picture.width(), well.height() / picture.height())
    place = QRectF(0, 0, picture.width() * factor, picture.height() * factor)
    place.moveCenter(well.center())
    painter.drawImage(place, picture)


def _paint_badge(
    painter: QPainter, text: str, role: str, right: float | None, top: float, left: float = 0.0
) -> float:
    """A short word on a round ground. Returns where the next badge to its left ends."""
    width = painter.fontMetrics().horizontalAdvance(text) + 10.0
    place = QRectF(left if right is None else right - width, top, width, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(_BADGE_GROUNDS.get(role, "surface")))
    painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
    painter.setPen(colour(role))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    return place.left() - 3


def _paint_dots(
    painter: QPainter, counts: Mapping[str, int], colours: Mapping[str, str], line: QRectF
) -> None:
    """A dot per kind, and its count where there is more than one."""
    if not counts:
        return
    x, middle = line.left(), line.center().y()
    for name, shown in colours.items():
        count = counts.get(name, 0)
        if not count:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown))
        painter.drawRoundedRect(QRectF(x, middle - _DOT / 2, _DOT, _DOT), 2.5, 2.5)
        x += _DOT + 4
        if count > 1:
            number = QRectF(x, line.top(), 24, line.height())
            painter.setPen(colour("muted"))
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(count))
            x += painter.fontMetrics().horizontalAdvance(str(count)) + 5
