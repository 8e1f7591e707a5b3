"""PlanDesk: keeps the plan of the Train page true to the recipe, the training folder and the project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.kohya.problem import Problem
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.training.memory_ladder import FittedRecipe
from curation.project.edits import ChangeBucketSettings
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.widgets.plan_view import PlanView
from desktop.workers.child_process import in_child
from desktop.workers.latest_answer import LatestAnswer
from desktop.workers.memory_estimate import MEMORY_ESTIMATE
from desktop.workspace.project_recipe import bucket_differences, bucket_values
from desktop.workspace.run_forecast import RunForecast, run_forecast

_WAIT_MILLISECONDS = 300
RecipeNow = Callable[[], TrainingRecipe]


class PlanDesk(QObject):
    """Counts in a thread, works memory out in a child, and says so in the view.

    Signals:
        counted(): the plan is known anew.
        recipe_wanted(object): another `TrainingRecipe`: with the project's training size, or of less memory.

    Args:
        context: what every page may use.
        view: where the plan is shown.
        recipe_now: the recipe as it stands; raises RecipeError where it cannot be read.
    """

    counted = Signal()
    recipe_wanted = Signal(object)

    def __init__(self, context: AppContext, view: PlanView, recipe_now: RecipeNow, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._view, self._recipe_now = context, view, recipe_now
        self._forecast: RunForecast | None = None
        self._forecasts = LatestAnswer(context.jobs, self, delay_milliseconds=_WAIT_MILLISECONDS)
        view.project_size_wanted.connect(self._take_project_size)
        view.recipe_size_wanted.connect(self._give_project_size)
        view.memory_wanted.connect(self._estimate_memory)
        view.limit_wanted.connect(self._limit_memory)

    @property
    def stops(self) -> bool:
        """Whether the plan finds nothing to train on, or something that would end the run."""
        if self._forecast is None:
            return False
        return not self._forecast.max_train_steps or any(problem.stops for problem in self._forecast.problems)

    def count(self) -> None:
        """Plan the run anew; what is known so far stays in view."""
        if self._context.training.is_running or not self._context.project.is_open:
            return
        recipe = self._recipe()
        if recipe is None:
            self._forecasts.forget()
        else:
            self._forecasts.ask(partial(run_forecast, recipe), self._take_forecast)

    def forget(self) -> None:
        """The recipe or the project is another one."""
        self._forecast = None
        self._view.show_memory(None)

    def show(self, problems: tuple[Problem, ...], *, is_written: bool) -> None:
        """Show the plan beside the problems of the recipe itself.

        Args:
            problems: of the recipe.
            is_written: whether there is a training folder; that there is none is said above, with a button.
        """
        counted = self._forecast.problems if self._forecast is not None else ()
        every = (*problems, *counted)
        shown = [problem for problem in every if is_written or problem.field != "train_data_dir"]
        self._view.show_forecast(self._forecast, shown)
        self._view.show_difference(self._words_of_difference())

    def show_limit(self, *, is_open: bool) -> None:
        """Show what the recipe's run should fit into, and whether that may be changed now."""
        recipe = self._recipe()
        self._view.show_limit(recipe.memory.fit_in_gib if recipe else None, is_open=is_open)

    def recipe_changed(self) -> None:
        """A value of the recipe changed: memory is another, and the plan may be."""
        self._view.show_memory(None)
        self.count()

    def _take_forecast(self, forecast: RunForecast) -> None:
        self._forecast = forecast
        self.counted.emit()

    def _words_of_difference(self) -> str:
        recipe = self._recipe()
        if recipe is None or not self._context.project.is_open:
            return ""
        buckets = self._context.project.project.bucket_settings()
        fields = bucket_differences(recipe, buckets)
        if not fields:
            return ""
        if "resolution" not in fields:
            return tr("Other bucket settings than the project's: {fields}.", fields=", ".join(fields))
        return tr(
            "The crops were made for {project}; this recipe trains at {recipe}.",
            project=" × ".join(map(str, buckets.resolution)),
            recipe=" × ".join(map(str, recipe.data.resolution)),
        )

    def _take_project_size(self) -> None:
        recipe = self._recipe()
        if recipe is not None:
            buckets = self._context.project.project.bucket_settings()
            self.recipe_wanted.emit(recipe.with_values(**bucket_values(buckets)))

    def _give_project_size(self) -> None:
        recipe = self._recipe()
        if recipe is not None and ask(self._context, ChangeBucketSettings(recipe.data.bucket_settings())):
            self.counted.emit()

    def _limit_memory(self, gib: float | None) -> None:
        recipe = self._recipe()
        if recipe is not None:
            self.recipe_wanted.emit(recipe.with_values(fit_in_gib=gib))
            self._estimate_memory()

    def _estimate_memory(self) -> None:
        recipe = self._recipe()
        if recipe is None:
            return
        found: list[FittedRecipe] = []
        self._view.show_memory(None, is_busy=True)
        self._context.jobs.start(
            tr("Working out the memory"),
            in_child(MEMORY_ESTIMATE, recipe),
            on_yield=found.append,
            on_done=lambda: self._show_memory(recipe, found),
            on_failed=self._memory_failed,
        )

    def _show_memory(self, recipe: TrainingRecipe, found: list[FittedRecipe]) -> None:
        if isValid(self):
            is_still_so = bool(found) and recipe == self._recipe()
            self._view.show_memory(found[0] if is_still_so else None)

    def _memory_failed(self, error: Exception) -> None:
        if isValid(self):
            self._view.show_memory(None)
        self._context.show_error(error)

    def _recipe(self) -> TrainingRecipe | None:
        try:
            return self._recipe_now()
        except RecipeError:
            return None
