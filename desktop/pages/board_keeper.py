"""BoardKeeper: keeps the grid's board true to the project, never holding up the window for it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Set
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from curation.project.board_reader import SeenCrop
from curation.project.caption_board import CaptionBoard
from curation.project.store import CurationProject
from desktop.pages.page import AppContext
from desktop.workers.gui_gc import garbage_waits
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.tag_words import clip_tokens

_MOST_READ = 30
"""Rows that are read while the window waits, which it does not notice; more are read in a thread."""
_MOST_AT_ONCE = 400
"""Rows of those that are known already which are read again while the window waits."""
_PORTION = 40
_PORTIONS_SECONDS = 0.008
_TOLD_SECONDS = 0.25
"""How often rows that nobody looks at are said to have changed."""


class BoardKeeper(QObject):
    """Reads few rows at once. Many are read in a thread, and taken over in portions between two frames.

    Signals:
        replaced(): :attr:`board` is another one, or has other rows; None where no project is open.
        changed(object): places of rows that hold something else now.
        caught_up(): the board is true to the project again, after it was not for a while.

    Args:
        context: the open project and its jobs.
        parent: the page.
    """

    replaced = Signal()
    changed = Signal(object)
    caught_up = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.board: CaptionBoard | None = None
        self._reading, self._comparing, self._warming = (LatestAnswer(context.jobs, self) for _ in range(3))
        self._fresh: deque[SeenCrop] = deque()
        self._newer: set[int] = set()  # photos read after what `_fresh` holds
        self._is_reading = self._is_comparing = False
        self._taken: list[int] = []
        self._told_at = 0.0
        self._between = QTimer(self)
        self._between.setInterval(0)
        self._between.timeout.connect(self._take_some)

    @property
    def is_behind(self) -> bool:
        """Whether some rows may not be what the project holds; what is worked out from them would be old."""
        return self._is_reading or self._is_comparing or self._between.isActive()

    def forget(self) -> None:
        """Another project is open, or none."""
        for answer in (self._reading, self._comparing, self._warming):
            answer.forget()
        self._is_reading = False
        self._stop_taking()
        self.board = None
        self.replaced.emit()

    def read_anew(self) -> None:
        """Read everything; the rows that are there stay until that is done."""
        self._comparing.forget()
        self._stop_taking()
        self._newer.clear()
        if not self._context.project.is_open:
            self.forget()
            return
        project = self._context.project.project
        if project.has_more_regions_than(_MOST_READ):
            self._is_reading = True
            self._reading.ask(partial(_read, project), self._show)
        else:
            self._reading.forget()
            self._show(CaptionBoard(project, clip_tokens().count))

    def follow(self, photo_ids: Set[int], first: Set[int] = frozenset()) -> None:
        """Something was changed on these photos.

        Args:
            photo_ids: the photos.
            first: those whose rows are in view; they are right before everything else.
        """
        if self.board is None or self._is_reading:
            self._newer |= photo_ids
        elif len(photo_ids) <= _MOST_AT_ONCE and len(self.board.ids_on(photo_ids)) <= _MOST_AT_ONCE:
            self._follow_few(photo_ids)
        else:
            self._follow_few(photo_ids & first)
            self._newer.clear()
            self._is_comparing = True
            self._comparing.ask(partial(_differing, self.board), self._take_over)

    def _follow_few(self, photo_ids: Set[int]) -> None:
        if self.board is None:
            return
        self._newer |= photo_ids
        places = self.board.refresh_few(photo_ids)
        if places is None:
            self.read_anew()
        else:
            self.changed.emit(places)

    def _show(self, board: CaptionBoard) -> None:
        self.board, self._is_reading = board, False
        touched, self._newer = self._newer, set()
        if not board.index.is_warm and len(board) > _MOST_AT_ONCE:
            self._warming.ask(partial(_warm_up, board), lambda _: self._say_if_caught_up())
        self.replaced.emit()
        if touched:
            self.follow(touched)  # while it was read
        self._say_if_caught_up()

    def _take_over(self, fresh: list[SeenCrop] | None) -> None:
        self._is_comparing = False
        if fresh is None:
            self.read_anew()
            return
        self._fresh = deque(fresh)
        self._between.start()

    def _take_some(self) -> None:
        """Take rows over for as long as nobody sees a frame missing."""
        now = time.perf_counter()
        while self._fresh and self.board is not None and time.perf_counter() < now + _PORTIONS_SECONDS:
            portion = [self._fresh.popleft() for _ in range(min(_PORTION, len(self._fresh)))]
            self._taken += self.board.take(one for one in portion if one.crop.photo.id not in self._newer)
        if self._taken and (not self._fresh or now > self._told_at + _TOLD_SECONDS):
            taken, self._taken, self._told_at = self._taken, [], now
            self.changed.emit(taken)
        if not self._fresh:
            self._stop_taking()
            self._say_if_caught_up()

    def _stop_taking(self) -> None:
        self._is_comparing = False
        self._between.stop()
        self._fresh.clear()
        self._taken.clear()

    def _say_if_caught_up(self) -> None:
        if not self.is_behind:
            self._newer.clear()
            self.caught_up.emit()


def _read(project: CurationProject) -> CaptionBoard:
    with garbage_waits():
        return CaptionBoard(project, clip_tokens().count)


def _warm_up(board: CaptionBoard) -> None:
    with garbage_waits():
        board.index.warm_up()


def _differing(board: CaptionBoard) -> list[SeenCrop] | None:
    with garbage_waits():
        return board.differing_rows()
