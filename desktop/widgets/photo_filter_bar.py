"""Which photos are shown and in which order, as three choices side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from curation.project.photo_edits import MOST_STARS
from curation.project.photo_order import FILTERS, SORTS
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING


class PhotoFilterBar(QWidget):
    """Shows the choices.

    Signals:
        changed(): another filter, order or number of stars was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._which = _choice("photo_filter_choice", tr("Which photos are shown"))
        for one in FILTERS:
            self._which.addItem(tr(one.title), one.name)
        self._stars = _choice("photo_stars_choice", tr("Least stars"))
        for count in range(MOST_STARS + 1):
            self._stars.addItem("★" * count if count else tr("any stars"), count)
        self._sort = _choice("photo_sort_choice", tr("Order of photos"))
        for order in SORTS:
            self._sort.addItem(tr(order.title), order.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for label, choice in ((tr("Show"), self._which), ("", self._stars), (tr("Order"), self._sort)):
            if label:
                row.addWidget(PlainLabel(label))
            row.addWidget(choice)
            choice.activated.connect(lambda _row: self.changed.emit())

    @property
    def which(self) -> str:
        """Name of the filter."""
        return str(self._which.currentData())

    @property
    def sort(self) -> str:
        """Name of the order."""
        return str(self._sort.currentData())

    @property
    def least_stars(self) -> int:
        """Photos with fewer stars are left out."""
        return int(self._stars.currentData())

    def choose(self, *, which: str = "all", sort: str = "added", least_stars: int = 0) -> None:
        """Choose by name, as if by hand."""
        for choice, value in ((self._which, which), (self._sort, sort), (self._stars, least_stars)):
            choice.setCurrentIndex(choice.findData(value))
        self.changed.emit()


def _choice(name: str, title: str) -> QComboBox:
    choice = QComboBox()
    choice.setObjectName(name)
    choice.setAccessibleName(title)
    choice.setToolTip(title)
    return choice
