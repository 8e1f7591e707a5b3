"""Closing: what becomes of a training when its window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.dialogs.closing_question import ask_before_closing
from desktop.text import tr
from desktop.workers.training_thread import TrainingThread


class Closing(QObject):
    """Asks before a window closes on a training, and closes it as soon as the run's last step is saved.

    Args:
        training: the window's run.
        status: shows a short line at the bottom of the window.
        window: closes.
    """

    def __init__(self, training: TrainingThread, status: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._training, self._status, self._window = training, status, window
        self._is_awaited = False
        # Later: whoever shows or keeps the run's end does so first.
        training.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    def may_go_on(self) -> bool:
        """Whether the window may close now. Where it may not, the user is asked what is wanted."""
        if not self._training.is_running:
            return True
        choice = ask_before_closing(self._window)
        if choice == "keep":
            return False
        if not self._training.is_running:  # it ended while it was asked about
            return True
        self._is_awaited = True
        if choice == "pause":
            self._training.pause()
        else:
            self._training.stop()
        self._status(tr("The window closes as soon as the run is saved."))
        return False

    def _ended(self) -> None:
        if self._is_awaited and self._training.progress.error is None:
            self._window.close()
        self._is_awaited = False
