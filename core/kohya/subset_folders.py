"""Folders that a recipe lists one by one, each with its own settings, read like those of a tree."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.kohya.captions_in_json import CaptionsInJson
from core.kohya.folder_name import FolderName
from core.kohya.folder_problems import problem_about
from core.kohya.image_size import IMAGE_ENDINGS
from core.kohya.image_tree import ImageFolder, KohyaTree, read_folder, with_dot
from core.kohya.problem import Problem, merged
from core.kohya.subset_settings import SubsetSettings


@dataclass(frozen=True)
class FolderSpec:
    """One folder as a recipe lists it.

    Args:
        path: the folder; its name says nothing.
        name: how often its images count, and the caption of those that have none.
        is_reg: whether its images are regularization images.
        caption_extension: how its caption files end.
        settings: how its images are trained.
        dataset: which of the run's data sets it belongs to, from 0.
        mask_folder: where its images' masks are; None = there are none.
        listed_in: the JSON file that lists its images and captions; None = all images of the folder.
    """

    path: Path
    name: FolderName
    is_reg: bool = False
    caption_extension: str = ".txt"
    settings: SubsetSettings = field(default_factory=SubsetSettings)
    dataset: int = 0
    mask_folder: Path | None = None
    listed_in: Path | None = None


def read_subsets(specs: Sequence[FolderSpec]) -> KohyaTree:
    """Read listed folders; one that a data set lists twice counts once, as for sd-scripts.

    Raises:
        AtelierError: a folder cannot be read.
    """
    problems: list[Problem] = []
    folders = []
    for spec in {(spec.listed_in or spec.path, spec.dataset): spec for spec in reversed(specs)}.values():
        folder = _read(spec, problems)
        folder = dataclasses.replace(
            folder, settings=spec.settings, dataset=spec.dataset, label=_label(spec.path, specs)
        )
        folders.append(with_masks(folder, spec.mask_folder, problems))
    folders.sort(key=lambda folder: (folder.is_reg, folder.dataset, folder.path))
    regs = [folder.path for folder in folders if folder.is_reg]
    return KohyaTree(specs[0].path, regs[0] if regs else None, tuple(folders), merged(problems))


def _read(spec: FolderSpec, problems: list[Problem]) -> ImageFolder:
    if spec.listed_in is not None:
        return CaptionsInJson(spec.listed_in, spec.path).read(spec.name, spec.settings.captions, problems)
    extension = with_dot(spec.caption_extension)
    return read_folder(spec.path, spec.name, extension, problems, is_reg=spec.is_reg)


def with_settings(tree: KohyaTree, settings: SubsetSettings, mask_folder: Path | None = None) -> KohyaTree:
    """A tree whose folders are all trained in one way."""
    problems = list(tree.problems)
    folders = tuple(
        with_masks(dataclasses.replace(folder, settings=settings), mask_folder, problems)
        for folder in tree.folders
    )
    return dataclasses.replace(tree, folders=folders, problems=tuple(problems))


def with_masks(folder: ImageFolder, mask_folder: Path | None, problems: list[Problem]) -> ImageFolder:
    """A folder whose images have the masks of their names, from that folder or one of its name inside."""
    if mask_folder is None:
        return folder
    own = mask_folder / folder.path.name
    masks = _by_stem((own if own.is_dir() else mask_folder).iterdir())
    images = tuple(
        dataclasses.replace(image, mask_path=masks.get(image.path.stem)) for image in folder.images
    )
    without = [image.path for image in images if image.mask_path is None]
    if without:
        message = "“{folder}”: images without a mask are learned whole ({count}: {names})."
        problems.append(problem_about(without, message, folder=folder.path.name))
    return dataclasses.replace(folder, images=images)


def _label(path: Path, specs: Sequence[FolderSpec]) -> str:
    """The whole path of a folder whose name another one bears too."""
    namesakes = {spec.path for spec in specs if spec.path.name == path.name}
    return path.as_posix() if len(namesakes) > 1 else ""


def _by_stem(paths: Iterable[Path]) -> dict[str, Path]:
    return {path.stem: path for path in sorted(paths) if path.suffix in IMAGE_ENDINGS}
