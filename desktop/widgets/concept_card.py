"""The concepts of a project: a table, which kinds of boxes feed the chosen one, add and remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curation.project.concept import Concept
from curation.project.edits import ChangeConcept
from curation.regions.kind import RegionKind
from desktop.item_models.concept_table_model import (
    CONCEPT_ROLE,
    ConceptColumn,
    ConceptRow,
    ConceptTableModel,
)
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.wrapping_row import WrappingRow

_COLUMN = 64
_IN_CARD = "QTableView { border: none; border-radius: 0; } QTableView::item { padding: 0 6px; }"


class ConceptCard(QFrame):
    """Shows concepts and asks for changes.

    Signals:
        addition_wanted(): somebody wants one more concept.
        removal_wanted(int): a concept's id.
        edit_wanted(object): a `ChangeConcept`.
    """

    addition_wanted = Signal()
    removal_wanted = Signal(int)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._model = ConceptTableModel(self)
        self._kinds: dict[str, QCheckBox] = {}
        self._kind_row = WrappingRow(2 * SPACING)
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[ConceptRow]) -> None:
        """Show these concepts; the chosen one stays chosen where it can."""
        chosen = self._chosen()
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._add.setVisible(bool(rows))
        self._remove.setVisible(bool(rows))
        row = self._model.row_of(chosen.id if chosen is not None else None)
        if rows:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(
                self._model.index(row if row is not None else len(rows) - 1, 0), flags
            )
        self._show_chosen()

    def show_kinds(self, kinds: Sequence[RegionKind]) -> None:
        """Offer these kinds to feed concepts, but those that go into the reg folder anyway."""
        offered = {kind.name: kind for kind in kinds if not kind.into_reg}
        if [(name, tr(kind.title)) for name, kind in offered.items()] == [
            (name, box.text()) for name, box in self._kinds.items()
        ]:
            return
        self._kinds = {name: self._kind_box(kind) for name, kind in offered.items()}
        self._kind_row.show_widgets(list(self._kinds.values()))
        self._show_chosen()

    def _kind_box(self, kind: RegionKind) -> QCheckBox:
        box = QCheckBox(tr(kind.title))
        box.setObjectName(f"takes_{kind.name}_box")
        box.setToolTip(tr(kind.help))
        box.toggled.connect(self._kinds_chosen)
        return box

    def _build(self) -> None:
        heading = PlainLabel(tr("Concepts"))
        heading.setProperty("role", "heading")
        self._add = QPushButton(icon("add"), tr("Add a concept"))
        self._add.setObjectName("add_concept_button")
        self._remove = QPushButton(icon("trash", "error"), tr("Remove"))
        self._remove.setObjectName("remove_concept_button")
        self._remove.setProperty("role", "danger")
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(heading, 1)
        top.addWidget(self._add)
        top.addWidget(self._remove)
        sentence = tr("A concept is one folder of pictures with a name and repeats. There is none yet.")
        self._empty = EmptyState("folder", sentence, tr("Add a concept"), "first_concept_button")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_desk())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _build_desk(self) -> QWidget:
        table = self._table = QTableView()
        table.setObjectName("concept_table")
        table.setTabKeyNavigation(False)  # Tab leaves the table; arrows walk in it
        table.setAccessibleName(tr("Concepts"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setStyleSheet(_IN_CARD)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_COLUMN)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ConceptColumn.NAME, QHeaderView.ResizeMode.Stretch)
        self._takes = PlainLabel()
        self._takes.setProperty("role", "muted")
        kinds = QHBoxLayout()
        kinds.setSpacing(2 * SPACING)
        kinds.addWidget(self._takes, 0, Qt.AlignmentFlag.AlignTop)
        kinds.addWidget(self._kind_row, 1)
        desk = QWidget()
        layout = QVBoxLayout(desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(table, 1)
        layout.addLayout(kinds)
        return desk

    def _connect(self) -> None:
        self._model.edit_wanted.connect(self.edit_wanted)
        self._add.clicked.connect(self.addition_wanted)
        self._empty.wanted.connect(self.addition_wanted)
        self._remove.clicked.connect(self._remove_chosen)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)

    def _show_chosen(self) -> None:
        concept = self._chosen()
        self._remove.setEnabled(concept is not None)
        if concept is not None:
            self._takes.setText(tr("“{name}” takes", name=concept.name))
        for name, box in self._kinds.items():
            box.setEnabled(concept is not None)
            with QSignalBlocker(box):
                box.setChecked(concept is not None and name in concept.kinds)

    def _kinds_chosen(self) -> None:
        concept = self._chosen()
        if concept is not None:
            kinds = tuple(name for name, box in self._kinds.items() if box.isChecked())
            self.edit_wanted.emit(ChangeConcept(concept.id, kinds=kinds))

    def _remove_chosen(self) -> None:
        concept = self._chosen()
        if concept is not None:
            self.removal_wanted.emit(concept.id)

    def _chosen(self) -> Concept | None:
        index = self._table.currentIndex()
        row: ConceptRow | None = index.data(CONCEPT_ROLE) if index.isValid() else None
        return row.concept if row is not None else None
