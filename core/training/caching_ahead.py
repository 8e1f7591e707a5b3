"""Fill a recipe's caches on disk without training: on another machine, overnight, or by several processes."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

from core.base_model.part_building import VAE
from core.data.latent_cache import LatentCache
from core.errors import AtelierError
from core.kohya.plan import TrainingPlan
from core.recipe.recipe import SECTION_OF_FIELD, RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.control import TrainingControl
from core.training.encoded_captions import encoded_captions
from core.training.encoded_pictures import StoppedEarly, encoded_pictures
from core.training.events import Advice, CacheFilled, Preparing, TrainingEvent
from core.training.loaded_model import loaded_model
from core.training.precision import Precision
from core.training.run_plan import check_plan, plan_of

# What a cache is made of; a recipe whose output has no place yet can have its pictures encoded.
_SECTIONS = ("model", "data")
_TEXT_ENCODERS = ("text_encoder", "text_encoder_2")


def cache_latents(asked: TrainingRecipe, control: TrainingControl) -> Iterator[TrainingEvent]:
    """Encode every picture of a recipe that is not on disk yet. Several processes share the work.

    Yields:
        Progress and advice, and ``CacheFilled`` unless it was stopped.

    Raises:
        AtelierError: a file is missing, no picture can be read, or the recipe changes pictures at every step.
    """
    if not asked.data.cache_latents:
        raise AtelierError(
            "This recipe's latents cannot be cached ahead.",
            why="cache_latents is off: every step encodes its pictures anew.",
            remedy="Switch it on; color_aug, random_crop and face_crop_aug_range then have to be off.",
        )
    started = time.perf_counter()
    recipe = asked.with_values(cache_latents_to_disk=True)
    plan = yield from _plan(recipe)
    precision = Precision.of(recipe.run)
    parts = loaded_model(recipe, precision, needed=(VAE,))
    try:
        pictures = yield from encoded_pictures(recipe, plan, parts, control, device=precision.device)
    except StoppedEarly:
        return
    if isinstance(pictures.source, LatentCache):
        made, total = pictures.source.made_count, pictures.source.count
        yield CacheFilled("latents", made, total - made, time.perf_counter() - started)


def cache_text(asked: TrainingRecipe, control: TrainingControl) -> Iterator[TrainingEvent]:
    """Encode every caption of a recipe that is not on disk yet; as :func:`cache_latents`.

    Raises:
        AtelierError: a file is missing, or captions are made anew at every step.
    """
    started = time.perf_counter()
    recipe = asked.with_values(cache_text_encoder_outputs_to_disk=True)
    plan = yield from _plan(recipe)
    precision = Precision.of(recipe.run)
    parts = loaded_model(recipe, precision, needed=_TEXT_ENCODERS)
    for encoder in parts.text_encoders:
        encoder.to(precision.device)
    try:
        text = yield from encoded_captions(recipe, plan, parts, control)
    except StoppedEarly:
        return
    if not text.count:
        raise AtelierError(
            "This recipe's captions cannot be cached ahead.",
            why="They are shuffled or chosen anew at every step, so that nobody knows them before.",
            remedy="Set caption_variants, for example to 16, and a seed.",
        )
    yield CacheFilled("text", text.made_count, text.count - text.made_count, time.perf_counter() - started)


def _plan(recipe: TrainingRecipe) -> Generator[TrainingEvent, None, TrainingPlan]:
    problems = [
        problem for problem in problems_of(recipe) if SECTION_OF_FIELD.get(problem.field, "data") in _SECTIONS
    ]
    if any(problem.stops for problem in problems):
        raise RecipeError([problem for problem in problems if problem.stops])
    yield Preparing("Reading the training folder")
    plan = plan_of(recipe)
    yield from map(Advice.of, (*problems, *plan.problems))
    check_plan(plan)
    return plan
