"""Keep some images of each folder back, to measure what was learnt on images that were not trained on."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def split_for_validation(items: Sequence[Item], share: float, seed: int) -> tuple[list[Item], list[Item]]:
    """Shuffle and split the images of one folder as sd-scripts does.

    Args:
        items: the images of one training folder, by name.
        share: share to keep back, 0 to 1 (``validation_split``).
        seed: seed of the shuffle (``validation_seed``).

    Returns:
        Those to train on, and those kept back. Rounding may give one to neither or to both, as in sd-scripts.
    """
    if share <= 0:
        return list(items), []
    shuffled = list(items)
    random.Random(seed).shuffle(shuffled)
    return shuffled[: math.ceil(len(shuffled) * (1 - share))], shuffled[
        len(shuffled) - round(len(shuffled) * share) :
    ]
