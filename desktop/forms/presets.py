"""Ready-made recipes to choose from: those that are shipped, and values to start with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.recipe.graphics_card import GraphicsCard, suited_to
from core.recipe.recipe import TrainingRecipe, starting_recipe
from core.recipe.recipe_file import read_recipe
from desktop.text import tr
from resources import paths

# What a person chose for this project; a preset says how to train, not what.
_KEPT = (
    "pretrained_model_name_or_path",
    "vae",
    "train_data_dir",
    "reg_data_dir",
    "output_dir",
    "output_name",
    "sample_prompts",
    "sample_every_n_epochs",
    "sample_every_n_steps",
    "device",
    "training_comment",
)


@dataclass(frozen=True)
class Preset:
    """One ready-made recipe.

    Args:
        name: tells it from the others.
        title: in the user's language.
        read: makes the recipe; raises AtelierError where its file cannot be read.
    """

    name: str
    title: str
    read: Callable[[], TrainingRecipe]


def presets(card: GraphicsCard | None = None) -> tuple[Preset, ...]:
    """All presets, values to start with first.

    Args:
        card: what values to start with are to suit; published ones are as they were published.
    """
    titles = {
        "sd15_portrait": tr("SD1.5 portrait, as published"),
        "sdxl_8gb": tr("SDXL on a card with 8 GB"),
        "civitai": tr("CivitAI's trainer"),
        "tensorart": tr("Tensor.Art's trainer"),
        "adafactor_fixed": tr("Adafactor with a fixed rate"),
        "kohya_dadaptation": tr("D-Adaptation, which finds its own rate"),
    }
    shipped = [
        Preset(path.stem, titles.get(path.stem, path.stem), lambda path=path: read_recipe(path))  # type: ignore[misc]
        for path in paths.recipes()
    ]
    return (
        Preset("start_sd15", tr("To start with, SD1.5"), lambda: suited_to(starting_recipe("sd15"), card)),
        Preset("start_sdxl", tr("To start with, SDXL"), lambda: suited_to(starting_recipe("sdxl"), card)),
        *shipped,
    )


def as_preset(current: TrainingRecipe, preset: TrainingRecipe) -> TrainingRecipe:
    """The preset's way to train, with the model, folders, name and prompts of the current recipe.

    What the current recipe leaves open, the preset may fill: somebody's own settings name their base model.
    """
    flat, given = current.flat(), preset.flat()
    return preset.with_values(**{field: flat[field] or given[field] for field in _KEPT})
