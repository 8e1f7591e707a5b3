"""AdamW with its memory in 8 bits (Dettmers et al., https://arxiv.org/abs/2110.02861), by bitsandbytes."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from pydantic import Field

from core.errors import AtelierError
from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup


class AdamW8bitOptions(OptimizerOptions, frozen=True):
    """Settings of 8-bit AdamW."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.01, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    min_8bit_size: int = Field(4096, ge=0, description="Tensors with fewer numbers stay in 32 bits.")


def make_adamw8bit(groups: Sequence[ParameterGroup], options: AdamW8bitOptions) -> torch.optim.Optimizer:
    """8-bit AdamW over these groups.

    Raises:
        AtelierError: bitsandbytes is not installed.
    """
    try:
        import bitsandbytes
    except ImportError as error:
        raise AtelierError(
            "AdamW8bit cannot be used.",
            why="The package bitsandbytes is not installed.",
            remedy="Choose AdamW, or install bitsandbytes.",
        ) from error
    optimizer: torch.optim.Optimizer = bitsandbytes.optim.AdamW8bit(
        list(groups),
        betas=options.betas,
        eps=options.eps,
        weight_decay=options.weight_decay,
        min_8bit_size=options.min_8bit_size,
    )
    return optimizer


KIND = OptimizerKind(name="AdamW8bit", title="AdamW, 8 bit", options=AdamW8bitOptions, make=make_adamw8bit)
