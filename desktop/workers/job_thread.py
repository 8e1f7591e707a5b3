"""JobThread: run any generator off the GUI thread and hand its events to the GUI in calm portions."""

from __future__ import annotations

import atexit
import threading
from collections import deque
from collections.abc import Generator, Iterator
from functools import partial
from typing import Any, Protocol, runtime_checkable
from weakref import WeakSet

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from shiboken6 import isValid
from typing_extensions import override

FLUSH_MILLISECONDS = 33
"""The GUI hears news at most about thirty times a second."""
_MOST_PER_FLUSH = 200
_MOST_WAITING = 2000
_LET_GO: set[JobThread] = set()
"""Threads that run on although nobody waits for them any more."""
_MADE: WeakSet[JobThread] = WeakSet()
_LAST_MILLISECONDS = 30_000


@runtime_checkable
class Stoppable(Protocol):
    """A job that has its own way to stop, safe to call from another thread while it waits."""

    def request_stop(self) -> None:
        """Ask the job to end soon and well."""


class JobThread(QThread):
    """One long job. Keep it in an attribute and ``wait()`` for it before it goes.

    Signals:
        yielded(object): one event of the generator, on the GUI thread, in order.
        failed(object): the exception that ended it; a stopped job does not fail.
        finished_well(): the generator ran out, or was stopped.
        stopping(): somebody asked it to end.
        Exactly one of ``failed`` and ``finished_well`` comes, after the last event.

    Args:
        job: a generator (closed when stopped), or an iterator with ``request_stop()``.
        parent: the Qt parent.
    """

    yielded = Signal(object)
    failed = Signal(object)
    finished_well = Signal()
    stopping = Signal()
    _news = Signal()

    def __init__(self, job: Iterator[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        _MADE.add(self)
        self._job = job
        self._waiting: deque[Any] = deque()
        self._room = threading.Semaphore(_MOST_WAITING)
        self._stop_wanted = threading.Event()
        self._error: Exception | None = None
        self._ended = self._told_end = False
        self._is_heard = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FLUSH_MILLISECONDS)
        self._timer.timeout.connect(self._flush)
        self._news.connect(self._schedule)
        self.finished.connect(self._job_ended)

    def stop(self) -> None:
        """Ask the job to end; it does so at its next event, and cleans up after itself."""
        self._ask_to_end()
        self.stopping.emit()

    def let_go(self) -> None:
        """The same for a job that outlives whoever listened: from now on it says nothing any more."""
        self._is_heard = False
        if self.isRunning():
            _LET_GO.add(self)  # a thread must not be freed before its end
        self._ask_to_end()

    def _ask_to_end(self) -> None:
        self._stop_wanted.set()
        if isinstance(self._job, Stoppable):
            self._job.request_stop()

    @property
    def stop_wanted(self) -> bool:
        """Whether :meth:`stop` was called."""
        return self._stop_wanted.is_set()

    @override
    def run(self) -> None:
        try:
            self._consume()
        except Exception as error:  # noqa: BLE001  (the end of a job: whatever it was, the user hears of it)
            self._error = error

    def _consume(self) -> None:
        try:
            for event in self._job:
                self._hand_over(event)
                if self._stop_wanted.is_set() and not isinstance(self._job, Stoppable):
                    break
        finally:
            if isinstance(self._job, Generator):
                self._job.close()

    def _hand_over(self, event: Any) -> None:
        # A job far faster than the GUI waits here instead of filling the memory.
        while not self._room.acquire(timeout=0.2):
            if self._stop_wanted.is_set():
                return
        was_empty = not self._waiting
        self._waiting.append(event)
        if was_empty:
            self._news.emit()

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        for _ in range(min(len(self._waiting), _MOST_PER_FLUSH)):
            event = self._waiting.popleft()
            self._room.release()
            if self._is_heard:
                self.yielded.emit(event)
        if self._waiting:
            self._timer.start()
        elif self._ended:
            self._tell_end()

    def settle(self, milliseconds: int) -> bool:
        """Wait for the end and hand out what is left, without going back to the event loop.

        Args:
            milliseconds: how long to wait at most.

        Returns:
            Whether the job has ended.
        """
        if not self.wait(milliseconds):
            return False
        self._job_ended()
        while self._waiting:
            self._flush()
        return True

    def _job_ended(self) -> None:
        self._ended = True
        self._timer.stop()
        self._flush()

    def _tell_end(self) -> None:
        if self._told_end:
            return
        self._told_end = True
        if not self._is_heard:
            QTimer.singleShot(0, partial(_LET_GO.discard, self))  # freed here, it would be in its own slot
            return
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.finished_well.emit()


@atexit.register
def _end_all() -> None:
    """At the end of the program, wait for what still runs: freed under way, a thread aborts the process."""
    running = [thread for thread in _MADE if isValid(thread) and thread.isRunning()]
    for thread in running:
        thread.let_go()
    for thread in running:
        thread.wait(_LAST_MILLISECONDS)
