"""PlanEntry: one image of a plan, with its bucket and how often it counts; and how entries are made."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.errors import AtelierError
from core.kohya.buckets import BucketFit, BucketSettings, fit_to_bucket
from core.kohya.image_tree import ImageFolder, TrainingImage
from core.kohya.problem import Problem
from core.kohya.validation_split import NO_VALIDATION, ValidationShare, split_for_validation


@dataclass(frozen=True)
class PlanEntry:
    """One image and what becomes of it.

    Args:
        image: the image.
        folder: the folder it lies in.
        repeats: how often it counts in the epoch in question; 0 = not used.
        is_reg: whether it is a regularization image.
        fit: its bucket, and what is scaled and cut off.
    """

    image: TrainingImage
    folder: ImageFolder
    repeats: int
    is_reg: bool
    fit: BucketFit

    @property
    def name(self) -> str:
        """Its name in a run: ``"10_doll/3.png"``, ``"reg/1_doll/3.png"``; of a second data set ``"…@2"``."""
        number = f"@{self.folder.dataset + 1}" if self.folder.dataset else ""
        folder = self.folder.label or self.folder.path.name
        return f"{'reg/' if self.is_reg else ''}{folder}/{self.folder.place_of(self.image)}{number}"


def split_folder(folder: ImageFolder, share: ValidationShare) -> tuple[ImageFolder, ImageFolder]:
    """The folder with the images to train on, and with those kept back: never regularization images."""
    trained, kept = split_for_validation(folder.images, NO_VALIDATION if folder.is_reg else share)
    return dataclasses.replace(folder, images=tuple(trained)), dataclasses.replace(folder, images=tuple(kept))


def entries_in(
    folders: Iterable[ImageFolder], settings: Sequence[BucketSettings], problems: list[Problem]
) -> tuple[PlanEntry, ...]:
    """The images of folders with their buckets.

    Args:
        folders: the folders, each knowing its data set.
        settings: how sizes are chosen in each data set.
        problems: takes the images that have no bucket.
    """
    entries = []
    for folder in folders:
        for image in folder.images:
            fit = _fit_or_problem(folder, image, settings[folder.dataset])
            if isinstance(fit, Problem):
                problems.append(fit)
            else:
                entries.append(PlanEntry(image, folder, folder.name.repeats, folder.is_reg, fit))
    return tuple(entries)


def _fit_or_problem(
    folder: ImageFolder, image: TrainingImage, settings: BucketSettings
) -> BucketFit | Problem:
    try:
        return fit_to_bucket(settings, image.size, image.train_size)
    except AtelierError as error:
        name = f"{folder.path.name}/{image.path.name}"
        values = {"file": name, "reason": str(error), "files": (image.path,)}
        return Problem("Image left out: {file}. {reason}", "warning", values=values)


def once(entries: tuple[PlanEntry, ...]) -> tuple[PlanEntry, ...]:
    """The same images, each counting once."""
    return tuple(dataclasses.replace(entry, repeats=1) for entry in entries)


def samples_by_bucket(entries: Iterable[PlanEntry]) -> dict[str, int]:
    """Images times repeats per bucket, ``{"768x512": 40}``, by width and height."""
    counts: Counter[tuple[int, int]] = Counter()
    for entry in entries:
        if entry.repeats:
            counts[entry.fit.bucket] += entry.repeats
    return {f"{width}x{height}": counts[width, height] for width, height in sorted(counts)}
