"""OwnRateOptimizer: what optimizers share that find their learning rate themselves.

They look at all parameters together, so a step has two halves: first gather what the gradients say and
estimate the rate, then move. Between them lies the one moment at which the device is waited for.

Groups may have different rates. The highest counts as 1 and the others are shares of it: as if the parameters
of a group were written in units of its share, which leaves one rate to be found for all.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from core.optim.kind import ParameterGroup
from core.optim.tensor_lists import gradients_of, handfuls, with_gradient


@dataclass(frozen=True, eq=False)
class Handful:
    """Tensors that are gone through together.

    Args:
        share: their group's rate divided by the highest rate, in (0, 1].
        parameters: what is trained.
        gradients: of the last backward pass.
        states: what is remembered of each parameter.
    """

    share: float
    parameters: list[Tensor]
    gradients: list[Tensor]
    states: list[dict[str, Tensor]]

    def remembered(self, name: str) -> list[Tensor]:
        """One kind of memory of all these parameters."""
        return [state[name] for state in self.states]


class OwnRateOptimizer(Optimizer):
    """Finds one rate for everything it trains.

    What it has found is in every parameter group: ``d``, the rate itself, and ``k``, the steps taken.

    Args:
        groups: parameters with their rates, factors on what is found.
        **found: numbers that are found on the way, with their first values.
    """

    def __init__(self, groups: Sequence[ParameterGroup], **found: float) -> None:
        super().__init__(list(groups), {"lr": 1.0, "k": 0, **found})

    @abstractmethod
    def new_state(self, parameter: Tensor) -> dict[str, Tensor]:
        """What is remembered of a parameter before its first step."""

    @abstractmethod
    def take_step(self, handfuls: Sequence[Handful], rate: float) -> None:
        """Gather, estimate, move.

        Args:
            handfuls: everything with a gradient and a rate above 0; at least one.
            rate: the highest rate of all groups, > 0.
        """

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take one step; returns what the closure does."""
        loss = None if closure is None else closure()
        rate = max(float(group["lr"]) for group in self.param_groups)
        if rate > 0:
            with torch.no_grad():
                present = list(self._handfuls(rate))
                if present:
                    self.take_step(present, rate)
        return loss

    def found(self, name: str) -> float:
        """A number found so far."""
        return float(self.param_groups[0][name])

    def keep(self, **found: float) -> None:
        """Write down what a step has found, and count it."""
        for group in self.param_groups:
            group.update(found, k=group["k"] + 1)

    def _handfuls(self, rate: float) -> Iterator[Handful]:
        for group in self.param_groups:
            if group["lr"] <= 0:
                continue
            for parameters in handfuls(with_gradient(group["params"])):
                states = [self._state_of(parameter) for parameter in parameters]
                yield Handful(group["lr"] / rate, parameters, gradients_of(parameters), states)

    def _state_of(self, parameter: Tensor) -> dict[str, Tensor]:
        state: dict[str, Tensor] = self.state[parameter]
        if not state:
            state.update(self.new_state(parameter))
        return state


def fetch(*scalars: Tensor) -> list[float]:
    """Scalars of a device as plain numbers, all in one wait."""
    return [float(number) for number in torch.stack(scalars).tolist()]


def grown(found: float, estimate: float, growth_rate: float) -> float:
    """The next rate of D-Adaptation: never smaller, and not growing faster than allowed."""
    return max(found, min(estimate, found * growth_rate))
