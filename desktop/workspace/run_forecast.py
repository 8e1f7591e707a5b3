"""What a run would be if it began now: steps, pictures, buckets, and what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from core.training.run_plan import plan_of


@dataclass(frozen=True)
class RunForecast:
    """A recipe's plan in numbers.

    Args:
        max_train_steps: optimizer steps; 0 = there is nothing to train on.
        num_epochs: epochs.
        batches_per_epoch: batches of the first epoch.
        image_count: different training images.
        num_train_images: training images times repeats.
        used_reg_images: samples of regularization in the first epoch.
        unused_reg_count: regularization images that are never used.
        bucket_counts: samples of the first epoch per bucket, ``{"768x512": 40}``.
        problems: of the folder and the plan.
    """

    max_train_steps: int = 0
    num_epochs: int = 0
    batches_per_epoch: int = 0
    image_count: int = 0
    num_train_images: int = 0
    used_reg_images: int = 0
    unused_reg_count: int = 0
    bucket_counts: Mapping[str, int] | None = None
    problems: tuple[Problem, ...] = ()


def run_forecast(recipe: TrainingRecipe) -> RunForecast:
    """Read the recipe's training folder and count. Takes a second for thousands of pictures."""
    if not Path(recipe.data.train_data_dir).is_dir():
        return RunForecast()
    try:
        plan = plan_of(recipe)
    except AtelierError as error:
        return RunForecast(problems=(Problem("{reason}", "error", values={"reason": error}),))
    return RunForecast(
        max_train_steps=plan.max_train_steps if plan.train else 0,
        num_epochs=plan.num_epochs,
        batches_per_epoch=plan.batches_per_epoch,
        image_count=len(plan.train),
        num_train_images=plan.num_train_images,
        used_reg_images=plan.samples_per_epoch - plan.num_train_images,
        unused_reg_count=len(plan.unused_reg),
        bucket_counts=plan.bucket_counts,
        problems=plan.problems,
    )
