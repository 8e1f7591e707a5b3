"""Collect Python's cyclic garbage on the GUI thread only, and only while it is cheap.

Python's collector runs on whatever thread allocates. On a worker thread it may destroy QObjects there, which
crashes Qt (napari #1029).
"""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_INTERVAL_MILLISECONDS = 1000
_FULL_EVERY_SECONDS = 60.0
_MOST_WALKED = 60_000
"""Objects that a collection walks in about 20 ms."""
_MOST_WALKED_BETWEEN = 10 * _MOST_WALKED
"""The same where a project is closed: nothing moves on the screen then."""

_readers: set[int] = set()
"""Threads that make very many objects just now."""


@contextmanager
def garbage_waits() -> Iterator[None]:
    """Inside, a worker makes hundreds of thousands of objects that will stay: nobody walks over them."""
    here = threading.get_ident()
    _readers.add(here)
    try:
        yield
    finally:
        _readers.discard(here)
        # What pages and dialogs left behind is set aside with it, so only where that is worth it.
        if not gc.isenabled() and gc.get_count()[0] > _MOST_WALKED:
            gc.freeze()


class GuiGarbage(QObject):
    """Takes the collector over while it lives. Make it once, after the window is built.

    What lives by then is set aside for good (``gc.freeze``), so that a collection walks only what came later.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._last_full = time.monotonic()
        self._is_all_wanted = False
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def set_aside(self) -> None:
        """Leave out of collections what lives by now: code, or so much data that a walk would be felt.

        Data is freed all the same when nobody holds it any more; only what holds itself stays.
        """
        gc.freeze()

    def walk_all_soon(self) -> None:
        """A project is being closed: walk over what was set aside too, once its pages are gone."""
        self._is_all_wanted = True

    def give_back(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if _readers:
            return
        if self._is_all_wanted:
            self._is_all_wanted = False
            self._collect_all()
            return
        now = time.monotonic()
        is_full = now - self._last_full > _FULL_EVERY_SECONDS
        if is_full:
            self._last_full = now
        elif gc.get_count()[0] <= gc.get_threshold()[0]:
            return
        if _walked(is_full=is_full) > _MOST_WALKED:
            self.set_aside()
        else:
            gc.collect(2 if is_full else 1)

    def _collect_all(self) -> None:
        if _walked(is_full=True) + gc.get_freeze_count() > _MOST_WALKED_BETWEEN:
            return  # a large project is open already
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        _trim_heap()
        self._last_full = time.monotonic()


def _trim_heap() -> None:
    """Hand what is free between blocks back to the system, which GNU's C library does not by itself."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


def _walked(*, is_full: bool) -> int:
    """How many objects a collection would walk. What was set aside is not among them."""
    young = len(gc.get_objects(generation=0)) + len(gc.get_objects(generation=1))
    return young + len(gc.get_objects(generation=2)) if is_full else young
