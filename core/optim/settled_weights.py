"""settled_weights: some optimizers train one set of weights and are good at another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from torch.optim import Optimizer

from core.optim.adamw_schedule_free import AdamWScheduleFree


def settled_weights(optimizer: Optimizer) -> AbstractContextManager[None]:
    """Inside, parameters are those that files, pictures and validation are made of. No step is taken there.

    State to go on from is saved outside: it holds the weights in training.
    """
    if isinstance(optimizer, AdamWScheduleFree):
        return optimizer.settled()
    if callable(getattr(optimizer, "eval", None)) and callable(getattr(optimizer, "train", None)):
        return _switched(optimizer)
    return nullcontext()


@contextmanager
def _switched(optimizer: Optimizer) -> Iterator[None]:
    """For classes of other packages that switch by ``eval()`` and ``train()``."""
    optimizer.eval()  # type: ignore[attr-defined]
    try:
        yield
    finally:
        optimizer.train()  # type: ignore[attr-defined]
