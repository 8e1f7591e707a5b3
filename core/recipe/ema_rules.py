"""What of an averaged network (EMA) does not suit the rest of a recipe."""

from __future__ import annotations

from collections.abc import Iterator

from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, error_at, warning_at


def _one_average_is_enough(recipe: TrainingRecipe) -> Iterator[Problem]:
    optimizer = recipe.optimizer.optimizer_type
    if recipe.run.ema and "schedulefree" in optimizer.lower():
        yield error_at(
            "ema",
            "{optimizer} writes averaged weights by itself; switch ema off, or choose another optimizer.",
            optimizer=optimizer,
        )


def _averaging_begins_before_the_end(recipe: TrainingRecipe) -> Iterator[Problem]:
    run = recipe.run
    if not run.ema or run.max_train_epochs is not None:
        return
    if max(run.ema_update_after_step, run.ema_update_every) >= run.max_train_steps:
        yield warning_at(
            "ema_update_after_step",
            "Nothing is averaged within {steps} steps: the -ema file will be the network itself.",
            steps=run.max_train_steps,
        )


EMA_RULES: tuple[Rule, ...] = (_one_average_is_enough, _averaging_begins_before_the_end)
