"""Keep some images of each folder back, to measure what was learnt on images that were not trained on."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True)
class ValidationShare:
    """What is kept back.

    Args:
        validation_split: share of each training folder, 0 to 1.
        validation_seed: seed of the choice.
    """

    validation_split: float = 0.0
    validation_seed: int = 0


NO_VALIDATION = ValidationShare()


def split_for_validation(items: Sequence[Item], share: ValidationShare) -> tuple[list[Item], list[Item]]:
    """Shuffle and split the images of one folder as sd-scripts does.

    Args:
        items: the images of one training folder, by name.
        share: what to keep back.

    Returns:
        Those to train on, and those kept back. Rounding may give one to neither or to both, as in sd-scripts.
    """
    shuffled = list(items)
    if share.validation_split <= 0:
        return shuffled, []
    random.Random(share.validation_seed).shuffle(shuffled)
    trained = math.ceil(len(shuffled) * (1 - share.validation_split))
    kept = round(len(shuffled) * share.validation_split)
    return shuffled[:trained], shuffled[len(shuffled) - kept :]
