"""What of a recipe's folders, pictures and captions cannot be, or cannot be together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.kohya.buckets import problems_of_settings
from core.kohya.problem import Problem
from core.recipe.data_section import DataSection
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, error_at, warning_at


def _folders_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    folder = recipe.data.train_data_dir
    if recipe.data.datasets:
        yield from _listed_folders_are_there(recipe)
        return
    if recipe.data.in_json:
        yield from _captions_in_json_are_there(recipe.data)
        return
    if not folder:
        yield error_at("train_data_dir", "No training folder is chosen.")
    elif not Path(folder).is_dir():
        yield error_at("train_data_dir", "The training folder “{path}” is not there.", path=folder)
    reg_folder = recipe.data.reg_data_dir
    if reg_folder and not Path(reg_folder).is_dir():
        yield error_at("reg_data_dir", "The regularization folder “{path}” is not there.", path=reg_folder)


def _listed_folders_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    for _, subset, _ in recipe.data.sections():
        if subset.metadata_file and not Path(subset.metadata_file).is_file():
            yield error_at("datasets", "The file “{path}” is not there.", path=subset.metadata_file)
        if subset.image_dir and not Path(subset.image_dir).is_dir():
            yield error_at(
                "datasets", "The folder “{path}” of a data set is not there.", path=subset.image_dir
            )
    if not any(not subset.is_reg for dataset in recipe.data.datasets for subset in dataset.subsets):
        yield error_at("datasets", "The data sets list no folder to train on.")


def _captions_in_json_are_there(data: DataSection) -> Iterator[Problem]:
    """The pictures lie in the training folder, or where the file says; they have no regularization twin."""
    if not Path(data.in_json or "").is_file():
        yield error_at("in_json", "The file “{path}” is not there.", path=data.in_json)
    if data.train_data_dir and not Path(data.train_data_dir).is_dir():
        yield error_at(
            "train_data_dir", "The training folder “{path}” is not there.", path=data.train_data_dir
        )
    if data.reg_data_dir:
        yield warning_at(
            "reg_data_dir",
            "With in_json no regularization pictures are used, as in sd-scripts. List the file and the "
            "folder as data sets to use both.",
        )


def _buckets_fit_together(recipe: TrainingRecipe) -> Iterator[Problem]:
    for data in _data_sections(recipe):
        yield from _bucket_problems(data)


def _bucket_problems(data: DataSection) -> Iterator[Problem]:
    yield from problems_of_settings(data.bucket_settings())
    if not data.enable_bucket:
        return
    if data.min_bucket_reso > data.max_bucket_reso:
        yield error_at(
            "min_bucket_reso",
            "The shortest side ({low}) is above the longest ({high}).",
            low=data.min_bucket_reso,
            high=data.max_bucket_reso,
        )
    if data.bucket_reso_steps % 32:
        yield error_at(
            "bucket_reso_steps",
            "The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).",
            step=data.bucket_reso_steps,
        )


def _cached_pictures_do_not_change(recipe: TrainingRecipe) -> Iterator[Problem]:
    if not recipe.data.cache_latents:
        return
    for name in ("color_aug", "random_crop", "face_crop_aug_range"):
        if any(getattr(section, name) for section in _data_sections(recipe)):
            yield error_at(
                name,
                "“{name}” shows a picture in another way each time, but cached latents are always the same. "
                "Switch cache_latents off, or “{name}”.",
                name=name,
            )


def _faces_are_cut_without_buckets(recipe: TrainingRecipe) -> Iterator[Problem]:
    if any(section.face_crop_aug_range and section.enable_bucket for section in _data_sections(recipe)):
        yield warning_at(
            "face_crop_aug_range",
            "Pictures are cut around faces only where buckets are off, as in sd-scripts.",
        )


def _variants_do_not_warm_up(recipe: TrainingRecipe) -> Iterator[Problem]:
    warms_up = any(section.token_warmup_step for section in _data_sections(recipe))
    if recipe.data.caption_variants and warms_up:
        yield error_at(
            "caption_variants",
            "Caption variants are made before the first step, but a tag warm-up shows other tags at each. "
            "Switch one of them off.",
        )


def _masks_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    data = recipe.data
    listed = [subset.conditioning_data_dir for _, subset, _ in data.sections()]
    folders = [folder for folder in (data.conditioning_data_dir, *listed) if folder]
    for folder in folders:
        if not Path(folder).is_dir():
            yield error_at("conditioning_data_dir", "The mask folder “{path}” is not there.", path=folder)
    if folders and not data.masked_loss:
        yield warning_at("masked_loss", "A mask folder is named, but masks are not used: masked_loss is off.")
    if data.masked_loss and not folders and not any(one.alpha_mask for one in _data_sections(recipe)):
        yield warning_at("masked_loss", "No mask folder is named: pictures are learned whole.")


def _mirroring_is_meant(recipe: TrainingRecipe) -> Iterator[Problem]:
    if any(section.flip_aug for section in _data_sections(recipe)):
        yield warning_at("flip_aug", "Mirroring spoils one-sided hair, marks and writing.")


def _data_sections(recipe: TrainingRecipe) -> list[DataSection]:
    """What holds for each folder that a recipe lists; the recipe's own section where it lists none."""
    return [section for *_, section in recipe.data.sections()] or [recipe.data]


DATA_RULES: tuple[Rule, ...] = (
    _folders_are_there,
    _buckets_fit_together,
    _cached_pictures_do_not_change,
    _faces_are_cut_without_buckets,
    _variants_do_not_warm_up,
    _masks_are_there,
    _mirroring_is_meant,
)
