"""Tags that only one of two taggers found, for a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from curation.project.tagger_dispute import DisputedTag
from desktop.plain_words import plain_tip
from desktop.text import tr

AnyIndex = QModelIndex | QPersistentModelIndex


class DisputeColumn(IntEnum):
    """Columns of the table, from the left."""

    TAG = 0
    CAPTIONS = 1
    SCORES = 2


class DisputeTableModel(QAbstractTableModel):
    """One row per disputed tag: the tag, how many of its crops' captions have it, both scores."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[DisputedTag, ...] = ()

    def show_tags(self, tags: Sequence[DisputedTag]) -> None:
        """Show other tags."""
        if tuple(tags) != self._tags:
            self.beginResetModel()
            self._tags = tuple(tags)
            self.endResetModel()

    def tag(self, row: int) -> DisputedTag:
        """What a row shows."""
        return self._tags[row]

    def row_of(self, tag: str) -> int | None:
        """Where a tag stands, or None."""
        return next((row for row, known in enumerate(self._tags) if known.tag == tag), None)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._tags)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(DisputeColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Tags"), tr("Captions"), tr("Scores"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(DisputeColumn(section))
        return _helps()[section] if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, column = self._tags[index.row()], DisputeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(one, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(one.tag) if column is DisputeColumn.TAG else _helps()[column]
        return None


def _alignment(column: DisputeColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column is DisputeColumn.TAG else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _words(one: DisputedTag, column: DisputeColumn) -> str:
    words = {
        DisputeColumn.TAG: one.tag,
        DisputeColumn.CAPTIONS: f"{len(one.taken_ids)} / {len(one.region_ids)}",
        DisputeColumn.SCORES: f"{one.score:.2f} : {one.other_score:.2f}",
    }
    return words[column]


def _helps() -> tuple[str, str, str]:
    return (
        tr("What one tagger found and the other did not"),
        tr("Captions that have the tag, of the crops in which it was found"),
        tr("The mean score of the tagger that found it, and of the other one"),
    )
