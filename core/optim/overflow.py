"""Steps that are left out on the device itself, where fp16's loss scaling finds that gradients overflowed.

torch's ``GradScaler`` asks the device each time whether to step, which waits for all that is queued there.
An optimizer that says it does so itself is handed the answer as a tensor instead, as torch's fused ones are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import torch
from torch import Tensor
from torch.optim import Optimizer

Factor = TypeVar("Factor", float, Tensor)


def overflow_of(optimizer: Optimizer) -> Tensor | None:
    """Whether the step under way is to be left out, a bool on the device; None without loss scaling."""
    found: Tensor | None = getattr(optimizer, "found_inf", None)
    return None if found is None else found != 0


def without_overflow(gradients: Iterable[Tensor], overflow: Tensor | None) -> None:
    """Where the step is left out all gradients become 0, in place: what is no number would spread."""
    if overflow is not None:
        for gradient in gradients:
            gradient.masked_fill_(overflow, 0.0)


def unless(overflow: Tensor | None, factor: Factor, otherwise: float) -> Factor | Tensor:
    """A factor of the step, or what stands for it in a step that is left out."""
    return factor if overflow is None else torch.where(overflow, otherwise, factor)


def number_on(device: torch.device, number: float | Tensor) -> Tensor:
    """A number of a parameter group as a float64 scalar on the device; nothing is waited for."""
    if isinstance(number, Tensor):
        return number.to(device, torch.float64)
    return torch.full((), number, dtype=torch.float64, device=device)


def chosen(overflow: Tensor | None, found: Tensor, before: Tensor) -> Tensor:
    """What a step has found; where the step is left out, what was known before it."""
    return found if overflow is None else torch.where(overflow, before, found)
