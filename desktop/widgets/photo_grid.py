"""A grid of cards that share the width of the view, so that no gap is left at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from desktop.item_models.photo_card_delegate import CardSize

_SCROLL_BAR = 14


class PhotoGrid(QListView):
    """An icon view whose columns widen until they fill it.

    Args:
        card: size of a card; its width is the least a column has.
        parent: the Qt parent.
    """

    def __init__(self, card: CardSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.setGridSize(card.hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - 2 * self.frameWidth() - _SCROLL_BAR
        columns = max(1, room // self._card.hint.width())
        wanted = QSize(room // columns, self._card.hint.height())
        if wanted != self.gridSize():
            self.setGridSize(wanted)
        super().resizeEvent(event)
