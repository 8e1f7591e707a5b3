"""CaptionViews: the grid as a table or a gallery; one selection, uniform rows, thumbnails of any size."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget
from typing_extensions import override

from desktop.item_models.caption_cell_delegates import CaptionCellDelegate, GalleryDelegate
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.caption_editor_delegate import CropDelegate
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.widgets.caption_grids import CaptionGallery, CaptionTable

SMALLEST, LARGEST, USUAL = 48, 224, 84
_CALM_MILLISECONDS = 30
_MOST_IN_VIEW = 200


class CaptionViews(QStackedWidget):
    """Both views of one model.

    Signals:
        selection_changed(): other crops are selected, or the same ones in a new order.

    Args:
        model: the rows.
        parent: the Qt parent.
    """

    selection_changed = Signal()

    def __init__(self, model: CaptionTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._edge = USUAL
        self._kept: tuple[int, ...] = ()
        self._kept_current: int | None = None
        self._awaited: tuple[int, ...] = ()
        self.writer = CaptionCellDelegate(self)
        self._crops = CropDelegate(USUAL, self)
        self._cards = GalleryDelegate(2 * USUAL, self)
        self.table = CaptionTable(model, self._crops, self.writer)
        self.gallery = CaptionGallery(model, self.table.selectionModel(), self._cards)
        self.addWidget(self.table)
        self.addWidget(self.gallery)
        # A drag over many rows tells of each; once it rests is early enough.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self.selection_changed)
        self.gallery.activated.connect(self._edit_activated)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._calm.start())
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._bring_selection_back)
        self.show_edge(USUAL)

    @property
    def view(self) -> QAbstractItemView:
        """The view that is shown."""
        return self.gallery if self.shows_gallery else self.table

    @property
    def shows_gallery(self) -> bool:
        """Whether the gallery is shown instead of the table."""
        return self.currentWidget() is self.gallery

    def show_gallery(self, is_wanted: bool) -> None:  # noqa: FBT001 - a button's signal
        """Show the gallery, or the table; the selection stays."""
        kept, current = self.selected_ids(), self.current_id()
        self.setCurrentWidget(self.gallery if is_wanted else self.table)
        self.select(kept, current)

    def show_edge(self, edge: int) -> None:
        """Make thumbnails this large, in logical pixels."""
        self._edge = edge
        self._crops.edge = edge
        self._cards.edge = max(96, edge * 2 if edge < LARGEST // 2 else LARGEST)
        self.table.show_edge(edge)
        self.table.fit_columns(self.width(), edge)
        self.gallery.setGridSize(self._cards.card_size(self.gallery.fontMetrics()))

    def rows_in_view(self) -> range:
        """Rows that are on the screen, at least in part."""
        port = self.view.viewport().rect()
        first, last = self.view.indexAt(port.topLeft()).row(), self.view.indexAt(port.bottomRight()).row()
        # Below the last row there is nothing to point at; a card may be missed by a gap.
        end = last + 1 if last >= 0 else min(self._model.rowCount(), max(first, 0) + _MOST_IN_VIEW)
        return range(max(first, 0), end)

    def selected_count(self) -> int:
        """How many rows are selected."""
        chosen = self.table.selectionModel().selection()
        return sum(chosen.at(number).height() for number in range(chosen.count()))

    def selected_rows(self) -> list[int]:
        """Rows that are selected, from the top."""
        # Ranges, not indexes: of 100,000 selected rows there would be 800,000.
        chosen = self.table.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        rows: list[int] = []
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            rows.extend(range(max(top, rows[-1] + 1 if rows else 0), bottom + 1))
        return rows

    def selected_ids(self) -> tuple[int, ...]:
        """Regions that are selected, from the top."""
        return self._model.region_ids(self.selected_rows())

    def shown_ids(self) -> tuple[int, ...]:
        """Regions that the filter shows, from the top."""
        return self._model.region_ids()

    def current_id(self) -> int | None:
        """The region that keys act on, or None."""
        index = self.view.currentIndex()
        return self._model.region_ids((index.row(),))[0] if index.isValid() else None

    def select(self, region_ids: Iterable[int], current: int | None = None) -> None:
        """Select regions, as far as they are shown, and show the current one."""
        rows = sorted(row for row in map(self._model.row_of, region_ids) if row is not None)
        selection = QItemSelection()
        for first, last in _ranges(rows):
            selection.select(self._index(first, 0), self._index(last, CaptionColumn.STATE))
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = None if current is None else self._model.row_of(current)
        if row is not None:
            self.table.selectionModel().setCurrentIndex(
                self._index(row, CaptionColumn.CAPTION), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.view.scrollTo(self._index(row, 0 if self.shows_gallery else CaptionColumn.CAPTION))

    def select_first(self) -> None:
        """Select the first row where none is, so that keys and panels have something to be about."""
        if self._model.rowCount() and not self.selected_count():
            ids = self._model.region_ids((0,))
            self.select(ids, ids[0])

    def go_to(self, row: int) -> None:
        """Make a row the only selected one, and take the focus."""
        self.view.setFocus()
        if 0 <= row < self._model.rowCount():
            ids = self._model.region_ids((row,))
            self.select(ids, ids[0])

    def go_to_empty(self) -> None:
        """Go to the first caption that lacks words."""
        rows = (row for row in range(self._model.rowCount()) if self._model.board_row(row).lacks_words)
        self.go_to(next(rows, -1))

    def select_once_shown(self, region_ids: tuple[int, ...]) -> bool:
        """Select regions as soon as all of them are shown. Says whether they are already."""
        if any(self._model.row_of(number) is None for number in region_ids):
            self._awaited = region_ids
            return False
        self.select(region_ids, region_ids[0])
        return True

    def edit_current(self) -> None:
        """Type into the current caption, in the table."""
        row = self.view.currentIndex().row()
        if row >= 0:
            if self.shows_gallery:
                self.show_gallery(False)  # noqa: FBT003
            self.table.edit(self._index(row, CaptionColumn.CAPTION))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.fit_columns(self.width(), self._edge)

    def _keep_selection(self) -> None:
        self._kept, self._kept_current = self.selected_ids(), self.current_id()

    def _bring_selection_back(self) -> None:
        if self._awaited:
            self._kept, self._kept_current, self._awaited = self._awaited, self._awaited[0], ()
        self.select(self._kept, self._kept_current)
        self._calm.start()

    def _index(self, row: int, column: int) -> QModelIndex:
        return self._model.index(row, column)

    def _edit_activated(self, _index: QModelIndex | QPersistentModelIndex) -> None:
        self.edit_current()


def _ranges(rows: list[int]) -> Iterable[tuple[int, int]]:
    """First and last of every run of rows that follow each other."""
    start = end = -2
    for row in rows:
        if row != end + 1:
            if end >= 0:
                yield start, end
            start = row
        end = row
    if end >= 0:
        yield start, end
