"""Small losses for optimizers to walk down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import Parameter
from torch.optim import Optimizer

from core.optim.registry import make_optimizer
from core.recipe.recipe import TrainingRecipe


@dataclass(eq=False)
class Hill:
    """A loss that changes with the step, as with batches, over weights in two groups; half begin at zero.

    Args:
        first: a pair of factors as in a LoRA.
        second: a vector and a matrix.
        loss: from a step to the loss.
    """

    first: list[Parameter]
    second: list[Parameter]
    loss: Callable[[int], Tensor]

    @property
    def weights(self) -> list[Parameter]:
        return [*self.first, *self.second]

    def groups(self, rates=(1.0, 1.0)) -> list[dict]:
        return [
            {"params": self.first, "lr": rates[0], "name": "textencoder"},
            {"params": self.second, "lr": rates[1], "name": "unet"},
        ]


def hill() -> Hill:
    """The same hill at every call."""
    generator = torch.Generator().manual_seed(0)
    down, up = Parameter(0.1 * torch.randn(8, 12, generator=generator)), Parameter(torch.zeros(12, 8))
    vector, matrix = Parameter(0.1 * torch.randn(5, generator=generator)), Parameter(torch.zeros(3, 4))
    given, wanted = torch.randn(2, 8, 8, 12, generator=generator)

    def loss(step: int) -> Tensor:
        answer = given[step % 8] @ down.T @ up.T
        fit = (answer - wanted[step % 8]).square().mean()
        return fit + 0.3 * (vector.sin() - 0.5).square().sum() + 0.1 * (matrix - 0.7).abs().pow(1.5).sum()

    return Hill([down, up], [vector, matrix], loss)


def walk(place: Hill, optimizer: Optimizer, steps: int, *, first: int = 0, warmup: int = 0) -> list[Tensor]:
    """Take steps; returns the weights after them. With a warm-up, rates rise from 0 as sd-scripts' do."""
    full = [group["lr"] for group in optimizer.param_groups]
    for step in range(first, first + steps):
        for group, rate in zip(optimizer.param_groups, full, strict=True):
            group["lr"] = rate * min(1.0, step / warmup) if warmup else group["lr"]
        optimizer.zero_grad()
        place.loss(step).backward()
        optimizer.step()
    return [weight.detach().clone() for weight in place.weights]


def optimizer_of(name: str, groups, arguments: object = ()) -> Optimizer:
    """As a recipe would make it."""
    recipe = TrainingRecipe.from_flat({"optimizer_type": name, "optimizer_args": arguments})
    return make_optimizer(recipe.optimizer, groups)


def rate_for(name: str) -> float:
    """One at which this optimizer gets somewhere on small problems."""
    if name.startswith(("Prodigy", "DAdapt")):
        return 1.0
    return {"SGD": 0.1, "SGDNesterov": 0.05, "SGDNesterov8bit": 0.05}.get(name, 0.01)
