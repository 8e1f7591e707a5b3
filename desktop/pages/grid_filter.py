"""GridFilter: finds the rows that a filter line takes, in the grid's order, without holding up the window."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import AtelierError
from curation.captions.search import Filter, parse_filter
from curation.project.caption_board import CaptionBoard
from curation.project.caption_order import SortKey, in_order
from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer

_MOST_AT_ONCE = 400
"""Rows that are gone through while the window waits; more in a thread."""
Order = tuple[SortKey, bool]


class GridFilter(QObject):
    """Answers the newest question only.

    Signals:
        found(object): places of the rows, in order.
        refused(object): the `AtelierError` of a line that cannot be read.
        waiting(): the answer will take a moment; `found` follows.

    Args:
        jobs: works it out.
        parent: who asks.
    """

    found = Signal(object)
    refused = Signal(object)
    waiting = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._finding = LatestAnswer(jobs, self)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return not self._finding.is_idle

    def ask(self, board: CaptionBoard, line: str, order: Order) -> None:
        """Find rows.

        Args:
            board: the rows.
            line: a filter line.
            order: what to order by, and whether the largest comes first.
        """
        self._finding.forget()
        try:
            wanted = parse_filter(line)
        except AtelierError as error:
            self.refused.emit(error)
            return
        if len(board) <= _MOST_AT_ONCE:
            self.found.emit(_places(board, wanted, order))
            return
        self.waiting.emit()
        self._finding.ask(partial(_places, board, wanted, order), self.found.emit)

    def forget(self) -> None:
        """Nobody waits for the answer any more."""
        self._finding.forget()


def _places(board: CaptionBoard, wanted: Filter, order: Order) -> list[int]:
    key, is_descending = order
    places = np.flatnonzero(wanted.mask(board.index)).tolist()
    return in_order(board, places, key, is_descending=is_descending)
