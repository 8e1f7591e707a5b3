"""Jobs: start work off the GUI thread and let the progress strip show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.workers.job_thread import JobThread

_MOST_ROUNDS = 4


@dataclass(frozen=True)
class JobState:
    """What the progress strip shows of one job.

    Args:
        title: what runs, in the user's language.
        done: how much is done.
        total: how much there is; 0 while that is not known.
        note: a few words on where it is, in the user's language.
    """

    title: str
    done: int = 0
    total: int = 0
    note: str = ""


class Jobs(QObject):
    """The jobs of this window. When it goes, they are asked to end, and nobody hears of them any more.

    Signals:
        changed(): a job started, moved on or ended; the newest is in :attr:`states`.

    Args:
        show_error: shows what ended a job that nobody else takes care of.
    """

    changed = Signal()

    def __init__(self, show_error: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show_error = show_error
        self._running: dict[JobThread, JobState | None] = {}
        self.destroyed.connect(partial(_let_go, self._running))

    @property
    def states(self) -> tuple[JobState, ...]:
        """What runs now, oldest first, without the quiet ones."""
        return tuple(state for state in self._running.values() if state is not None)

    def start(
        self,
        title: str,
        job: Iterator[Any],
        *,
        on_yield: Callable[[Any], None] | None = None,
        on_done: Callable[[], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        is_quiet: bool = False,
    ) -> JobThread:
        """Run a generator in a thread and show it in the strip.

        Args:
            title: what runs, in the user's language.
            job: a generator; events with ``done`` and ``total`` (and ``note``) move the strip.
            on_yield: called on the GUI thread with every event.
            on_done: called when it ran out or was stopped.
            on_failed: called with what ended it; without it the error dialog comes up.
            is_quiet: not shown in the strip: it takes a moment, and nobody would want to stop it.
        """
        thread = JobThread(job)
        self._running[thread] = None if is_quiet else JobState(title)
        thread.yielded.connect(lambda event: self._moved(thread, event))
        if on_yield is not None:
            thread.yielded.connect(on_yield)
        thread.finished_well.connect(lambda: self._ended(thread, on_done))
        failed = on_failed or self.show_error
        thread.failed.connect(lambda error: self._ended(thread, lambda: failed(error)))
        thread.start()
        self.changed.emit()
        return thread

    def show(self, thread: JobThread, state: JobState) -> None:
        """Show a job's state in the strip from now on; it leaves by itself when the job ends."""
        if thread in self._running:
            self._running[thread] = state
            self.changed.emit()

    def stop_newest(self) -> None:
        """Ask the newest job to end."""
        shown = [thread for thread, state in self._running.items() if state is not None]
        if shown:
            shown[-1].stop()

    def stop_all(self, milliseconds: int = 20_000) -> None:
        """Ask all jobs to end and wait for them; the window closes after this."""
        # The end of one may begin another that waited for it.
        for _ in range(_MOST_ROUNDS):
            for thread in tuple(self._running):
                thread.stop()
            for thread in tuple(self._running):
                thread.settle(milliseconds)

    def _moved(self, thread: JobThread, event: Any) -> None:
        total = getattr(event, "total", None)
        state = self._running.get(thread)
        if not isinstance(total, int) or state is None:
            return
        note = getattr(event, "note", "") or ""
        self._running[thread] = replace(state, done=event.done, total=total, note=str(note))
        self.changed.emit()

    def _ended(self, thread: JobThread, then: Callable[[], None] | None) -> None:
        thread.wait()
        self._running.pop(thread, None)
        QTimer.singleShot(0, partial(_forget, thread))
        self.changed.emit()
        if then is not None:
            then()


def _forget(thread: JobThread) -> None:
    """Part a thread that told its end from its listeners: they know it, and it would keep all they know."""
    for signal in (thread.yielded, thread.finished_well, thread.failed):
        signal.disconnect()


def _let_go(running: dict[JobThread, JobState | None]) -> None:
    for thread in tuple(running):
        if isValid(thread):  # at the end of the program Qt may have freed it first
            thread.let_go()
