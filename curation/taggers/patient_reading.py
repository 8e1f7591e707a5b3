"""Waiting for a line that may fall silent, so that whoever waits can still leave."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Generic, TypeVar

T = TypeVar("T")
_PATIENCE = 0.2
"""Seconds without news after which None is handed out."""
_MOST_WAITING = 4


def or_nothing(items: Iterator[T]) -> Iterator[T | None]:
    """Hand items on, and None whenever none came for a moment. Close the generator to leave.

    Args:
        items: read in a thread of their own, which outlives this generator by as long as one item takes.

    Raises:
        Exception: whatever ``items`` raised.
    """
    reader = _Reader(items)
    Thread(target=reader.read, name="waits for the line", daemon=True).start()
    try:
        yield from reader.heard()
    finally:
        reader.left.set()


class _Reader(Generic[T]):
    def __init__(self, items: Iterator[T]) -> None:
        self._items = items
        self._came: Queue[T] = Queue(_MOST_WAITING)
        self._error: Exception | None = None
        self._is_through = Event()
        self.left = Event()

    def heard(self) -> Iterator[T | None]:
        while True:
            # Asked before the queue is: what was put in before the end is never missed.
            is_through = self._is_through.is_set()
            try:
                yield self._came.get(timeout=0 if is_through else _PATIENCE)
            except Empty:
                if is_through:
                    break
                yield None
        if self._error is not None:
            raise self._error

    def read(self) -> None:
        try:
            for item in self._items:
                if not self._put(item):
                    break
        except Exception as error:  # noqa: BLE001 - raised again where the items are waited for
            self._error = error
        self._is_through.set()

    def _put(self, item: T) -> bool:
        """Wait for room; False once nobody waits for items any more."""
        while not self.left.is_set():
            try:
                self._came.put(item, timeout=_PATIENCE)
            except Full:
                continue
            return True
        return False
