"""Tags with how often they stand in captions, for a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.plain_words import plain_tip
from desktop.text import tr

AnyIndex = QModelIndex | QPersistentModelIndex


class TagTableModel(QAbstractTableModel):
    """Two columns: tag and count.

    Args:
        count_title: head of the second column, in the user's language.
        parent: the Qt parent.
    """

    def __init__(self, count_title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count_title = count_title
        self._tags: list[tuple[str, int]] = []

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Show other tags."""
        if list(tags) != self._tags:
            self.beginResetModel()
            self._tags = list(tags)
            self.endResetModel()

    def tag(self, row: int) -> str:
        """The tag of a row."""
        return self._tags[row][0]

    def row_of(self, tag: str) -> int | None:
        """Where a tag stands, or None."""
        return next((row for row, (known, _) in enumerate(self._tags) if known == tag), None)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._tags)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return (tr("Tags"), self._count_title)[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._tags[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return plain_tip(self._tags[index.row()][0]) if role == Qt.ItemDataRole.ToolTipRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
