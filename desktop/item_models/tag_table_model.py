"""Tags with how often they stand in captions, for a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from desktop.item_models.titled_table_model import AnyIndex, Title, TitledTableModel
from desktop.plain_words import plain_tip
from desktop.text import tr


class TagTableModel(TitledTableModel[tuple[str, int]]):
    """Two columns: tag and count.

    Args:
        count_title: head of the second column, in the user's language.
        parent: the Qt parent.
    """

    def __init__(self, count_title: str, parent: QObject | None = None) -> None:
        super().__init__((Title(tr("Tags")), Title(count_title, is_number=True)), parent)

    def row_of(self, tag: str) -> int | None:
        """Where a tag stands, or None."""
        return next((row for row, (known, _) in enumerate(self.rows) if known == tag), None)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.rows[index.row()][0])
        return super().data(index, role)
