"""RecipeForm: some fields of a recipe as a form, made from their definitions, problems beside each field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.kohya.problem import Problem
from core.recipe.recipe import SECTION_OF_FIELD, SECTIONS, RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from desktop.forms.field_editors import ChoiceEditor, FieldEditor, FlagEditor, LineEditor, boxed
from desktop.forms.field_facts import FieldFacts, facts_of
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING

EditorMaker = Callable[[FieldFacts], FieldEditor]


class RecipeForm(QWidget):
    """A few fields of a recipe. The other fields stay as they are.

    Signals:
        changed(): a value changed and the problems were looked up anew.

    Args:
        fields: names of the fields, in order; several in one tuple share a line.
        recipe: the values to start from.
        makers: how to make the editor of a field, where its definition does not say enough.
    """

    changed = Signal()

    def __init__(
        self,
        fields: Sequence[str | tuple[str, ...]],
        recipe: TrainingRecipe,
        makers: Mapping[str, EditorMaker] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scrolled")
        self._recipe = recipe
        self._fixed: dict[str, Any] = {}
        self._editors: dict[str, FieldEditor] = {}
        self._marks: dict[str, PlainLabel] = {}
        self.problems: tuple[Problem, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        layout = QFormLayout()
        column.addLayout(layout)
        column.addStretch(1)
        layout.setContentsMargins(0, 0, SPACING, 0)
        layout.setHorizontalSpacing(2 * SPACING)
        layout.setVerticalSpacing(SPACING + 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for entry in fields:
            names = (entry,) if isinstance(entry, str) else entry
            self._add_line(layout, names, makers or {})
        self.show_recipe(recipe)

    def recipe(self) -> TrainingRecipe:
        """The recipe as the form says it.

        Raises:
            RecipeError: values that their fields cannot take.
        """
        return self._recipe.with_values(**self._values())

    def show_recipe(self, recipe: TrainingRecipe) -> None:
        """Show another recipe's values."""
        self._recipe = recipe
        flat = recipe.flat()
        for name, editor in self._editors.items():
            editor.show_value(flat[name])
        self.look_for_problems()

    def value_of(self, name: str) -> Any:
        """What stands in one field's editor now."""
        return self._editors[name].value()

    def fix(self, **values: Any) -> None:
        """Give fields that the form does not show, for example the folders."""
        self._fixed = values
        self.look_for_problems()

    def look_for_problems(self) -> None:
        """Look at the values and the disk again, and mark what is wrong beside its field."""
        try:
            self.problems = problems_of(self.recipe())
        except RecipeError as error:
            self.problems = error.problems
        for name, mark in self._marks.items():
            mine = [problem for problem in self.problems if problem.field == name]
            worst = "error" if any(problem.stops for problem in mine) else "warning"
            mark.setText("\n".join(text_of(problem) for problem in mine))
            mark.setProperty("role", worst)
            mark.setVisible(bool(mine))
            widget = self._editors[name].marked_widget()
            widget.setProperty("wrong", bool(mine) and worst == "error")
            for changed in (mark, widget):
                changed.style().polish(changed)

    @property
    def other_problems(self) -> tuple[Problem, ...]:
        """Problems of fields that the form does not show."""
        return tuple(problem for problem in self.problems if problem.field not in self._editors)

    @property
    def stops(self) -> bool:
        """Whether training cannot start as things are."""
        return any(problem.stops for problem in self.problems)

    def _add_line(
        self, layout: QFormLayout, names: tuple[str, ...], makers: Mapping[str, EditorMaker]
    ) -> None:
        facts = [facts_of(SECTIONS[SECTION_OF_FIELD[name]], name) for name in names]
        label = PlainLabel(" / ".join(_label_of(fact) for fact in facts))
        label.setToolTip("\n".join(f"{tr(fact.description)} ({fact.name})" for fact in facts))
        label.setMinimumHeight(30)
        label.setWordWrap(True)
        editors = [self._add(fact, makers.get(fact.name, editor_for)) for fact in facts]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for editor in editors:
            row.addWidget(editor, stretch=1)
        layout.addRow(label, boxed(line, *(self._marks[name] for name in names)))
        layout.setAlignment(label, Qt.AlignmentFlag.AlignTop)

    def _add(self, facts: FieldFacts, make: EditorMaker) -> FieldEditor:
        editor = self._editors[facts.name] = make(facts)
        editor.changed.connect(self._edited)
        mark = self._marks[facts.name] = PlainLabel()
        mark.setObjectName(f"{facts.name}_problem")
        mark.setWordWrap(True)
        mark.hide()
        return editor

    def _edited(self) -> None:
        self.look_for_problems()
        self.changed.emit()

    def _values(self) -> dict[str, Any]:
        return {name: editor.value() for name, editor in self._editors.items()} | self._fixed


def _label_of(facts: FieldFacts) -> str:
    return f"{tr(facts.title)} ({tr(facts.unit)})" if facts.unit else tr(facts.title)


def editor_for(facts: FieldFacts) -> FieldEditor:
    """The editor that a field's definition asks for."""
    if facts.is_flag:
        return FlagEditor(facts)
    if facts.choices:
        return ChoiceEditor(facts, [(choice, choice) for choice in facts.choices])
    return LineEditor(facts)
