"""Crops and their captions for the grid. It shows rows and asks for edits; it never makes one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from typing_extensions import override

from curation.regions.registry import region_kind
from desktop.item_models.caption_rows import CaptionRow
from desktop.item_models.project_pictures import ProjectPictures
from desktop.text import tr
from desktop.theme import colour

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2


class CaptionColumn(IntEnum):
    """Columns of the grid, from the left."""

    CROP = 0
    KIND = 1
    CONCEPT = 2
    CAPTION = 3


class CaptionTableModel(QAbstractTableModel):
    """One row per region.

    Signals:
        edit_wanted(int, str): somebody typed another caption for the region of this id.

    Args:
        pictures: makes and keeps the pictures of the crops.
        parent: the Qt parent.
    """

    edit_wanted = Signal(int, str)

    def __init__(self, pictures: ProjectPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._rows: tuple[CaptionRow, ...] = ()
        self._row_of_crop: dict[Any, int] = {}
        pictures.pool.arrived.connect(self._picture_arrived)

    @property
    def rows(self) -> tuple[CaptionRow, ...]:
        """What is shown, from the top."""
        return self._rows

    def show_rows(self, rows: Sequence[CaptionRow]) -> None:
        """Show these rows; editors and selection stay when they are the same regions as before."""
        before, wanted = self._rows, tuple(rows)
        if [row.region.id for row in wanted] != [row.region.id for row in before]:
            self.beginResetModel()
            self._take(wanted)
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(wanted) if row != before[number]]
        self._take(wanted)
        for number in changed:
            self.dataChanged.emit(self.index(number, 0), self.index(number, CaptionColumn.CAPTION))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(CaptionColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Crop"), tr("Kind"), tr("Concept"), tr("Caption"))[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_caption = index.isValid() and index.column() == CaptionColumn.CAPTION
        return flags | Qt.ItemFlag.ItemIsEditable if is_caption else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], CaptionColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(row, column)
            case Qt.ItemDataRole.EditRole:
                return row.text if column is CaptionColumn.CAPTION else _shown(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return _tool_tip(row)
            case _:
                return self._looks(row, column, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != CaptionColumn.CAPTION or role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        if str(value) != row.text:
            self.edit_wanted.emit(row.region.id, str(value))
        return True

    def _take(self, rows: tuple[CaptionRow, ...]) -> None:
        self._rows = rows
        self._row_of_crop = {row.crop: number for number, row in enumerate(rows)}

    def _looks(self, row: CaptionRow, column: CaptionColumn, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            is_placeholder = column is CaptionColumn.CAPTION and not row.text
            return colour("faint") if is_placeholder or not row.concepts else None
        if role == ROW_ROLE:
            return row
        if role == SEARCH_ROLE:
            kind = tr(region_kind(row.region.kind).title)
            return "\n".join((row.text, kind, *row.concepts, row.crop.photo.name)).casefold()
        return None

    def _decoration(self, row: CaptionRow, column: CaptionColumn) -> Any:
        if column is CaptionColumn.CROP:
            return self._pictures.crop(row.crop)
        if column is CaptionColumn.KIND:
            return QColor(region_kind(row.region.kind).colour)
        return None

    def _picture_arrived(self, key: Any) -> None:
        row = self._row_of_crop.get(key)
        if row is not None:
            index = self.index(row, CaptionColumn.CROP)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def _shown(row: CaptionRow, column: CaptionColumn) -> str | None:
    match column:
        case CaptionColumn.KIND:
            return tr(region_kind(row.region.kind).title)
        case CaptionColumn.CONCEPT:
            return ", ".join(row.concepts) or tr("none")
        case CaptionColumn.CAPTION:
            return row.text or tr("No caption yet")
        case CaptionColumn.CROP:
            return None


def _tool_tip(row: CaptionRow) -> str:
    width, height = row.crop.size
    size = tr("{width} × {height} pixels", width=width, height=height)
    return "\n".join((row.crop.photo.name, size))
