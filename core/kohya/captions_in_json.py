"""Captions of many images in one JSON file, as sd-scripts' fine-tuning tools write it (``in_json``).

    {"a/1": {"caption": "a doll", "tags": "red hair, hat", "train_resolution": [512, 768]}, ...}

A key is an image's path, or its place in a folder without the ending. Tags follow the caption. Images that
are missing are named and left out, where sd-scripts stops.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from core.kohya.buckets import Size
from core.kohya.caption_choices import CaptionOptions
from core.kohya.caption_encoding import decode_caption
from core.kohya.folder_name import FolderName
from core.kohya.folder_problems import problem_about
from core.kohya.image_size import IMAGE_ENDINGS, read_image_facts
from core.kohya.image_tree import ImageFolder, TrainingImage
from core.kohya.problem import Problem

_SIDE_STEP = 32


@dataclass(frozen=True)
class CaptionsInJson:
    """Such a file.

    Args:
        path: the file.
        image_folder: where keys are looked for that are no paths; None = keys are paths.
    """

    path: Path
    image_folder: Path | None = None

    def read(self, name: FolderName, captions: CaptionOptions, problems: list[Problem]) -> ImageFolder:
        """Its images as if they lay in one folder, in the file's order.

        Args:
            name: how often they count.
            captions: their separator, and whether captions have lines to choose from.
            problems: takes what is odd about the file.

        Raises:
            AtelierError: the file cannot be read, or is no table of images.
        """
        entries = self._entries()
        found = {key: self._image_path(key) for key in entries}
        images = [
            image
            for key, path in found.items()
            if path is not None
            and (image := _image(path, entries[key], captions, name.concept, problems)) is not None
        ]
        missing = [Path(key) for key, path in found.items() if path is None]
        if missing:
            message = "“{folder}” names images that are not there ({count}: {names}). They are left out."
            problems.append(problem_about(missing, message, folder=self.path.name))
        if not images:
            problems.append(problem_about([self.path], "“{names}” has no images."))
        sized = _sized_alike(images, self.path, problems)
        folder = self.image_folder or self.path.parent
        return ImageFolder(folder, name, is_reg=False, images=sized, listed_in=self.path)

    def _entries(self) -> Mapping[str, Mapping[str, Any]]:
        try:
            decoded = decode_caption(self.path.read_bytes())
            entries = json.loads(decoded.text if decoded else "")
        except (OSError, ValueError, RecursionError) as error:
            raise _no_table(self.path, str(error)) from error
        if not isinstance(entries, dict):
            raise _no_table(self.path, type(entries).__name__)
        odd = next((key for key, entry in entries.items() if not isinstance(entry, dict)), None)
        if odd is not None:
            raise _no_table(self.path, f"“{odd}”: {entries[odd]!r:.40}")
        return entries

    def _image_path(self, key: str) -> Path | None:
        places = [Path(key)]
        if self.image_folder is not None:
            places += [self.image_folder / f"{key}{ending}" for ending in ("", *sorted(IMAGE_ENDINGS))]
        return next((place for place in places if place.suffix in IMAGE_ENDINGS and _is_file(place)), None)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long for any file
        return False


def caption_of(entry: Mapping[str, Any], captions: CaptionOptions) -> str | None:
    """An image's words: its caption, and after it its tags; with wildcards the tags after every line.

    Returns:
        None where it has neither.
    """
    caption, tags = entry.get("caption"), entry.get("tags")
    if caption is None:
        return None if tags is None else str(tags)
    if not tags:
        return str(caption)
    separator = captions.caption_separator
    if not captions.enable_wildcard:
        return f"{caption}{separator}{tags}"
    in_one_line = str(tags).replace("\n", separator)
    lines = [line for line in str(caption).split("\n") if line.strip()]
    return "\n".join(f"{line}{separator}{in_one_line}" for line in lines)


def _image(
    path: Path, entry: Mapping[str, Any], captions: CaptionOptions, concept: str, problems: list[Problem]
) -> TrainingImage | None:
    facts = read_image_facts(path)
    if isinstance(facts, Problem):
        problems.append(facts)
        return None
    words = caption_of(entry, captions)
    return TrainingImage(path, facts.size, concept if words is None else words, train_size=_size(entry))


def _size(entry: Mapping[str, Any]) -> Size | None:
    """What the tools have found to be the image's bucket."""
    match entry.get("train_resolution"):
        case [int(width), int(height)] if width > 0 < height and not (
            width % _SIDE_STEP or height % _SIDE_STEP
        ):
            return width, height
    return None


def _sized_alike(
    images: list[TrainingImage], path: Path, problems: list[Problem]
) -> tuple[TrainingImage, ...]:
    """The sizes count where all images have one, as in sd-scripts; else the recipe's buckets count."""
    without = [image.path for image in images if image.train_size is None]
    if not without:
        return tuple(images)
    if len(without) < len(images):
        message = (
            "“{folder}”: images have no train_resolution of whole steps ({count}: {names}), so the recipe's "
            "buckets are used for all."
        )
        problems.append(problem_about(without, message, folder=path.name))
    return tuple(replace(image, train_size=None) for image in images)


def _no_table(path: Path, found: str) -> AtelierError:
    return AtelierError(
        "“{path}” cannot be read as captions ({found}).",
        why="It should be a JSON table with an entry for each image, as sd-scripts' tools write it.",
        remedy="Correct the file, or write captions beside the images and name their folder.",
        path=str(path),
        found=found,
    )
