"""The Train page: a short form, one button, and the run as it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from core.recipe.recipe import RecipeError, TrainingRecipe, starting_recipe
from core.recipe.recipe_file import read_recipe, write_recipe
from core.training.events import Preparing
from desktop.dialogs.picture_dialog import PictureDialog
from desktop.forms.recipe_form import RecipeForm
from desktop.forms.training_fields import SHORT_FORM, short_form_makers
from desktop.pages.page import AppContext, Page
from desktop.text import ErrorText, error_text, text_of, tr
from desktop.theme import SPACING, icon
from desktop.widgets.banner import Banner
from desktop.widgets.durations import spoken_duration
from desktop.widgets.run_view import RunView
from desktop.workspace.run_history import free_run_name

_FORM_WIDTH = 372
_WIDEST_FORM = 460
_SAVE_MILLISECONDS = 800
_REPAINT_MILLISECONDS = 100
_SAMPLE_COUNT = 2


class TrainPage(Page):
    """Train a LoRA from the written folder."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("train_page")
        self._form = RecipeForm(SHORT_FORM, starting_recipe(), short_form_makers())
        self._save_timer = _single_shot(self, _SAVE_MILLISECONDS, self._save_recipe)
        self._repaint_timer = _single_shot(self, _REPAINT_MILLISECONDS, self._show_run)
        self._build()
        self._connect()
        self.project_changed()

    @override
    def opened(self) -> None:
        self._fix_folders()
        self._show_run()

    @override
    def project_changed(self) -> None:
        path = self.context.project.path
        if path is not None:
            self._form.show_recipe(self._recipe_of(path))
        self._fix_folders()
        self._show_run()

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
        left = QFrame()
        left.setProperty("role", "card")
        left.setMinimumWidth(_FORM_WIDTH)
        left.setMaximumWidth(_WIDEST_FORM)
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, SPACING, 2 * SPACING)
        column.setSpacing(2 * SPACING)
        title = QLabel(tr("Train"))
        title.setProperty("role", "title")
        column.addWidget(title)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._form)
        column.addWidget(scroll, stretch=1)
        self._others = QLabel()
        self._others.setObjectName("recipe_problems")
        self._others.setWordWrap(True)
        column.addWidget(self._others)
        column.addLayout(self._buttons())
        row.addWidget(left, stretch=2)
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

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, SPACING, 0)
        self._train = QPushButton(icon("play", "on_accent"), tr("Train"))
        self._train.setObjectName("train_button")
        self._train.setProperty("role", "primary")
        self._stop = QPushButton(icon("stop", "error"), tr("Stop and save"))
        self._stop.setObjectName("stop_button")
        self._stop.setProperty("role", "danger")
        self._sample = QPushButton(icon("picture"), tr("Sample now"))
        self._sample.setObjectName("sample_now_button")
        self._save = QPushButton(icon("save"), tr("Save now"))
        self._save.setObjectName("save_now_button")
        wishes = QHBoxLayout()
        wishes.addWidget(self._sample)
        wishes.addWidget(self._save)
        column.addLayout(wishes)
        column.addWidget(self._train)
        column.addWidget(self._stop)
        return column

    def _connect(self) -> None:
        training = self.context.training
        self._form.changed.connect(self._form_changed)
        self._train.clicked.connect(self.start)
        self._stop.clicked.connect(self._stop_pressed)
        self._sample.clicked.connect(training.sample_now)
        self._save.clicked.connect(training.save_now)
        self._banner.accepted.connect(self._banner_pressed)
        self._run_view.picture_chosen.connect(self._show_picture)
        training.started.connect(self._show_run)
        training.came.connect(self._came)
        training.ended.connect(self._show_run)

    # What the user does

    def start(self) -> None:
        """Train the recipe as the form says it."""
        self._fix_folders()
        path = self.context.project.path
        if path is None or self.context.training.is_running or self._form.stops:
            return
        try:
            recipe = self.recipe()
            runs = self.context.settings.runs_folder(path)
            name = free_run_name(runs, recipe.run.output_name)
            recipe = recipe.with_values(output_name=name, output_dir=str(runs / name))
            self._save_recipe()
            self.context.settings.base_model = recipe.model.pretrained_model_name_or_path
            self.context.training.start(recipe)
        except AtelierError as error:
            self.context.show_error(error)

    def _stop_pressed(self) -> None:
        if self.context.training.progress.phase == "stopping":
            self.context.training.kill()
        else:
            self.context.training.stop()

    def _banner_pressed(self) -> None:
        if self._folder_is_written():
            self.start()
        else:
            self.context.go_to("dataset")

    def _form_changed(self) -> None:
        self._save_timer.start()
        self._fix_folders()
        self._show_run()

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
        self._form.setEnabled(not running)
        self._train.setVisible(not running)
        self._train.setEnabled(not self._form.stops and self._folder_is_written())
        for button in (self._stop, self._sample, self._save):
            button.setVisible(running)
        is_stopping = progress.phase == "stopping"
        self._stop.setText(tr("Stop at once") if is_stopping else tr("Stop and save"))
        self._others.setText("\n".join(text_of(problem) for problem in self._form.other_problems))
        self._others.setProperty("role", "error" if self._form.stops else "warning")
        self._others.style().polish(self._others)
        self._others.setVisible(bool(self._others.text()) and self._folder_is_written())
        self._line.setText(self._words_of_line())
        self._run_view.show_progress(progress)
        self._show_banner()

    def _show_banner(self) -> None:
        progress = self.context.training.progress
        if progress.phase == "failed" and progress.error is not None:
            self._banner.say(_words_of(progress.error), action=tr("Go on"))
        elif not progress.is_running and not self._folder_is_written():
            words = ErrorText(
                tr("The training folder is not written yet."),
                tr("Training reads the crops and captions from there."),
                tr("Write it on the Dataset page."),
            )
            self._banner.say(words, action=tr("Go to Dataset"))
        else:
            self._banner.hide()

    def _words_of_line(self) -> str:
        progress = self.context.training.progress
        match progress.phase:
            case "preparing":
                return _words_of_stage(progress.preparing)
            case "training" if progress.prepared is not None:
                facts = progress.prepared
                return tr(
                    "{images} images per epoch, {modules} adapters, on {device}",
                    images=facts.num_train_images,
                    modules=facts.module_count,
                    device=facts.device,
                )
            case "stopping":
                return tr("Ending after this step and saving what was learned…")
            case "finished" if progress.finished is not None:
                return tr("Done in {time}.", time=spoken_duration(progress.finished.seconds))
            case "stopped":
                return tr("Stopped. What was learned so far is saved.")
        return tr("Ready. Everything not shown here keeps its value from the recipe.")

    # Folders and the recipe file

    def _folder_is_written(self) -> bool:
        path = self.context.project.path
        return path is not None and self.context.settings.kohya_folder(path).is_dir()

    def _fix_folders(self) -> None:
        path = self.context.project.path
        if path is None:
            return
        settings = self.context.settings
        tree = settings.kohya_folder(path)
        regularization = tree / "reg"
        name = str(self._form.value_of("output_name"))
        self._form.fix(
            train_data_dir=str(tree),
            reg_data_dir=str(regularization) if regularization.is_dir() else None,
            output_dir=str(settings.runs_folder(path) / name) if name else "",
        )

    def _recipe_of(self, path: Path) -> TrainingRecipe:
        kept = self.context.settings.recipe_path(path)
        if kept.is_file():
            try:
                return read_recipe(kept)
            except AtelierError as error:
                self.context.show_error(error)
        return self._first_recipe(path)

    def _first_recipe(self, path: Path) -> TrainingRecipe:
        project = self.context.project.project
        buckets = project.bucket_settings()
        width, height = buckets.resolution
        captions = list(dict.fromkeys(str(caption) for caption in project.captions().values()))
        prompts = tuple(f"{words} --w {width} --h {height}" for words in captions[:_SAMPLE_COUNT] if words)
        return starting_recipe().with_values(
            output_name=path.stem,
            resolution=buckets.resolution,
            enable_bucket=buckets.enable_bucket,
            min_bucket_reso=buckets.min_bucket_reso,
            max_bucket_reso=buckets.max_bucket_reso,
            bucket_reso_steps=buckets.bucket_reso_steps,
            bucket_no_upscale=buckets.bucket_no_upscale,
            sample_prompts=prompts or None,
            pretrained_model_name_or_path=self.context.settings.base_model,
        )

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


def _words_of(error: Exception) -> ErrorText:
    if isinstance(error, AtelierError):
        return error_text(error)
    return ErrorText(
        tr("Training ended by a mistake of the program."),
        str(error),
        tr("Checkpoints written so far are safe. If it happens again, report the details."),
    )


def _words_of_stage(preparing: Preparing | None) -> str:
    if preparing is None:
        return tr("Starting…")
    if preparing.total:
        return f"{tr(preparing.stage)} {preparing.done} / {preparing.total}"
    return f"{tr(preparing.stage)}…"


def _single_shot(parent: QWidget, milliseconds: int, then: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
