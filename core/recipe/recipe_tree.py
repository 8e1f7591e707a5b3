"""The folders of a recipe: its training folder as a tree, or the data sets it lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.kohya.folder_name import FolderName
from core.kohya.image_tree import KohyaTree, read_tree
from core.kohya.plan import DatasetPlan
from core.kohya.subset_folders import FolderSpec, read_subsets, with_settings
from core.recipe.data_section import DataSection
from core.recipe.recipe import TrainingRecipe


def tree_of(recipe: TrainingRecipe) -> KohyaTree:
    """Read a recipe's folders, each with the settings it is trained with.

    Raises:
        AtelierError: one of them is not there or cannot be read.
    """
    data = recipe.data
    if data.datasets:
        return read_subsets(list(_folder_specs(data)))
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
        DatasetPlan(data.over(dataset).bucket_settings(), dataset.batch_size or batch_size)
        for dataset in data.datasets
    ]


def _folder_specs(data: DataSection) -> Iterator[FolderSpec]:
    numbers = {id(dataset): number for number, dataset in enumerate(data.datasets)}
    for dataset, subset, section in data.sections():
        repeats = subset.num_repeats or dataset.num_repeats or 1
        yield FolderSpec(
            path=Path(subset.image_dir),
            name=FolderName(repeats, subset.class_tokens or ""),
            is_reg=subset.is_reg,
            caption_extension=section.caption_extension,
            settings=section.subset_settings(),
            dataset=numbers[id(dataset)],
            mask_folder=_mask_folder(data, subset.conditioning_data_dir),
        )


def _mask_folder(data: DataSection, folder: str | None) -> Path | None:
    return Path(folder) if folder and data.masked_loss else None
