"""What to do when memory is short, in order of harm: first what only costs time, then what rounds, then more.

Free of torch, as :mod:`core.training.memory_plan` is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.memory_facts import ModelFacts
from core.training.memory_plan import GIB, MemoryPlan, memory_plan

Change = Callable[[TrainingRecipe, int], TrainingRecipe | None]
"""The recipe with one more saving, on a U-Net of so many blocks; None where it has that or cannot have it."""


@dataclass(frozen=True)
class Rung:
    """One more saving.

    Args:
        words: what is set, as a person may do it by hand.
        change: does it.
    """

    words: str
    change: Change


@dataclass(frozen=True)
class FittedRecipe:
    """A recipe that fits.

    Args:
        recipe: with savings.
        plan: its memory.
        changes: what was set, in order; empty where it fitted as it was.
    """

    recipe: TrainingRecipe
    plan: MemoryPlan
    changes: tuple[str, ...]


def fitted(recipe: TrainingRecipe, facts: ModelFacts, gib: float) -> FittedRecipe:
    """The recipe with the fewest and mildest savings that fit.

    Args:
        recipe: as asked for.
        facts: of its model, picture size and network.
        gib: memory of the device that may be used, GiB.

    Raises:
        AtelierError: even with all of them it does not fit.
    """
    plan, changes = memory_plan(facts, recipe), list[str]()
    for rung in LADDER:
        changed = None if plan.peak <= gib * GIB else rung.change(recipe, len(facts.blocks))
        # Where one block is nearly all of the model, computing it again saves nothing at its peak.
        if changed is not None and memory_plan(facts, changed).peak < plan.peak:
            recipe, plan = changed, memory_plan(facts, changed)
            changes.append(rung.words)
    if plan.peak <= gib * GIB:
        return FittedRecipe(recipe, plan, tuple(changes))
    raise AtelierError(
        "The run does not fit into {gib:g} GiB; with everything that saves memory it needs {needed:.1f} GiB.",
        why="The base model's shapes, the picture size and the network's rank need so much.",
        remedy="Set in this order: network_train_unet_only, a smaller resolution, a smaller network_dim.",
        gib=gib,
        needed=plan.peak_gib,
    )


def climbed(recipe: TrainingRecipe, block_count: int) -> Iterator[tuple[str, TrainingRecipe]]:
    """The recipe with one saving after the other, each on top of those before; words say what was set."""
    for rung in LADDER:
        changed = rung.change(recipe, block_count)
        if changed is not None:
            recipe = changed
            yield rung.words, recipe


def _checkpointing(share: float) -> Change:
    def change(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
        is_on = recipe.run.gradient_checkpointing
        if is_on and recipe.memory.checkpointing_share >= share:
            return None
        return recipe.with_values(gradient_checkpointing=True, checkpointing_share=share)

    return change


def _average_on_cpu(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
    on_device = recipe.run.ema and recipe.run.ema_device == "device"
    return recipe.with_values(ema_device="cpu") if on_device else None


def _bf16(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
    return recipe.with_values(mixed_precision="bf16") if recipe.run.mixed_precision == "no" else None


def _light_optimizer(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
    optimizer = recipe.optimizer
    is_plain = (optimizer.optimizer_type or "AdamW").lower() == "adamw"
    # Settings that both have, where the package is.
    if (
        not is_plain
        or find_spec("bitsandbytes") is None
        or not optimizer.arguments().keys() <= {"betas", "eps", "weight_decay"}
    ):
        return None
    return recipe.with_values(optimizer_type="AdamW8bit")


def _packing(packing: str) -> Change:
    def change(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
        if recipe.memory.unet_packing in ("nf4", packing) or recipe.memory.torch_compile:
            return None
        return recipe.with_values(base_weights_packing=packing, fp8_base=False, fp8_base_unet=False)

    return change


def _swapping(share: float) -> Change:
    def change(recipe: TrainingRecipe, block_count: int) -> TrainingRecipe | None:
        count = round(block_count * share)
        if recipe.memory.blocks_to_swap >= count or recipe.memory.torch_compile:
            return None
        return recipe.with_values(blocks_to_swap=count)

    return change


def _smaller_batches(recipe: TrainingRecipe, _block_count: int) -> TrainingRecipe | None:
    run = recipe.run
    if run.train_batch_size == 1 or recipe.memory.fused_backward_pass:
        return None
    gathered = run.gradient_accumulation_steps * run.train_batch_size
    return recipe.with_values(train_batch_size=1, gradient_accumulation_steps=gathered)


LADDER: tuple[Rung, ...] = (
    Rung("ema_device to cpu", _average_on_cpu),
    Rung("gradient_checkpointing on, checkpointing_share 0.5", _checkpointing(0.5)),
    Rung("checkpointing_share 1", _checkpointing(1.0)),
    Rung("mixed_precision to bf16", _bf16),
    Rung("optimizer_type to AdamW8bit", _light_optimizer),
    Rung("base_weights_packing to int8", _packing("int8")),
    Rung("half of the blocks to blocks_to_swap", _swapping(0.5)),
    Rung("all blocks to blocks_to_swap", _swapping(1.0)),
    Rung("base_weights_packing to nf4", _packing("nf4")),
    Rung("train_batch_size to 1, and as many gradient_accumulation_steps more", _smaller_batches),
)
"""The mildest first: time, then a little rounding, then more time, then more rounding, then other batches."""
