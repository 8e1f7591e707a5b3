"""Captions: write what is in each crop, one by one or many at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.errors import AtelierError
from curation.project.edits import SetCaptions
from desktop.item_models.caption_editor_delegate import CaptionEditorDelegate, CropDelegate
from desktop.item_models.caption_filter_model import CaptionFilterModel
from desktop.item_models.caption_rows import CaptionRow, caption_rows, rows_with_photos_anew
from desktop.item_models.caption_table_model import ROW_ROLE, CaptionColumn, CaptionTableModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext, Page
from desktop.text import tr
from desktop.theme import SPACING, colour
from desktop.widgets.empty_state import EmptyState

_CROP_EDGE = 84
_CELLS = "QTableView::item {{ padding: 0 {space}px; border: none; border-bottom: 1px solid {line}; }}"


class CaptionsPage(Page):
    """The grid of all crops with their captions."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("captions_page")
        self._is_stale = True
        self._pictures = ProjectPictures(parent=self)
        self._model = CaptionTableModel(self._pictures, self)
        self._filtered = CaptionFilterModel(self)
        self._filtered.setSourceModel(self._model)
        self._build()
        self._connect()
        self.project_changed()

    @override
    def opened(self) -> None:
        if self._is_stale:
            self._reload()

    @override
    def project_changed(self) -> None:
        self._reload()

    def _build(self) -> None:
        self._table = self._build_table()
        sentence = tr("There are no crops to caption yet: draw boxes on your photos first.")
        self._empty = EmptyState("captions", sentence, tr("Go to Regions"), "go_to_regions_button")
        desk = QWidget()
        inner = QVBoxLayout(desk)
        inner.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        inner.setSpacing(int(1.5 * SPACING))
        inner.addLayout(self._build_filter_bar())
        inner.addWidget(self._table, 1)
        inner.addLayout(self._build_edit_bar())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _build_filter_bar(self) -> QHBoxLayout:
        self._filter = _field("caption_filter", tr("Filter: words in caption, kind, concept or file name"))
        self._filter.setClearButtonEnabled(True)
        self._untagged = QCheckBox(tr("Only without caption"))
        self._untagged.setObjectName("untagged_only_box")
        self._count = QLabel()
        self._count.setObjectName("untagged_count")
        self._count.setProperty("role", "muted")
        bar = QHBoxLayout()
        bar.setSpacing(2 * SPACING)
        bar.addWidget(self._filter, 1)
        bar.addWidget(self._untagged)
        bar.addWidget(self._count)
        return bar

    def _build_edit_bar(self) -> QHBoxLayout:
        self._find = _field("find_field", tr("Find"))
        self._replacement = _field("replace_field", tr("Replace with"))
        self._replace = _button(tr("Replace"), "replace_button")
        self._prefix = _field("prefix_field", tr("Words to put in front"))
        self._add_prefix = _button(tr("Put in front"), "add_prefix_button")
        self._scope = QLabel()
        self._scope.setProperty("role", "muted")
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        bar.addWidget(self._find, 2)
        bar.addWidget(self._replacement, 2)
        bar.addWidget(self._replace)
        bar.addSpacing(2 * SPACING)
        bar.addWidget(self._prefix, 2)
        bar.addWidget(self._add_prefix)
        bar.addSpacing(2 * SPACING)
        bar.addWidget(self._scope)
        return bar

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("caption_table")
        table.setAccessibleName(tr("Crops and their captions"))
        table.setModel(self._filtered)
        self._writer = CaptionEditorDelegate(table)
        table.setItemDelegateForColumn(CaptionColumn.CROP, CropDelegate(_CROP_EDGE, table))
        table.setItemDelegateForColumn(CaptionColumn.CAPTION, self._writer)
        table.setIconSize(QSize(14, 14))
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setStyleSheet(_CELLS.format(space=SPACING, line=colour("grid").name()))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_CROP_EDGE + 2 * SPACING)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in (
            (CaptionColumn.CROP, 112),
            (CaptionColumn.KIND, 150),
            (CaptionColumn.CONCEPT, 150),
        ):
            header.resizeSection(column, width)
        return table

    def _connect(self) -> None:
        project = self.context.project
        # What changes a caption also tells the photo it belongs to, so `regions_changed` covers both.
        for signal in (project.photos_changed, project.concepts_changed, project.settings_changed):
            signal.connect(self._content_changed)
        project.regions_changed.connect(self._photos_touched)
        self._empty.wanted.connect(partial(self.context.go_to, "regions"))
        self._model.edit_wanted.connect(self._write)
        self._writer.written.connect(self._go_on)
        self._filter.textChanged.connect(self._filter_changed)
        self._untagged.toggled.connect(self._filter_changed)
        self._replace.clicked.connect(self._replace_in_scope)
        self._find.textChanged.connect(self._show_counts)
        self._prefix.textChanged.connect(self._show_counts)
        self._replacement.returnPressed.connect(self._replace_in_scope)
        self._prefix.returnPressed.connect(self._add_prefix_in_scope)
        self._add_prefix.clicked.connect(self._add_prefix_in_scope)
        self._table.selectionModel().selectionChanged.connect(self._show_counts)
        for key, act in (
            ("Ctrl+F", self._filter.setFocus),
            ("Ctrl+R", self._find.setFocus),
            ("Ctrl+J", self._go_to_untagged),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _content_changed(self, *_: object) -> None:
        """Read anew when seen: boxes are often drawn one after another while this page is away."""
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _photos_touched(self, photo_ids: set[int]) -> None:
        there = photo_ids & {row.region.photo_id for row in self._model.rows}
        if not self.isVisible() or self._is_stale or there != photo_ids:
            self._content_changed()
            return
        try:
            rows = rows_with_photos_anew(self._model.rows, self.context.project.project, photo_ids)
        except AtelierError:  # a photo is gone
            rows = caption_rows(self.context.project.project)
        self._show_rows(rows)

    def _reload(self) -> None:
        self._is_stale = False
        project = self.context.project
        self._show_rows(caption_rows(project.project) if project.is_open else ())

    def _show_rows(self, rows: Sequence[CaptionRow]) -> None:
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if self._model.rows else 0)
        self._show_counts()

    def _filter_changed(self) -> None:
        self._filtered.keep(self._filter.text(), untagged_only=self._untagged.isChecked())
        self._show_counts()

    def _show_counts(self) -> None:
        total = len(self._model.rows)
        untagged = sum(not row.text.strip() for row in self._model.rows)
        self._count.setText(tr("{untagged} of {count} without caption", untagged=untagged, count=total))
        selected = len(self._selected())
        scope = (
            tr("in {count} selected", count=selected)
            if selected
            else tr("in all {count} shown", count=self._filtered.rowCount())
        )
        self._scope.setText(scope)
        self._replace.setEnabled(bool(self._find.text()))
        self._add_prefix.setEnabled(bool(self._prefix.text().strip()))

    def _write(self, region_id: int, text: str) -> None:
        ask(self.context, SetCaptions({region_id: text}))

    def _go_on(self) -> None:
        """Select the next row after Enter, ready to be typed into."""
        index = self._table.currentIndex()
        self._show_index(self._filtered.index(index.row() + 1, CaptionColumn.CAPTION))

    def _go_to_untagged(self) -> None:
        for row in range(self._filtered.rowCount()):
            index = self._filtered.index(row, CaptionColumn.CAPTION)
            if not index.data(ROW_ROLE).text.strip():
                self._show_index(index)
                return

    def _show_index(self, index: QModelIndex) -> None:
        self._table.setFocus()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(index, flags)
            self._table.scrollTo(index)

    def _replace_in_scope(self) -> None:
        find, replacement = self._find.text(), self._replacement.text()
        if find:
            self._rewrite(lambda text: text.replace(find, replacement))

    def _add_prefix_in_scope(self) -> None:
        prefix = self._prefix.text().strip().rstrip(",").rstrip()
        if prefix:
            self._rewrite(lambda text: f"{prefix}, {text}" if text.strip() else prefix)

    def _rewrite(self, rewritten: Callable[[str], str]) -> None:
        """Rewrite the captions of the selection, or of all rows that are shown, as one edit."""
        texts = {
            row.region.id: rewritten(row.text)
            for row in self._scope_rows()
            if rewritten(row.text) != row.text
        }
        if not texts:
            self.context.status(tr("No caption would change"))
        elif ask(self.context, SetCaptions(texts)):
            self.context.status(tr("{count} captions changed", count=len(texts)))

    def _scope_rows(self) -> list[CaptionRow]:
        return self._selected() or [
            self._filtered.index(row, 0).data(ROW_ROLE) for row in range(self._filtered.rowCount())
        ]

    def _selected(self) -> list[CaptionRow]:
        return [index.data(ROW_ROLE) for index in self._table.selectionModel().selectedRows()]


def _field(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(placeholder)
    return field


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
