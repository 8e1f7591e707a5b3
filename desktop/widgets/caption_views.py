"""CaptionViews: the grid as a table or a gallery; one selection, uniform rows, thumbnails of any size."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QStackedWidget, QTableView, QWidget
from typing_extensions import override

from desktop.item_models.caption_cell_delegates import CaptionCellDelegate, GalleryDelegate, TextCellDelegate
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.caption_editor_delegate import CropDelegate
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.text import tr
from desktop.theme import SPACING, colour
from desktop.widgets.hint_list import paint_hint

SMALLEST, LARGEST, USUAL = 48, 224, 84
_CELLS = "QTableView::item {{ padding: 0 {space}px; border: none; border-bottom: 1px solid {line}; }}"
_WIDTHS = {
    CaptionColumn.FILE: 96,
    CaptionColumn.CONCEPT: 96,
    CaptionColumn.KIND: 128,
    CaptionColumn.TOKENS: 88,
    CaptionColumn.EDITED: 132,
    CaptionColumn.STATE: 88,
}
_LEAST_CAPTION = 250
# Where the window is narrow, captions need the room more than what the side panel says too.
_FIRST_TO_GO = (CaptionColumn.EDITED, CaptionColumn.CONCEPT, CaptionColumn.STATE, CaptionColumn.FILE)
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
        self.table = self._build_table()
        self.gallery = self._build_gallery()
        self.addWidget(self.table)
        self.addWidget(self.gallery)
        # A drag over many rows tells of each; once it rests is early enough.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self.selection_changed)
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
        self.table.verticalHeader().setDefaultSectionSize(edge + 2 * SPACING)
        self.table.horizontalHeader().resizeSection(CaptionColumn.CROP, edge + 4 * SPACING)
        self._fit_columns()
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
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Hide what there is no room for, and bring it back where there is."""
        room = self.width() - self._edge - 4 * SPACING - _LEAST_CAPTION - 2 * SPACING
        wanted = sum(_WIDTHS.values())
        for column in _FIRST_TO_GO:
            is_hidden = wanted > room
            self.table.setColumnHidden(column, is_hidden)
            wanted -= _WIDTHS[column] if is_hidden else 0

    def _keep_selection(self) -> None:
        self._kept, self._kept_current = self.selected_ids(), self.current_id()

    def _bring_selection_back(self) -> None:
        if self._awaited:
            self._kept, self._kept_current, self._awaited = self._awaited, self._awaited[0], ()
        self.select(self._kept, self._kept_current)
        self._calm.start()

    def _index(self, row: int, column: int) -> QModelIndex:
        return self._model.index(row, column)

    def _build_table(self) -> QTableView:
        table = _CaptionTable()
        table.setObjectName("caption_table")
        table.setAccessibleName(tr("Crops and their captions"))
        table.setModel(self._model)
        table.setItemDelegate(TextCellDelegate(self))
        table.setItemDelegateForColumn(CaptionColumn.CROP, self._crops)
        table.setItemDelegateForColumn(CaptionColumn.CAPTION, self.writer)
        table.setIconSize(QSize(14, 14))
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        table.setStyleSheet(_CELLS.format(space=SPACING, line=colour("grid").name()))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setSortingEnabled(True)
        table.setTabKeyNavigation(False)  # Tab leaves the grid; arrows walk in it
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        # A head asks whether its whole column is selected: of 100,000 rows that takes seconds, and no head
        # looks any different for it.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CaptionColumn.CAPTION, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(CaptionColumn.CROP, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        return table

    def _build_gallery(self) -> QListView:
        gallery = _CaptionGallery()
        gallery.setObjectName("caption_gallery")
        gallery.setAccessibleName(tr("Crops as a gallery"))
        gallery.setModel(self._model)
        gallery.setSelectionModel(self.table.selectionModel())
        gallery.setItemDelegate(self._cards)
        gallery.setViewMode(QListView.ViewMode.IconMode)
        gallery.setLayoutMode(QListView.LayoutMode.Batched)
        gallery.setBatchSize(500)
        gallery.setUniformItemSizes(True)
        gallery.setResizeMode(QListView.ResizeMode.Adjust)
        gallery.setMovement(QListView.Movement.Static)
        gallery.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        gallery.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        gallery.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        gallery.activated.connect(self._edit_activated)
        return gallery

    def _edit_activated(self, _index: QModelIndex | QPersistentModelIndex) -> None:
        self.edit_current()


class _CaptionTable(QTableView):
    """Fills its own ground, so that scrolling moves what is drawn and draws only the rows that come."""

    def __init__(self) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour("surface"))
        painter.end()
        super().paintEvent(event)
        _say_if_empty(self)


class _CaptionGallery(QListView):
    """Says it where the filter shows nothing."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _say_if_empty(self)


def _say_if_empty(view: QAbstractItemView) -> None:
    if view.model().rowCount() == 0:
        paint_hint(view.viewport(), tr("No crop fits the filter above."))


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
