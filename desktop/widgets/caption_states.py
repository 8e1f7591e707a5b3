"""CaptionStates: the Captions page at work, while captions are read, and while there are no crops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.empty_state import EmptyState

_PATIENT_MILLISECONDS = 300
_GRID_WIDTH, _SIDE_WIDTH = 780, 316


class CaptionStates(QStackedWidget):
    """Shows one of them.

    Signals:
        regions_wanted(): boxes are to be drawn first.

    Args:
        bars: what stands above the grid, from the top.
        grid: the crops.
        side: what stands beside them.
        parent: the Qt parent.
    """

    regions_wanted = Signal()

    def __init__(
        self, bars: Sequence[QWidget], grid: QWidget, side: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        sentence = tr("There are no crops to caption yet: draw boxes on your photos first.")
        self._empty = EmptyState("captions", sentence, tr("Go to Regions"), "go_to_regions_button")
        self._empty.wanted.connect(self.regions_wanted)
        self._reading = EmptyState("captions", tr("Reading the captions…"))
        self._soon = QWidget()
        self._desk = _desk(bars, grid, side)
        for state in (self._soon, self._empty, self._reading, self._desk):
            self.addWidget(state)

    def show_reading(self) -> None:
        """Captions are being read; most projects' are there before words about it could be read."""
        self.setCurrentWidget(self._soon)
        QTimer.singleShot(_PATIENT_MILLISECONDS, self, self._say_reading)

    def show_crops(self, *, are_any: bool) -> None:
        """Show the grid, or what to do where there is nothing for it."""
        self.setCurrentWidget(self._desk if are_any else self._empty)

    def _say_reading(self) -> None:
        if self.currentWidget() is self._soon:
            self.setCurrentWidget(self._reading)


def _desk(bars: Sequence[QWidget], grid: QWidget, side: QWidget) -> QWidget:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(grid)
    splitter.addWidget(side)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes([_GRID_WIDTH, _SIDE_WIDTH])
    splitter.setChildrenCollapsible(False)
    desk = QWidget()
    column = QVBoxLayout(desk)
    column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
    column.setSpacing(int(1.5 * SPACING))
    for bar in bars:
        column.addWidget(bar)
    column.addWidget(splitter, 1)
    return desk
