"""Every field of a recipe as a row: label, value as text, help. Wrong values stay until they are right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from typing_extensions import override

from core.kohya.problem import Problem
from core.recipe.recipe import SECTIONS, TrainingRecipe
from desktop.forms.field_facts import FieldFacts, facts_of
from desktop.plain_words import plain_tip
from desktop.text import text_of, tr
from desktop.theme import colour

AnyIndex = QModelIndex | QPersistentModelIndex
FACTS_ROLE = Qt.ItemDataRole.UserRole + 1
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2


class RecipeColumn(IntEnum):
    """Columns of the table, from the left."""

    FIELD = 0
    VALUE = 1


class RecipeTableModel(QAbstractTableModel):
    """All fields but those that the window sets by itself.

    Signals:
        value_wanted(str, object): a field's name and what somebody entered: text, or a bool.

    Args:
        left_out: fields that have no row.
    """

    value_wanted = Signal(str, object)

    def __init__(self, left_out: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = tuple(
            facts_of(section, name)
            for section in SECTIONS.values()
            for name in section.model_fields
            if name not in left_out
        )
        self._values: Mapping[str, Any] = {}
        self._starts = TrainingRecipe().flat()
        self._wrong: dict[str, str] = {}
        self._problems: dict[str, Problem] = {}

    def show_recipe(self, recipe: TrainingRecipe, problems: Sequence[Problem]) -> None:
        """Show a recipe's values and what is the matter with them."""
        self._values = recipe.flat()
        self._wrong = {}
        self.show_problems(problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the rows that these are about."""
        self._problems = {problem.field: problem for problem in reversed(problems) if problem.field}
        if self._facts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._facts) - 1, 1))

    def keep_wrong(self, name: str, text: str, problem: Problem) -> None:
        """Show a value that its field cannot take, and why; the recipe stays as it was."""
        self._wrong[name] = text
        self.show_problems((problem,))

    def help_of(self, row: int) -> str:
        """What a field is for, its limits, and what is the matter with it."""
        facts = self._facts[row]
        parts = [tr(facts.description), _limits(facts)]
        if facts.name in self._problems:
            parts.insert(0, text_of(self._problems[facts.name]))
        return " ".join(part for part in parts if part)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._facts)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(RecipeColumn)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or index.column() != RecipeColumn.VALUE:
            return flags
        is_flag = self._facts[index.row()].is_flag
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if is_flag else Qt.ItemFlag.ItemIsEditable)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facts = self._facts[index.row()]
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.help_of(index.row()))
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(facts, index.column())
            case Qt.ItemDataRole.FontRole:
                return _font(is_bold=self._is_changed(facts.name) and index.column() == RecipeColumn.VALUE)
            case _ if role == FACTS_ROLE:
                return facts
            case _ if role == SEARCH_ROLE:
                return f"{facts.name} {tr(facts.title)} {tr(facts.description)}"
        return self._label(facts, role) if index.column() == RecipeColumn.FIELD else self._value(facts, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != RecipeColumn.VALUE:
            return False
        facts = self._facts[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and facts.is_flag:
            self.value_wanted.emit(facts.name, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or str(value) == self._text_of(facts.name):
            return False
        self.value_wanted.emit(facts.name, str(value).strip())
        return True

    def _label(self, facts: FieldFacts, role: int) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        unit = f" ({tr(facts.unit)})" if facts.unit else ""
        return f"{tr(facts.title)}{unit}\n{facts.name}"

    def _value(self, facts: FieldFacts, role: int) -> Any:
        if facts.is_flag:
            is_on = bool(self._values.get(facts.name))
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            return state if role == Qt.ItemDataRole.CheckStateRole else None
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        return self._text_of(facts.name) if is_text else None

    def _text_of(self, name: str) -> str:
        return self._wrong.get(name) or as_text(self._values.get(name))

    def _is_changed(self, name: str) -> bool:
        return bool(self._values) and self._values[name] != self._starts[name]

    def _ink(self, facts: FieldFacts, column: int) -> Any:
        problem = self._problems.get(facts.name)
        if problem is not None:
            return colour("error" if problem.stops else "warning")
        return None if column == RecipeColumn.FIELD or self._is_changed(facts.name) else colour("muted")


def as_text(value: Any) -> str:
    """A value as it is typed: entries of a list stand side by side, nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        separator = "\n" if any(isinstance(entry, str) and " " in entry for entry in value) else ","
        return separator.join(as_text(entry) for entry in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _limits(facts: FieldFacts) -> str:
    if facts.lowest is not None and facts.highest is not None:
        return tr("{lowest:g} to {highest:g}.", lowest=facts.lowest, highest=facts.highest)
    return tr("At least {lowest:g}.", lowest=facts.lowest) if facts.lowest is not None else ""


def _font(*, is_bold: bool) -> QFont | None:
    if not is_bold:
        return None
    font = QFont()
    font.setBold(True)
    return font
