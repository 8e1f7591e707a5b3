"""What of a recipe's number types does not go together."""

from __future__ import annotations

from collections.abc import Iterator

from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, error_at, warning_at

_FULL = {"full_fp16": "fp16", "full_bf16": "bf16"}


def _whole_types_are_the_mixed_ones(recipe: TrainingRecipe) -> Iterator[Problem]:
    """As sd-scripts demands."""
    for field, wanted in _FULL.items():
        if getattr(recipe.run, field) and recipe.run.mixed_precision != wanted:
            yield error_at(
                field,
                "{field} needs mixed_precision = {wanted}, but it is {present}. Set it, or switch {field} "
                "off.",
                field=field,
                wanted=wanted,
                present=recipe.run.mixed_precision,
            )


def _rounding_is_meant(recipe: TrainingRecipe) -> Iterator[Problem]:
    if recipe.run.full_bf16:
        yield warning_at(
            "full_bf16",
            "bf16 has 8 bits for a number: steps smaller than 1/256 of a weight are lost. Choose a high "
            "rate, or switch full_bf16 off.",
        )
    if recipe.run.full_fp16:
        yield warning_at(
            "full_fp16",
            "fp16 has 11 bits for a number and none below 0.00000006: smaller steps and gradients are lost. "
            "Choose a high rate, or switch full_fp16 off.",
        )


PRECISION_RULES: tuple[Rule, ...] = (_whole_types_are_the_mixed_ones, _rounding_is_meant)
