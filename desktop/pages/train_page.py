"""The Train page: a short form, one button, and the run as it goes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.recipe_file import write_recipe
from core.training.another_run import AnotherRunError
from core.training.loss_per_image import latest_losses
from desktop.dialogs.picture_dialog import PictureDialog
from desktop.pages.page import AppContext, Page
from desktop.pages.recipe_panel import RecipePanel
from desktop.pages.run_words import words_of_error, words_of_line, words_to_go_on
from desktop.text import ErrorText, text_of, tr
from desktop.theme import SPACING
from desktop.widgets.banner import Banner
from desktop.widgets.run_controls import RunControls
from desktop.widgets.run_view import RunView
from desktop.workers.latest_answer import LatestAnswer
from desktop.workers.training_progress import TrainingProgress
from desktop.workspace.engine_state import engine_is_here
from desktop.workspace.project_recipe import (
    bucket_differences,
    bucket_values,
    first_recipe,
    folder_values,
    kept_recipe,
)
from desktop.workspace.run_forecast import RunForecast, run_forecast
from desktop.workspace.run_history import PastRun, free_run_name, last_run

_COUNT_MILLISECONDS = 300
_SAVE_MILLISECONDS = 800
_REPAINT_MILLISECONDS = 100


class TrainPage(Page):
    """Train a LoRA from the written folder."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("train_page")
        self._panel = RecipePanel(context)
        self._form = self._panel.form
        self._forecast: RunForecast | None = None
        self._forecasts = LatestAnswer(context.jobs, self, delay_milliseconds=_COUNT_MILLISECONDS)
        self._losses = LatestAnswer(context.jobs, self)
        self._save_timer = _single_shot(self, _SAVE_MILLISECONDS, self._save_recipe)
        self._past = LatestAnswer(context.jobs, self)
        self._repaint_timer = _single_shot(self, _REPAINT_MILLISECONDS, self._show_run)
        self._build()
        self._connect()
        self.project_changed()

    @override
    def opened(self) -> None:
        self._fix_folders()
        self._show_run()
        self._count()

    @override
    def project_changed(self) -> None:
        path = self.context.project.path
        if path is not None:
            self._panel.show_recipe(self._recipe_of(path))
            self._look_for_last_run(self.context.settings.runs_folder(path))
        self._forecast = None
        self._fix_folders()
        self._show_run()
        self._count()

    def recipe(self) -> TrainingRecipe:
        """The recipe as it would be trained now.

        Raises:
            RecipeError: values that their fields cannot take.
        """
        recipe = self._form.recipe()
        if recipe.run.sample_prompts and not (
            recipe.run.sample_every_n_epochs or recipe.run.sample_every_n_steps
        ):
            recipe = recipe.with_values(sample_every_n_epochs=1)
        return recipe

    # Building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        row.setSpacing(3 * SPACING)
        self._others = QLabel()
        self._others.setObjectName("recipe_problems")
        self._others.setWordWrap(True)
        self._controls = RunControls()
        for widget in (self._others, self._controls):
            self._panel.column.addWidget(widget)
        row.addWidget(self._panel, stretch=2)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACING)
        self._banner = Banner("run_banner", tr("Go on"))
        self._line = QLabel()
        self._line.setObjectName("run_line")
        self._line.setProperty("role", "muted")
        self._run_view = RunView()
        right.addWidget(self._banner)
        right.addWidget(self._line)
        right.addWidget(self._run_view, stretch=1)
        row.addLayout(right, stretch=3)

    def _connect(self) -> None:
        training = self.context.training
        self._panel.changed.connect(self._form_changed)
        self._controls.train_wanted.connect(self.start)
        self._controls.stop_wanted.connect(self._stop_pressed)
        self._controls.pause_wanted.connect(training.pause)
        self._controls.sample_wanted.connect(training.sample_now)
        self._controls.save_wanted.connect(training.save_now)
        self._banner.accepted.connect(self._banner_pressed)
        self._run_view.picture_chosen.connect(self._show_picture)
        self._run_view.tabs.losses_wanted.connect(self._read_losses)
        self._run_view.plan.project_size_wanted.connect(self._take_project_size)
        training.started.connect(self._show_run)
        training.came.connect(self._came)
        training.ended.connect(self._show_run)

    # What the user does

    def start(self) -> None:
        """Train the recipe as the form says it."""
        self._fix_folders()
        path = self.context.project.path
        if path is None or self.context.training.is_running or self._stops():
            return
        try:
            recipe = self.recipe()
            runs = self.context.settings.runs_folder(path)
            name = free_run_name(runs, recipe.run.output_name)
            recipe = recipe.with_values(output_name=name, output_dir=str(runs / name), save_state=True)
            self._save_recipe()
            self.context.settings.base_model = recipe.model.pretrained_model_name_or_path
            self.context.training.start(recipe)
        except AtelierError as error:
            self.context.show_error(error)

    def _stop_pressed(self) -> None:
        if self.context.training.progress.phase in ("stopping", "pausing"):
            self.context.training.kill()
        else:
            self.context.training.stop()

    def _banner_pressed(self) -> None:
        training = self.context.training
        if self._has_begun_run():
            training.go_on(anyway=isinstance(training.progress.error, AnotherRunError))
        elif not engine_is_here():
            self.context.go_to("engine")
        elif self._folder_is_written():
            self.start()
        else:
            self.context.go_to("dataset")

    def _has_begun_run(self) -> bool:
        """Whether there is a run that ended after its first and before its last step."""
        training = self.context.training
        has_begun = training.progress.step is not None or training.progress.state is not None
        return training.progress.can_go_on and training.recipe is not None and has_begun

    def _form_changed(self) -> None:
        self._save_timer.start()
        self._fix_folders()
        self._show_run()
        self._count()

    def _show_picture(self, path: str) -> None:
        pictures = self._run_view.pictures
        row = next((row for row, picture in enumerate(pictures) if picture.path == path), 0)
        PictureDialog(pictures, row, self).open()

    # What is shown

    def _came(self, _event: Any) -> None:
        if not self._repaint_timer.isActive():
            self._repaint_timer.start()

    def _show_run(self) -> None:
        progress = self.context.training.progress
        running = progress.is_running
        self._panel.set_recipe_enabled(not running)
        self._controls.show_phase(
            progress.phase,
            is_running=running,
            can_train=not self._stops() and self._folder_is_written() and engine_is_here(),
            why_not=tr("The plan says what is in the way.") if self._stops() else "",
        )
        self._others.setText("\n".join(text_of(problem) for problem in self._form.other_problems))
        self._others.setProperty("role", "error" if self._form.stops else "warning")
        self._others.style().polish(self._others)
        self._others.setVisible(bool(self._others.text()) and self._folder_is_written())
        self._line.setText(words_of_line(progress) or self._words_of_rest())
        self._run_view.show_progress(progress)
        if not running:
            self._show_plan()
        self._show_banner()

    def _stops(self) -> bool:
        """Whether a run could not begin: by the recipe, or because the plan finds nothing to train on."""
        planned = self._forecast.problems if self._forecast is not None else ()
        is_empty = self._forecast is not None and not self._forecast.max_train_steps
        return self._form.stops or is_empty or any(problem.stops for problem in planned)

    def _show_banner(self) -> None:
        progress = self.context.training.progress
        if self._has_begun_run():
            is_another = isinstance(progress.error, AnotherRunError)
            action = tr("Go on all the same") if is_another else tr("Go on")
            self._banner.say(words_to_go_on(progress), action=action, is_calm=progress.error is None)
        elif progress.error is not None:
            self._banner.say(words_of_error(progress.error), action=tr("Try again"))
        elif not progress.is_running and not engine_is_here():
            words = ErrorText(
                tr("There is no AI engine yet."),
                tr("Training needs PyTorch and its companions."),
                tr("Install them on the page AI engine; it fits them to your graphics card."),
            )
            self._banner.say(words, action=tr("Go to AI engine"))
        elif not progress.is_running and not self._folder_is_written():
            words = ErrorText(
                tr("The training folder is not written yet."),
                tr("Training reads the crops and captions from there."),
                tr("Write it on the Dataset page."),
            )
            self._banner.say(words, action=tr("Go to Dataset"))
        else:
            self._banner.hide()

    def _words_of_rest(self) -> str:
        if self._has_begun_run():
            return ""
        return tr("Ready. Everything not shown here keeps its value from the recipe.")

    # The plan

    def _count(self) -> None:
        """Plan the run anew in a thread; what is known so far stays in view."""
        if self.context.training.is_running or not self.context.project.is_open:
            return
        try:
            recipe = self._form.recipe()
        except RecipeError:
            self._forecasts.forget()
            return
        self._forecasts.ask(partial(run_forecast, recipe), self._take_forecast)

    def _take_forecast(self, forecast: RunForecast) -> None:
        self._forecast = forecast
        self._show_run()

    def _show_plan(self) -> None:
        counted = self._forecast.problems if self._forecast is not None else ()
        self._run_view.plan.show_forecast(self._forecast, (*self._form.problems, *counted))
        self._run_view.plan.show_difference(self._words_of_difference())

    def _words_of_difference(self) -> str:
        if not self.context.project.is_open:
            return ""
        buckets = self.context.project.project.bucket_settings()
        try:
            recipe = self._form.recipe()
        except RecipeError:
            return ""
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
        try:
            recipe = self._form.recipe().with_values(
                **bucket_values(self.context.project.project.bucket_settings())
            )
        except RecipeError:
            return
        self._panel.show_recipe(recipe)
        self._form_changed()

    def _read_losses(self, folder: str) -> None:
        self._losses.ask(partial(latest_losses, Path(folder)), self._run_view.tabs.show_losses)

    # The last run

    def _look_for_last_run(self, runs: Path) -> None:
        training = self.context.training
        self._past.forget()
        if training.is_running or Path(training.progress.output_dir).parent == runs:
            return
        training.bring_back(None, TrainingProgress())
        self._past.ask(partial(last_run, runs), self._bring_back)

    def _bring_back(self, run: PastRun | None) -> None:
        path = self.context.project.path
        if path is None or run is None or run.progress.step is None:
            return
        try:
            recipe = run.recipe()
        except AtelierError:
            recipe = None  # its curve and samples are still worth seeing
        if recipe is not None and not Path(recipe.data.train_data_dir).is_dir():
            recipe = recipe.with_values(**folder_values(self.context.settings.kohya_folder(path)))
        self.context.training.bring_back(recipe, run.progress)

    # Folders and the recipe file

    def _folder_is_written(self) -> bool:
        path = self.context.project.path
        return path is not None and self.context.settings.kohya_folder(path).is_dir()

    def _fix_folders(self) -> None:
        path = self.context.project.path
        if path is None:
            return
        settings = self.context.settings
        name = str(self._form.value_of("output_name"))
        output_dir = str(settings.runs_folder(path) / name) if name else ""
        self._form.fix(**folder_values(settings.kohya_folder(path)), output_dir=output_dir)

    def _recipe_of(self, path: Path) -> TrainingRecipe:
        try:
            kept = kept_recipe(self.context.settings.recipe_path(path))
        except AtelierError as error:
            self.context.show_error(error)
            kept = None
        return kept or first_recipe(self.context.project.project, self.context.settings)

    def _save_recipe(self) -> None:
        path = self.context.project.path
        if path is None:
            return
        try:
            write_recipe(self._form.recipe(), self.context.settings.recipe_path(path))
        except RecipeError:
            return  # it is told beside its field; the last good recipe stays on disk
        except AtelierError as error:
            self.context.show_error(error)


def _single_shot(parent: QWidget, milliseconds: int, then: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
