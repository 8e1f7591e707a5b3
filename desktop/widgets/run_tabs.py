"""What there is to see of a run, one tab each: its plan, its loss, each picture's loss, its messages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QListWidgetItem,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)

from core.training.loss_per_image import LOSS_FILE, ImageLoss
from desktop.item_models.loss_table_model import LossColumn, LossTableModel
from desktop.text import text_of, tr
from desktop.theme import icon
from desktop.widgets.calm_wheel import CalmWheel
from desktop.widgets.hint_list import HintList
from desktop.widgets.loss_chart import LossChart
from desktop.widgets.plan_view import PlanView
from desktop.workers.training_progress import TrainingProgress

_PLAN, _LOSS, _PICTURES, _MESSAGES = range(4)


class RunTabs(QTabWidget):
    """Shows a run's news; goes to the loss by itself when a run begins.

    Signals:
        losses_wanted(str): somebody looks at the pictures of the run in this folder; show their losses.
    """

    losses_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run_tabs")
        self.setDocumentMode(True)
        self.tabBar().setObjectName("run_tab_bar")
        self.tabBar().setAccessibleName(tr("Views of the run"))
        self.plan = PlanView()
        self._chart = LossChart()
        self._losses = LossTableModel(self)
        self._messages = HintList(tr("What the trainer advises comes here."))
        self._messages.setObjectName("advice_list")
        self._messages.setAccessibleName(tr("Messages"))
        self._messages.setWordWrap(True)
        self._losses_read: tuple[str, float] = ("", 0.0)
        self._was_running = self._has_steps = False
        self._output_dir = ""
        self.addTab(_scrolled(self.plan), tr("Plan"))
        self.addTab(self._chart, tr("Loss"))
        self.addTab(self._build_pictures(), tr("Pictures"))
        self.addTab(self._messages, tr("Messages"))
        self.currentChanged.connect(self._read_losses)

    def show_progress(self, progress: TrainingProgress) -> None:
        """Show a run as far as it has come."""
        step = progress.step
        self._chart.show_curve(progress.curve, step.max_train_steps if step else 0)
        self._output_dir = progress.output_dir
        if progress.is_running and not self._was_running:
            self.setCurrentIndex(_LOSS)
        elif step is None and not progress.is_running:
            self.setCurrentIndex(_PLAN)
        elif self.currentIndex() == _PLAN and self._chart.point_count and not self._has_steps:
            self.setCurrentIndex(_LOSS)
        self._has_steps = step is not None
        self._was_running = progress.is_running
        self._show_messages(progress)
        self._read_losses()

    def show_messages(self) -> None:
        """Bring the messages into view."""
        self.setCurrentIndex(_MESSAGES)

    def show_losses(self, losses: Mapping[str, ImageLoss]) -> None:
        """Show each picture's loss, in this order."""
        self._losses.show_rows(list(losses.items()))

    def _show_messages(self, progress: TrainingProgress) -> None:
        advices = progress.advices
        count = len(advices)
        self.setTabText(_MESSAGES, tr("Messages ({count})", count=count) if count else tr("Messages"))
        if self._messages.count() == count:
            return
        self._messages.clear()
        signs = ["error" if advice.severity == "error" else "warning" for advice in advices]
        for advice, sign in zip(advices, signs, strict=True):
            self._messages.addItem(QListWidgetItem(icon(sign, sign), text_of(advice)))
        worst = min(signs, default="")  # "error" comes before "warning"
        self.setTabIcon(_MESSAGES, icon(worst, worst) if worst else QIcon())

    def _read_losses(self) -> None:
        """Have the losses read again where they are in view and their file has changed."""
        if self.currentIndex() != _PICTURES or not self._output_dir:
            return
        file = Path(self._output_dir) / LOSS_FILE
        seen = (str(file), file.stat().st_mtime if file.is_file() else 0.0)
        if seen != self._losses_read:
            self._losses_read = seen
            self.losses_wanted.emit(self._output_dir)

    def _build_pictures(self) -> QTableView:
        table = QTableView()
        table.setObjectName("picture_loss_table")
        table.setAccessibleName(tr("Loss of each picture"))
        table.setModel(self._losses)
        table.setShowGrid(False)
        table.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LossColumn.PICTURE, QHeaderView.ResizeMode.Stretch)
        return table


def _scrolled(plan: QWidget) -> QScrollArea:
    """The plan is higher than a small screen has room for."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields in it have it
    plan.setObjectName("scrolled")
    CalmWheel(plan)
    area.setWidget(plan)
    return area
