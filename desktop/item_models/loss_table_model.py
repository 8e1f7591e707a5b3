"""Each picture's loss, the least learned first, for a table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from core.training.loss_per_image import ImageLoss
from desktop.text import tr
from desktop.theme import colour

AnyIndex = QModelIndex | QPersistentModelIndex
_BADLY_LEARNED = 1.25


class LossColumn(IntEnum):
    """Columns of the table, from the left."""

    PICTURE = 0
    RELATIVE = 1
    LOSS = 2
    COUNT = 3


class LossTableModel(QAbstractTableModel):
    """One row per training image."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ImageLoss]] = []

    def show_losses(self, losses: Mapping[str, ImageLoss]) -> None:
        """Show these, in their order."""
        rows = list(losses.items())
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(LossColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Picture"), tr("Against the others"), tr("Loss"), tr("Looked at"))[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, loss = self._rows[index.row()]
        column = LossColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (name, f"{loss.relative:.2f} ×", f"{loss.loss:.4f}", loss.count)[column]
            case Qt.ItemDataRole.ForegroundRole if column is LossColumn.RELATIVE:
                return colour("warning") if loss.relative >= _BADLY_LEARNED else None
            case Qt.ItemDataRole.TextAlignmentRole if column is not LossColumn.PICTURE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return tr(
                    "Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest."
                )
        return None
