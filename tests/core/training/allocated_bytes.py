"""What torch's own allocator gave away on the processor: exact to the byte, whatever asked for it."""

from __future__ import annotations

import itertools
import time
from types import TracebackType
from typing import Self

from torch.profiler import ProfilerActivity, profile

_MEMORY = "[memory]"


class AllocatedBytes:
    """A context manager that notes every allocation and release of this thread inside it.

    Tensors, what autograd keeps and what kernels of torch ask for are seen alike; libraries with allocators
    of their own are not. Files that are read count while they are mapped, so :meth:`from_here` leaves out
    what was before.
    """

    def __init__(self) -> None:
        self._profile = profile(activities=[ProfilerActivity.CPU], profile_memory=True)
        self._changes: list[tuple[int, int]] = []
        self._start = 0

    def __enter__(self) -> Self:
        self._profile.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._profile.__exit__(kind, error, trace)
        assert self._profile.profiler is not None
        events = self._profile.profiler.kineto_results.events()
        self._changes = sorted(
            (event.start_ns(), event.nbytes()) for event in events if event.name() == _MEMORY
        )

    def from_here(self) -> None:
        """Only what is held from now on counts for the most."""
        self._start = time.time_ns()

    @property
    def most(self) -> int:
        """The most that was held at once, bytes; known afterwards."""
        held = itertools.accumulate(size for _, size in self._changes)
        times = (moment for moment, _ in self._changes)
        return max(size for moment, size in zip(times, held, strict=True) if moment >= self._start)
