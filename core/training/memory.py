"""When memory is short: the mildest settings that fit, before a run or after it ran out."""

from __future__ import annotations

from collections.abc import Generator

import torch

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.events import Advice
from core.training.memory_ladder import climbed, fitted
from core.training.model_facts import model_facts

_MOST_BLOCKS = 100
_CPU_ALLOCATOR = "DefaultCPUAllocator"


def recipe_that_fits(recipe: TrainingRecipe) -> Generator[Advice, None, TrainingRecipe]:
    """The recipe with the savings that ``fit_in_gib`` asks for; as it is where nothing is asked.

    Yields:
        What was set.

    Raises:
        AtelierError: nothing makes it fit.
    """
    gib = recipe.memory.fit_in_gib
    if gib is None:
        return recipe
    found = fitted(recipe, model_facts(recipe), gib)
    if found.changes:
        yield Advice(
            "To fit into {gib} GiB this was set: {changes}. The run needs about {needed} GiB.",
            {"gib": f"{gib:g}", "changes": "; ".join(found.changes), "needed": f"{found.plan.peak_gib:.1f}"},
            severity="info",
        )
    return found.recipe


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that there is no memory left, on the card or in the computer."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and _CPU_ALLOCATOR in str(error)


def out_of_memory_advice(recipe: TrainingRecipe) -> Advice:
    """What to set after memory ran out."""
    return Advice(
        "Memory is full. Set, in this order: {steps}.",
        {"steps": "; ".join(_remedies(recipe))},
        severity="error",
    )


def out_of_memory(recipe: TrainingRecipe) -> AtelierError:
    """The error of a run whose memory ran out, with the mildest remedies that the recipe does not use yet."""
    return AtelierError(
        "The memory is full.",
        why="Model, gradients and the insides of one step do not fit into it together.",
        remedy="Set, in this order: {steps}. The last LoRA file is whole.",
        steps="; ".join(_remedies(recipe)),
    )


def _remedies(recipe: TrainingRecipe) -> list[str]:
    wished = (
        ("network_train_unet_only on", not recipe.network.network_train_unet_only),
        ("a smaller network_dim", recipe.network.network_dim > 8),
    )
    changes = [words for words, _ in climbed(recipe, _MOST_BLOCKS)]
    return [*changes, *(words for words, helps in wished if helps), "a smaller resolution"]
