"""Collect Python's cyclic garbage on the GUI thread only, and only while it is cheap.

Python's collector runs on whatever thread allocates. On a worker thread it may destroy QObjects there, which
crashes Qt (napari #1029).
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_INTERVAL_MILLISECONDS = 1000
_FULL_EVERY_SECONDS = 60.0


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

    def give_back(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        now = time.monotonic()
        if now - self._last_full > _FULL_EVERY_SECONDS:
            self._last_full = now
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
