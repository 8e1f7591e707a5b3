"""OptimizerKind: what the rest of core needs to know of an optimizer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel
from torch.optim import Optimizer

ParameterGroup: TypeAlias = dict[str, Any]
"""``params``, ``lr`` and ``name``: what is trained at one rate."""


@dataclass(frozen=True)
class OptimizerKind:
    """One way to turn gradients into steps.

    Args:
        name: as recipes write it; capitals do not matter.
        title: as the window shows it.
        options: the settings it takes from ``optimizer_args``, with the reference library's defaults.
        make: builds it from parameter groups and those settings.
        finds_own_rate: whether rates are factors on a rate that it finds by itself.
        also_called: other names that mean it.
        state_bytes: what it remembers for each number that learns, bytes on the device.
        steps_apart: whether it can step one parameter without looking at the others.
    """

    name: str
    title: str
    options: type[BaseModel]
    make: Callable[[Sequence[ParameterGroup], Any], Optimizer]
    finds_own_rate: bool = False
    also_called: tuple[str, ...] = ()
    state_bytes: float = 8.0
    steps_apart: bool = False

    def is_called(self, name: str) -> bool:
        """Whether a recipe's name means this kind."""
        return name.lower() in {known.lower() for known in (self.name, *self.also_called)}


class OptimizerOptions(BaseModel, frozen=True, extra="forbid"):
    """What the settings of all optimizers share: names that nobody knows are told."""
