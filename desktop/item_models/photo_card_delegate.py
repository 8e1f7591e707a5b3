"""Paints one photo as a card: its thumbnail, its name, and a coloured dot with a count per kind of box."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from curation.regions.registry import REGION_KINDS
from desktop.item_models.photo_list_model import IS_UNREADABLE_ROLE, KIND_COUNTS_ROLE
from desktop.theme import colour, icon_pixmap, region_colour

_GAP = 6.0
_ROUND = 8.0
_DOT = 8.0
_SIGN = 24
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
        self._paint_card(painter, option, card)
        inner = card.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        well = QRectF(inner.left(), inner.top(), inner.width(), float(self._size.picture))
        if index.data(IS_UNREADABLE_ROLE):
            painter.drawPixmap(well.center() - _HALF_SIGN, icon_pixmap("warning", _SIGN, "warning"))
        else:
            _paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), well)
        self._paint_lines(painter, option, index, well)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = colour("accent" if is_selected else "faint" if is_hovered else "border")
        painter.setPen(QPen(edge, 2.0 if is_selected else 1.0))
        painter.setBrush(colour("accent_soft" if is_selected else "surface"))
        painter.drawRoundedRect(card, _ROUND, _ROUND)

    def _paint_lines(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        well: QRectF,
    ) -> None:
        line = QRectF(well.left() + 2, well.bottom() + 4, well.width() - 4, self._size.lines / 2 - 3)
        name = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, int(line.width())
        )
        painter.setFont(option.font)
        painter.setPen(colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        line.translate(0, self._size.lines / 2 - 3)
        _paint_dots(painter, index.data(KIND_COUNTS_ROLE) or {}, line)


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


def _paint_dots(painter: QPainter, counts: Mapping[str, int], line: QRectF) -> None:
    """A dot per kind, and its count where there is more than one."""
    x, middle = line.left(), line.center().y()
    for kind in REGION_KINDS:
        count = counts.get(kind.name, 0)
        if not count:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(region_colour(kind.name))
        painter.drawRoundedRect(QRectF(x, middle - _DOT / 2, _DOT, _DOT), 2.5, 2.5)
        x += _DOT + 4
        if count > 1:
            number = QRectF(x, line.top(), 24, line.height())
            painter.setPen(colour("muted"))
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(count))
            x += painter.fontMetrics().horizontalAdvance(str(count)) + 5
