"""The Samples page: all runs of the project, and what they have drawn, newest first."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.dialogs.picture_dialog import PictureDialog
from desktop.pages.lora_handing import ask_where_to
from desktop.pages.page import AppContext, Page
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon, icon_pixmap
from desktop.widgets.sample_table import SampleTable
from desktop.widgets.sample_wall import SampleWall, WallPicture
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.run_history import PastRun, RunSample, past_runs
from desktop.workspace.sample_grid import SampleGrid

_LIST_WIDTH = 260
_REASONS = {"completed": "Completed", "stopped": "Stopped", "paused": "Paused", "": "Not finished"}


class SamplesPage(Page):
    """Look at what every run has drawn."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("samples_page")
        self._runs: tuple[PastRun, ...] = ()
        self._reading = LatestAnswer(context.jobs, self)
        self._build()
        self._list.currentRowChanged.connect(self._show_run)
        self._wall.chosen.connect(lambda path: self._show_picture(self._wall.wall.pictures, path))
        self._table.chosen.connect(lambda row, path: self._show_picture(self._table.table.row_of(row), path))
        context.training.ended.connect(self._read_runs)
        self._read_runs()

    @override
    def opened(self) -> None:
        self._read_runs()

    @override
    def project_changed(self) -> None:
        self._reading.forget()
        self._show_runs(())
        self._read_runs()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        outer.setSpacing(2 * SPACING)
        title = PlainLabel(tr("Samples"))
        title.setProperty("role", "title")
        outer.addWidget(title)
        self._stack = QStackedLayout()
        outer.addLayout(self._stack, stretch=1)
        self._stack.addWidget(self._empty_view())
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACING)
        self._list = QListWidget()
        self._list.setObjectName("run_list")
        self._list.setAccessibleName(tr("Runs"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setIconSize(QSize(20, 20))
        row.addWidget(self._list)
        row.addLayout(self._build_run(), stretch=1)
        self._stack.addWidget(filled)

    def _build_run(self) -> QVBoxLayout:
        self._facts = PlainLabel()
        self._facts.setObjectName("run_facts")
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._copy = QPushButton(icon("copy"), tr("Copy the LoRA…"))
        self._copy.setObjectName("copy_lora_button")
        self._copy.setToolTip(tr("To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs."))
        self._copy.clicked.connect(self._copy_newest)
        self._open = QPushButton(icon("folder"), tr("Open folder"))
        self._open.setObjectName("open_samples_folder_button")
        self._open.clicked.connect(self._open_folder)
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(self._facts, stretch=1)
        for button in (self._open, self._copy):
            top.addWidget(button)
        self._wall, self._table = SampleWall(176), SampleTable()
        self._wall.show_hint(tr("This run drew nothing: pictures need sample prompts on the Train page."))
        self._views = QStackedLayout()
        for view in (self._wall, self._table):
            self._views.addWidget(view)
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        column.addLayout(top)
        column.addLayout(self._views, stretch=1)
        return column

    def _empty_view(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.addStretch(2)
        sign = PlainLabel()
        sign.setPixmap(icon_pixmap("samples", 56, "faint"))
        words = PlainLabel(tr("No run has drawn anything yet."))
        words.setProperty("role", "heading")
        hint = PlainLabel(tr("Give sample prompts on the Train page; pictures come after every epoch."))
        hint.setProperty("role", "muted")
        button = QPushButton(icon("train", "on_accent"), tr("Go to Train"))
        button.setObjectName("go_to_train_button")
        button.setProperty("role", "primary")
        button.clicked.connect(lambda: self.context.go_to("train"))
        for widget in (sign, words, hint, button):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(SPACING // 2)
        column.addStretch(3)
        return view

    def _read_runs(self) -> None:
        path = self.context.project.path
        if path is not None:
            self._reading.ask(partial(past_runs, self.context.settings.runs_folder(path)), self._show_runs)

    def _show_runs(self, runs: tuple[PastRun, ...]) -> None:
        self._runs = runs
        chosen = self._list.currentRow()
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._list.clear()
        for run in self._runs:
            item = QListWidgetItem(icon("samples", "accent"), f"{run.name}\n{_day(run.modified)}")
            item.setSizeHint(QSize(0, 54))
            self._list.addItem(item)
        self._list.blockSignals(False)  # noqa: FBT003
        self._stack.setCurrentIndex(1 if self._runs else 0)
        if self._runs:
            self._list.setCurrentRow(max(0, min(chosen, len(self._runs) - 1)))
            self._show_run(self._list.currentRow())

    def _show_run(self, row: int) -> None:
        if not 0 <= row < len(self._runs):
            return
        run = self._runs[row]
        steps = run.progress.step.step if run.progress.step is not None else 0
        self._facts.setText(
            tr(
                "{reason} after {steps}, {files}, {pictures}. {folder}",
                reason=tr(_REASONS.get(run.reason, run.reason)),
                steps=tr("{count} steps", count=steps),
                files=tr("{count} LoRA files", count=len(run.checkpoints)),
                pictures=tr("{count} samples", count=len(run.samples)),
                folder=str(run.path),
            )
        )
        self._copy.setEnabled(bool(run.checkpoints))
        self._show_samples(run)

    def _show_samples(self, run: PastRun) -> None:
        grid = SampleGrid.of(run.samples)
        if grid is None:
            self._wall.wall.show_pictures([_picture(sample, run) for sample in run.samples])
            self._views.setCurrentWidget(self._wall)
            return
        self._table.table.show_table(
            grid.prompts,
            tuple(tr("Step {step}", step=step) for step in grid.steps),
            {place: _picture(sample, run) for place, sample in grid.samples.items()},
        )
        self._views.setCurrentWidget(self._table)

    @property
    def _run(self) -> PastRun | None:
        row = self._list.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def _copy_newest(self) -> None:
        if self._run is not None and self._run.checkpoints:
            self._copy_lora(str(self._run.checkpoints[0]))

    def _copy_lora(self, path: str) -> None:
        ask_where_to(self.context, Path(path), self)

    def _open_folder(self) -> None:
        if self._run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._run.path)))

    def _show_picture(self, pictures: Sequence[WallPicture], path: str) -> None:
        row = next((row for row, picture in enumerate(pictures) if picture.path == path), 0)
        dialog = PictureDialog(pictures, row, self)
        dialog.lora_wanted.connect(self._copy_lora)
        dialog.open()


def _picture(sample: RunSample, run: PastRun) -> WallPicture:
    caption = tr("Step {step}", step=sample.step) if sample.step is not None else sample.path.stem
    return WallPicture(
        str(sample.path), caption, sample.prompt or sample.path.name, run.progress.lora_at(sample.step)
    )


def _day(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
