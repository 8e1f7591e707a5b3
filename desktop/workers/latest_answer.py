"""LatestAnswer: work something out off the GUI thread, again whenever what it depends on has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.workers.job_thread import JobThread
from desktop.workers.jobs import Jobs

Question: TypeAlias = Callable[[], Any]


class LatestAnswer(QObject):
    """Answers one question at a time. Asked again meanwhile, it goes on with the newest question only.

    Signals:
        came(object): the answer to a question; older ones that were overtaken are left out.
        failed(object): the exception that a question ended with.

    Args:
        jobs: runs the thread, unseen.
        delay_milliseconds: how long to wait for the next question before beginning.
    """

    came = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, delay_milliseconds: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._question: Question | None = None
        self._thread: JobThread | None = None
        self._is_forgotten = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_milliseconds)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._thread is not None or self._question is not None

    def ask(self, question: Question) -> None:
        """Call ``question`` in a thread soon; it must touch nothing of Qt."""
        self._question = question
        self._timer.start()

    def forget(self) -> None:
        """Whatever is under way is of no interest any more, its failure neither."""
        self._question = None
        self._is_forgotten = self._thread is not None
        self._timer.stop()

    def _begin(self) -> None:
        if self._thread is not None or self._question is None:
            return  # the end of what is under way begins the next
        question, self._question = self._question, None
        self._is_forgotten = False
        self._thread = self._jobs.start(
            "",
            _answer(question),
            on_yield=self._take,
            on_done=self._ended,
            on_failed=self._fail,
            is_quiet=True,
        )

    def _take(self, answer: Any) -> None:
        if isValid(self) and not self._is_forgotten and self._question is None:
            self.came.emit(answer)

    def _fail(self, error: Exception) -> None:
        is_wanted = isValid(self) and not self._is_forgotten
        self._ended()
        if is_wanted:
            self.failed.emit(error)

    def _ended(self) -> None:
        if not isValid(self):
            return
        self._thread = None
        if self._question is not None and not self._timer.isActive():
            self._begin()


def _answer(question: Question) -> Iterator[Any]:
    yield question()
