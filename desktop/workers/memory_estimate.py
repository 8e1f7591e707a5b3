"""How much graphics memory a run would need, worked out in a child process. Never loads Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.recipe.recipe import TrainingRecipe
    from core.training.memory_plan import MemoryPlan

MEMORY_ESTIMATE = "desktop.workers.memory_estimate:memory_estimate"


def memory_estimate(recipe: TrainingRecipe) -> Iterator[MemoryPlan]:
    """The plan of a recipe's memory; no weights are read.

    Raises:
        AtelierError: the base model cannot be told.
    """
    from core.training.memory_plan import memory_plan
    from core.training.model_facts import model_facts

    yield memory_plan(model_facts(recipe), recipe)
