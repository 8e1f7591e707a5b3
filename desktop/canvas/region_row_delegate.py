"""Paints one box of the list: its kind and what is odd about it, and below them, paler, its sizes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.canvas.swatch import paint_swatch
from desktop.item_models.region_list_model import ROW_ROLE, RegionRow
from desktop.theme import colour

_SWATCH = 12.0
_GAP = 8.0
_AROUND = 6.0
"""Above the first line and below the last."""
_BETWEEN = 2.0
_ROUND = 6.0
_LEAST_TITLE = 0.45
"""Share of the first line that the kind keeps, however much is odd."""


class RegionRowDelegate(QStyledItemDelegate):
    """Shows rows of a `RegionListModel`."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: RegionRow = index.data(ROW_ROLE)
        line = QFontMetricsF(option.font).height()
        lines = 1 + len(row.details)
        return QSize(0, round(2 * _AROUND + lines * line + len(row.details) * _BETWEEN))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: RegionRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        _paint_ground(painter, option, place)
        inner = place.adjusted(_GAP, _AROUND, -_GAP, -_AROUND)
        line = QRectF(inner.left(), inner.top(), inner.width(), QFontMetricsF(option.font).height())
        _paint_swatch(painter, row, line)
        line.setLeft(line.left() + _SWATCH + _GAP)
        _paint_title(painter, option.font, row, line)
        painter.setFont(option.font)
        painter.setPen(colour("muted"))
        for words in row.details:
            line.translate(0, line.height() + _BETWEEN)
            _paint_words(painter, words, line)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_selected:
        painter.setBrush(colour("accent_soft"))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
    elif is_hovered:
        painter.setBrush(colour("grid"))
        painter.drawRoundedRect(place, _ROUND, _ROUND)


def _paint_swatch(painter: QPainter, row: RegionRow, line: QRectF) -> None:
    swatch = QRectF(line.left(), line.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
    paint_swatch(painter, QColor(row.colour), swatch)


def _paint_title(painter: QPainter, font: QFont, row: RegionRow, line: QRectF) -> None:
    """The kind at the left; what is odd at the right, as far as there is room."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    title = QFontMetricsF(strong).horizontalAdvance(row.title)
    painter.setFont(font)
    odd = min(
        painter.fontMetrics().horizontalAdvance(row.findings) + 1.0,
        line.width() - min(title, _LEAST_TITLE * line.width()) - _GAP,
    )
    painter.setPen(colour("warning"))
    _paint_words(painter, row.findings, QRectF(line.right() - odd, line.top(), odd, line.height()))
    painter.setFont(strong)
    painter.setPen(colour("faint" if row.is_left_out else "text"))
    kept = line.width() - (odd + _GAP if row.findings else 0.0)
    _paint_words(painter, row.title, QRectF(line.left(), line.top(), kept, line.height()))


def _paint_words(painter: QPainter, words: str, place: QRectF) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
