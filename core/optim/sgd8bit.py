"""Stochastic gradient descent with momentum that is remembered in 8 bits, by bitsandbytes.

sd-scripts asks for Nesterov's momentum here, but bitsandbytes pays no heed: its momentum is the plain one.
"""

from __future__ import annotations

from pydantic import Field

from core.optim.bitsandbytes_package import kind_of_bitsandbytes
from core.optim.kind import OptimizerOptions


class SGD8bitOptions(OptimizerOptions, frozen=True):
    """Settings of 8-bit SGD."""

    momentum: float = Field(0.9, gt=0, lt=1, description="Share of the last step that is carried on.")
    weight_decay: float = Field(0.0, ge=0, le=1, description="Pulls weights toward zero.")
    min_8bit_size: int = Field(4096, ge=0, description="Tensors with fewer numbers stay in 32 bits.")


KIND = kind_of_bitsandbytes("SGDNesterov8bit", "SGD, 8 bit", SGD8bitOptions, "SGD8bit", state_bytes=1.0)
