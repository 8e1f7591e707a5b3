"""All fields of a recipe in one table, found by label, help or sd-scripts' name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from desktop.forms.field_facts import FieldFacts
from desktop.item_models.recipe_table_model import FACTS_ROLE, SEARCH_ROLE, RecipeColumn, RecipeTableModel
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.calm_wheel import CalmWheel

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW = 42
_VALUE_WIDTH = 140
_HELP_HEIGHT = 56


class ExpertTable(QWidget):
    """Shows a recipe field by field, with the help of the row in hand below.

    Signals:
        value_wanted(str, object): a field's name and what was entered: text, or a bool.

    Args:
        left_out: fields that the window sets by itself.
    """

    value_wanted = Signal(str, object)

    def __init__(self, left_out: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecipeTableModel(left_out, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterRole(SEARCH_ROLE)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = QLineEdit()
        self._search.setObjectName("recipe_search")
        self._search.setAccessibleName(tr("Find a setting"))
        self._search.setPlaceholderText(tr("Find a setting, for example min_snr_gamma"))
        self._search.setClearButtonEnabled(True)
        self._table = QTableView()
        self._help = PlainLabel()
        self._help.setObjectName("recipe_help")
        self._help.setProperty("role", "muted")
        self._help.setWordWrap(True)
        self._help.setFixedHeight(_HELP_HEIGHT)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACING, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._search)
        column.addWidget(self._build_table(), stretch=1)
        column.addWidget(self._help)
        self._connect()

    def show_recipe(self, recipe: TrainingRecipe, problems: Sequence[Problem]) -> None:
        """Show a recipe's values and what is the matter with them."""
        self._model.show_recipe(recipe, problems)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._found.index(0, RecipeColumn.FIELD))
        self._show_help()

    def keep_wrong(self, name: str, text: str, problem: Problem) -> None:
        """Show a value that its field cannot take, and why."""
        self._model.keep_wrong(name, text, problem)
        self._show_help()

    def _build_table(self) -> QTableView:
        table = self._table
        table.setObjectName("recipe_table")
        table.setAccessibleName(tr("All settings"))
        table.setModel(self._found)
        table.setItemDelegateForColumn(RecipeColumn.VALUE, _ValueDelegate(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(RecipeColumn.FIELD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RecipeColumn.VALUE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(RecipeColumn.VALUE, _VALUE_WIDTH)
        return table

    def _connect(self) -> None:
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._model.value_wanted.connect(self.value_wanted)
        self._table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_help())

    def _show_help(self) -> None:
        index = self._found.mapToSource(self._table.currentIndex())
        self._help.setText(self._model.help_of(index.row()) if index.isValid() else "")


class _ValueDelegate(QStyledItemDelegate):
    """A list to choose from where a field takes only a few values."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        facts = index.data(FACTS_ROLE)
        editor = _combo(facts, parent) if facts.choices else QLineEdit(parent)
        editor.setAccessibleName(tr(facts.title))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        model.setData(index, _entered(editor), Qt.ItemDataRole.EditRole)


def _entered(editor: Any) -> str:
    return str(editor.currentText() if isinstance(editor, QComboBox) else editor.text())


def _combo(facts: FieldFacts, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.addItems([*([""] if facts.is_optional else []), *facts.choices])
    combo.setEditable(facts.is_open)
    CalmWheel(combo)
    return combo
