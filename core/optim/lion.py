"""Lion: steps of one size, in the direction of the sign (Chen et al., https://arxiv.org/abs/2302.06675)."""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from pydantic import Field
from torch import Tensor
from torch.optim import Optimizer

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup
from core.optim.overflow import overflow_of, unless, without_overflow
from core.optim.tensor_lists import gradients_of, handfuls, with_gradient


class LionOptions(OptimizerOptions, frozen=True):
    """Settings of Lion."""

    betas: tuple[float, float] = Field(
        (0.9, 0.99), description="How much of the past is in a step, and how long it is remembered."
    )
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; Lion wants more than AdamW."
    )


class Lion(Optimizer):
    """Every number moves by its rate, up or down.

    Args:
        groups: parameters with their rates; a tenth of AdamW's is usual.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: LionOptions) -> None:
        super().__init__(list(groups), {"lr": 1e-4, **options.model_dump()})
        # What torch's GradScaler looks for before it waits for the device; see core.optim.overflow.
        self._step_supports_amp_scaling = True

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take one step; returns what the closure does."""
        loss = None if closure is None else closure()
        with torch.no_grad():
            for group in self.param_groups:
                for parameters in handfuls(with_gradient(group["params"])):
                    self._move(group, parameters)
        return loss

    def _move(self, group: ParameterGroup, parameters: list[Tensor]) -> None:
        (beta1, beta2), rate = group["betas"], group["lr"]
        gradients, averages = gradients_of(parameters), [self._average(tensor) for tensor in parameters]
        overflow = overflow_of(self)
        without_overflow(gradients, overflow)
        signs = torch._foreach_mul(averages, beta1)
        torch._foreach_add_(signs, gradients, alpha=1 - beta1)
        torch._foreach_sign_(signs)
        if overflow is not None:
            torch._foreach_mul_(signs, unless(overflow, 1.0, otherwise=0.0))
        if group["weight_decay"]:
            torch._foreach_mul_(parameters, unless(overflow, 1 - rate * group["weight_decay"], otherwise=1.0))
        torch._foreach_add_(parameters, signs, alpha=-rate)
        torch._foreach_mul_(averages, unless(overflow, beta2, otherwise=1.0))
        torch._foreach_add_(averages, gradients, alpha=1 - beta2)

    def _average(self, parameter: Tensor) -> Tensor:
        state: dict[str, Tensor] = self.state[parameter]
        if not state:
            state["exp_avg"] = torch.zeros_like(parameter)
        return state["exp_avg"]


KIND = OptimizerKind(
    name="Lion", title="Lion", options=LionOptions, make=Lion, state_bytes=4.0, steps_apart=True
)
