"""A grid of equal cards whose places are arithmetic: a hundred thousand cost no more than fifty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.item_models.photo_card_delegate import CardSize, PhotoCardDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_State = QStyle.StateFlag


class PhotoGrid(QAbstractItemView):
    """Cards side by side, columns as wide as they fill the view.

    Signals:
        shown_changed(int, int): first row that is on screen, and the first one after those.

    Args:
        card: size of a card; its width is the least a column has.
        parent: the Qt parent.
    """

    shown_changed = Signal(int, int)

    def __init__(self, card: CardSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._hovered = QPersistentModelIndex()
        self.setItemDelegate(PhotoCardDelegate(card, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is kept, as cards would jump if it came and went; it is seen where there is more.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda lowest, highest: bar.setEnabled(highest > lowest))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().valueChanged.connect(self._tell_shown)

    @property
    def columns(self) -> int:
        """How many cards lie side by side."""
        return max(1, self.viewport().width() // self._card.hint.width())

    def shown_rows(self) -> range:
        """Rows of the model that are on screen, whole or in part."""
        top, height = self.verticalOffset(), self._card.hint.height()
        first = top // height * self.columns
        last = (top + self.viewport().height()) // height * self.columns + self.columns
        return range(min(first, self._count()), min(last, self._count()))

    def take_up_selection(self) -> None:
        """After the model was reset: the keyboard goes on at the first card that is selected."""
        selection = self.selectionModel().selection()
        if not selection.isEmpty():
            first = min(selection.at(place).top() for place in range(selection.count()))
            stay = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._index(first), stay)

    def go_on_at(self, row: int) -> None:
        """Select what lies in this row now, or the last card, where all that was selected is gone."""
        if row >= 0 and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._index(min(row, self._count() - 1)))

    @override
    def visualRect(self, index: AnyIndex) -> QRect:
        return self._place_of(index.row()) if index.isValid() else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_near(point)
        index = self._index(row)
        return index if index.isValid() and self.visualRect(index).contains(point) else QModelIndex()

    @override
    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect, room = self.visualRect(index), self.viewport().rect()
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room.center().y())
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > room.bottom():
            bar.setValue(bar.value() + rect.bottom() - room.bottom())

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    @override
    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        now, last = self.currentIndex().row(), self._count() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._card.hint.height()) * self.columns
        steps = {
            _Move.MoveLeft: -1,
            _Move.MovePrevious: -1,
            _Move.MoveRight: 1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -self.columns,
            _Move.MoveDown: self.columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -self._count(),
            _Move.MoveEnd: self._count(),
        }
        return self._index(min(max(now + steps[action], 0), last) if now >= 0 else 0)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From the card at one corner to the card at the other, in the order of the rows."""
        ends = sorted((self._row_near(rect.topLeft()), self._row_near(rect.bottomRight())))
        first, last = self._index(ends[0]), self._index(ends[1])
        selection = QItemSelection(first, last) if first.isValid() and last.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for row in self.shown_rows():
            index = self._index(row)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    @override
    def updateGeometries(self) -> None:
        height = self._card.hint.height()
        lines = -(-self._count() // self.columns)
        bar = self.verticalScrollBar()
        bar.setSingleStep(height // 4)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, lines * height - self.viewport().height()))
        super().updateGeometries()
        self._tell_shown()

    @override
    def reset(self) -> None:
        super().reset()
        self._hovered = QPersistentModelIndex()
        self.updateGeometries()
        self.viewport().update()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        delegate = self.itemDelegate()
        for option, index in self._shown(event.rect()):
            delegate.paint(painter, option, index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def _shown(self, area: QRect) -> Iterator[tuple[QStyleOptionViewItem, QModelIndex]]:
        """What has to be painted, each with how it stands. It is painted before the next one is asked for."""
        selection, current = self.selectionModel(), self.currentIndex()
        option: Any = QStyleOptionViewItem()  # Qt's stubs do not name its fields
        self.initViewItemOption(option)
        plain = option.state & ~(_State.State_Selected | _State.State_MouseOver | _State.State_HasFocus)
        for row, place in self._places(self.shown_rows()):
            option.rect, option.state = place, plain
            if not option.rect.intersects(area):
                continue
            index = self._index(row)
            if selection is not None and selection.isSelected(index):
                option.state |= _State.State_Selected
            if index == self._hovered:
                option.state |= _State.State_MouseOver
            if index == current:
                option.state |= _State.State_HasFocus
            yield option, index

    def _place_of(self, row: int) -> QRect:
        return next(self._places((row,)))[1]

    def _places(self, rows: Iterable[int]) -> Iterator[tuple[int, QRect]]:
        """Where the cards of these rows stand."""
        columns, height, hidden = self.columns, self._card.hint.height(), self.verticalOffset()
        width = self.viewport().width() / columns
        edges = [round(across * width) for across in range(columns + 1)]
        for row in rows:
            down, across = divmod(row, columns)
            left = edges[across]
            yield row, QRect(left, down * height - hidden, edges[across + 1] - left, height)

    def _hover(self, index: QModelIndex) -> None:
        if index == self._hovered:
            return
        for one in (self._hovered, index):
            self.viewport().update(self.visualRect(one))
        self._hovered = QPersistentModelIndex(index)

    def _row_near(self, point: QPoint) -> int:
        across = min(max(point.x() * self.columns // max(1, self.viewport().width()), 0), self.columns - 1)
        down = max(point.y() + self.verticalOffset(), 0) // self._card.hint.height()
        return min(down * self.columns + across, self._count() - 1)

    def _index(self, row: int) -> QModelIndex:
        model = self.model()
        return model.index(row, 0) if model is not None and row >= 0 else QModelIndex()

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _tell_shown(self) -> None:
        rows = self.shown_rows()
        self.shown_changed.emit(rows.start, rows.stop)
