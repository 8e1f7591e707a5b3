"""When a run draws its sample pictures, and about how long that takes before any was drawn. Free of torch."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, islice

from core.kohya.plan import TrainingPlan
from core.recipe.recipe import TrainingRecipe
from core.recipe.run_section import RunSection
from core.sampling.prompt import SamplePrompt

_DECODING = 3
"""Forward passes of the U-Net that decoding a picture takes as long as."""
_STEP = 2.5
"""Forward passes that a training step takes as long as: no frozen weight has a gradient."""
_STEP_AGAIN = 3.5
"""The same where checkpointed blocks compute again."""


def sample_steps(section: RunSection, plan: TrainingPlan) -> tuple[int, ...]:
    """The steps after which samples are drawn, in order; one where an epoch's fall together with a step's."""
    steps = set[int]()
    if section.sample_every_n_steps:
        steps.update(
            range(section.sample_every_n_steps, plan.max_train_steps + 1, section.sample_every_n_steps)
        )
    if section.sample_every_n_epochs:
        ends = islice(accumulate(plan.updates_of_epochs()), plan.num_epochs)
        due = islice(ends, section.sample_every_n_epochs - 1, None, section.sample_every_n_epochs)
        steps.update(min(end, plan.max_train_steps) for end in due)
    return tuple(sorted(steps))


def sample_work(prompts: Sequence[SamplePrompt], recipe: TrainingRecipe) -> float:
    """About how many training steps drawing all prompts once takes as long as.

    Args:
        prompts: what is drawn.
        recipe: whose steps are compared.
    """
    width, height = recipe.data.resolution
    pictures = recipe.run.train_batch_size * recipe.run.gradient_accumulation_steps
    passes = _STEP_AGAIN if recipe.run.gradient_checkpointing else _STEP
    drawing = sum(one.width * one.height * (_passes(one) + _DECODING) for one in prompts)
    return drawing / (width * height * pictures * passes)


def _passes(prompt: SamplePrompt) -> int:
    return prompt.steps * (1 if prompt.scale == 1 else 2)
