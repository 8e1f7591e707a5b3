"""What the user typed to get here, so that usage and examples can be typed again as they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_PROGRAM: ContextVar[str] = ContextVar("program", default="python -m core")


def program() -> str:
    """The words before the command: ``python -m core``, or ``lora-atelier``."""
    return _PROGRAM.get()


@contextmanager
def called_as(words: str) -> Iterator[None]:
    """Within it, :func:`program` is these words."""
    before = _PROGRAM.set(words)
    try:
        yield
    finally:
        _PROGRAM.reset(before)
