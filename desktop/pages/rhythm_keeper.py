"""RhythmKeeper: batch size and epochs on the Dataset page are those of the Train page's recipe."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import write_recipe
from desktop.pages.page import AppContext
from desktop.widgets.step_card import StepCard
from desktop.workspace.project_recipe import first_recipe, kept_recipe

_WRITE_MILLISECONDS = 500
_BATCH_SIZE, _EPOCHS = "train_batch_size", "max_train_epochs"


class RhythmKeeper(QObject):
    """Reads both numbers from the kept recipe and writes what was changed there.

    A recipe that cannot be read is left alone; the Train page says what is wrong with it.

    Args:
        context: whose project it is.
        card: where the numbers stand.
        parent: the page.
    """

    def __init__(self, context: AppContext, card: StepCard, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._card = context, card
        self._shown: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_MILLISECONDS)
        self._timer.timeout.connect(self.write)
        card.changed.connect(self._timer.start)
        context.project.closing.connect(self.write)

    def read(self) -> None:
        """Show what the recipe says; a recipe that counts steps instead of epochs leaves them as they are."""
        self._timer.stop()
        recipe = self._recipe()
        if recipe is not None:
            run = recipe.run
            self._card.show_rhythm(run.train_batch_size, run.max_train_epochs or self._card.epochs)
        self._shown = self._on_card()

    def write(self) -> None:
        """Put into the recipe what was changed since; call before another page looks at it."""
        self._timer.stop()
        values = self._on_card()
        changed = {name: value for name, value in values.items() if value != self._shown.get(name)}
        recipe = self._recipe() if changed and self._shown else None
        path = self._context.project.path
        if recipe is None or path is None:
            return
        self._shown = values
        try:
            write_recipe(recipe.with_values(**changed), self._context.settings.recipe_path(path))
        except AtelierError as error:
            self._context.show_error(error)

    def _on_card(self) -> dict[str, int]:
        return {_BATCH_SIZE: self._card.batch_size, _EPOCHS: self._card.epochs}

    def _recipe(self) -> TrainingRecipe | None:
        project = self._context.project
        if project.path is None or project.is_read_only:
            return None
        try:
            kept = kept_recipe(self._context.settings.recipe_path(project.path))
        except AtelierError:
            return None
        return kept or first_recipe(project.project, self._context.settings)
