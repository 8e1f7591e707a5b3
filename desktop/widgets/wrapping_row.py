"""Widgets beside each other, in a second row and further ones where their words have no room in one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_ENDLESS = 1 << 24
"""Pixels."""


class WrappingRow(QWidget):
    """As high as its rows; each widget has the size that it wishes.

    Args:
        gap: pixels between widgets, and between rows.
        parent: the Qt parent.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._shown: tuple[QWidget, ...] = ()
        self._room = _ENDLESS  # until a layout gives it a width

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these, in this order; those shown before and no longer go."""
        for gone in set(self._shown) - set(widgets):
            gone.hide()
            gone.deleteLater()
        self._shown = tuple(widgets)
        for one in widgets:
            one.setParent(self)
            one.show()
        for one, other in pairwise(widgets):
            self.setTabOrder(one, other)
        self.lay_out()

    def lay_out(self) -> None:
        """Find each widget its place; call it when words have changed."""
        x = y = row = 0
        for one in self._shown:
            wanted = one.sizeHint()
            if x and x + wanted.width() > self._room:
                x, y, row = 0, y + row + self._gap, 0
            row = max(row, wanted.height())
            one.setGeometry(x, y, wanted.width(), wanted.height())
            x += wanted.width() + self._gap
        self.setFixedHeight(y + row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self.lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.lay_out()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((one.sizeHint().width() for one in self._shown), default=0)
        return QSize(widest, self.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
