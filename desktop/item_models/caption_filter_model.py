"""Keeps the rows of the caption grid that contain what was typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

from desktop.item_models.caption_table_model import ROW_ROLE, SEARCH_ROLE


class CaptionFilterModel(QSortFilterProxyModel):
    """Plain text, anywhere in caption, kind, concept or file name, upper and lower case alike."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._is_untagged_only = False

    def keep(self, words: str, *, untagged_only: bool) -> None:
        """Keep rows that contain these words, and of them only those without a caption if wanted."""
        self.beginFilterChange()
        self._words = words.strip().casefold()
        self._is_untagged_only = untagged_only
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._is_untagged_only and index.data(ROW_ROLE).text.strip():
            return False
        return self._words in index.data(SEARCH_ROLE)
