"""CompletionPopup: offers under what is being typed. It takes no focus; its field hands it the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.theme import colour

AnyIndex = QModelIndex | QPersistentModelIndex
_DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 10
_WIDTH = 360
_PAD = 8


class CompletionPopup(QListWidget):
    """A list that hangs under a field.

    Signals:
        chosen(int): the number of the offer that was taken.
    """

    chosen = Signal(int)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner.window())
        self._owner = owner
        self.setObjectName("completion_popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_OfferDelegate(self))
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        owner.destroyed.connect(self.deleteLater)
        owner.installEventFilter(self)
        self.hide()

    def offer(self, offers: Sequence[tuple[str, str]], below: QRect) -> None:
        """Show offers, or hide where there are none.

        Args:
            offers: words, and a short note on each.
            below: the place in the owner's coordinates under which to hang.
        """
        self.clear()
        for words, note in offers:
            item = QListWidgetItem(words)
            item.setData(_DETAIL_ROLE, note)
            self.addItem(item)
        if not offers:
            self.hide()
            return
        if self.parentWidget() is not self._owner.window():
            self.setParent(self._owner.window())
        self._place(below, len(offers))
        self.setCurrentRow(-1)
        self.show()
        self.raise_()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the popup; it has then been dealt with."""
        if not self.isVisible():
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.setCurrentRow((self.currentRow() + step) % self.count())
            case Qt.Key.Key_Tab:
                self.chosen.emit(max(0, self.currentRow()))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentRow() >= 0:
                self.chosen.emit(self.currentRow())
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._owner and event.type() == QEvent.Type.Hide:
            self.hide()  # another page is shown
        return super().eventFilter(watched, event)

    def _place(self, below: QRect, count: int) -> None:
        window = self._owner.window()
        height = min(count, _MOST_SHOWN) * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2
        corner = self._owner.mapTo(window, below.bottomLeft()) + QPoint(0, 2)
        if corner.y() + height > window.height():
            corner = self._owner.mapTo(window, below.topLeft()) - QPoint(0, height + 2)
        corner.setX(max(0, min(corner.x(), window.width() - _WIDTH - _PAD)))
        self.setGeometry(QRect(corner, QSize(_WIDTH, height)))


class _OfferDelegate(QStyledItemDelegate):
    """Words on the left, the note on the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(_WIDTH, option.fontMetrics.height() + 8)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, colour("accent_soft" if is_current else "raised"))
        space = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        note = str(index.data(_DETAIL_ROLE) or "")
        painter.setFont(option.font)
        painter.setPen(colour("muted"))
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
        room = space.width() - option.fontMetrics.horizontalAdvance(note) - _PAD
        words = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(colour("text"))
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
