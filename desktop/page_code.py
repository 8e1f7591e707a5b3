"""PageCode: the code of projects and pages, read off the GUI thread while the start view is looked at.

When all of it is there, the pages' icons are drawn, wherever the GUI thread has nothing else to do.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.pages.page import PageKind
from desktop.pages.registry import PAGES
from desktop.theme import draw_icons_ahead
from desktop.workers.jobs import Jobs

_PROJECT = "curation.project.store"
_TOKENS = "desktop.workspace.tag_words"
_MOMENT_MILLISECONDS = 10
_CALM_MILLISECONDS = 800
"""From the first page's code to that of the others: by then a project of many thousand photos is shown."""


class PageCode(QObject):
    """Reading it takes longer than a window may stand still, and the first project needs it.

    The first page's comes first, and the others' wait a moment: a project that opens now has the processor
    for itself. Where nobody asks for :meth:`load`, every page's code is read when the page is first shown.

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
        self._is_awaited = self._is_forgotten = False
        self._waiting: list[Callable[[], None]] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_CALM_MILLISECONDS)
        self._rest.timeout.connect(self._load_rest)

    def load(self) -> None:
        """Begin, in the order of the page list. What fails is said when its page is shown."""
        self._is_awaited = True
        self._start(_first_read(), self._first_ended, on_yield=lambda _news: self.first_came.emit())

    def when_ready(self, act: Callable[[], None]) -> None:
        """Do something that needs a project and the first page: now, or as soon as their code is there."""
        if self._is_awaited:
            self._waiting.append(act)
        else:
            act()

    def forget(self) -> None:
        """Nobody wants to open anything any more: the window closes."""
        self._is_forgotten = True
        self._waiting.clear()
        self._rest.stop()

    def _start(
        self, job: Iterator[str], on_end: Callable[[], None], on_yield: Callable[[str], None] | None = None
    ) -> None:
        self._jobs.start(
            "", job, on_yield=on_yield, on_done=on_end, on_failed=lambda _error: on_end(), is_quiet=True
        )

    def _first_ended(self) -> None:
        if self._is_forgotten:
            return
        # The window may move in between; without a moment, Qt does both in one go where it is late already.
        QTimer.singleShot(_MOMENT_MILLISECONDS, self, self._let_in)
        self._rest.start()

    def _load_rest(self) -> None:
        self._start(_rest_read(), self._rest_ended)

    def _rest_ended(self) -> None:
        self.loaded.emit()
        if not self._is_forgotten:
            draw_icons_ahead(self)

    def _let_in(self) -> None:
        self._is_awaited = False
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()


def _first_read() -> Iterator[str]:
    """Name of the first page, when its code and the project's is there."""
    importlib.import_module(_PROJECT)
    yield _read(PAGES[0])


def _rest_read() -> Iterator[str]:
    """Names of the other pages whose code is there now; with it comes what counts the tokens of captions."""
    yield from map(_read, PAGES[1:])
    importlib.import_module(_TOKENS).clip_tokens()


def _read(kind: PageKind) -> str:
    importlib.import_module(kind.make.partition(":")[0])
    return kind.name
