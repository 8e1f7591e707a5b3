"""AdamW: Adam with weight decay apart from the gradient (Loshchilov and Hutter, https://arxiv.org/abs/1711.05101)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from pydantic import Field

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup


class AdamWOptions(OptimizerOptions, frozen=True):
    """Settings of AdamW."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.01, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    amsgrad: bool = Field(False, description="Remembers the largest squares instead of recent ones.")


def make_adamw(groups: Sequence[ParameterGroup], options: AdamWOptions) -> torch.optim.Optimizer:
    """AdamW over these groups; one fused pass over all tensors of a group."""
    return torch.optim.AdamW(
        list(groups),
        betas=options.betas,
        eps=options.eps,
        weight_decay=options.weight_decay,
        amsgrad=options.amsgrad,
        fused=True,
    )


KIND = OptimizerKind(name="AdamW", title="AdamW", options=AdamWOptions, make=make_adamw, steps_apart=True)
