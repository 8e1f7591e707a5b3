"""AdamW without a schedule: an average of the weights takes its place (Defazio et al., https://arxiv.org/abs/2405.15682).

It trains one set of weights and is good at another, their average: files and pictures are made inside
:func:`core.optim.settled_weights.settled_weights`.
"""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from pydantic import Field
from torch import Tensor
from torch.optim import Optimizer

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup
from core.optim.tensor_lists import gradients_of, handfuls, with_gradient


class AdamWScheduleFreeOptions(OptimizerOptions, frozen=True):
    """Settings of schedule-free AdamW."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How near training is to the average; how long squares are remembered."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    warmup_steps: int = Field(0, ge=0, description="Steps until the full rate.")
    r: float = Field(0.0, ge=0, description="Higher weighs late steps more in the average.")
    weight_lr_power: float = Field(2.0, ge=0, description="How much less steps with a small rate weigh.")


class AdamWScheduleFree(Optimizer):
    """AdamW whose weights are averaged on the way.

    ``z`` holds where plain AdamW would be; the parameters hold a point between that and the average.

    Args:
        groups: parameters with their rates.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: AdamWScheduleFreeOptions) -> None:
        super().__init__(
            list(groups), {"lr": 1e-4, "k": 0, "weight_sum": 0.0, "lr_max": 0.0, "sets_own_rate": True}
        )
        self.options = options

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take one step; returns what the closure does."""
        loss = None if closure is None else closure()
        with torch.no_grad():
            for group in self.param_groups:
                self._step_of(group)
        return loss

    @contextmanager
    def settled(self) -> Iterator[None]:
        """Inside, the parameters are the average; afterwards they are to the bit what they were."""
        waiting = [
            (parameter, parameter.detach().clone())
            for group in self.param_groups
            for parameter in group["params"]
            if parameter in self.state
        ]
        with torch.no_grad():
            for parameter, _ in waiting:
                parameter.lerp_(self.state[parameter]["z"], 1 - 1 / self.options.betas[0])
        try:
            yield
        finally:
            with torch.no_grad():
                for parameter, training in waiting:
                    parameter.copy_(training)

    def _step_of(self, group: ParameterGroup) -> None:
        options, step = self.options, group["k"] + 1
        warmth = min(1.0, step / options.warmup_steps) if options.warmup_steps else 1.0
        rate = group["lr"] * warmth
        highest = max(rate, group["lr_max"])
        weight = step**options.r * highest**options.weight_lr_power
        total = group["weight_sum"] + weight
        part = weight / total if total else 0.0
        for parameters in handfuls(with_gradient(group["params"])):
            self._move(parameters, rate, part, step)
        group.update(k=step, lr_max=highest, weight_sum=total)

    def _move(self, parameters: list[Tensor], rate: float, part: float, step: int) -> None:
        options = self.options
        beta1, beta2 = options.betas
        gradients, states = gradients_of(parameters), [self._state_of(tensor) for tensor in parameters]
        squares, plain = [state["exp_avg_sq"] for state in states], [state["z"] for state in states]
        torch._foreach_mul_(squares, beta2)
        torch._foreach_addcmul_(squares, gradients, gradients, value=1 - beta2)
        sizes = torch._foreach_div(squares, 1 - beta2**step)
        torch._foreach_sqrt_(sizes)
        torch._foreach_add_(sizes, options.eps)
        moves = torch._foreach_div(gradients, sizes)
        if options.weight_decay:
            torch._foreach_add_(moves, parameters, alpha=options.weight_decay)
        torch._foreach_lerp_(parameters, plain, weight=part)
        torch._foreach_add_(parameters, moves, alpha=rate * (beta1 * (1 - part) - 1))
        torch._foreach_sub_(plain, moves, alpha=rate)

    def _state_of(self, parameter: Tensor) -> dict[str, Tensor]:
        state: dict[str, Tensor] = self.state[parameter]
        if not state:
            state.update(z=parameter.detach().clone(), exp_avg_sq=torch.zeros_like(parameter))
        return state


KIND = OptimizerKind(
    name="AdamWScheduleFree",
    title="AdamW, schedule-free",
    options=AdamWScheduleFreeOptions,
    make=AdamWScheduleFree,
)
