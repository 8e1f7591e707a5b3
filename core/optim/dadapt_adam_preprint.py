"""DAdaptAdamPreprint: D-Adaptation with Adam as the preprint had it; what sd-scripts means by DAdaptation.

Defazio and Mishchenko, first version of https://arxiv.org/abs/2301.07733
"""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from typing_extensions import override

from core.optim.dadapt_adam import DAdaptationOptions, add_coupled_decay, move_as_adam
from core.optim.kind import OptimizerKind, ParameterGroup
from core.optim.own_rate import Handful, OwnRateOptimizer, fetch, grown
from core.optim.tensor_lists import sum_of_positive, sum_of_sizes


class DAdaptAdamPreprint(OwnRateOptimizer):
    """Adam whose rate is the lower bound of how far the solution is away, in the bound's first form.

    Args:
        groups: parameters with their rates, factors on what is found.
        options: its settings.
    """

    def __init__(self, groups: Sequence[ParameterGroup], options: DAdaptationOptions) -> None:
        super().__init__(groups, d=options.d0, gsq_weighted=0.0)
        self.options = options

    @override
    def new_state(self, parameter: Tensor) -> dict[str, Tensor]:
        return {name: torch.zeros_like(parameter) for name in ("s", "exp_avg", "exp_avg_sq")}

    @override
    def take_step(self, handfuls: Sequence[Handful], rate: float) -> None:
        scaled, beta2 = self.found("d") * rate, self.options.betas[1]
        gathered = torch.stack([self._gather(handful, scaled) for handful in handfuls]).sum(0)
        of_gradients, of_sums, size = fetch(*gathered)
        if size == 0:
            return
        weighted = beta2 * self.found("gsq_weighted") + of_gradients * scaled**2 * (1 - beta2)
        estimate = (of_sums / (1 - beta2) - weighted) / size
        self.keep(d=grown(self.found("d"), estimate, self.options.growth_rate), gsq_weighted=weighted)
        for handful in handfuls:
            move_as_adam(handful, self.options, scaled)

    def _gather(self, handful: Handful, scaled: float) -> Tensor:
        """Remember the gradients; returns squares of them and of their sum, and the sum's size, [3], float64.

        The squares are divided by the root of what Adam remembers of squares.
        """
        options, share = self.options, handful.share
        beta1, beta2 = options.betas
        add_coupled_decay(handful, options)
        averages, squares = handful.remembered("exp_avg"), handful.remembered("exp_avg_sq")
        torch._foreach_mul_(averages, beta1)
        torch._foreach_add_(averages, handful.gradients, alpha=share * scaled * (1 - beta1))
        # These sums are nearly taken from each other, so they are added up as exactly as torch can.
        present = torch._foreach_mul(handful.gradients, handful.gradients)
        torch._foreach_mul_(squares, beta2)
        torch._foreach_add_(squares, present, alpha=1 - beta2)
        sizes = torch._foreach_sqrt(squares)
        torch._foreach_add_(sizes, options.eps)
        torch._foreach_div_(present, sizes)
        sums = handful.remembered("s")
        torch._foreach_mul_(sums, beta2)
        torch._foreach_add_(sums, handful.gradients, alpha=scaled * (1 - beta2))
        summed = torch._foreach_mul(sums, sums)
        torch._foreach_div_(summed, sizes)
        return share * torch.stack([sum_of_positive(present), sum_of_positive(summed), sum_of_sizes(sums)])


KIND = OptimizerKind(
    name="DAdaptAdamPreprint",
    title="D-Adaptation",
    options=DAdaptationOptions,
    make=DAdaptAdamPreprint,
    finds_own_rate=True,
    also_called=("DAdaptation",),
)
