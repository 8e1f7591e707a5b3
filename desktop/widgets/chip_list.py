"""ChipList: tags as chips, to drag into another order, to take away, to switch on and off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.plain_words import plain_tip
from desktop.theme import colour, icon_pixmap
from desktop.widgets.chip_painting import ChipLook, chip_height, chip_width, paint_chip, paint_cut
from desktop.widgets.hint_list import HintList

AnyIndex = QModelIndex | QPersistentModelIndex
_CHIP_ROLE = Qt.ItemDataRole.UserRole + 1
_SIGN = 12
_SIGN_ROOM = 18
_MARGIN = 2


@dataclass(frozen=True)
class Chip:
    """One tag as it is shown.

    Attributes:
        tag: its words.
        look: where it comes from, or how many of the selected crops have it.
        note: a score or a count, or "".
        is_read: whether the trainer reads it.
        is_cut: whether the trainer stops reading in front of it.
        hint: tool tip, in the user's language.
        key: the key that switches it, or "".
    """

    tag: str
    look: ChipLook
    note: str = ""
    is_read: bool = True
    is_cut: bool = False
    hint: str = ""
    key: str = ""

    @property
    def words(self) -> str:
        """What is painted."""
        return "  ".join(part for part in (self.key, self.tag, self.note) if part)


class ChipList(HintList):
    """Chips in lines, as many as there is room for.

    Signals:
        reordered(object): tuple of the tags in their new order.
        removal_wanted(str): take this tag away.
        toggled(str): switch this tag on or off for all.
    """

    reordered = Signal(object)
    removal_wanted = Signal(str)
    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._switches = False
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_ChipDelegate(self))

    @property
    def switches(self) -> bool:
        """Whether chips are switched on and off instead of moved and taken away."""
        return self._switches

    def show_chips(self, chips: Sequence[Chip], *, switches: bool) -> None:
        """Show other chips; the current one stays current where it is still there.

        Args:
            chips: what to show.
            switches: whether a click switches a chip on and off.
        """
        current = self.currentItem().data(_CHIP_ROLE).tag if self.currentItem() is not None else ""
        place = self.currentRow()
        self._switches = switches
        self.setDragEnabled(not switches)
        self.clear()
        for chip in chips:
            item = QListWidgetItem(chip.tag)
            item.setData(_CHIP_ROLE, chip)
            item.setToolTip(plain_tip(chip.hint))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
            if chip.tag == current:
                self.setCurrentItem(item)
        if self.currentRow() < 0 <= place:
            self.setCurrentRow(min(place, self.count() - 1))

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags in the order in which they stand."""
        return tuple(self.item(row).text() for row in range(self.count()))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        before = self.tags
        super().dropEvent(event)
        if self.tags != before:
            self.reordered.emit(self.tags)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        is_moved = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if item is not None:
                self.removal_wanted.emit(item.text())
            case Qt.Key.Key_Space | Qt.Key.Key_Return if item is not None and self._switches:
                self.toggled.emit(item.text())
            case Qt.Key.Key_Left | Qt.Key.Key_Right if is_moved and not self._switches:
                self._move(-1 if event.key() == Qt.Key.Key_Left else 1)
            case _:
                super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._switches:
            self.toggled.emit(item.text())
        elif self._is_on_sign(item, event.position().toPoint()):
            self.removal_wanted.emit(item.text())

    def _is_on_sign(self, item: QListWidgetItem, point: QPoint) -> bool:
        return point.x() > self.visualItemRect(item).right() - _SIGN_ROOM - _MARGIN

    def _move(self, step: int) -> None:
        row = self.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.count():
            self.insertItem(target, self.takeItem(row))
            self.setCurrentRow(target)
            self.reordered.emit(self.tags)


class _ChipDelegate(QStyledItemDelegate):
    """Paints one chip; with a cross at its end where it can be taken away."""

    def __init__(self, chips: ChipList) -> None:
        super().__init__(chips)
        self._chips = chips

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        chip: Chip = index.data(_CHIP_ROLE)
        most = self._chips.viewport().width() - 4 * _MARGIN
        room = 0 if self._chips.switches else _SIGN_ROOM - 4
        width = min(most, chip_width(option.fontMetrics, chip.words, most) + room)
        return QSize(width + 2 * _MARGIN, chip_height(option.fontMetrics) + 2 * _MARGIN)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chip: Chip = index.data(_CHIP_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        place = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_chip(painter, place, chip.words, chip.look, is_read=chip.is_read)
        if chip.is_cut:
            paint_cut(painter, place)
        if option.state & QStyle.StateFlag.State_Selected and self._chips.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 6, 6)
        if not self._chips.switches:
            sign = QRect(0, 0, _SIGN, _SIGN)
            sign.moveCenter(QPoint(place.right() - _SIGN_ROOM // 2, place.center().y()))
            painter.drawPixmap(sign, icon_pixmap("close", _SIGN, "muted"))
        painter.restore()
