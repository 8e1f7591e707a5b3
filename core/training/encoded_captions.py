"""Every caption of a run as the U-Net takes it, encoded once, where the text encoders do not learn."""

from __future__ import annotations

from collections.abc import Generator

from core.base_model.parts import ModelParts
from core.base_model.text_encoding import TextReading
from core.data.step_captions import StepCaptions, fixed_caption
from core.data.text_cache import TextCache
from core.data.text_files import SdScriptsTexts, TextFiles, text_key
from core.kohya.plan import TrainingPlan
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.encoded_pictures import cache_folder, filled
from core.training.events import TrainingEvent
from core.training.loaded_model import encoders_rest
from core.training.run_plan import used_entries

_WORDS_PER_CHUNK = 75


def encoded_captions(
    recipe: TrainingRecipe, plan: TrainingPlan, parts: ModelParts, control: TrainingControl
) -> Generator[TrainingEvent, None, TextCache]:
    """Encode all captions of a plan; those that are not known ahead are encoded when a step shows them.

    Yields:
        Progress.

    Raises:
        StoppedEarly: the user wanted to stop meanwhile.
    """
    reading = text_reading(recipe)
    is_kept = recipe.data.cache_text_encoder_outputs_to_disk
    key = text_key(parts, reading) if is_kept or recipe.data.cache_format == "npz" else ""
    files = TextFiles(cache_folder() / "texts" / f"{parts.family.name}-{key}") if is_kept else None
    text = TextCache(parts, reading, files)
    entries = used_entries(plan)
    choices = StepCaptions(recipe.run.seed or 0, plan.max_train_steps, recipe.data.caption_variants)
    captions = choices.all_captions(entries)
    if captions is None:
        return text
    if recipe.data.cache_format == "npz" and parts.family.has_size_ids:
        own = [(entry, fixed_caption(entry)) for entry in entries]
        beside = text.fill_beside(own, _sd_scripts_texts(parts, reading, key))
        yield from filled("Caching text", beside, len(own), control)
    known = list(dict.fromkeys(captions))
    yield from filled("Caching text", text.fill(known), len(known), control)
    encoders_rest(parts)
    return text


def text_reading(recipe: TrainingRecipe) -> TextReading:
    """How a recipe's captions are read."""
    data = recipe.data
    return TextReading(data.max_token_length, recipe.model.clip_skip, data.weighted_captions)


def _sd_scripts_texts(parts: ModelParts, reading: TextReading, key: str) -> SdScriptsTexts:
    length = (reading.max_token_length or _WORDS_PER_CHUNK) + 2
    return SdScriptsTexts(parts.text_encoders[0].config.hidden_size, length, key)
