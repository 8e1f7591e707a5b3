"""Folders that are laid out for training, also as kohya_ss does it: ``img`` and ``reg`` side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.kohya.image_tree import REG_FOLDER
from curation.photos.reading import EXTENSIONS

_IMAGES = "img"
_NAMED_FOR_TRAINING = re.compile(r"[1-9]\d{0,3}_.+")


@dataclass(frozen=True)
class TrainingFolder:
    """A folder that :func:`curation.export.import_tree.import_tree` can take in.

    Attributes:
        tree: what holds the “10_name” folders.
        reg: the regularization folder beside it; None for the one inside, if there is one.
        names: of the “10_name” folders, in alphabetical order.
    """

    tree: Path
    reg: Path | None
    names: tuple[str, ...]


def training_folder_at(path: Path) -> TrainingFolder | None:
    """The training folder that a path is, or holds as kohya_ss makes it; None for any other folder."""
    for tree in (path, path / _IMAGES):
        names = tuple(sorted(_names_in(tree)))
        if names:
            beside = tree.parent / REG_FOLDER
            has_beside = not (tree / REG_FOLDER).is_dir() and any(_names_in(beside))
            return TrainingFolder(tree, beside if has_beside else None, names)
    return None


def _names_in(folder: Path) -> Iterator[str]:
    try:
        for inside in folder.iterdir():
            if _NAMED_FOR_TRAINING.fullmatch(inside.name) and inside.is_dir() and _holds_pictures(inside):
                yield inside.name
    except OSError:
        return  # taking it in as photos says what is wrong with it


def _holds_pictures(folder: Path) -> bool:
    return any(file.suffix.lower() in EXTENSIONS for file in folder.iterdir())
