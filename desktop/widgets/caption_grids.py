"""CaptionTable and CaptionGallery: crops with their captions as rows, or as cards."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTableView
from typing_extensions import override

from desktop.item_models.caption_cell_delegates import CaptionCellDelegate, GalleryDelegate, TextCellDelegate
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.caption_editor_delegate import CropDelegate
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.text import tr
from desktop.theme import SPACING, colour
from desktop.widgets.hint_list import paint_hint

_CELLS = "QTableView::item {{ padding: 0 {space}px; border: none; border-bottom: 1px solid {line}; }}"
_WIDTHS = {
    CaptionColumn.FILE: 96,
    CaptionColumn.CONCEPT: 96,
    CaptionColumn.KIND: 128,
    CaptionColumn.TOKENS: 88,
    CaptionColumn.EDITED: 132,
    CaptionColumn.STATE: 112,
}
_WIDEST_FILE = 240
_SHARE_OF_FILE = 4
_LEAST_CAPTION = 250
# Where the window is narrow, captions need the room more than what the side panel says too.
_FIRST_TO_GO = (CaptionColumn.EDITED, CaptionColumn.CONCEPT, CaptionColumn.STATE, CaptionColumn.FILE)


class CaptionTable(QTableView):
    """Fills its own ground, so that scrolling moves what is drawn and draws only the rows that come.

    Args:
        model: the rows.
        crops: draws the pictures.
        writer: draws and edits the captions.
    """

    def __init__(self, model: CaptionTableModel, crops: CropDelegate, writer: CaptionCellDelegate) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName("caption_table")
        self.setAccessibleName(tr("Crops and their captions"))
        self.setModel(model)
        self.setItemDelegate(TextCellDelegate(self))
        self.setItemDelegateForColumn(CaptionColumn.CROP, crops)
        self.setItemDelegateForColumn(CaptionColumn.CAPTION, writer)
        self.setIconSize(QSize(14, 14))
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setStyleSheet(_CELLS.format(space=SPACING, line=colour("grid").name()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)  # Tab leaves the grid; arrows walk in it
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        # A head asks whether its whole column is selected: of 100,000 rows that takes seconds, and no head
        # looks any different for it.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CaptionColumn.CAPTION, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(CaptionColumn.CROP, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    def show_edge(self, edge: int) -> None:
        """Make rows tall enough for thumbnails of so many logical pixels."""
        self.verticalHeader().setDefaultSectionSize(edge + 2 * SPACING)
        self.horizontalHeader().resizeSection(CaptionColumn.CROP, edge + 4 * SPACING)

    def fit_columns(self, width: int, edge: int) -> None:
        """Hide what there is no room for, and bring it back where there is; file names take some of more.

        Args:
            width: of the table, in logical pixels.
            edge: of the thumbnails.
        """
        room = width - edge - 4 * SPACING - _LEAST_CAPTION - 2 * SPACING
        wanted = sum(_WIDTHS.values())
        for column in _FIRST_TO_GO:
            is_hidden = wanted > room
            self.setColumnHidden(column, is_hidden)
            wanted -= _WIDTHS[column] if is_hidden else 0
        more = max(0, room - wanted) // _SHARE_OF_FILE
        width_of_file = min(_WIDEST_FILE, _WIDTHS[CaptionColumn.FILE] + more)
        self.horizontalHeader().resizeSection(CaptionColumn.FILE, width_of_file)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour("surface"))
        painter.end()
        super().paintEvent(event)
        _say_if_empty(self)


class CaptionGallery(QListView):
    """Says it where the filter shows nothing.

    Args:
        model: the rows.
        selection: of both views.
        cards: draws a crop with its caption.
    """

    def __init__(
        self, model: CaptionTableModel, selection: QItemSelectionModel, cards: GalleryDelegate
    ) -> None:
        super().__init__()
        self.setObjectName("caption_gallery")
        self.setAccessibleName(tr("Crops as a gallery"))
        self.setModel(model)
        self.setSelectionModel(selection)
        self.setItemDelegate(cards)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _say_if_empty(self)


def _say_if_empty(view: QAbstractItemView) -> None:
    if view.model().rowCount() == 0:
        paint_hint(view.viewport(), tr("No crop fits the filter above."))
