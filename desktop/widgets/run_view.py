"""RunView: one training run as it goes: facts, plan and loss, samples, checkpoints."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.training.events import SampleReady
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.durations import spoken_duration
from desktop.widgets.fact_row import FactRow
from desktop.widgets.hint_list import HintList
from desktop.widgets.plan_view import PlanView
from desktop.widgets.run_tabs import RunTabs
from desktop.widgets.sample_wall import SampleWall, WallPicture
from desktop.workers.training_progress import TrainingProgress

_ICON_BUTTON = 28
"""Width of a button that is a sign only, pixels."""
_SAMPLE = 98
"""Edge of a sample, pixels."""


class RunView(QWidget):
    """Shows a :class:`TrainingProgress`.

    Signals:
        picture_chosen(str): a sample was clicked.
        lora_wanted(str): a LoRA file was clicked twice: copy it to where it is used.
    """

    picture_chosen = Signal(str)
    lora_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = self._shown = TrainingProgress()
        self._counts = (0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACING)
        titles = {
            "step": tr("Step"),
            "epoch": tr("Epoch"),
            "loss": tr("Loss"),
            "rate": tr("Steps/s"),
            "left": tr("Time left"),
        }
        self._facts = FactRow(titles)
        column.addWidget(self._facts)
        column.addWidget(self._chart_card(), stretch=1)
        self._made = QWidget()
        lower = QGridLayout(self._made)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setHorizontalSpacing(2 * SPACING)
        lower.setVerticalSpacing(SPACING // 2)
        lower.addWidget(_heading(tr("Samples")), 0, 0)
        lower.addWidget(self._samples(), 1, 0)
        lower.addLayout(self._over_files(), 0, 1)
        lower.addWidget(self._files(), 1, 1)
        for column_of_it, share in enumerate((3, 2)):
            lower.setColumnStretch(column_of_it, share)
        column.addWidget(self._made)

    def show_progress(self, progress: TrainingProgress) -> None:
        """Show a run as far as it has come; call again whenever it moved on."""
        self._progress = progress
        step = progress.step
        if step is None:
            for name in ("step", "epoch", "loss", "rate", "left"):
                self._facts.show_fact(name, "")
        else:
            epochs = progress.prepared.num_epochs if progress.prepared else step.epoch
            self._facts.show_fact("step", f"{step.step} / {step.max_train_steps}")
            self._facts.show_fact("epoch", f"{step.epoch} / {epochs}")
            self._facts.show_fact("loss", f"{step.average_loss:.4f}")
            rate = progress.steps_per_second
            self._facts.show_fact("rate", f"{rate:.2f}" if rate else "")
            left = progress.seconds_left if progress.phase == "training" else None
            self._facts.show_fact("left", "" if left is None else spoken_duration(left))
        self._tabs.show_progress(progress)
        self._show_samples()
        self._show_files()
        # Before the first run the plan needs the room.
        self._made.setVisible(progress.is_running or bool(progress.samples or progress.checkpoints))

    @property
    def tabs(self) -> RunTabs:
        """Its loss, pictures and messages."""
        return self._tabs

    @property
    def plan(self) -> PlanView:
        """Where the plan of the next run is shown."""
        return self._tabs.plan

    @property
    def pictures(self) -> tuple[WallPicture, ...]:
        """The samples as shown, newest first."""
        return self._wall.wall.pictures

    def _chart_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        self._tabs = RunTabs()
        inside.addWidget(self._tabs)
        return card

    def _samples(self) -> SampleWall:
        self._wall = SampleWall(_SAMPLE, is_row=True)
        self._wall.show_hint(tr("Pictures of your sample prompts come here."))
        self._wall.chosen.connect(self.picture_chosen)
        return self._wall

    def _over_files(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_heading(tr("LoRA files")), stretch=1)
        self._copy = QPushButton(icon("copy", "muted"), tr("Copy…"))
        self._copy.setObjectName("copy_run_lora_button")
        self._copy.setToolTip(tr("To the folder where A1111, Forge, ComfyUI or InvokeAI look for LoRAs."))
        self._copy.clicked.connect(self._copy_chosen)
        folder = QPushButton(icon("folder", "muted"), "")
        folder.setObjectName("open_run_folder_button")
        folder.setToolTip(tr("Open folder"))
        folder.setAccessibleName(tr("Open folder"))
        folder.clicked.connect(self._open_folder)
        folder.setFixedWidth(_ICON_BUTTON)
        for button in (self._copy, folder):
            button.setProperty("role", "quiet")
            row.addWidget(button)
        return row

    def _files(self) -> HintList:
        self._list = HintList(tr("A file comes after every epoch, and at the end."))
        self._list.setObjectName("checkpoint_list")
        self._list.setAccessibleName(tr("LoRA files"))
        self._list.setFixedHeight(self._wall.height())
        self._list.itemActivated.connect(
            lambda item: self.lora_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        return self._list

    def _show_samples(self) -> None:
        progress = self._progress
        counts = (len(progress.samples), len(progress.checkpoints))
        if progress is not self._shown or counts != self._counts:
            self._shown, self._counts = progress, counts
            pictures = [_on_the_wall(sample, progress) for sample in reversed(progress.samples)]
            self._wall.wall.show_pictures(pictures)

    def _show_files(self) -> None:
        files = self._progress.checkpoints
        self._copy.setEnabled(bool(files))
        if self._list.count() == len(files):
            return
        self._list.clear()
        for file in reversed(files):
            item = QListWidgetItem(icon("good", "good"), Path(file.path).name)
            item.setToolTip(
                plain_tip(tr("Step {step}\n{path}\nDouble-click copies it.", step=file.step, path=file.path))
            )
            item.setData(Qt.ItemDataRole.UserRole, file.path)
            self._list.addItem(item)

    def _copy_chosen(self) -> None:
        """The file that is selected, or the newest."""
        item = self._list.currentItem() or self._list.item(0)
        if item is not None:
            self.lora_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _open_folder(self) -> None:
        folder = Path(self._progress.output_dir)
        if self._progress.output_dir and folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _on_the_wall(sample: SampleReady, progress: TrainingProgress) -> WallPicture:
    caption = tr("Step {step}", step=sample.step)
    return WallPicture(sample.path, caption, sample.prompt, progress.lora_at(sample.step))


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "heading")
    return label
