"""Reading from a line that may fall silent, so that whoever waits can still leave."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty, Full, Queue
from threading import Event, Thread

_PATIENCE = 0.2
"""Seconds without news after which an empty piece is handed out."""
_MOST_WAITING = 4


def pieces_or_nothing(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Hand pieces on, and an empty one whenever none came for a moment. Close the generator to leave.

    Args:
        pieces: read in a thread of their own, which outlives this generator by as long as one piece takes.

    Raises:
        Exception: whatever ``pieces`` raised.
    """
    came: Queue[bytes | Exception | None] = Queue(_MOST_WAITING)
    left = Event()
    Thread(target=_read, args=(pieces, came, left), name="download", daemon=True).start()
    try:
        while True:
            try:
                piece = came.get(timeout=_PATIENCE)
            except Empty:
                piece = b""
            if piece is None:
                return
            if isinstance(piece, Exception):
                raise piece
            yield piece
    finally:
        left.set()


def _read(pieces: Iterator[bytes], came: Queue[bytes | Exception | None], left: Event) -> None:
    last: Exception | None = None
    try:
        for piece in pieces:
            if not _handed_over(piece, came, left):
                break
    except Exception as error:  # noqa: BLE001 - raised again where the pieces are waited for
        last = error
    _handed_over(last, came, left)


def _handed_over(piece: bytes | Exception | None, came: Queue[bytes | Exception | None], left: Event) -> bool:
    """Wait for room; False once nobody waits for pieces any more."""
    while not left.is_set():
        try:
            came.put(piece, timeout=_PATIENCE)
        except Full:
            continue
        return True
    return False
