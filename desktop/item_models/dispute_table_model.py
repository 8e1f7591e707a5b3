"""Tags that only one of two taggers found, for a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from curation.project.tagger_dispute import DisputedTag
from desktop.item_models.titled_table_model import AnyIndex, Title, TitledTableModel
from desktop.plain_words import plain_tip
from desktop.text import tr


class DisputeColumn(IntEnum):
    """Columns of the table, from the left."""

    TAG = 0
    CAPTIONS = 1
    SCORES = 2


class DisputeTableModel(TitledTableModel[DisputedTag]):
    """One row per disputed tag: the tag, how many of its crops' captions have it, both scores."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_titles(), parent)

    def row_of(self, tag: str) -> int | None:
        """Where a tag stands, or None."""
        return next((row for row, known in enumerate(self.rows) if known.tag == tag), None)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, column = self.rows[index.row()], DisputeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(one, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is DisputeColumn.TAG:
            return plain_tip(one.tag)
        return super().data(index, role)


def _words(one: DisputedTag, column: DisputeColumn) -> str:
    words = {
        DisputeColumn.TAG: one.tag,
        DisputeColumn.CAPTIONS: f"{len(one.taken_ids)} / {len(one.region_ids)}",
        DisputeColumn.SCORES: f"{one.score:.2f} : {one.other_score:.2f}",
    }
    return words[column]


def _titles() -> tuple[Title, Title, Title]:
    return (
        Title(tr("Tags"), tr("What one tagger found and the other did not")),
        Title(
            tr("Captions"),
            tr("Captions that have the tag, of the crops in which it was found"),
            is_number=True,
        ),
        Title(
            tr("Scores"),
            tr("The mean score of the tagger that found it, and of the other one"),
            is_number=True,
        ),
    )
