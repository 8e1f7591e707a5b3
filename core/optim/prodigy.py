"""Prodigy: finds its own learning rate (Mishchenko and Defazio, https://arxiv.org/abs/2306.06101)."""

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


class ProdigyOptions(OptimizerOptions, frozen=True):
    """Settings of Prodigy."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    beta3: float | None = Field(
        None, description="How long the found rate is remembered; by itself the root of beta2."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    decouple: bool = Field(True, description="Weight decay apart from the gradient, as in AdamW.")
    use_bias_correction: bool = Field(False, description="Corrects the first steps as Adam does.")
    safeguard_warmup: bool = Field(False, description="Keeps a warm-up from spoiling the rate it finds.")
    d0: float = Field(1e-6, gt=0, description="The rate it starts from.")
    d_coef: float = Field(1.0, ge=0.1, le=10, description="Scales the rate it finds; 2.0 learns harder.")
    growth_rate: float = Field(float("inf"), gt=1, description="How fast the found rate may grow per step.")
    slice_p: int = Field(1, ge=1, description="Looks at every n-th number only; 11 needs less memory.")


class Prodigy(OwnRateOptimizer):
    """Adam whose rate grows with the distance that the weights have gone.

    Args:
        groups: parameters with their rates, factors on what is found.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: ProdigyOptions) -> None:
        super().__init__(groups, d=options.d0, d_max=options.d0, d_numerator=0.0)
        self.options = options

    @override
    def new_state(self, parameter: Tensor) -> dict[str, Tensor]:
        looked_at = self._looked_at(parameter)
        state = {
            "s": torch.zeros_like(looked_at),
            "p0": looked_at.clone(),
            "exp_avg_sq": torch.zeros_like(parameter),
        }
        if self.options.betas[0] > 0:
            state["exp_avg"] = torch.zeros_like(parameter)
        return state

    @override
    def take_step(self, handfuls: Sequence[Handful], rate: float) -> None:
        scaled = self.found("d") * rate * self._bias_correction()
        progress, effort = torch.stack([self._gather(handful, scaled) for handful in handfuls]).sum(0)
        begun = self._beginning(handfuls)
        numerator, denominator, *moved = fetch(progress, effort, *(sizes for _, sizes in begun))
        self._forget_zero_beginnings([state for state, _ in begun], moved)
        if denominator == 0:
            return
        numerator += self._beta3 * self.found("d_numerator")
        self._estimate(numerator, denominator)
        for handful in handfuls:
            self._move(handful, scaled)

    def _gather(self, handful: Handful, scaled: float) -> Tensor:
        """Remember the gradients; returns how far they led and how much they asked for, [2], float64."""
        options, found = self.options, self.found("d")
        beta1, beta2 = options.betas
        if options.weight_decay and not options.decouple:
            torch._foreach_add_(handful.gradients, handful.parameters, alpha=options.weight_decay)
        gradients = [self._looked_at(gradient) for gradient in handful.gradients]
        progress = found / options.d0 * scaled * self._distance(handful, gradients)
        if beta1 > 0:
            averages = handful.remembered("exp_avg")
            torch._foreach_mul_(averages, beta1)
            torch._foreach_add_(averages, handful.gradients, alpha=found * (1 - beta1))
        squares = handful.remembered("exp_avg_sq")
        torch._foreach_mul_(squares, beta2)
        torch._foreach_addcmul_(
            squares, handful.gradients, handful.gradients, value=found * found * (1 - beta2)
        )
        sums = handful.remembered("s")
        torch._foreach_mul_(sums, self._beta3)
        weight = found if options.safeguard_warmup else scaled
        torch._foreach_add_(sums, gradients, alpha=found / options.d0 * weight)
        return torch.stack([progress, handful.share * sum_of_sizes(sums)])

    def _distance(self, handful: Handful, gradients: list[Tensor]) -> Tensor:
        """Gradients times the way from where the weights began, a scalar, float64."""
        ways = []
        for state, parameter in zip(handful.states, handful.parameters, strict=True):
            present = self._looked_at(parameter)
            # Weights that began at zero have kept one number instead of all.
            ways.append(state["p0"] - present if state["p0"].ndim else -present)
        return dot(gradients, ways)

    def _estimate(self, numerator: float, denominator: float) -> None:
        options, found = self.options, self.found("d")
        estimate = options.d_coef * numerator / denominator
        if found == options.d0:
            found = max(found, estimate)
        highest = max(self.found("d_max"), estimate)
        self.keep(d=min(highest, found * options.growth_rate), d_max=highest, d_numerator=numerator)

    def _move(self, handful: Handful, scaled: float) -> None:
        options, found = self.options, self.found("d")
        step = -scaled * handful.share
        sizes = torch._foreach_sqrt(handful.remembered("exp_avg_sq"))
        torch._foreach_add_(sizes, found * options.eps)
        if options.weight_decay and options.decouple:
            torch._foreach_add_(handful.parameters, handful.parameters, alpha=options.weight_decay * step)
        if options.betas[0] > 0:
            torch._foreach_addcdiv_(handful.parameters, handful.remembered("exp_avg"), sizes, value=step)
        else:
            torch._foreach_addcdiv_(handful.parameters, handful.gradients, sizes, value=step * found)

    def _beginning(self, handfuls: Sequence[Handful]) -> list[tuple[dict[str, Tensor], Tensor]]:
        """Memories of parameters before their first step, each with the size of where it begins."""
        if self.found("k") > 0:
            return []
        states = [state for handful in handfuls for state in handful.states if state["p0"].ndim]
        return [(state, state["p0"].abs().max().double()) for state in states]

    def _forget_zero_beginnings(self, states: Sequence[dict[str, Tensor]], sizes: Sequence[float]) -> None:
        for state, size in zip(states, sizes, strict=True):
            if size == 0:
                state["p0"] = state["p0"].new_zeros(())

    def _looked_at(self, tensor: Tensor) -> Tensor:
        return tensor.flatten()[:: self.options.slice_p]

    def _bias_correction(self) -> float:
        if not self.options.use_bias_correction:
            return 1.0
        beta1, beta2 = self.options.betas
        steps = self.found("k") + 1
        return math.sqrt(1 - math.pow(beta2, steps)) / (1 - math.pow(beta1, steps))

    @property
    def _beta3(self) -> float:
        beta3 = self.options.beta3
        return math.sqrt(self.options.betas[1]) if beta3 is None else beta3


KIND = OptimizerKind(
    name="Prodigy",
    title="Prodigy",
    options=ProdigyOptions,
    make=Prodigy,
    finds_own_rate=True,
    state_bytes=16.0,
)
