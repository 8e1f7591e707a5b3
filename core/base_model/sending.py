"""sent: a tensor on its way to the device, without waiting for it."""

from __future__ import annotations

import torch
from torch import Tensor


def sent(tensor: Tensor, device: torch.device | str) -> Tensor:
    """The tensor on a device, without waiting: the copy takes its place behind the work that is queued there.

    From memory that the system may move, it would begin only when the device has come that far, and the
    program would stand still until then.
    """
    is_far = torch.device(device).type == "cuda" and not tensor.is_cuda
    return (tensor.pin_memory() if is_far else tensor).to(device, non_blocking=True)
