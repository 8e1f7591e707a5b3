"""Crops and their captions for the grid. It shows rows and asks for edits; it never makes one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from curation.captions.clip_tokens import ClipTokens
from curation.crops.crop import Crop, crop_of
from curation.project.board_row import BoardRow
from curation.project.caption_board import CaptionBoard
from curation.project.caption_order import SortKey
from curation.project.store import CurationProject
from curation.taggers.region_merge import origins_of
from desktop.item_models.caption_cells import (
    CaptionColumn,
    CaptionFace,
    CellLook,
    cell_colour,
    cell_tool_tip,
    cell_words,
    column_titles,
)
from desktop.item_models.project_pictures import ProjectPictures
from desktop.plain_words import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
FACE_ROLE = Qt.ItemDataRole.UserRole + 1
_COLUMNS = tuple(CaptionColumn)
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_READABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_WRITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable
_SORT_KEYS: dict[int, SortKey] = {
    CaptionColumn.CROP: "photo",
    CaptionColumn.FILE: "file",
    CaptionColumn.CONCEPT: "concept",
    CaptionColumn.KIND: "kind",
    CaptionColumn.CAPTION: "caption",
    CaptionColumn.TOKENS: "tokens",
    CaptionColumn.EDITED: "edited",
    CaptionColumn.STATE: "state",
}


class CaptionTableModel(QAbstractTableModel):
    """One row per region that the filter lets through.

    Signals:
        edit_wanted(int, str): somebody typed another caption for the region of this id.
        order_changed(): rows are wanted in another order: :attr:`order`; :meth:`show_places` gives them.

    Args:
        pictures: makes and keeps the pictures of the crops.
        tokens: gives what counts tokens; asked when the first caption is drawn, as it takes a while to read.
        parent: the Qt parent.
    """

    edit_wanted = Signal(int, str)
    order_changed = Signal()

    def __init__(
        self,
        pictures: ProjectPictures,
        tokens: Callable[[], ClipTokens] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._tokens = tokens
        self._settings: BucketSettings | None = None
        self._board: CaptionBoard | None = None
        self._titles = column_titles()  # a head asks for all of them dozens of times
        self._places: list[int] = []
        self._row_of_place: dict[int, int] = {}
        self.order: tuple[SortKey, bool] = ("photo", False)
        self._limit = 75
        self._crops: dict[int, Crop] = {}
        self._region_of_crop: dict[Any, int] = {}
        self._faces: dict[int, CaptionFace] = {}
        self._answers: Mapping[int, Callable[[BoardRow, CaptionColumn], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._shown,
            Qt.ItemDataRole.EditRole: self._edited,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.DecorationRole: self._decoration,
            Qt.ItemDataRole.ForegroundRole: self._colour,
            FACE_ROLE: lambda row, _column: self.face(row),
        }
        pictures.pool.arrived.connect(self._picture_arrived)

    def show_board(self, project: CurationProject | None, board: CaptionBoard | None) -> None:
        """Show another project's captions; all of them, until :meth:`show_places` says otherwise."""
        self.beginResetModel()
        self._board = board
        self._settings = project.bucket_settings() if project is not None else None
        self._limit = project.caption_settings().token_limit if project is not None else 75
        self._forget(None)
        self._take(range(len(board)) if board is not None else ())
        self.endResetModel()

    def show_places(self, places: Sequence[int]) -> None:
        """Show these rows of the board only, in this order."""
        if places != self._places:
            self.beginResetModel()
            self._take(places)
            self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = (_SORT_KEYS.get(column, "photo"), order == Qt.SortOrder.DescendingOrder)
        if wanted != self.order:
            self.order = wanted
            self.order_changed.emit()

    def places_changed(self, places: Sequence[int] | None) -> None:
        """Rows of the board have other contents now; None for all of them."""
        self._forget(None if places is None or self._board is None else [self._board.ids[n] for n in places])
        shown = self._places if places is None else [n for n in places if n in self._row_of_place]
        if not shown:
            return
        rows = [self._row_of_place[place] for place in shown]
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), CaptionColumn.STATE))

    def limit_changed(self, limit: int) -> None:
        """The trainer is told to read another number of tokens."""
        if limit != self._limit:
            self._limit = limit
            self.places_changed(None)

    def region_ids(self, rows: Iterable[int] | None = None) -> tuple[int, ...]:
        """Regions that are shown, from the top; or those of some rows."""
        if self._board is None:
            return ()
        places = self._places if rows is None else map(self._places.__getitem__, rows)
        return tuple(map(self._board.ids.__getitem__, places))

    def row_of(self, region_id: int) -> int | None:
        """Where a region is shown, or None."""
        place = None if self._board is None else self._board.place_of(region_id)
        return None if place is None else self._row_of_place.get(place)

    def board_row(self, row: int) -> BoardRow:
        """What a row shows."""
        if self._board is None:
            raise ValueError("nothing is shown")
        return self._board.rows[self._places[row]]

    def crop(self, row: BoardRow) -> Crop | None:
        """The picture that a row's region becomes; None while nothing is shown."""
        if self._board is None or self._settings is None:
            return None
        if row.id not in self._crops:
            others = [other.region for other in self._board.rows_on({row.photo.id})]
            crop = crop_of(row.photo, row.region, row.kind, others, self._settings)
            self._crops[row.id] = crop
            self._region_of_crop[crop] = row.id
        return self._crops[row.id]

    def face(self, row: BoardRow) -> CaptionFace:
        """How a row's caption is drawn."""
        if row.id not in self._faces:
            self._faces[row.id] = self._made_face(row)
        return self._faces[row.id]

    def look(self, row: int, column: int) -> CellLook:
        """How a cell of one line is drawn; asking once costs far less than a question for every role."""
        shown, kind = self.board_row(row), _COLUMNS[column]
        sign = QColor(shown.kind.colour) if kind is CaptionColumn.KIND else None
        return CellLook(self._shown(shown, kind) or "", self._colour(shown, kind), sign)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(CaptionColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        # A view asks twice for every cell that it draws.
        if not index.isValid():
            return _NO_FLAGS
        return _WRITABLE if index.column() == CaptionColumn.CAPTION else _READABLE

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A view asks for ten roles of every cell in every frame; most are none of ours.
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self.board_row(index.row()), _COLUMNS[index.column()])

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != CaptionColumn.CAPTION or role != Qt.ItemDataRole.EditRole:
            return False
        row = self.board_row(index.row())
        if str(value) != row.caption.text:
            self.edit_wanted.emit(row.id, str(value))
        return True

    def _take(self, places: Iterable[int]) -> None:
        self._places = list(places)
        self._row_of_place = {place: row for row, place in enumerate(self._places)}

    def _forget(self, region_ids: Sequence[int] | None) -> None:
        if region_ids is None or len(region_ids) > len(self._crops):
            self._faces.clear()
            self._crops.clear()
            self._region_of_crop.clear()
            return
        for region_id in region_ids:
            self._faces.pop(region_id, None)
        # What a region hides on its photo's other crops may have moved with it.
        for other in self._neighbours(region_ids):
            self._crops.pop(other, None)

    def _neighbours(self, region_ids: Iterable[int]) -> list[int]:
        """Regions on the same photos, themselves among them."""
        board = self._board
        if board is None:
            return []
        places = [place for place in map(board.place_of, region_ids) if place is not None]
        return board.ids_on({board.crop_at(place).photo.id for place in places})

    def _made_face(self, row: BoardRow) -> CaptionFace:
        if self._board is None:
            return CaptionFace((), 0, self._limit, None)
        own, photo = self._board.scores.descriptions(row.id)
        tags = origins_of(row.caption.tags, own.scores, photo.scores)
        read = self._board.index.rows[self._board.place_of(row.id) or 0].read_text
        cut = self._tokens().cut(row.caption.text, self._limit) if self._tokens is not None else None
        first_line = row.caption.text.find("\n") if row.takes_words else 0
        if first_line >= 0 and (cut is None or first_line < cut):
            cut = first_line  # the trainer reads one line, and of a reg crop perhaps none
        return CaptionFace(tags, self._board.index.tokens_of(read), self._limit, cut)

    def _shown(self, row: BoardRow, column: CaptionColumn) -> Any:
        return cell_words(row, column, self._face_for(row, column))

    def _edited(self, row: BoardRow, column: CaptionColumn) -> Any:
        return row.caption.text if column is CaptionColumn.CAPTION else self._shown(row, column)

    def _tool_tip(self, row: BoardRow, column: CaptionColumn) -> Any:
        return plain_tip(cell_tool_tip(row, column, self.crop(row)))

    def _decoration(self, row: BoardRow, column: CaptionColumn) -> Any:
        if column is CaptionColumn.CROP:
            crop = self.crop(row)
            return None if crop is None else self._pictures.crop(crop)
        return QColor(row.kind.colour) if column is CaptionColumn.KIND else None

    def _colour(self, row: BoardRow, column: CaptionColumn) -> Any:
        return cell_colour(row, column, self._face_for(row, column))

    def _face_for(self, row: BoardRow, column: CaptionColumn) -> CaptionFace | None:
        return self.face(row) if column is CaptionColumn.TOKENS else None

    def _picture_arrived(self, key: Any) -> None:
        region_id = self._region_of_crop.get(key)
        row = None if region_id is None else self.row_of(region_id)
        if row is not None:
            index = self.index(row, CaptionColumn.CROP)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])
