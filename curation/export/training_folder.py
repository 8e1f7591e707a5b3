"""Is this folder laid out for training? kohya_ss' own layout is known too: ``img`` and ``reg`` side by side."""

from __future__ import annotations

import os
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
        with os.scandir(folder) as entries:
            named = [entry for entry in entries if _NAMED_FOR_TRAINING.fullmatch(entry.name) and entry.is_dir()]
        for entry in named:
            if any(Path(name).suffix.lower() in EXTENSIONS for name in os.listdir(entry.path)):
                yield entry.name
    except OSError:
        return  # taking it in as photos says what is wrong with it
