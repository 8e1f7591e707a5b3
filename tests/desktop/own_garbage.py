"""own_garbage: what a test of the window leaves behind is collected after it, on its own thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000
"""Objects that a collection walks in about 20 ms."""


@contextmanager
def own_garbage() -> Iterator[None]:
    """As in the app: inside, Python's collector destroys no QObject on a worker thread.

    Code and what pytest holds stay anyway. They are set aside, for to walk over torch and its friends after
    every test takes longer than most tests.
    """
    gc.disable()
    yield
    gc.collect()
    if len(gc.get_objects()) > _MANY:
        gc.freeze()
    gc.enable()
