"""bitsandbytes' kernel that unpacks nf4 on a graphics card; it is not there on every system."""

from __future__ import annotations

from functools import cache
from typing import Any

import torch
from torch import Tensor


def unpacked_by_kernel(
    codes: Tensor, scales: Tensor, shape: torch.Size, dtype: torch.dtype, block: int
) -> Tensor | None:
    """The weight in a shape and type; None where bitsandbytes cannot be had.

    Args:
        codes: two weights a byte, uint8.
        scales: one per block, float32.
        shape: of the weight.
        dtype: of the weight.
        block: weights per scale.
    """
    functional = _functional()
    if functional is None:
        return None
    state = functional.QuantState(
        absmax=scales, shape=shape, dtype=dtype, blocksize=block, quant_type="nf4", code=None
    )
    weight: Tensor = functional.dequantize_4bit(codes[:, None], state)
    return weight


@cache
def _functional() -> Any:
    try:
        from bitsandbytes import functional
    except ImportError:
        return None
    return functional
