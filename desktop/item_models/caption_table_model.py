"""Crops and their captions for the grid. It shows rows and asks for edits; it never makes one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from core.errors import AtelierError
from curation.captions.clip_tokens import ClipTokens
from curation.crops.crop import Crop
from curation.project.caption_board import BoardRow, CaptionBoard, CaptionState
from curation.project.caption_order import SortKey, in_order
from curation.project.store import CurationProject
from curation.taggers.region_merge import OriginatedTag, origins_of
from desktop.item_models.project_pictures import ProjectPictures
from desktop.text import tr
from desktop.theme import colour

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
FACE_ROLE = Qt.ItemDataRole.UserRole + 2


class CaptionColumn(IntEnum):
    """Columns of the grid, from the left."""

    CROP = 0
    FILE = 1
    CONCEPT = 2
    KIND = 3
    CAPTION = 4
    TOKENS = 5
    EDITED = 6
    STATE = 7


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


@dataclass(frozen=True)
class CaptionFace:
    """How a caption is drawn.

    Attributes:
        tags: its pieces and where they come from.
        tokens: how many the trainer meets.
        limit: how many it reads.
        cut: how many characters of the caption it reads; None for all.
    """

    tags: tuple[OriginatedTag, ...]
    tokens: int
    limit: int
    cut: int | None


class CaptionTableModel(QAbstractTableModel):
    """One row per region that the filter lets through.

    Signals:
        edit_wanted(int, str): somebody typed another caption for the region of this id.

    Args:
        pictures: makes and keeps the pictures of the crops.
        tokens: counts tokens.
        parent: the Qt parent.
    """

    edit_wanted = Signal(int, str)

    def __init__(
        self, pictures: ProjectPictures, tokens: ClipTokens | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._tokens = tokens
        self._project: CurationProject | None = None
        self._board: CaptionBoard | None = None
        self._places: list[int] = []
        self._row_of_place: dict[int, int] = {}
        self._order: tuple[SortKey, bool] = ("photo", False)
        self._limit = 75
        self._crops: dict[int, Crop | None] = {}
        self._region_of_crop: dict[Any, int] = {}
        self._faces: dict[int, CaptionFace] = {}
        pictures.pool.arrived.connect(self._picture_arrived)

    def show_board(self, project: CurationProject | None, board: CaptionBoard | None) -> None:
        """Show another project's captions; all of them, until :meth:`show_places` says otherwise."""
        self.beginResetModel()
        self._project, self._board = project, board
        self._limit = project.caption_settings().token_limit if project is not None else 75
        self._forget(None)
        self._take(range(len(board)) if board is not None else ())
        self.endResetModel()

    def show_places(self, places: Iterable[int]) -> None:
        """Show these rows of the board only, in the chosen order."""
        wanted = self._ordered(places)
        if wanted != self._places:
            self.beginResetModel()
            self._take(wanted, is_ordered=True)
            self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (_SORT_KEYS.get(column, "photo"), order == Qt.SortOrder.DescendingOrder)
        self.show_places(sorted(self._places))

    def places_changed(self, places: Sequence[int] | None) -> None:
        """Rows of the board have other contents now; None for all of them."""
        self._forget(
            None if places is None or self._board is None else [self._board.rows[n].id for n in places]
        )
        shown = self._places if places is None else [n for n in places if n in self._row_of_place]
        if not shown:
            return
        rows = [self._row_of_place[place] for place in shown]
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), CaptionColumn.STATE))

    def scores_changed(self, limit: int) -> None:
        """A tagger was at work, or the trainer is told to read another number of tokens."""
        self._limit = limit
        self._faces.clear()
        if self._places:
            last = self.index(len(self._places) - 1, CaptionColumn.STATE)
            self.dataChanged.emit(self.index(0, 0), last)

    def region_ids(self, rows: Iterable[int] | None = None) -> tuple[int, ...]:
        """Regions that are shown, from the top; or those of some rows."""
        if self._board is None:
            return ()
        board_rows = self._board.rows
        wanted = self._places if rows is None else [self._places[row] for row in rows]
        return tuple(board_rows[place].id for place in wanted)

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
        """The picture that a row's region becomes; None when it was just deleted."""
        if row.id not in self._crops:
            try:
                self._crops[row.id] = self._project.crop(row.id) if self._project is not None else None
            except AtelierError:
                self._crops[row.id] = None
            self._region_of_crop[self._crops[row.id]] = row.id
        return self._crops[row.id]

    def face(self, row: BoardRow) -> CaptionFace:
        """How a row's caption is drawn."""
        if row.id not in self._faces:
            self._faces[row.id] = self._made_face(row)
        return self._faces[row.id]

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
        titles = (
            tr("Crop"),
            tr("File"),
            tr("Concept"),
            tr("Kind"),
            tr("Caption"),
            tr("Tokens"),
            tr("Last edit"),
            tr("State"),
        )
        return titles[section]

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_caption = index.isValid() and index.column() == CaptionColumn.CAPTION
        return flags | Qt.ItemFlag.ItemIsEditable if is_caption else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.board_row(index.row()), CaptionColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.EditRole:
                return row.caption.text if column is CaptionColumn.CAPTION else self._shown(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._decoration(row, column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._foreground(row, column)
            case _:
                return row if role == ROW_ROLE else self.face(row) if role == FACE_ROLE else None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != CaptionColumn.CAPTION or role != Qt.ItemDataRole.EditRole:
            return False
        row = self.board_row(index.row())
        if str(value) != row.caption.text:
            self.edit_wanted.emit(row.id, str(value))
        return True

    def _take(self, places: Iterable[int], *, is_ordered: bool = False) -> None:
        self._places = list(places) if is_ordered else self._ordered(places)
        self._row_of_place = {place: row for row, place in enumerate(self._places)}

    def _ordered(self, places: Iterable[int]) -> list[int]:
        if self._board is None:
            return []
        key, is_descending = self._order
        return in_order(self._board, places, key, is_descending=is_descending)

    def _forget(self, region_ids: Sequence[int] | None) -> None:
        if region_ids is None:
            self._faces.clear()
            self._crops.clear()
            self._region_of_crop.clear()
            return
        for region_id in region_ids:
            self._faces.pop(region_id, None)
            self._crops.pop(region_id, None)

    def _made_face(self, row: BoardRow) -> CaptionFace:
        if self._board is None:
            return CaptionFace((), 0, self._limit, None)
        own, photo = self._board.scores.descriptions(row.id)
        tags = origins_of(row.caption.tags, own.scores, photo.scores)
        read = self._board.index.rows[self._board.place_of(row.id) or 0].read_text
        cut = self._tokens.cut(row.caption.text, self._limit) if self._tokens is not None else None
        first_line = row.caption.text.find("\n")
        if first_line >= 0 and (cut is None or first_line < cut):
            cut = first_line  # the trainer reads one line
        return CaptionFace(tags, self._board.index.tokens_of(read), self._limit, cut)

    def _shown(self, row: BoardRow, column: CaptionColumn) -> str | None:
        match column:
            case CaptionColumn.FILE:
                return row.photo.name
            case CaptionColumn.CONCEPT:
                return ", ".join(concept.name for concept in row.concepts) or tr("none")
            case CaptionColumn.KIND:
                return tr(row.kind.title)
            case CaptionColumn.CAPTION:
                return row.caption.text or tr("No caption yet")
            case CaptionColumn.TOKENS:
                face = self.face(row)
                return f"{face.tokens} / {face.limit}"
            case CaptionColumn.EDITED:
                return _when(row.facts.edited_at)
            case CaptionColumn.STATE:
                return state_words(row.state)
            case CaptionColumn.CROP:
                return None

    def _tool_tip(self, row: BoardRow, column: CaptionColumn) -> str:
        if column is CaptionColumn.CAPTION:
            return "\n".join((row.caption.text, *_rules_that_bite(row))).strip()
        if column in (CaptionColumn.STATE, CaptionColumn.TOKENS):
            return "\n".join(_rules_that_bite(row)) or tr("The trainer reads all of it.")
        crop = self.crop(row)
        size = tr("{width} × {height} pixels", width=crop.size[0], height=crop.size[1]) if crop else ""
        return "\n".join((row.photo.name, size)).strip()

    def _decoration(self, row: BoardRow, column: CaptionColumn) -> Any:
        if column is CaptionColumn.CROP:
            crop = self.crop(row)
            return None if crop is None else self._pictures.crop(crop)
        return QColor(row.kind.colour) if column is CaptionColumn.KIND else None

    def _foreground(self, row: BoardRow, column: CaptionColumn) -> QColor | None:
        if column is CaptionColumn.TOKENS:
            face = self.face(row)
            return colour("error" if face.tokens > face.limit else "muted")
        if column is CaptionColumn.STATE:
            return colour("warning" if row.state is CaptionState.EMPTY else "muted")
        is_placeholder = column is CaptionColumn.CAPTION and row.caption.is_empty
        if is_placeholder or not row.concepts:
            return colour("faint")
        return colour("muted") if column in (CaptionColumn.FILE, CaptionColumn.EDITED) else None

    def _picture_arrived(self, key: Any) -> None:
        region_id = self._region_of_crop.get(key)
        row = None if region_id is None else self.row_of(region_id)
        if row is not None:
            index = self.index(row, CaptionColumn.CROP)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def state_words(state: CaptionState) -> str:
    """How far a caption is, in the user's language."""
    words = {
        CaptionState.EMPTY: tr("without words"),
        CaptionState.TAGGED: tr("tagged"),
        CaptionState.EDITED: tr("edited"),
    }
    return words[state]


def _rules_that_bite(row: BoardRow) -> tuple[str, ...]:
    """Kohya's rules on which text is read, where they matter for this caption."""
    found: list[str] = []
    first = row.concepts[0] if row.concepts else None
    if not row.written.strip() and first is not None:
        found.append(tr("Without words, the trainer reads the folder's name: “{name}”.", name=first.name))
    if "\n" in row.caption.text.strip():
        found.append(tr("The trainer reads only the first line."))
    if first is None:
        found.append(tr("No concept takes this crop: it is not written out."))
    return tuple(found)


def _when(moment: str) -> str:
    if not moment:
        return ""
    seconds = int(datetime.fromisoformat(moment).timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat)
