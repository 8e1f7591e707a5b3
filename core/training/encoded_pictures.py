"""Every picture of a run as latents; those that cannot be read are left out, and the plan is made anew."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from core.base_model.parts import ModelParts
from core.data.latent_cache import EncodingSettings, LatentCache
from core.kohya.plan import TrainingPlan
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.events import Advice, Preparing, TrainingEvent
from core.training.run_plan import check_plan, plan_of, used_entries


class StoppedEarly(Exception):  # noqa: N818 - no error: the user asked for it
    """The user wanted to stop before the first step."""


@dataclass(frozen=True, eq=False)
class EncodedPictures:
    """The pictures of a run.

    Args:
        plan: of those that could be read.
        latents: theirs.
    """

    plan: TrainingPlan
    latents: LatentCache


def encoded_pictures(
    recipe: TrainingRecipe, plan: TrainingPlan, parts: ModelParts, control: TrainingControl
) -> Generator[TrainingEvent, None, EncodedPictures]:
    """Encode the pictures of a plan.

    Yields:
        Progress, and which pictures are left out.

    Returns:
        Latents, and the plan of the pictures that have some.

    Raises:
        AtelierError: no picture is left, or the VAE gives no numbers for one.
        StoppedEarly: the user wanted to stop meanwhile.
    """
    latents = _latent_cache(recipe, parts)
    told: set[Path] = set()
    while True:
        entries = used_entries(plan)
        yield from filled("Caching latents", latents.fill(entries), len(entries), control)
        left_out = {path: error for path, error in latents.unreadable.items() if path not in told}
        if not left_out:
            return EncodedPictures(plan, latents)
        for path, error in left_out.items():
            yield Advice(
                "Image left out: {file}. {reason}",
                {"file": f"{path.parent.name}/{path.name}", "reason": error.why},
            )
        told |= left_out.keys()
        # Others may take their place: regularization pictures that were not used until now.
        plan = plan_of(recipe, without=frozenset(told))
        check_plan(plan)


def filled(stage: str, progress: Iterator[int], total: int, control: TrainingControl) -> Iterator[Preparing]:
    """Tell how far a cache is filled.

    Raises:
        StoppedEarly: the user wanted to stop meanwhile.
    """
    yield Preparing(stage, 0, total)
    for done in progress:
        if control.stop_wanted:
            raise StoppedEarly
        yield Preparing(stage, done, total)


def _latent_cache(recipe: TrainingRecipe, parts: ModelParts) -> LatentCache:
    data = recipe.data
    settings = EncodingSettings(
        resize_interpolation=data.resize_interpolation,
        background=data.transparent_background,
        flip_aug=data.flip_aug,
        seed=recipe.run.seed or 0,
        vae_batch_size=data.vae_batch_size,
    )
    folder = user_cache_path("lora-atelier") / "latents" if data.cache_latents_to_disk else None
    return LatentCache(parts.vae, parts.family, settings, folder)
