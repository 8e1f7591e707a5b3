"""Collect Python's cyclic garbage on the GUI thread only, and only while it is cheap.

Python's collector runs on whatever thread allocates. On a worker thread it may destroy QObjects there, which
crashes Qt (napari #1029).
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_INTERVAL_MILLISECONDS = 1000
_FULL_EVERY_SECONDS = 60.0
_LONG_SECONDS = 0.03

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
        if not gc.isenabled():
            gc.freeze()


class GuiGarbage(QObject):
    """Takes the collector over while it lives. Make it once, after the window is built.

    What lives by then is set aside for good (``gc.freeze``), so that a collection walks only what came later.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._last_full = time.monotonic()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def set_aside(self) -> None:
        """Leave out of collections what lives by now: code that was loaded stays anyway."""
        gc.freeze()

    def give_back(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if _readers:
            return
        now = time.monotonic()
        if now - self._last_full > _FULL_EVERY_SECONDS:
            self._last_full = now
            gc.collect()
            if time.monotonic() - now > _LONG_SECONDS:
                self.set_aside()  # what survived is large, and the next time would be no shorter
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
