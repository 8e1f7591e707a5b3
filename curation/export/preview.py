"""The Kohya tree as it will be, for step counts before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.kohya.image_tree import REG_FOLDER, ImageFolder, KohyaTree, TrainingImage
from curation.export.planned import PlannedImage


def tree_of(images: Iterable[PlannedImage], out: Path) -> KohyaTree:
    """The tree that ``write_tree`` makes of these pictures, as ``core.kohya`` reads it from a disk.

    Args:
        images: what was planned.
        out: where it would be written; only the paths in the answer depend on it.

    Returns:
        A tree whose folders hold paths, sizes and captions of images that may not exist yet.
    """
    grouped: dict[tuple[bool, str], list[PlannedImage]] = {}
    for image in images:
        grouped.setdefault((image.member.is_reg, str(image.folder)), []).append(image)
    folders = tuple(_folder(images, out) for _, images in sorted(grouped.items()))
    has_reg = any(folder.is_reg for folder in folders)
    return KohyaTree(out, out / REG_FOLDER if has_reg else None, folders, (), found_reg=has_reg)


def _folder(images: list[PlannedImage], out: Path) -> ImageFolder:
    first = images[0]
    by_name = sorted(images, key=lambda image: image.name)
    return ImageFolder(
        path=out / first.path.parent,
        name=first.folder,
        is_reg=first.member.is_reg,
        images=tuple(_image(image, out) for image in by_name),
    )


def _image(image: PlannedImage, out: Path) -> TrainingImage:
    path = out / image.path
    if not image.has_caption_file:
        return TrainingImage(path, image.crop.size, image.folder.concept)
    return TrainingImage(path, image.crop.size, str(image.caption), path.with_suffix(".txt"))
