"""LatestAnswer: work something out off the GUI thread, again whenever what it depends on has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop.workers.job_thread import JobThread
from desktop.workers.jobs import Jobs

Work: TypeAlias = Callable[[], Any]
Then: TypeAlias = Callable[[Any], None]


class LatestAnswer(QObject):
    """Works on one question at a time. Asked again meanwhile, it goes on with the newest question only.

    Args:
        jobs: runs the work, without a word in the progress strip; failures come up as the error dialog.
        parent: who wants to know; when it is gone, answers are dropped.
        delay_milliseconds: how long to wait for the next question before beginning.
    """

    def __init__(self, jobs: Jobs, parent: QObject, *, delay_milliseconds: int = 0) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._next: tuple[Work, Then] | None = None
        self._thread: JobThread | None = None
        self._is_forgotten = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_milliseconds)
        self._timer.timeout.connect(self._begin)

    @property
    def is_idle(self) -> bool:
        """Whether everything is answered."""
        return self._thread is None and self._next is None

    def ask(self, work: Work, then: Then) -> None:
        """Work something out.

        Args:
            work: touches no widget; runs in another thread.
            then: takes the answer, on the GUI thread; never called for a question that a later one replaced.
        """
        self._next = (work, then)
        self._timer.start()

    def forget(self) -> None:
        """Drop what is being asked: nobody wants to know any more, not even of its failure."""
        self._next = None
        self._is_forgotten = self._thread is not None
        self._timer.stop()

    def _begin(self) -> None:
        if self._thread is not None or self._next is None:
            return  # the end of what is under way begins the next
        (work, then), self._next = self._next, None
        self._is_forgotten = False
        answers: list[Any] = []
        self._thread = self._jobs.start(
            "",
            _answer(work),
            on_yield=answers.append,
            on_done=lambda: self._done(then, answers),
            on_failed=self._failed,
            is_quiet=True,
        )

    def _done(self, then: Then, answers: list[Any]) -> None:
        if not isValid(self):
            return
        is_wanted = bool(answers) and not self._is_forgotten and self._next is None
        self._end()
        if is_wanted:
            then(answers[0])

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        is_wanted = not self._is_forgotten
        self._end()
        if is_wanted:
            self._jobs.show_error(error)

    def _end(self) -> None:
        self._thread = None
        if self._next is not None and not self._timer.isActive():
            self._begin()


def _answer(work: Work) -> Iterator[Any]:
    yield work()
