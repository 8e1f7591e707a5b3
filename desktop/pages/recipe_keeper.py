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
        self._known = ""
        self._is_touched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.save)
        context.project.closing.connect(self.save_what_waits)

    def recipe_of(self, path: Path) -> TrainingRecipe:
        """The recipe that was kept beside a project, or one to begin with."""
        self._known, self._is_touched = self._on_disk(), False
        try:
            kept = kept_recipe(self._context.settings.recipe_path(path))
        except AtelierError as error:
            self._context.show_error(error)
            kept = None
        return kept or first_recipe(self._context.project.project, self._context.settings)

    def is_outdated(self) -> bool:
        """Whether there is another recipe to show than the one that is shown.

        The file is another one than was read or written here last; or there is none and nobody has changed a
        value, and the project that the first recipe is made for may have captions by now.
        """
        on_disk = self._on_disk()
        return on_disk != self._known or (not on_disk and not self._is_touched)

    def save_soon(self) -> None:
        """Save once nothing more has changed for a moment."""
        self._is_touched = True
        self._timer.start()

    def save_what_waits(self) -> None:
        """Save now what was to be saved soon; call before another page looks at it."""
        if self._timer.isActive():
            self.save()

    def save(self) -> None:
        """Write the recipe as the form says it; one with wrong values leaves the last good one on disk."""
        self._timer.stop()
        path = self._context.project.path
        if path is None:
            return
        try:
            write_recipe(self._form.recipe(), self._context.settings.recipe_path(path))
        except RecipeError:
            return  # it is told beside its field
        except AtelierError as error:
            self._context.show_error(error)
        else:
            self._known = self._on_disk()

    def _on_disk(self) -> str:
        """What tells one version of the file from another; empty where there is none."""
        path = self._context.project.path
        try:
            facts = self._context.settings.recipe_path(path).stat() if path is not None else None
        except OSError:
            return ""
        return f"{facts.st_mtime_ns} {facts.st_size}" if facts is not None else ""

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
