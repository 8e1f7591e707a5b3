"""RecipeKeeper: the Train page's recipe stays beside the project, and its folders are the project's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.errors import AtelierError
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.recipe_file import write_recipe
from desktop.forms.recipe_form import RecipeForm
from desktop.pages.page import AppContext
from desktop.workspace.project_recipe import first_recipe, folder_values, kept_recipe

_SAVE_MILLISECONDS = 800


class RecipeKeeper(QObject):
    """Reads and writes the recipe of the project that is open.

    Args:
        context: whose project it is.
        form: where the recipe is shown and changed.
        parent: the Qt parent.
    """

    def __init__(self, context: AppContext, form: RecipeForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.save)

    def recipe_of(self, path: Path) -> TrainingRecipe:
        """The recipe that was kept beside a project, or one to begin with."""
        try:
            kept = kept_recipe(self._context.settings.recipe_path(path))
        except AtelierError as error:
            self._context.show_error(error)
            kept = None
        return kept or first_recipe(self._context.project.project, self._context.settings)

    def save_soon(self) -> None:
        """Save once nothing more has changed for a moment."""
        self._timer.start()

    def save(self) -> None:
        """Write the recipe as the form says it; one with wrong values leaves the last good one on disk."""
        path = self._context.project.path
        if path is None:
            return
        try:
            write_recipe(self._form.recipe(), self._context.settings.recipe_path(path))
        except RecipeError:
            return  # it is told beside its field
        except AtelierError as error:
            self._context.show_error(error)

    def folder_is_written(self) -> bool:
        """Whether there is a folder to train from."""
        path = self._context.project.path
        return path is not None and self._context.settings.kohya_folder(path).is_dir()

    def fix_folders(self) -> None:
        """Let the form train from the project's folder into a folder of the run's name."""
        path = self._context.project.path
        if path is None:
            return
        settings = self._context.settings
        name = str(self._form.value_of("output_name"))
        output_dir = str(settings.runs_folder(path) / name) if name else ""
        self._form.fix(**folder_values(settings.kohya_folder(path)), output_dir=output_dir)
