"""The buttons of a training run: begin; and while it goes on: sample, save, pause, stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.workers.training_progress import Phase


class RunControls(QWidget):
    """Shows the buttons that make sense in a phase.

    Signals:
        train_wanted(), sample_wanted(), save_wanted(), pause_wanted(): a button was pressed.
        stop_wanted(): end well; pressed again while that takes its time, it means at once.
    """

    train_wanted = Signal()
    sample_wanted = Signal()
    save_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._train = _button("train_button", "play", tr("Train"), role="primary")
        self._sample = _button("sample_now_button", "picture", tr("Sample now"))
        self._save = _button("save_now_button", "save", tr("Save now"))
        self._pause = _button("pause_button", "pause", tr("Pause"))
        self._pause.setToolTip(tr("Keep where it is, and free the memory; going on changes nothing."))
        self._stop = _button("stop_button", "stop", tr("Stop and save"), role="danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACING, 0)
        column.setSpacing(SPACING)
        for pair in ((self._sample, self._save), (self._pause, self._stop)):
            row = QHBoxLayout()
            row.setSpacing(SPACING)
            for button in pair:
                row.addWidget(button, stretch=1)
            column.addLayout(row)
        column.addWidget(self._train)
        self._connect()

    def show_phase(
        self, phase: Phase, *, is_running: bool, can_train: bool, why_not: str = "", has_prompts: bool = True
    ) -> None:
        """Show what can be asked for now.

        Args:
            phase: of the run.
            is_running: whether the run's child works.
            can_train: whether a new run could begin.
            why_not: what is in its way, in the user's language.
            has_prompts: whether the run has prompts to draw samples of.
        """
        is_ending = phase in ("stopping", "pausing")
        self._train.setVisible(not is_running)
        self._train.setEnabled(can_train)
        self._train.setToolTip(why_not)
        for button in (self._sample, self._save, self._pause, self._stop):
            button.setVisible(is_running)
        for button in (self._sample, self._save, self._pause):
            button.setEnabled(phase == "training")
        if not has_prompts:
            self._sample.setEnabled(False)
        self._sample.setToolTip("" if has_prompts else tr("This run was started without sample prompts."))
        self._stop.setText(tr("Stop at once") if is_ending else tr("Stop and save"))

    def _connect(self) -> None:
        for button, wanted in (
            (self._train, self.train_wanted),
            (self._sample, self.sample_wanted),
            (self._save, self.save_wanted),
            (self._pause, self.pause_wanted),
            (self._stop, self.stop_wanted),
        ):
            button.clicked.connect(wanted)


def _button(name: str, sign: str, text: str, *, role: str = "") -> QPushButton:
    colours = {"primary": "on_accent", "danger": "error"}
    button = QPushButton(icon(sign, colours.get(role, "text")), text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button
