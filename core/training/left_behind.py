"""LeftBehind: what a run whose memory ran out would keep in memory, and how it goes."""

from __future__ import annotations

import gc
from traceback import clear_frames

import torch


class LeftBehind:
    """Lets go of all that a run had in hand when it failed.

    PyTorch leaves what a backward pass did not come to, and with it all that was kept for it, in a queue of
    the thread. The newest goes first there, so a later backward pass is over before their turn comes: only
    one that is older than they are sweeps them out.
    """

    def __init__(self) -> None:
        self._oldest: torch.Tensor | None = None

    def begin(self) -> None:
        """The run begins, in this thread."""
        self._oldest = torch.zeros((), requires_grad=True) * 1

    def let_go(self, error: BaseException | None) -> None:
        """Free everything, also for those who keep the error: its traceback stays readable."""
        while error is not None:
            clear_frames(error.__traceback__)
            error = error.__cause__ or error.__context__
        if self._oldest is not None:
            torch.autograd.backward(self._oldest)
        # Adapters and their layers know one another.
        gc.collect()
