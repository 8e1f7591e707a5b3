"""Every picture of a run as latents; those that cannot be read are left out, and the plan is made anew."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from platformdirs import user_cache_path

from core.base_model.parts import ModelParts
from core.data.fresh_pictures import FreshPictures
from core.data.latent_cache import EncodingSettings, LatentCache
from core.data.latent_files import LatentFiles, LatentStore, fingerprint
from core.data.picture_encoder import PictureEncoder, set_dtype
from core.data.picture_pixels import ReadingSettings
from core.data.picture_source import PictureSource
from core.data.sd_scripts_latents import SdScriptsLatents
from core.errors import AtelierError
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.events import Advice, Preparing, TrainingEvent
from core.training.left_out import left_out
from core.training.run_plan import check_plan, plan_of, used_entries


class StoppedEarly(Exception):  # noqa: N818 - no error: the user asked for it
    """The user wanted to stop before the first step."""


@dataclass(frozen=True, eq=False)
class EncodedPictures:
    """The pictures of a run.

    Args:
        plan: of those that could be read.
        source: where a step's pictures come from.
    """

    plan: TrainingPlan
    source: PictureSource


def encoded_pictures(
    recipe: TrainingRecipe,
    plan: TrainingPlan,
    parts: ModelParts,
    control: TrainingControl,
    *,
    device: torch.device,
) -> Generator[TrainingEvent, None, EncodedPictures]:
    """Encode the pictures of a plan; or only look at them, where each step encodes them anew.

    Args:
        recipe: the run's recipe.
        plan: which pictures there are.
        parts: whose VAE encodes; where pictures are cached it leaves the device afterwards.
        control: wishes of the user meanwhile.
        device: where the VAE works.

    Yields:
        Progress, and which pictures are left out.

    Returns:
        The source, and the plan of the pictures that can be read.

    Raises:
        AtelierError: no picture is left, or the VAE gives no numbers for one.
        StoppedEarly: the user wanted to stop meanwhile.
    """
    wants_half = not recipe.data.no_half_vae and parts.dtype in (torch.float16, torch.bfloat16)
    parts.vae.to(device)
    set_dtype(parts.vae, parts.dtype if wants_half else torch.float32)
    encoder = PictureEncoder(parts.vae, parts.family)
    if not recipe.data.cache_latents:
        fresh = FreshPictures(dataclasses.replace(encoder, device=device), reading_settings(recipe))
        looking = _readable(recipe, plan, control, fresh.unreadable, fresh.check, stage="Checking pictures")
        return EncodedPictures((yield from looking), fresh)
    cache = latent_cache(recipe, encoder)
    encoding = _readable(recipe, plan, control, cache.unreadable, cache.fill, stage="Caching latents")
    plan = yield from encoding
    yield from _notices(cache)
    # From here on the VAE is needed for sample pictures only.
    parts.vae.to("cpu")
    set_dtype(parts.vae, torch.float32)
    return EncodedPictures(plan, cache)


def latent_cache(recipe: TrainingRecipe, encoder: PictureEncoder) -> LatentCache:
    """The cache that a recipe asks for, still empty."""
    # Not the run's seed: latents that are kept serve every run.
    data, reading, seed = recipe.data, reading_settings(recipe), 0
    store: LatentStore | None = None
    if data.cache_format == "npz":
        store = SdScriptsLatents(encoder.family, reading, fingerprint(encoder.vae), seed)
    elif data.cache_latents_to_disk:
        name = f"{encoder.family.name}-{fingerprint(encoder.vae)}"
        store = LatentFiles(cache_folder() / "latents" / name, reading, seed)
    settings = EncodingSettings(reading, seed, data.vae_batch_size)
    return LatentCache(encoder, settings, store)


def cache_folder() -> Path:
    """Where caches of all runs lie; may be thrown away at any time."""
    return user_cache_path("lora-atelier")


def reading_settings(recipe: TrainingRecipe) -> ReadingSettings:
    """How a recipe's pictures are read."""
    data = recipe.data
    return ReadingSettings(data.transparent_background, data.sdxl_true_crop)


def _readable(
    recipe: TrainingRecipe,
    plan: TrainingPlan,
    control: TrainingControl,
    unreadable: Mapping[Path, AtelierError],
    look_at: Callable[[Sequence[PlanEntry]], Iterator[int]],
    stage: str,
) -> Generator[TrainingEvent, None, TrainingPlan]:
    """The plan without the pictures that turn out to be broken, each of which is told."""
    told: set[Path] = set()
    while True:
        entries = used_entries(plan)
        yield from filled(stage, look_at(entries), len(entries), control)
        untold = {path: error for path, error in unreadable.items() if path not in told}
        if not untold:
            return plan
        for path, error in untold.items():
            yield left_out(path, error)
        told |= untold.keys()
        # Others may take their place: regularization pictures that were not used until now.
        plan = plan_of(recipe, without=frozenset(told))
        check_plan(plan)


def _notices(cache: LatentCache) -> Iterator[Advice]:
    if cache.encoder.again_count:
        yield Advice(
            "{count} pictures overflowed in the VAE at 16 bits and were encoded again in 32 bits.",
            {"count": str(cache.encoder.again_count)},
            severity="notice",
        )
    foreign = cache.store.foreign if isinstance(cache.store, SdScriptsLatents) else ()
    if foreign:
        yield Advice(
            "{count} cached latents of sd-scripts were taken as they are; of which VAE, they do not say.",
            {"count": str(len(foreign))},
            severity="notice",
        )


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
