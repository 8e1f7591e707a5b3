"""Readers: connections that only read a project, so that nobody who reads waits for a long edit."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curation.project.schema import connect_for_reading


class Readers:
    """As many reading connections as threads read at once, each used by one thread at a time.

    They never write and never wind up the journal: older SQLite can damage a database that two connections
    do that to at the same instant (fixed in 3.51.3).

    Args:
        file: the project file, which the writer has open.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._idle: list[sqlite3.Connection] = []
        self._lent = 0
        self._is_closed = False
        self._changed = threading.Condition()
        self._here = threading.local()

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """A connection for one question: the one that this thread holds, or any other."""
        held = self._held
        if held is not None:
            yield held
            return
        lent = self._lend()
        try:
            yield lent
        finally:
            self._take_back(lent)

    @contextmanager
    def moment(self) -> Iterator[None]:
        """All that this thread reads inside belongs together, whatever is written meanwhile."""
        if self._held is not None:
            yield
            return
        with self.connection() as lent, self.holding(lent):
            lent.execute("BEGIN")
            try:
                yield
            finally:
                lent.execute("COMMIT")

    @contextmanager
    def holding(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Inside, this thread reads through this connection: a writer sees what it is writing."""
        before = self._held
        self._here.connection = connection
        try:
            yield
        finally:
            self._here.connection = before

    def close(self) -> None:
        """Close all connections, once those who still read have their answer. Nobody can read after that."""
        with self._changed:
            self._is_closed = True
            while self._lent:
                self._changed.wait()
            while self._idle:
                self._idle.pop().close()

    @property
    def _held(self) -> sqlite3.Connection | None:
        return getattr(self._here, "connection", None)

    def _lend(self) -> sqlite3.Connection:
        with self._changed:
            if self._is_closed:
                raise RuntimeError("the project was closed")
            lent = self._idle.pop() if self._idle else connect_for_reading(self._file)
            self._lent += 1
            return lent

    def _take_back(self, lent: sqlite3.Connection) -> None:
        with self._changed:
            self._lent -= 1
            self._idle.append(lent)
            self._changed.notify_all()
