"""PageCode: the code of projects and pages, read off the GUI thread while the start view is looked at."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.pages.registry import PAGES
from desktop.workers.jobs import Jobs

_PROJECT = "curation.project.store"


class PageCode(QObject):
    """Reading it takes longer than a window may stand still, and the first project needs it.

    Where nobody asks for :meth:`load`, every page's code is read when the page is first shown.

    Signals:
        first_came(): that of the first page is there; whoever waits is let in after this.
        loaded(): all of it is there.

    Args:
        jobs: runs the reading.
        parent: the Qt parent.
    """

    first_came = Signal()
    loaded = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._is_awaited = False
        self._waiting: list[Callable[[], None]] = []

    def load(self) -> None:
        """Begin, in the order of the page list. What fails is said when its page is shown."""
        self._is_awaited = True
        self._jobs.start(
            "",
            _modules_read(),
            on_yield=self._came,
            on_done=self._ended,
            on_failed=lambda _error: self._ended(),
            is_quiet=True,
        )

    def when_ready(self, act: Callable[[], None]) -> None:
        """Do something that needs a project and the first page: now, or as soon as their code is there."""
        if self._is_awaited:
            self._waiting.append(act)
        else:
            act()

    def forget(self) -> None:
        """Nobody wants to open anything any more: the window closes."""
        self._waiting.clear()

    def _came(self, page_name: str) -> None:
        if page_name == PAGES[0].name:
            self.first_came.emit()
            QTimer.singleShot(0, self, self._let_in)  # the window may move in between

    def _ended(self) -> None:
        self._let_in()
        self.loaded.emit()

    def _let_in(self) -> None:
        self._is_awaited = False
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()


def _modules_read() -> Iterator[str]:
    """Names of the pages whose code is there now."""
    importlib.import_module(_PROJECT)
    for kind in PAGES:
        importlib.import_module(kind.make.partition(":")[0])
        yield kind.name
