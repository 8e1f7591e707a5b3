"""Stochastic gradient descent, with or without Nesterov's momentum: the plainest optimizer."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from pydantic import Field

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup


class SGDOptions(OptimizerOptions, frozen=True):
    """Settings of SGD."""

    momentum: float = Field(0.0, ge=0, lt=1, description="Share of the last step that is carried on.")
    weight_decay: float = Field(0.0, ge=0, le=1, description="Pulls weights toward zero.")


class SGDNesterovOptions(SGDOptions, frozen=True):
    """Settings of SGD with Nesterov's momentum."""

    momentum: float = Field(0.9, gt=0, lt=1, description="Share of the last step that is carried on.")


def make_sgd(groups: Sequence[ParameterGroup], options: SGDOptions) -> torch.optim.Optimizer:
    """SGD over these groups."""
    # torch 2.13's fused step leaves 16-bit weights on a processor where they are.
    is_fused = all(weight.dtype == torch.float32 for group in groups for weight in group["params"])
    return torch.optim.SGD(
        list(groups),
        momentum=options.momentum,
        weight_decay=options.weight_decay,
        nesterov=isinstance(options, SGDNesterovOptions),
        fused=is_fused,
    )


KIND = OptimizerKind(
    name="SGD", title="SGD", options=SGDOptions, make=make_sgd, state_bytes=0.0, steps_apart=True
)
NESTEROV_KIND = OptimizerKind(
    name="SGDNesterov",
    title="SGD with Nesterov",
    options=SGDNesterovOptions,
    make=make_sgd,
    state_bytes=4.0,
    steps_apart=True,
)
