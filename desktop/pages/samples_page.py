"""The Samples page: all runs of the project, and what they have drawn, newest first."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QSize, Qt
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
from desktop.pages.page import AppContext, Page
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon, icon_pixmap
from desktop.widgets.sample_wall import SampleWall, WallPicture
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.run_history import PastRun, past_runs

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
        self._wall.chosen.connect(self._show_picture)
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
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        self._facts = PlainLabel()
        self._facts.setObjectName("run_facts")
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._wall = SampleWall(176)
        column.addWidget(self._facts)
        column.addWidget(self._wall, stretch=1)
        row.addLayout(column, stretch=1)
        self._stack.addWidget(filled)

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
        self._wall.wall.show_pictures(
            [
                WallPicture(
                    str(sample.path),
                    tr("Step {step}", step=sample.step) if sample.step is not None else sample.path.stem,
                    sample.prompt or sample.path.name,
                )
                for sample in run.samples
            ]
        )

    def _show_picture(self, path: str) -> None:
        pictures = self._wall.wall.pictures
        row = next((row for row, picture in enumerate(pictures) if picture.path == path), 0)
        PictureDialog(pictures, row, self).open()


def _day(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
