"""Each picture's loss, the least learned first, for a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from core.training.loss_per_image import ImageLoss
from desktop.item_models.titled_table_model import AnyIndex, Title, TitledTableModel
from desktop.text import tr
from desktop.theme import colour

_BADLY_LEARNED = 1.25


class LossColumn(IntEnum):
    """Columns of the table, from the left."""

    PICTURE = 0
    RELATIVE = 1
    LOSS = 2
    COUNT = 3


class LossTableModel(TitledTableModel[tuple[str, ImageLoss]]):
    """One row per training image: its name, and what is known of its loss."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_titles(), parent)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, loss = self.rows[index.row()]
        column = LossColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (name, f"{loss.relative:.2f} ×", f"{loss.loss:.4f}", loss.count)[column]
            case Qt.ItemDataRole.ForegroundRole if column is LossColumn.RELATIVE:
                return colour("warning") if loss.relative >= _BADLY_LEARNED else None
            case Qt.ItemDataRole.ToolTipRole:
                return tr(
                    "Pictures far above 1 are learned badly: a wrong caption, or a picture unlike the rest."
                )
        return super().data(index, role)


def _titles() -> tuple[Title, ...]:
    return (
        Title(tr("Picture")),
        Title(tr("Against the others"), is_number=True),
        Title(tr("Loss"), is_number=True),
        Title(tr("Looked at"), is_number=True),
    )
