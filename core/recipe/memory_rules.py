"""What of a recipe's savings of memory cannot be together, and why."""

from __future__ import annotations

from collections.abc import Iterator

from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, error_at, warning_at


def _fused_backward_steps_alone(recipe: TrainingRecipe) -> Iterator[Problem]:
    if not recipe.memory.fused_backward_pass:
        return
    reasons = {
        "gradients of several batches are gathered first (gradient_accumulation_steps)": (
            recipe.run.gradient_accumulation_steps > 1
        ),
        "the length of all gradients together is limited (max_grad_norm; 0 switches it off)": (
            recipe.optimizer.max_grad_norm > 0
        ),
        "fp16 looks at all gradients before a step (mixed_precision; bf16 does not)": (
            recipe.run.mixed_precision == "fp16"
        ),
        "weights are shortened after whole steps (scale_weight_norms)": (
            recipe.network.scale_weight_norms is not None
        ),
    }
    for reason, is_so in reasons.items():
        if is_so:
            yield error_at(
                "fused_backward_pass",
                "fused_backward_pass lets each weight step before all gradients are there, but {reason}.",
                reason=reason,
            )


def _packing_is_named_once(recipe: TrainingRecipe) -> Iterator[Problem]:
    memory = recipe.memory
    if (memory.fp8_base or memory.fp8_base_unet) and memory.base_weights_packing not in ("no", "fp8"):
        yield error_at(
            "base_weights_packing",
            "fp8_base and base_weights_packing = {packing} ask for different things; switch one off.",
            packing=memory.base_weights_packing,
        )


def _checkpointing_is_on(recipe: TrainingRecipe) -> Iterator[Problem]:
    if recipe.memory.checkpointing_share < 1 and not recipe.run.gradient_checkpointing:
        yield warning_at("checkpointing_share", "It has no effect while gradient_checkpointing is off.")
    if recipe.memory.cpu_offload_checkpointing and not recipe.run.gradient_checkpointing:
        yield warning_at("cpu_offload_checkpointing", "It has no effect while gradient_checkpointing is off.")


def _compiled_blocks_stay(recipe: TrainingRecipe) -> Iterator[Problem]:
    memory = recipe.memory
    if memory.torch_compile and (memory.blocks_to_swap or memory.unet_packing != "no"):
        yield error_at(
            "torch_compile",
            "Compiled blocks need their weights as they are: switch off blocks_to_swap and packing, or this.",
        )


MEMORY_RULES: tuple[Rule, ...] = (
    _fused_backward_steps_alone,
    _packing_is_named_once,
    _checkpointing_is_on,
    _compiled_blocks_stay,
)
