"""What runs inside a child process: one generator, its events, the wishes of the window. Never loads Qt."""

from __future__ import annotations

import faulthandler
import importlib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Protocol, TextIO

from core.errors import AtelierError


class Control(Protocol):
    """The wishes a controlled job understands; ``core.training.control`` has one."""

    def stop(self) -> None:
        """End soon and well."""


@dataclass(frozen=True)
class Order:
    """What the child is to do.

    Args:
        target: ``"module:function"`` of a function that returns an iterator.
        arguments: its positional arguments.
        control: ``"module:Class"`` of a control object to hand over as ``control=``; empty where the target
            takes none and is stopped by closing it.
        report_path: file that takes whatever the child prints.
    """

    target: str
    arguments: tuple[Any, ...]
    control: str
    report_path: str


@dataclass(frozen=True)
class Happened:
    """One message to the parent: an event, the error that ended it, or a bug's traceback."""

    event: Any = None
    error: AtelierError | None = None
    bug: str = ""
    ended: bool = False


def run(order: Order, events: Connection, wishes: Connection) -> None:
    """The child's whole life.

    Args:
        order: what to do.
        events: takes one :class:`Happened` per event.
        wishes: gives names of the control's methods, such as ``"stop"``; its end means the parent is gone.
    """
    _settle_in(order.report_path)
    try:
        _work(order, events, wishes)
        last = Happened(ended=True)
    except AtelierError as error:
        last = Happened(error=error)
    except Exception:  # noqa: BLE001  (the end of a job: the parent shows it as a bug)
        last = Happened(bug=traceback.format_exc())
    with suppress(OSError):
        events.send(last)


def _settle_in(report_path: str) -> None:
    report = os.open(report_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    sys.stdout, sys.stderr = _printing_to(report, 1), _printing_to(report, 2)
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is for the window; it tells us
    # One core stays free for the window; spinning threads would take it even while they wait.
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 2) // 2)))
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    if sys.platform != "win32":
        os.nice(5)


def _printing_to(report: int, number: int) -> TextIO:
    """What is printed to this file number goes into the report from now on.

    Where the app has no console (Windows' pythonw), a child begins without streams, and libraries that write
    to them end it. Where it has one, its encoding may know no Chinese.
    """
    os.dup2(report, number)
    return open(number, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)


def _work(order: Order, events: Connection, wishes: Connection) -> None:
    # Importing can take seconds; a wish that comes meanwhile waits in the pipe.
    function = _named(order.target)
    control = _named(order.control)() if order.control else None
    stop_wanted = threading.Event()
    listener = threading.Thread(target=_listen, args=(wishes, control, stop_wanted), daemon=True)
    listener.start()
    keywords = {"control": control} if control is not None else {}
    job: Iterator[Any] = function(*order.arguments, **keywords)
    try:
        for event in job:
            events.send(Happened(event=event))
            if control is None and stop_wanted.is_set():
                break
    finally:
        close = getattr(job, "close", None)
        if close is not None:
            close()


def _listen(wishes: Connection, control: Control | None, stop_wanted: threading.Event) -> None:
    while True:
        try:
            wish = str(wishes.recv())
        except (EOFError, OSError):
            wish = "stop"  # the window is gone: save what was learned and end
        if wish == "stop":
            stop_wanted.set()
        if control is not None:
            getattr(control, wish)()
        if wish == "stop":
            return


def _named(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)
