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
from core.optim.overflow import chosen, number_on, overflow_of, unless, without_overflow
from core.optim.tensor_lists import gradients_of, handfuls, with_gradient

_ADDED_UP = ("k", "lr_max", "weight_sum")
"""What a group adds up over the steps: their number, the highest rate, and the weights of the average."""


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
        # What torch's GradScaler looks for before it waits for the device; see core.optim.overflow.
        self._step_supports_amp_scaling = True
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
        """Move a group. What its steps add up to is known on the device alone, where some may be left out."""
        present = with_gradient(group["params"])
        if not present:
            return
        options, overflow, device = self.options, overflow_of(self), present[0].device
        before = {name: number_on(device, group[name]) for name in _ADDED_UP}
        step = before["k"] + 1
        rate = number_on(device, group["lr"])
        if options.warmup_steps:
            rate = rate * (step / options.warmup_steps).clamp(max=1.0)
        highest = torch.maximum(rate, before["lr_max"])
        weight = step**options.r * highest**options.weight_lr_power
        total = before["weight_sum"] + weight
        part = torch.where(total > 0, weight / total, 0.0)
        scalars = (rate.float(), part.float(), (1 - options.betas[1] ** step).float())
        for parameters in handfuls(present):
            self._move(parameters, *scalars)
        found = {"k": step, "lr_max": highest, "weight_sum": total}
        group.update({name: chosen(overflow, found[name], before[name]) for name in _ADDED_UP})

    def _move(self, parameters: list[Tensor], rate: Tensor, part: Tensor, grown: Tensor) -> None:
        """Move some; ``part`` is the step's share of the average, ``grown`` what squares have grown to."""
        options, overflow = self.options, overflow_of(self)
        beta1, beta2 = options.betas
        gradients, states = gradients_of(parameters), [self._state_of(tensor) for tensor in parameters]
        squares, plain = [state["exp_avg_sq"] for state in states], [state["z"] for state in states]
        without_overflow(gradients, overflow)
        torch._foreach_mul_(squares, unless(overflow, beta2, otherwise=1.0))
        torch._foreach_addcmul_(squares, gradients, gradients, value=1 - beta2)
        sizes = torch._foreach_div(squares, grown)
        torch._foreach_sqrt_(sizes)
        torch._foreach_add_(sizes, options.eps)
        moves = torch._foreach_div(gradients, sizes)
        if options.weight_decay:
            torch._foreach_add_(moves, parameters, alpha=options.weight_decay)
        # Where the step is left out, neither plain AdamW nor the point beside it moves.
        torch._foreach_mul_(moves, unless(overflow, rate, otherwise=0.0))
        to_plain = torch._foreach_sub(plain, parameters)
        torch._foreach_mul_(to_plain, unless(overflow, part, otherwise=0.0))
        torch._foreach_sub_(plain, moves)
        torch._foreach_mul_(moves, beta1 * (1 - part) - 1)
        torch._foreach_add_(to_plain, moves)
        torch._foreach_add_(parameters, to_plain)

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
