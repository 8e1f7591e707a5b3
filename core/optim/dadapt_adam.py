"""DAdaptAdam: Adam that finds its rate by D-Adaptation (Defazio and Mishchenko, https://arxiv.org/abs/2301.07733)."""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from pydantic import Field
from torch import Tensor
from typing_extensions import override

from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup
from core.optim.own_rate import Handful, OwnRateOptimizer, fetch, grown
from core.optim.tensor_lists import dot, sum_of_sizes


class DAdaptationOptions(OptimizerOptions, frozen=True):
    """Settings of D-Adaptation with Adam."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    decouple: bool = Field(False, description="Weight decay apart from the gradient, as in AdamW.")
    d0: float = Field(1e-6, gt=0, description="The rate it starts from.")
    growth_rate: float = Field(
        float("inf"), gt=1, description="How fast the found rate may grow per step; 1.02 warms up slowly."
    )


class DAdaptAdamOptions(DAdaptationOptions, frozen=True):
    """Settings of DAdaptAdam."""

    use_bias_correction: bool = Field(False, description="Corrects the first steps as Adam does.")


class DAdaptAdam(OwnRateOptimizer):
    """Adam whose rate is the lower bound of how far the solution is away.

    Args:
        groups: parameters with their rates, factors on what is found.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: DAdaptAdamOptions) -> None:
        super().__init__(groups, d=options.d0, numerator_weighted=0.0)
        self.options = options

    @override
    def new_state(self, parameter: Tensor) -> dict[str, Tensor]:
        return {name: torch.zeros_like(parameter) for name in ("s", "exp_avg", "exp_avg_sq")}

    @override
    def take_step(self, handfuls: Sequence[Handful], rate: float) -> None:
        scaled = self.found("d") * rate * self._bias_correction()
        gathered = torch.stack([self._gather(handful, scaled) for handful in handfuls]).sum(0)
        numerator, size = fetch(*gathered)
        if size == 0:
            return
        root = math.sqrt(self.options.betas[1])
        weighted = root * self.found("numerator_weighted") + (1 - root) * numerator
        estimate = weighted / ((1 - root) * size)
        self.keep(d=grown(self.found("d"), estimate, self.options.growth_rate), numerator_weighted=weighted)
        for handful in handfuls:
            move_as_adam(handful, self.options, scaled)

    def _gather(self, handful: Handful, scaled: float) -> Tensor:
        """Remember the gradients; returns how well they agree, and the size of their sum, [2], float64."""
        options, share = self.options, handful.share
        beta1, beta2 = options.betas
        add_coupled_decay(handful, options)
        squares, sums = handful.remembered("exp_avg_sq"), handful.remembered("s")
        sizes = torch._foreach_sqrt(squares)
        torch._foreach_add_(sizes, options.eps)
        agreement = dot(handful.gradients, torch._foreach_div(sums, sizes))
        averages = handful.remembered("exp_avg")
        torch._foreach_mul_(averages, beta1)
        torch._foreach_add_(averages, handful.gradients, alpha=share * scaled * (1 - beta1))
        torch._foreach_mul_(squares, beta2)
        torch._foreach_addcmul_(squares, handful.gradients, handful.gradients, value=1 - beta2)
        root = math.sqrt(beta2)
        torch._foreach_mul_(sums, root)
        torch._foreach_add_(sums, handful.gradients, alpha=scaled * (1 - root))
        return torch.stack([share * scaled * agreement, share * sum_of_sizes(sums)])

    def _bias_correction(self) -> float:
        if not self.options.use_bias_correction:
            return 1.0
        beta1, beta2 = self.options.betas
        steps = self.found("k") + 1
        return math.sqrt(1 - math.pow(beta2, steps)) / (1 - math.pow(beta1, steps))


def add_coupled_decay(handful: Handful, options: DAdaptationOptions) -> None:
    """Weight decay as part of the gradient, where it is not kept apart."""
    if options.weight_decay and not options.decouple:
        torch._foreach_add_(handful.gradients, handful.parameters, alpha=options.weight_decay)


def move_as_adam(handful: Handful, options: DAdaptationOptions, scaled: float) -> None:
    """Adam's step; ``exp_avg`` holds gradients that are scaled by the rate already."""
    sizes = torch._foreach_sqrt(handful.remembered("exp_avg_sq"))
    torch._foreach_add_(sizes, options.eps)
    if options.weight_decay and options.decouple:
        decay = options.weight_decay * scaled * handful.share
        torch._foreach_add_(handful.parameters, handful.parameters, alpha=-decay)
    torch._foreach_addcdiv_(handful.parameters, handful.remembered("exp_avg"), sizes, value=-1)


KIND = OptimizerKind(
    name="DAdaptAdam",
    title="D-Adaptation, Adam",
    options=DAdaptAdamOptions,
    make=DAdaptAdam,
    finds_own_rate=True,
    state_bytes=12.0,
)
