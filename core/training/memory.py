"""What to do when the graphics card's memory is not enough."""

from __future__ import annotations

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe


def out_of_memory(recipe: TrainingRecipe) -> AtelierError:
    """The error of a run whose memory ran out, with the mildest remedies that the recipe does not use yet."""
    return AtelierError(
        "The graphics card's memory is full.",
        why="Model, gradients and the insides of one step do not fit into it together.",
        remedy="Set, in this order: {steps}. The last LoRA file is whole.",
        steps="; ".join(_remedies(recipe)),
    )


def _remedies(recipe: TrainingRecipe) -> list[str]:
    run = recipe.run
    wished = (
        ("gradient_checkpointing on", not run.gradient_checkpointing),
        ("mixed_precision to bf16", run.mixed_precision == "no"),
        ("train_batch_size to 1", run.train_batch_size > 1),
        ("optimizer_type to AdamW8bit", recipe.optimizer.optimizer_type == "AdamW"),
        ("network_train_unet_only on", not recipe.network.network_train_unet_only),
        ("a smaller network_dim", recipe.network.network_dim > 8),
    )
    return [*(words for words, helps in wished if helps), "a smaller resolution"]
