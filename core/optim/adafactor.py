"""Adafactor: Adam's second memory as one row and one column (Shazeer and Stern, https://arxiv.org/abs/1804.04235)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Self

import torch
from pydantic import Field, model_validator
from torch import Tensor
from torch.optim import Optimizer

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup
from core.optim.tensor_lists import with_gradient


class AdafactorOptions(OptimizerOptions, frozen=True):
    """Settings of Adafactor. As for sd-scripts it finds its rate itself unless told otherwise."""

    eps: tuple[float, float] = Field(
        (1e-30, 1e-3), description="Keeps division calm; and the smallest size that weights count as."
    )
    clip_threshold: float = Field(1.0, gt=0, description="Steps larger than this are shortened.")
    decay_rate: float = Field(-0.8, lt=0, description="How memory of squares lengthens with the steps.")
    beta1: float | None = Field(None, ge=0, lt=1, description="How long steps are remembered; none is usual.")
    weight_decay: float = Field(0.0, ge=0, le=1, description="Pulls weights toward zero.")
    scale_parameter: bool = Field(True, description="Larger weights take larger steps.")
    relative_step: bool = Field(True, description="Finds the rate from the step; off = the recipe's rate.")
    warmup_init: bool = Field(False, description="Begins with a tiny rate that grows for 10,000 steps.")

    @model_validator(mode="after")
    def _warming_up_finds_the_rate(self) -> Self:
        # sd-scripts turns relative_step on then, and says so in its log.
        return self.model_copy(update={"relative_step": True}) if self.warmup_init else self


class Adafactor(Optimizer):
    """Remembers squares of gradients by row and column only.

    Where it finds its rate itself, the groups' ``lr`` holds what the last step used, for the window.

    Args:
        groups: parameters with their rates.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: AdafactorOptions) -> None:
        super().__init__(list(groups), {"lr": 1e-4, "k": 0, "sets_own_rate": options.relative_step})
        self.options = options

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take one step; returns what the closure does."""
        loss = None if closure is None else closure()
        with torch.no_grad():
            rates = [self._step_of(group) for group in self.param_groups]
            self._show(rates)
        return loss

    def _step_of(self, group: ParameterGroup) -> Tensor | None:
        """Move a group; returns the rate of its first parameter, a scalar on the device."""
        parameters = with_gradient(group["params"])
        if not parameters:
            return None
        group["k"] += 1
        rates = [self._move(group, parameter) for parameter in parameters]
        return rates[0]

    def _move(self, group: ParameterGroup, parameter: Tensor) -> Tensor:
        options, weights = self.options, parameter.float()
        gradient = torch.zeros_like(weights) if parameter.grad is None else parameter.grad.float()
        rate = self._rate(group, weights)
        update = self._scaled(self._state_of(parameter, gradient), gradient, group["k"])
        update.div_((_mean_size(update) / options.clip_threshold).clamp_(min=1.0)).mul_(rate)
        if options.beta1 is not None:
            average = self.state[parameter]["exp_avg"]
            update = average.mul_(options.beta1).add_(update, alpha=1 - options.beta1)
        if options.weight_decay:
            weights = weights - weights * (rate * options.weight_decay)
        parameter.copy_(weights - update)
        return rate

    def _rate(self, group: ParameterGroup, weights: Tensor) -> Tensor:
        options, rate = self.options, float(group["lr"])
        if options.relative_step:
            ceiling = 1e-6 * group["k"] if options.warmup_init else 1e-2
            rate = min(ceiling, 1 / math.sqrt(group["k"]))
        size = _mean_size(weights).clamp_(min=options.eps[1]) if options.scale_parameter else 1.0
        return torch.as_tensor(size, dtype=torch.float32, device=weights.device) * rate

    def _scaled(self, state: dict[str, Tensor], gradient: Tensor, step: int) -> Tensor:
        """The gradient divided by the root of what is remembered of squares."""
        kept = 1 - math.pow(step, self.options.decay_rate)
        squares = gradient.square().add_(self.options.eps[0])
        if gradient.ndim < 2:
            remembered = state["exp_avg_sq"].mul_(kept).add_(squares, alpha=1 - kept)
            scaled: Tensor = remembered.rsqrt().mul_(gradient)
            return scaled
        row = state["exp_avg_sq_row"].mul_(kept).add_(squares.mean(dim=-1), alpha=1 - kept)
        column = state["exp_avg_sq_col"].mul_(kept).add_(squares.mean(dim=-2), alpha=1 - kept)
        by_row = (row / row.mean(dim=-1, keepdim=True)).rsqrt_().unsqueeze(-1)
        return torch.mul(by_row, column.unsqueeze(-2).rsqrt()).mul_(gradient)

    def _state_of(self, parameter: Tensor, gradient: Tensor) -> dict[str, Tensor]:
        state: dict[str, Tensor] = self.state[parameter]
        if state:
            return state
        if gradient.ndim < 2:
            state["exp_avg_sq"] = torch.zeros_like(gradient)
        else:
            state["exp_avg_sq_row"] = torch.zeros_like(gradient[..., 0])
            state["exp_avg_sq_col"] = torch.zeros_like(gradient[..., 0, :])
        if self.options.beta1 is not None:
            state["exp_avg"] = torch.zeros_like(gradient)
        return state

    def _show(self, rates: Sequence[Tensor | None]) -> None:
        present = [rate for rate in rates if rate is not None]
        if not present or not self.options.relative_step:
            return
        shown = iter(torch.stack(present).tolist())
        for group, rate in zip(self.param_groups, rates, strict=True):
            if rate is not None:
                group["lr"] = next(shown)


def _mean_size(tensor: Tensor) -> Tensor:
    """The root of the mean square."""
    size: Tensor = tensor.norm(2)
    return size / math.sqrt(tensor.numel())


KIND = OptimizerKind(
    name="Adafactor", title="Adafactor", options=AdafactorOptions, make=Adafactor, state_bytes=0.5
)
