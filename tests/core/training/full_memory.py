"""Memory that runs out at any operation of a run: on a machine without a card, too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Memory(TorchDispatchMode):
    """Counts operations on tensors, and is full at one of them.

    Args:
        full_at: the number of the operation that finds no memory; None for never.
    """

    def __init__(self, full_at: int | None = None) -> None:
        super().__init__()
        self.full_at, self.count = full_at, 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += 1
        if self.count == self.full_at:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return func(*args, **(kwargs or {}))


@contextmanager
def memory(full_at: int | None = None) -> Iterator[Memory]:
    """Every operation inside asks this memory."""
    with Memory(full_at) as asked:
        yield asked
