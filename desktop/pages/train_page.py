"""The Train page: a short form, one button, and the run as it goes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.another_run import AnotherRunError
from core.training.events import Prepared
from core.training.loss_per_image import latest_losses
from desktop.dialogs.foreign_code_question import may_run
from desktop.dialogs.picture_dialog import PictureDialog
from desktop.pages.card_desk import CardDesk
from desktop.pages.folder_update import FolderUpdate
from desktop.pages.lora_handing import ask_where_to
from desktop.pages.page import AppContext, Page
from desktop.pages.plan_desk import PlanDesk
from desktop.pages.recipe_keeper import RecipeKeeper
from desktop.pages.recipe_panel import RecipePanel
from desktop.pages.run_offer import OfferedActs, has_begun_run, offer_of
from desktop.pages.run_words import words_of_line
from desktop.plain_words import PlainLabel
from desktop.text import text_of, tr
from desktop.theme import SPACING
from desktop.widgets.banner import Banner
from desktop.widgets.run_controls import RunControls
from desktop.widgets.run_view import RunView
from desktop.workers.latest_answer import LatestAnswer
from desktop.workers.training_progress import TrainingProgress
from desktop.workspace.engine_state import engine_is_here
from desktop.workspace.project_recipe import recipe_of_run
from desktop.workspace.run_history import PastRun, free_run_name, last_run

_REPAINT_MILLISECONDS = 100


class TrainPage(Page):
    """Train a LoRA from the written folder."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("train_page")
        self._panel = RecipePanel(context)
        self._form = self._panel.form
        self._losses = LatestAnswer(context.jobs, self)
        self._keeper = RecipeKeeper(context, self._form, self)
        self._past = LatestAnswer(context.jobs, self)
        self._folder = FolderUpdate(context, self)
        self._repaint_timer = _single_shot(self, _REPAINT_MILLISECONDS, self._show_run)

    @override
    def make_rest(self) -> None:
        context = self.context
        self._build()
        self._acts = OfferedActs(
            self._go_on,
            self.start,
            write=partial(self._folder.begin, self.opened),
            go_to=context.go_to,
            show_messages=self._run_view.tabs.show_messages,
        )
        self._plan = PlanDesk(context, self._run_view.plan, self._form.recipe, self)
        self._card = CardDesk(context, self._run_view.plan.card, self._form.recipe, self)
        self._connect()

    @override
    def opened(self) -> None:
        path = self.context.project.path
        if path is not None and self._keeper.is_outdated():
            self._panel.show_recipe(self._keeper.recipe_of(path))
        self._keeper.fix_folders()
        self._show_run()
        self._plan.count()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.save_what_waits()
        super().hideEvent(event)

    @override
    def project_changed(self) -> None:
        path = self.context.project.path
        if path is not None:
            self._panel.show_recipe(self._keeper.recipe_of(path))
            self._look_for_last_run(self.context.settings.runs_folder(path))
        self._plan.forget()
        self._keeper.fix_folders()
        self._show_run()
        self._plan.count()

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
        self._others = PlainLabel()
        self._others.setObjectName("recipe_problems")
        self._others.setWordWrap(True)
        self._controls = RunControls()
        for widget in (self._others, self._controls):
            self._panel.column.addWidget(widget)
        row.addWidget(self._panel, stretch=2)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACING)
        self._banner = Banner("run_banner", tr("Go on"))
        self._line = PlainLabel()
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
        self._run_view.picture_chosen.connect(self._show_picture)
        self._run_view.lora_wanted.connect(self._copy_lora)
        self._run_view.tabs.losses_wanted.connect(self._read_losses)
        self._plan.counted.connect(self._show_run)
        self._folder.changed.connect(self._show_run)
        self._plan.recipe_wanted.connect(self._take_recipe)
        self._card.recipe_wanted.connect(self._take_recipe)
        self._card.changed.connect(self.opened)
        training.started.connect(self._show_run)
        training.came.connect(self._came)
        training.ended.connect(self._ended)

    # What the user does

    def start(self) -> None:
        """Train the recipe as the form says it, on the project as it is now."""
        is_busy = self.context.training.is_running or self._folder.is_writing
        if self.context.project.is_open and not is_busy and not self._stops():
            self._folder.begin(self._train)

    def _train(self) -> None:
        self._keeper.fix_folders()
        path = self.context.project.path
        if path is None or self.context.training.is_running:
            return
        try:
            recipe = self.recipe()
            if not may_run(recipe, self.context.settings, self):
                return
            runs = self.context.settings.runs_folder(path)
            name = free_run_name(runs, recipe.run.output_name)
            recipe = recipe.with_values(output_name=name, output_dir=str(runs / name), save_state=True)
            self._keeper.save()
            self.context.training.start(recipe)
        except AtelierError as error:
            self.context.show_error(error)

    def _stop_pressed(self) -> None:
        if self.context.training.progress.phase in ("stopping", "pausing"):
            self.context.training.kill()
        else:
            self.context.training.stop()

    def _go_on(self) -> None:
        training = self.context.training
        if training.recipe is not None and may_run(training.recipe, self.context.settings, self):
            training.go_on(anyway=isinstance(training.progress.error, AnotherRunError))

    def _form_changed(self) -> None:
        self._keeper.save_soon()
        self._keeper.fix_folders()
        self._show_run()
        self._plan.recipe_changed()

    def _show_picture(self, path: str) -> None:
        pictures = self._run_view.pictures
        row = next((row for row, picture in enumerate(pictures) if picture.path == path), 0)
        dialog = PictureDialog(pictures, row, self)
        dialog.lora_wanted.connect(self._copy_lora)
        dialog.open()

    def _copy_lora(self, path: str) -> None:
        ask_where_to(self.context, Path(path), self)

    # What is shown

    def _came(self, event: Any) -> None:
        training = self.context.training
        if isinstance(event, Prepared) and training.recipe is not None:  # so the model could be loaded
            self.context.settings.base_model = training.recipe.model.pretrained_model_name_or_path
        if not self._repaint_timer.isActive():
            self._repaint_timer.start()

    def _ended(self) -> None:
        self._show_run()
        error = self.context.training.progress.error
        if error is not None and not isinstance(error, AtelierError):
            self.context.show_error(error)  # a bug of ours: with the details to report it

    def _show_run(self) -> None:
        progress = self.context.training.progress
        running, running_recipe = progress.is_running, self.context.training.recipe
        self._panel.set_recipe_enabled(not running)
        self._plan.show_limit(is_open=not running)
        self._card.show(is_open=not running)
        self._controls.show_phase(
            progress.phase,
            is_running=running,
            can_train=self._can_train(),
            why_not=tr("The plan says what is in the way.") if self._stops() else "",
            has_prompts=running_recipe is not None and bool(running_recipe.run.sample_prompts),
        )
        self._others.setText("\n".join(text_of(problem) for problem in self._form.other_problems))
        self._others.setProperty("role", "error" if self._form.stops else "warning")
        self._others.style().polish(self._others)
        is_written = self._keeper.folder_is_written()
        self._others.setVisible(bool(self._others.text()) and is_written)
        self._line.setText(words_of_line(progress) or self._words_of_rest())
        self._line.setVisible(bool(self._line.text()))
        self._run_view.show_progress(progress)
        if not running:
            self._plan.show(self._form.problems, is_written=is_written)
        self._banner.offer(offer_of(self.context.training, self._folder, self._acts, is_written=is_written))

    def _can_train(self) -> bool:
        is_ready = self._keeper.folder_is_written() and not self._folder.is_writing
        return is_ready and not self._stops() and engine_is_here()

    def _stops(self) -> bool:
        """Whether a run could not begin, by the recipe or by the plan."""
        return self._form.stops or self._plan.stops

    def _words_of_rest(self) -> str:
        if self._folder.is_writing:
            return tr("Writing the training folder…")
        if has_begun_run(self.context.training) or not self._can_train():
            return ""
        return tr("Ready. Everything not shown here keeps its value from the recipe.")

    def _take_recipe(self, recipe: TrainingRecipe) -> None:
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
        recipe = recipe_of_run(run, self.context.settings.kohya_folder(path))
        self.context.training.bring_back(recipe, run.progress)


def _single_shot(parent: QWidget, milliseconds: int, then: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
