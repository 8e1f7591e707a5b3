"""The photos beside the canvas, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop.item_models.photo_card_delegate import CardSize
from desktop.item_models.photo_list_model import PHOTO_ROLE, PhotoListModel
from desktop.text import tr
from desktop.widgets.photo_grid import PhotoGrid

_CARD = CardSize(picture=104, lines=38)
_SCROLL_BAR = 20


class PhotoStrip(PhotoGrid):
    """Shows a `PhotoListModel`; one photo is the current one.

    Signals:
        photo_chosen(object): the `Photo` that is current now.
    """

    photo_chosen = Signal(object)

    def __init__(self, model: PhotoListModel, parent: QWidget | None = None) -> None:
        super().__init__(_CARD, parent)
        self.setObjectName("photo_strip")
        self.setAccessibleName(tr("Photos"))
        self.setFixedWidth(_CARD.hint.width() + _SCROLL_BAR)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_row(self, row: int) -> None:
        """Make the photo of a row the current one."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) photo; nowhere at the ends."""
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.show_row(row)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.photo_chosen.emit(index.data(PHOTO_ROLE))
