"""The folders of a recipe: its training folder as a tree, or the data sets it lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.errors import AtelierError
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import KohyaTree, read_tree
from core.kohya.plan import DatasetPlan
from core.kohya.subset_folders import FolderSpec, read_subsets, with_settings
from core.kohya.validation_split import ValidationShare
from core.recipe.data_section import DataSection
from core.recipe.data_tables import DatasetTable
from core.recipe.recipe import TrainingRecipe
from core.recipe.run_section import RunSection


def tree_of(recipe: TrainingRecipe) -> KohyaTree:
    """Read a recipe's folders, each with the settings it is trained with.

    Raises:
        AtelierError: one of them is not there or cannot be read.
    """
    data = recipe.data
    if data.datasets:
        specs = list(_folder_specs(data))
        if not specs:
            raise AtelierError(
                "The data sets of this recipe hold no folder that is trained.",
                why="A folder with num_repeats = 0 is left out.",
                remedy="Set num_repeats to 1 or more.",
            )
        return read_subsets(specs)
    if data.in_json:
        return read_subsets([_listed_in_json(data, data.in_json)])
    tree = read_tree(
        Path(data.train_data_dir),
        Path(data.reg_data_dir) if data.reg_data_dir else None,
        caption_extension=data.caption_extension,
    )
    return with_settings(tree, data.subset_settings(), _mask_folder(data, data.conditioning_data_dir))


def datasets_of(recipe: TrainingRecipe) -> list[DatasetPlan]:
    """Sizes and batches of each data set of a recipe; of its one and only where it lists none."""
    data, batch_size = recipe.data, recipe.run.train_batch_size
    if not data.datasets:
        return [DatasetPlan(data.bucket_settings(), batch_size)]
    return [
        DatasetPlan(
            data.over(dataset).bucket_settings(),
            dataset.batch_size or batch_size,
            _share(dataset, recipe.run),
        )
        for dataset in data.datasets
    ]


def _folder_specs(data: DataSection) -> Iterator[FolderSpec]:
    numbers = {id(dataset): number for number, dataset in enumerate(data.datasets)}
    for dataset, subset, section in data.sections():
        given = (subset.num_repeats, dataset.num_repeats, data.dataset_repeats)
        repeats = next(number for number in given if number is not None)
        if repeats < 1:
            continue
        yield FolderSpec(
            path=Path(subset.image_dir) if subset.image_dir else Path(subset.metadata_file or "").parent,
            name=FolderName(repeats, subset.class_tokens or ""),
            is_reg=subset.is_reg,
            caption_extension=section.caption_extension,
            settings=section.subset_settings(),
            dataset=numbers[id(dataset)],
            mask_folder=_mask_folder(data, subset.conditioning_data_dir),
            listed_in=Path(subset.metadata_file) if subset.metadata_file else None,
        )


def _share(dataset: DatasetTable, run: RunSection) -> ValidationShare | None:
    """What a data set keeps back, where it says so itself."""
    split, seed = dataset.validation_split, dataset.validation_seed
    if split is None and seed is None:
        return None
    return ValidationShare(
        run.validation_split if split is None else split, run.seed_of_validation if seed is None else seed
    )


def _listed_in_json(data: DataSection, in_json: str) -> FolderSpec:
    return FolderSpec(
        path=Path(data.train_data_dir) if data.train_data_dir else Path(in_json).parent,
        name=FolderName(data.dataset_repeats, ""),
        settings=data.subset_settings(),
        mask_folder=_mask_folder(data, data.conditioning_data_dir),
        listed_in=Path(in_json),
    )


def _mask_folder(data: DataSection, folder: str | None) -> Path | None:
    return Path(folder) if folder and data.masked_loss else None
