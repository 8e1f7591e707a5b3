"""The recipe of a project: kept beside it, made to suit it at first, and held against its bucket settings."""

from __future__ import annotations

from pathlib import Path

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import REG_FOLDER
from core.recipe.graphics_card import suited_to
from core.recipe.recipe import TrainingRecipe, starting_recipe
from core.recipe.recipe_file import read_recipe
from curation.project.store import CurationProject
from desktop.settings import AppSettings
from desktop.workspace.run_history import PastRun

_SAMPLE_COUNT = 2
BUCKET_FIELDS = (
    "resolution",
    "enable_bucket",
    "min_bucket_reso",
    "max_bucket_reso",
    "bucket_reso_steps",
    "bucket_no_upscale",
)


def kept_recipe(path: Path) -> TrainingRecipe | None:
    """The recipe as it was left, or None where none was kept yet.

    Raises:
        AtelierError: the file cannot be read.
    """
    return read_recipe(path) if path.is_file() else None


def first_recipe(project: CurationProject, settings: AppSettings) -> TrainingRecipe:
    """A recipe to begin with: the card's values, the project's size, prompts of its captions, the last model.

    Without captions the concepts' names are the prompts, as they are what the trainer calls their pictures.
    """
    buckets = project.bucket_settings()
    width, height = buckets.resolution
    names = [concept.name for concept in project.concepts()]
    captions = project.first_captions(_SAMPLE_COUNT) or names[:_SAMPLE_COUNT]
    prompts = tuple(f"{words} --w {width} --h {height}" for words in captions)
    return suited_to(starting_recipe(), settings.graphics_card).with_values(
        output_name=project.path.stem,
        sample_prompts=prompts or None,
        pretrained_model_name_or_path=settings.base_model,
        **bucket_values(buckets),
    )


def bucket_values(buckets: BucketSettings) -> dict[str, object]:
    """Bucket settings as fields of a recipe."""
    return {field: getattr(buckets, field) for field in BUCKET_FIELDS}


def bucket_differences(recipe: TrainingRecipe, buckets: BucketSettings) -> tuple[str, ...]:
    """The fields in which a recipe's buckets differ from those that the crops were made for."""
    chosen = recipe.data.bucket_settings()
    return tuple(field for field in BUCKET_FIELDS if getattr(chosen, field) != getattr(buckets, field))


def folder_values(tree: Path) -> dict[str, str | None]:
    """The folders of a training tree, as fields of a recipe."""
    regularization = tree / REG_FOLDER
    return {
        "train_data_dir": str(tree),
        "reg_data_dir": str(regularization) if regularization.is_dir() else None,
    }


def recipe_of_run(run: PastRun, tree: Path) -> TrainingRecipe | None:
    """What a past run was started with, so that it can go on; None where that cannot be read.

    Args:
        run: the run.
        tree: the project's training folder, for a run whose own is no longer there.
    """
    try:
        recipe = run.recipe()
    except AtelierError:
        return None  # its curve and samples are still worth seeing
    if recipe is None or Path(recipe.data.train_data_dir).is_dir():
        return recipe
    return recipe.with_values(**folder_values(tree))
