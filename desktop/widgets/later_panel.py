"""LaterPanel: a place for a panel that is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

Panel = TypeVar("Panel", bound=QWidget)


class LaterPanel(QWidget, Generic[Panel]):
    """Stands where the panel will be, so that a page opens without making what nobody may look at.

    Args:
        make: makes the panel, and connects it.
        parent: the Qt parent.
    """

    def __init__(self, make: Callable[[], Panel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._made: Panel | None = None

    @property
    def panel(self) -> Panel:
        """The panel, made if it was not yet."""
        if self._made is None:
            self._made = self._make()
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._made)
            self.setFocusProxy(self._made)
        return self._made

    @override
    def showEvent(self, event: QShowEvent) -> None:
        _ = self.panel  # before it is painted: nothing of an empty place is ever seen
        super().showEvent(event)
