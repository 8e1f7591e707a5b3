"""DAdaptLion: Lion that finds its rate by D-Adaptation (Defazio and Mishchenko, https://arxiv.org/abs/2301.07733)."""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from pydantic import Field
from torch import Tensor
from typing_extensions import override

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup
from core.optim.own_rate import Handful, OwnRateOptimizer, fetch
from core.optim.tensor_lists import dot, sum_of_sizes


class DAdaptLionOptions(OptimizerOptions, frozen=True):
    """Settings of DAdaptLion."""

    betas: tuple[float, float] = Field(
        (0.9, 0.99), description="How much of the past is in a step, and how long it is remembered."
    )
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    d0: float = Field(1e-6, gt=0, description="The rate it starts from.")


class DAdaptLion(OwnRateOptimizer):
    """Lion whose rate is the lower bound of how far the solution is away.

    Args:
        groups: parameters with their rates, factors on what is found.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: DAdaptLionOptions) -> None:
        super().__init__(groups, d=options.d0, numerator_weighted=0.0)
        self.options = options

    @override
    def new_state(self, parameter: Tensor) -> dict[str, Tensor]:
        return {name: torch.zeros_like(parameter) for name in ("s", "exp_avg")}

    @override
    def take_step(self, handfuls: Sequence[Handful], rate: float) -> None:
        # All of a step has one size, so unlike Adam it need not wait for the new estimate.
        gathered = [self._move(handful, self.found("d") * rate) for handful in handfuls]
        numerator, size = fetch(*torch.stack(gathered).sum(0))
        if size == 0:
            return
        root = math.sqrt(self.options.betas[1])
        weighted = root * self.found("numerator_weighted") + (1 - root) * numerator
        estimate = weighted / ((1 - root) * size)
        self.keep(d=max(self.found("d"), estimate), numerator_weighted=weighted)

    def _move(self, handful: Handful, scaled: float) -> Tensor:
        """Take the step; returns how well it agrees with earlier ones, and their sum's size, [2], float64."""
        beta1, beta2 = self.options.betas
        step = scaled * handful.share
        if self.options.weight_decay:
            torch._foreach_mul_(handful.parameters, 1 - step * self.options.weight_decay)
        averages = handful.remembered("exp_avg")
        signs = torch._foreach_mul(averages, beta1)
        torch._foreach_add_(signs, handful.gradients, alpha=1 - beta1)
        torch._foreach_sign_(signs)
        torch._foreach_add_(handful.parameters, signs, alpha=-step)
        torch._foreach_mul_(averages, beta2)
        torch._foreach_add_(averages, handful.gradients, alpha=(1 - beta2) * scaled)
        sums, root = handful.remembered("s"), math.sqrt(beta2)
        agreement = dot(signs, sums)
        torch._foreach_mul_(sums, root)
        torch._foreach_add_(sums, signs, alpha=(1 - root) * scaled)
        return handful.share * torch.stack([scaled * agreement, sum_of_sizes(sums)])


KIND = OptimizerKind(
    name="DAdaptLion",
    title="D-Adaptation, Lion",
    options=DAdaptLionOptions,
    make=DAdaptLion,
    finds_own_rate=True,
)
