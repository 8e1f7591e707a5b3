"""TitledTableModel: what small tables share: rows that are shown anew at once, titles over columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


@dataclass(frozen=True)
class Title:
    """The head of a column.

    Args:
        words: what stands there, in the user's language.
        help: more words on hovering, over the column's cells too where they say nothing else.
        is_number: whether the column stands at the right.
    """

    words: str
    help: str = ""
    is_number: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where the head and the cells below it stand."""
        side = Qt.AlignmentFlag.AlignRight if self.is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class TitledTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one type; what a cell says is the subclass' business.

    Args:
        titles: of the columns, from the left.
        parent: the Qt parent.
    """

    def __init__(self, titles: Sequence[Title], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, from the top."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the selection stays where they are the same as before."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return self._of_title(self._titles[section], role, self._titles[section].words)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What all columns have in common: where they stand, and their help."""
        return self._of_title(self._titles[index.column()], role) if index.isValid() else None

    def _of_title(self, title: Title, role: int, words: str | None = None) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.TextAlignmentRole:
                return title.alignment
            case Qt.ItemDataRole.ToolTipRole:
                return title.help or None
        return None
