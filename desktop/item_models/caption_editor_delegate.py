"""Edits one caption in the grid: several lines to see, one to write; Enter keeps it and goes on."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.text import tr
from desktop.theme import colour
from desktop.widgets.tag_fields import CaptionEdit, TagOffers

AnyIndex = QModelIndex | QPersistentModelIndex
_GAP = 6


class CaptionEditorDelegate(QStyledItemDelegate):
    """A text field as large as its cell, which completes tags.

    Signals:
        written(): the caption was kept with Enter; the next one may be edited.

    Attributes:
        offers: completes what was typed of a tag.
    """

    written = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: TagOffers = lambda _typed: ()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = CaptionEdit(self.offers, parent)
        editor.setObjectName("caption_editor")
        editor.setAccessibleName(tr("Caption"))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and isinstance(watched, CaptionEdit) and watched.popup_takes(event):
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_press and is_enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.written.emit()
                return True
        return super().eventFilter(watched, event)


class CropDelegate(QStyledItemDelegate):
    """Paints the picture of a crop, whole, in the middle of its cell."""

    def __init__(self, edge: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edge = edge

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(self.edge + 2 * _GAP, self.edge + 2 * _GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        paint_ground(painter, option)
        picture: QImage | None = index.data(Qt.ItemDataRole.DecorationRole)
        space = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if picture is None or picture.isNull():
            painter.fillRect(space, colour("grid"))
            return
        size = picture.size().scaled(space.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(space.topLeft(), size)
        place.moveCenter(space.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies under a cell of the grid: the line between rows, and the colour of what is selected."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, colour("accent_soft"))
    painter.setPen(colour("grid"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
