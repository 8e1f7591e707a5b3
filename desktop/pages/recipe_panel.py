"""The recipe beside the run: a short form or all settings, presets, and other programs' settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.imported_recipe import ImportedRecipe
from core.recipe.recipe import RecipeError, TrainingRecipe, starting_recipe
from desktop.dialogs.import_dialog import ImportDialog
from desktop.forms.presets import as_preset, presets
from desktop.forms.recipe_form import RecipeForm
from desktop.forms.training_fields import SHORT_FORM, short_form_makers
from desktop.pages.page import AppContext
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.expert_table import ExpertTable
from desktop.widgets.later_panel import LaterPanel
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.recipe_import import FILE_ENDINGS, imported_recipe

_NARROWEST, _WIDEST = 372, 460
SET_BY_WINDOW = ("train_data_dir", "reg_data_dir", "output_dir", "resume", "resume_anyway", "save_state")


class RecipePanel(QFrame):
    """Shows one recipe and takes changes of it.

    Signals:
        changed(): a value changed and the problems were looked up anew.
    """

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = LatestAnswer(context.jobs, self)
        self.setProperty("role", "card")
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.form = RecipeForm(SHORT_FORM, starting_recipe(), short_form_makers(context.settings))
        self._expert = LaterPanel(self._made_table)
        self._build()
        self.form.changed.connect(self.changed)
        self._all.toggled.connect(self._show_all)

    def recipe(self) -> TrainingRecipe:
        """The recipe as it would be trained now.

        Raises:
            RecipeError: values that their fields cannot take.
        """
        return self.form.recipe()

    def show_recipe(self, recipe: TrainingRecipe) -> None:
        """Show another recipe's values."""
        self.form.show_recipe(recipe)
        self._show_in_table()

    def set_recipe_enabled(self, is_enabled: bool) -> None:  # noqa: FBT001 - as Qt's setEnabled
        """Whether the recipe may be changed now; the buttons below it stay as they are."""
        for widget in (self._stack, self._preset, self._take_over):
            widget.setEnabled(is_enabled)

    def _build(self) -> None:
        title = PlainLabel(tr("Train"))
        title.setProperty("role", "title")
        self._preset = QPushButton(tr("Presets"))
        self._preset.setObjectName("preset_button")
        self._preset.setToolTip(tr("Ready-made ways to train; model, name and prompts stay."))
        self._preset.setMenu(self._preset_menu())
        take = self._take_over = QPushButton(icon("import"), tr("Take over…"))
        take.setObjectName("import_recipe_button")
        take.setToolTip(tr("Settings of kohya_ss, sd-scripts or a LoRA file."))
        take.clicked.connect(self._ask_for_file)
        self._all = QPushButton(icon("settings"), tr("All settings"))
        self._all.setObjectName("all_settings_button")
        self._all.setCheckable(True)
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(title, stretch=1)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, SPACING, 0)  # as far as the fields below, which leave room to scroll
        tools.setSpacing(SPACING // 2)
        for button in (self._preset, take, self._all):
            tools.addWidget(button)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields in it have it
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._expert)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * SPACING, 2 * SPACING, SPACING, 2 * SPACING)
        self.column.setSpacing(int(1.5 * SPACING))
        self.column.addLayout(top)
        self.column.addLayout(tools)
        self.column.addWidget(self._stack, stretch=1)

    def _made_table(self) -> ExpertTable:
        table = ExpertTable(SET_BY_WINDOW)
        table.value_wanted.connect(self._change_value)
        return table

    def _preset_menu(self) -> QMenu:
        menu = QMenu(self)
        for place, preset in enumerate(presets()):
            menu.addAction(preset.title).triggered.connect(partial(self._take_preset, place))
        return menu

    def _take_preset(self, place: int, _checked: object = None) -> None:
        preset = presets(self._context.settings.graphics_card)[place]  # the card may be known only by now
        try:
            self._take(as_preset(self.form.recipe(), preset.read()))
        except AtelierError as error:
            self._context.show_error(error)
            return
        self._context.status(tr("Taken: {preset}. Model, name and prompts stay.", preset=preset.title))

    def _ask_for_file(self) -> None:
        folder = self._context.settings.last_folder("recipes")
        kinds = " ".join(f"*.{ending}" for ending in FILE_ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Take over settings"), folder, f"{tr('Settings and LoRA files')} ({kinds})"
        )
        if chosen:
            self._context.settings.remember_folder("recipes", Path(chosen).parent)
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Read another program's settings in a thread, then ask whether to take them."""
        self._reading.ask(partial(imported_recipe, path), partial(self._ask_to_take, path.name))

    def _ask_to_take(self, file_name: str, imported: ImportedRecipe) -> None:
        dialog = ImportDialog(imported, file_name, self)
        dialog.accepted.connect(partial(self._take_import, imported))
        dialog.open()

    def _take_import(self, imported: ImportedRecipe) -> None:
        try:
            self._take(as_preset(self.form.recipe(), imported.recipe))
        except AtelierError as error:
            self._context.show_error(error)

    def _take(self, recipe: TrainingRecipe) -> None:
        self.show_recipe(recipe)
        self.changed.emit()

    def _show_all(self, is_wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._stack.setCurrentIndex(int(is_wanted))
        self._show_in_table()

    def _show_in_table(self) -> None:
        if self._stack.currentIndex() == 0:
            return
        try:
            self._expert.panel.show_recipe(self.form.recipe(), self.form.problems)
        except RecipeError:
            self._all.setChecked(False)  # what is wrong stands in the short form

    def _change_value(self, name: str, value: Any) -> None:
        try:
            recipe = self.form.recipe().with_values(**{name: value})
        except RecipeError as error:
            mine = [problem for problem in error.problems if problem.field == name]
            problem = mine[0] if mine else Problem("{reason}", "error", name, {"reason": str(error)})
            self._expert.panel.keep_wrong(name, str(value), problem)
            return
        self.form.show_recipe(recipe)
        self._expert.panel.show_recipe(recipe, self.form.problems)
        self.changed.emit()
