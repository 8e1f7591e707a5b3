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
from core.optim.overflow import chosen, number_on, overflow_of
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

    Where it finds its rate itself, the groups' ``lr`` holds what the last step used, for the window: a scalar
    on the device, which it does not wait for.

    Args:
        groups: parameters with their rates.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: AdafactorOptions) -> None:
        super().__init__(list(groups), {"lr": 1e-4, "k": 0, "sets_own_rate": options.relative_step})
        # What torch's GradScaler looks for before it waits for the device; see core.optim.overflow.
        self._step_supports_amp_scaling = True
        self.options = options

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take one step; returns what the closure does."""
        loss = None if closure is None else closure()
        with torch.no_grad():
            for group in self.param_groups:
                if parameters := with_gradient(group["params"]):
                    self._step_of(group, parameters)
        return loss

    def _step_of(self, group: ParameterGroup, parameters: Sequence[Tensor]) -> None:
        """Move a group. Steps are counted on the device, which alone knows whether one is left out."""
        options, overflow = self.options, overflow_of(self)
        before = number_on(parameters[0].device, group["k"])
        step = before + 1
        rate = self._rate_at(step) if options.relative_step else group["lr"]
        share = (step**options.decay_rate).float()
        used = [self._move(parameter, rate, share, overflow) for parameter in parameters]
        group["k"] = chosen(overflow, step, before)
        if options.relative_step:
            group["lr"] = used[0]

    def _rate_at(self, step: Tensor) -> Tensor:
        found = step.rsqrt()
        ceiling = 1e-6 * step if self.options.warmup_init else torch.full_like(step, 1e-2)
        return torch.minimum(found, ceiling).float()

    def _move(
        self, parameter: Tensor, rate: float | Tensor, share: Tensor, overflow: Tensor | None
    ) -> float | Tensor:
        """Move a parameter; returns the rate it was moved at."""
        options, weights = self.options, parameter.float()
        assert parameter.grad is not None
        gradient = parameter.grad.float()
        if options.scale_parameter:
            rate = _mean_size(weights).clamp_(min=options.eps[1]) * rate
        state = self._state_of(parameter, gradient)
        update = self._scaled(state, gradient, share, overflow)
        update.div_((_mean_size(update) / options.clip_threshold).clamp_(min=1.0)).mul_(rate)
        if options.beta1 is not None:
            update = torch.add(state["exp_avg"] * options.beta1, update, alpha=1 - options.beta1)
            state["exp_avg"].copy_(chosen(overflow, update, state["exp_avg"]))
        if options.weight_decay:
            weights = weights - weights * (rate * options.weight_decay)
        parameter.copy_(chosen(overflow, weights - update, parameter))
        return rate

    def _scaled(
        self, state: dict[str, Tensor], gradient: Tensor, share: Tensor, overflow: Tensor | None
    ) -> Tensor:
        """The gradient divided by the root of what is remembered of squares; ``share`` of that is new."""

        def remembered(name: str, now: Tensor) -> Tensor:
            state[name] = chosen(overflow, state[name].lerp(now, share), state[name])
            return state[name]

        squares = gradient.square().add_(self.options.eps[0])
        if gradient.ndim < 2:
            return remembered("exp_avg_sq", squares).rsqrt() * gradient
        row = remembered("exp_avg_sq_row", squares.mean(dim=-1))
        column = remembered("exp_avg_sq_col", squares.mean(dim=-2))
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


def _mean_size(tensor: Tensor) -> Tensor:
    """The root of the mean square."""
    size: Tensor = tensor.norm(2)
    return size / math.sqrt(tensor.numel())


KIND = OptimizerKind(
    name="Adafactor", title="Adafactor", options=AdafactorOptions, make=Adafactor, state_bytes=0.5
)
