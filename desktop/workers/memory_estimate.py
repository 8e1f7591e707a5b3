"""How much graphics memory a run would need, worked out in a child process. Never loads Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.recipe.recipe import TrainingRecipe
    from core.training.memory_ladder import FittedRecipe

MEMORY_ESTIMATE = "desktop.workers.memory_estimate:memory_estimate"


def memory_estimate(recipe: TrainingRecipe) -> Iterator[FittedRecipe]:
    """The plan of a recipe's memory, with the savings that its ``fit_in_gib`` brings; no weights are read.

    Raises:
        AtelierError: the base model cannot be told, or nothing makes the run fit.
    """
    from core.training.memory_ladder import FittedRecipe, fitted
    from core.training.memory_plan import memory_plan
    from core.training.model_facts import model_facts

    facts, gib = model_facts(recipe), recipe.memory.fit_in_gib
    if gib is not None:
        yield fitted(recipe, facts, gib)
    else:
        yield FittedRecipe(recipe, memory_plan(facts, recipe), ())
