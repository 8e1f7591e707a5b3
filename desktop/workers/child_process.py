"""A generator whose work runs in a child process: start it, relay events, pass wishes on, notice its death.

A crash, an out-of-memory kill or a driver fault in there never takes the window along.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from desktop.workers import child_main
from desktop.workers.child_main import Happened, Order

TRAINING_CONTROL = "core.training.control:TrainingControl"
_TAIL_CHARACTERS = 6000
_LAST_WORDS_SECONDS = 5.0
_WINDOWS_FAULTS = 0xC0000000
"""Exit codes from here on are crashes on Windows, 0xC0000005 a wrong address for example."""


class ChildDiedError(AtelierError):
    """The child process ended without saying why. ``details`` holds the last it printed."""

    details: str = ""


class ChildBugError(Exception):
    """Something of ours went wrong in the child. ``details`` holds its traceback and what it printed."""

    def __init__(self, message: str, details: str) -> None:
        super().__init__(message)
        self.details = details


class ChildJob(Iterator[Any]):
    """Events of a function that runs in a child process. One use.

    The process starts with the first ``next()``, or with ``start()`` before it. Events come in order; after
    the last one the iteration ends, or raises what ended the work.

    Raises (from ``next()``):
        AtelierError: the work raised it.
        ChildDiedError: the process was killed or crashed.
        ChildBugError: the work raised anything else.
    """

    def __init__(self, order: Order) -> None:
        self._order = order
        self._process: multiprocessing.process.BaseProcess | None = None
        self._events: Connection | None = None
        self._wishes: Connection | None = None
        self._sending = threading.Lock()
        self._early_wishes: list[str] = []

    @property
    def pid(self) -> int | None:
        """The child's process id once it runs."""
        return self._process.pid if self._process is not None else None

    def __next__(self) -> Any:
        self.start()
        happened = self._next_message()
        if happened.error is None and not happened.bug and not happened.ended:
            return happened.event
        self._clean_up()
        if happened.error is not None:
            raise happened.error
        if happened.bug:
            message = happened.bug.strip().splitlines()[-1]
            raise ChildBugError(message, f"{happened.bug}\n{self._take_report()}")
        self._take_report()
        raise StopIteration

    def start(self) -> None:
        """Let the work begin; its events wait until somebody asks for them."""
        if self._process is not None:
            return
        context = multiprocessing.get_context("spawn")
        events, child_events = context.Pipe(duplex=False)
        child_wishes, wishes = context.Pipe(duplex=False)
        process = context.Process(
            target=child_main.run, args=(self._order, child_events, child_wishes), daemon=True
        )
        process.start()
        child_events.close()  # with our copies open we would never see the child's end
        child_wishes.close()
        self._events, self._process = events, process
        with self._sending:
            self._wishes = wishes
            for name in self._early_wishes:
                wishes.send(name)

    def request_stop(self) -> None:
        """Ask the work to end soon and well; safe from any thread."""
        self.wish("stop")

    def wish(self, name: str) -> None:
        """Call a method of the child's control object, for example ``"save_now"``; safe from any thread."""
        with self._sending:
            if self._wishes is None:
                self._early_wishes.append(name)
                return
            with suppress(OSError):  # the child is gone already
                self._wishes.send(name)

    def kill(self) -> None:
        """End the process at once; what it had not written is lost."""
        if self._process is not None:
            self._process.kill()

    def _next_message(self) -> Happened:
        if self._events is None or self._process is None:
            raise ValueError("the child was not started")
        wait([self._events, self._process.sentinel])
        try:
            # The process may be gone while its last words still wait in the pipe.
            if self._events.poll(_LAST_WORDS_SECONDS):
                message: Happened = self._events.recv()
                return message
        except (EOFError, OSError):
            pass
        self._process.join(_LAST_WORDS_SECONDS)
        return Happened(error=self._death())

    def _death(self) -> ChildDiedError:
        exit_code = self._process.exitcode if self._process is not None else None
        died = _death_error(exit_code)
        died.details = self._take_report()
        return died

    def _clean_up(self) -> None:
        if self._process is not None:
            self._process.join(_LAST_WORDS_SECONDS)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
        with self._sending:
            for connection in (self._events, self._wishes):
                if connection is not None:
                    connection.close()

    def _take_report(self) -> str:
        path = Path(self._order.report_path)
        if not path.is_file():
            return ""
        printed = path.read_text(encoding="utf-8", errors="replace")[-_TAIL_CHARACTERS:]
        path.unlink(missing_ok=True)
        return printed


def in_child(target: str, *arguments: Any, control: str = "") -> ChildJob:
    """A job whose work runs in a child process.

    Args:
        target: ``"module:function"``; the function returns an iterator of events that can be pickled.
        *arguments: its arguments; must be picklable.
        control: ``"module:Class"`` of a control object that the function takes as ``control=``, or empty.
    """
    with tempfile.NamedTemporaryFile(prefix="lora-atelier-", suffix=".log", delete=False) as report:
        report_path = report.name
    return ChildJob(Order(target, arguments, control, report_path))


def _death_error(exit_code: int | None) -> ChildDiedError:
    if exit_code is not None and (exit_code < 0 or exit_code >= _WINDOWS_FAULTS):
        name = _signal_name(-exit_code) if exit_code < 0 else f"{exit_code:#010x}"
        if name == "SIGKILL":
            return ChildDiedError(
                "The work was ended from outside (signal {signal}).",
                why="The system does this when memory runs out; it can also be done by hand.",
                remedy="Close other programs, or lower the resolution or batch size, and start again. "
                "Checkpoints written so far are safe.",
                signal=name,
            )
        return ChildDiedError(
            "The work crashed (signal {signal}).",
            why="A library or a driver failed while it worked; the window is not harmed.",
            remedy="Start it again. If it happens again, copy the details and report them.",
            signal=name,
        )
    return ChildDiedError(
        "The work ended without a word (exit code {code}).",
        why="The process that did it closed unexpectedly; the window is not harmed.",
        remedy="Start it again. If it happens again, copy the details and report them.",
        code="?" if exit_code is None else exit_code,
    )


def _signal_name(number: int) -> str:
    if sys.platform == "win32" or number not in set(signal.Signals):
        return str(number)
    return signal.Signals(number).name
