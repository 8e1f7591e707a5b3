"""How often each tag stands in the captions of each folder, as the finished LoRA file tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from core.kohya.image_tree import ImageFolder


def tag_frequency(folders: Iterable[ImageFolder]) -> dict[str, dict[str, int]]:
    """Count the tags of each folder, repeats left aside.

    Folders of the same name (a training folder and its twin) are counted together, as sd-scripts does.

    Returns:
        Folder name -> tag in lower case -> images that bear it.
    """
    frequency: dict[str, Counter[str]] = {}
    for folder in folders:
        counts = frequency.setdefault(folder.title, Counter())
        for image in folder.images:
            tags = (tag.strip().lower() for tag in image.caption.split("\n")[0].split(","))
            counts.update(tag for tag in tags if tag)
    return {name: dict(counts) for name, counts in frequency.items()}
