"""Paints captions in the grid: as chips or as text, with the place where the trainer stops reading."""

from __future__ import annotations

from pathlib import PurePath
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from curation.project.board_row import BoardRow, CaptionState
from desktop.item_models.caption_cells import CaptionColumn, CaptionFace
from desktop.item_models.caption_editor_delegate import CaptionEditorDelegate, paint_ground
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.theme import colour
from desktop.widgets.chip_painting import LOOK_OF_ORIGIN, laid_out, paint_chip, paint_cut

AnyIndex = QModelIndex | QPersistentModelIndex
_GAP = 8
_SIGN = 14
_ROUND = 8.0
_NO_WORDS = "–"


class CaptionCellDelegate(CaptionEditorDelegate):
    """A caption in its cell: chips by where their words come from, or plain text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shows_chips = True

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = _model(index)
        row = model.board_row(index.row())
        if row.caption.is_empty:
            super().paint(painter, option, index)
            return
        paint_ground(painter, option)
        space = option.rect.adjusted(_GAP, _GAP - 2, -_GAP, -_GAP + 2)
        painter.save()
        painter.setClipRect(space.adjusted(-3, 0, 3, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = model.face(row)
        if self.shows_chips and "\n" not in row.caption.text:
            _paint_chips(painter, space, face)
        else:
            _paint_text(painter, space, row.caption.text, face)
        painter.restore()


class TextCellDelegate(QStyledItemDelegate):
    """One line of words, with the colour of its kind before it where it has one."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        paint_ground(painter, option)
        words = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        look = _model(index).look(index.row(), index.column())
        if look.sign is not None:
            place = QRect(words.left(), words.center().y() - _SIGN // 2, _SIGN, _SIGN)
            painter.fillRect(place, look.sign)
            words.setLeft(place.right() + _GAP)
        painter.setPen(look.colour or colour("text"))
        is_name = index.column() == CaptionColumn.FILE
        shorten = _short_name if is_name else _short_words
        shown = shorten(option.fontMetrics, look.words, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class GalleryDelegate(QStyledItemDelegate):
    """A crop as a card: its picture, the beginning of its caption, its tokens and its state.

    Args:
        edge: longer side of the picture in logical pixels.
    """

    def __init__(self, edge: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.edge = edge

    def card_size(self, metrics: QFontMetrics) -> QSize:
        """Width and height of every card."""
        return QSize(self.edge + 3 * _GAP, self.edge + 3 * metrics.lineSpacing() + 4 * _GAP)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return self.card_size(option.fontMetrics)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = _model(index)
        row = model.board_row(index.row())
        face = model.face(row)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = option.rect.adjusted(_GAP // 2, _GAP // 2, -_GAP // 2, -_GAP // 2)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(colour("accent" if is_selected else "border"), 2.0 if is_selected else 1.0))
        painter.setBrush(colour("accent_soft" if is_selected else "surface"))
        painter.drawRoundedRect(QRectF(card), _ROUND, _ROUND)
        well = QRect(card.left() + _GAP, card.top() + _GAP, card.width() - 2 * _GAP, self.edge)
        _paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), well)
        self._paint_words(painter, option, row, face, well)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: BoardRow, face: CaptionFace, well: QRect
    ) -> None:
        line = option.fontMetrics.lineSpacing()
        painter.setFont(option.font)
        # A wrapped line may stand a little lower than two times the spacing says; its letters are not cut.
        words = QRect(well.left(), well.bottom() + _GAP // 2, well.width(), 2 * line + _GAP // 2)
        painter.setPen(colour("faint" if row.caption.is_empty or not row.takes_words else "text"))
        text = row.caption.text.replace("\n", " ⏎ ") or _NO_WORDS
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, 2 * well.width() - 30)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), shown)
        foot = QRect(well.left(), words.bottom() + 2, well.width(), line)
        painter.setPen(colour("error" if face.tokens > face.limit else "muted"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{face.tokens} / {face.limit}")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row_sign(row))
        painter.drawEllipse(QRectF(foot.left(), foot.center().y() - 4, 8, 8))
        painter.setPen(colour("muted"))
        room = well.width() - 14 - option.fontMetrics.horizontalAdvance("888 / 888")
        name = option.fontMetrics.elidedText(row.photo.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(foot.adjusted(14, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, name)


def _short_words(metrics: QFontMetrics, words: str, room: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def _short_name(metrics: QFontMetrics, name: str, room: int) -> str:
    """A file's name where it fits; else without its ending, cut in the middle: names differ in their ends."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    return metrics.elidedText(PurePath(name).stem, Qt.TextElideMode.ElideMiddle, room)


def _model(index: AnyIndex) -> CaptionTableModel:
    # Asked directly: a value that comes through the index crosses into Qt and back.
    return cast("CaptionTableModel", index.model())


def row_sign(row: BoardRow) -> QColor:
    """The colour of a row's state: empty, as a tagger left it, edited, or not written out at all."""
    if not row.takes_words:
        return colour("faint")
    names = {CaptionState.EMPTY: "warning", CaptionState.TAGGED: "accent", CaptionState.EDITED: "good"}
    return colour(names[row.state])


def _paint_chips(painter: QPainter, space: QRect, face: CaptionFace) -> None:
    texts = [one.tag for one in face.tags]
    read = 0
    is_cut_drawn = face.cut == 0  # where nothing is read, there is no end to see
    places = list(laid_out(texts, space, painter.fontMetrics()))
    for one, place in zip(face.tags, places, strict=False):
        read += len(one.tag) + 2
        is_read = face.cut is None or read - 2 <= face.cut
        if not is_read and not is_cut_drawn:
            paint_cut(painter, place)
            is_cut_drawn = True
        paint_chip(painter, place, one.tag, LOOK_OF_ORIGIN[one.origin], is_read=is_read)
    if len(places) < len(texts):
        painter.setPen(colour("muted"))
        more = f"+{len(texts) - len(places)}"
        painter.drawText(space, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), more)


def _paint_text(painter: QPainter, space: QRect, text: str, face: CaptionFace) -> None:
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    if face.cut is not None:
        pale = QTextCharFormat()
        pale.setForeground(colour("faint"))
        pale.setFontStrikeOut(True)
        unread = QTextLayout.FormatRange()
        unread.start, unread.length, unread.format = face.cut, len(text) - face.cut, pale
        layout.setFormats([unread])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid() and y < space.height():
        line.setLineWidth(space.width())
        line.setPosition(QRectF(0, y, 0, 0).topLeft())
        y += line.height()
    layout.endLayout()
    painter.setPen(colour("text"))
    layout.draw(painter, QRectF(space).topLeft())


def _paint_picture(painter: QPainter, picture: QImage | None, well: QRect) -> None:
    if picture is None or picture.isNull():
        painter.fillRect(well, colour("grid"))
        return
    place = QRect(well.topLeft(), picture.size().scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(well.center())
    painter.drawImage(place, picture)
