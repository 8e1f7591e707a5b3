"""GraphicsCard: what a recipe needs to know of the card that trains, and the values that suit it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window reads cards from its settings before it needs recipes
    from core.recipe.recipe import TrainingRecipe

_BF16_SINCE = (8, 0)
_FOR_THE_SCREEN = 0.05
_LEAST_FOR_THE_SCREEN = 0.4
_STEPS_PER_GIB = 2


@dataclass(frozen=True)
class GraphicsCard:
    """One card.

    Args:
        name: as its driver calls it, ``"NVIDIA GeForce RTX 3060"``.
        gib: all of its memory, GiB.
        capability: its compute capability, ``(major, minor)``.
    """

    name: str
    gib: float
    capability: tuple[int, int]

    @property
    def usable_gib(self) -> float:
        """Memory that a run may count on, GiB: the screen and other programs have some of it.

        Rounded down to halves, as people know their cards.
        """
        reserve = max(_LEAST_FOR_THE_SCREEN, self.gib * _FOR_THE_SCREEN)
        halves = math.floor((self.gib - reserve) * _STEPS_PER_GIB)
        return max(halves, 1) / _STEPS_PER_GIB

    @property
    def precision(self) -> str:
        """The 16 bits that it computes fast: bf16 came with compute capability 8.0.

        https://docs.nvidia.com/cuda/ampere-compatibility-guide
        """
        return "bf16" if self.capability >= _BF16_SINCE else "fp16"


def suited_to(recipe: TrainingRecipe, card: GraphicsCard | None) -> TrainingRecipe:
    """The recipe with the values that suit a card; as it is where there is none.

    Memory is given as a limit: the run itself chooses the mildest savings that keep it, for its base model.
    """
    if card is None:
        return recipe
    return recipe.with_values(
        mixed_precision=card.precision, gradient_checkpointing=True, fit_in_gib=card.usable_gib
    )


def suits(recipe: TrainingRecipe, card: GraphicsCard) -> bool:
    """Whether :func:`suited_to` would change nothing."""
    run, limit = recipe.run, recipe.memory.fit_in_gib
    return run.mixed_precision == card.precision and run.gradient_checkpointing and limit == card.usable_gib
