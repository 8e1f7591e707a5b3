"""How often each image counts, and how many steps that makes: the number every tutorial computes by hand.

Plain integers in, plain integers out. ``plan`` puts images to them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from core.errors import AtelierError

RegMode: TypeAlias = Literal["kohya", "balanced"]
REG_MODES: tuple[str, ...] = get_args(RegMode)


def kohya_reg_uses(train_samples: int, reg_repeats: Sequence[int]) -> tuple[int, ...]:
    """How often sd-scripts uses each regularization image in an epoch.

    Images are taken in order with the repeats of their folders until there are as many samples as training
    samples. What is not reached by then is never used; where all were taken and samples are missing, each
    counts once more in turn.

    Args:
        train_samples: training images times repeats, of all folders together.
        reg_repeats: the repeats of each regularization image, in order.

    Returns:
        Uses per image, 0 or more, as long as ``reg_repeats``.
    """
    uses = [0] * len(reg_repeats)
    missing = train_samples
    for index, repeats in enumerate(reg_repeats):
        if missing <= 0:
            return tuple(uses)
        uses[index] = repeats
        missing -= repeats
    if not uses or missing <= 0:
        return tuple(uses)
    rounds, rest = divmod(missing, len(uses))
    return tuple(count + rounds + (index < rest) for index, count in enumerate(uses))


def balanced_reg_uses(train_samples: int, reg_images: int, epoch: int) -> tuple[int, ...]:
    """How often each image of one concept's regularization twin is used in an epoch.

    There are as many samples as the concept has training samples. They go round through all of the twin's
    images, each epoch starting where the one before ended: over the epochs all are used equally often.

    Args:
        train_samples: training images times repeats of the concept.
        reg_images: images of the twin.
        epoch: the epoch, from 1.

    Returns:
        Uses per image, 0 or more.
    """
    if not reg_images:
        return ()
    start = (epoch - 1) * train_samples % reg_images
    rounds, rest = divmod(train_samples, reg_images)
    return tuple(rounds + ((index - start) % reg_images < rest) for index in range(reg_images))


def reg_uses(
    train_samples: Mapping[str, int], reg_images: Sequence[tuple[str, int]], mode: RegMode, epoch: int
) -> tuple[int, ...]:
    """How often each regularization image is used in an epoch.

    Args:
        train_samples: training images times repeats of each concept.
        reg_images: concept and repeats of each regularization image, in order.
        mode: ``"kohya"`` pools all images, whatever their concept; ``"balanced"`` pairs concepts by name.
        epoch: the epoch, from 1.

    Returns:
        Uses per image, 0 or more, as long as ``reg_images``.
    """
    if mode == "kohya":
        return kohya_reg_uses(sum(train_samples.values()), [repeats for _, repeats in reg_images])
    twins: dict[str, list[int]] = {}
    for index, (concept, _) in enumerate(reg_images):
        twins.setdefault(concept, []).append(index)
    uses = [0] * len(reg_images)
    for concept, places in twins.items():
        counts = balanced_reg_uses(train_samples.get(concept, 0), len(places), epoch)
        for index, count in zip(places, counts, strict=True):
            uses[index] = count
    return tuple(uses)


def batches_per_epoch(samples_per_bucket: Iterable[int], train_batch_size: int) -> int:
    """Batches of one epoch: each bucket fills its own, and its last one may be smaller.

    Args:
        samples_per_bucket: images times repeats in each bucket.
        train_batch_size: samples of a full batch, 1 or more.
    """
    return sum(math.ceil(samples / train_batch_size) for samples in samples_per_bucket)


def updates_per_epoch(batches: int, gradient_accumulation_steps: int) -> int:
    """Optimizer steps of one epoch: the last one of an epoch may gather fewer batches."""
    return math.ceil(batches / gradient_accumulation_steps)


@dataclass(frozen=True)
class StepCount:
    """How long a run is.

    Args:
        num_epochs: epochs it takes, the last one maybe cut short.
        max_train_steps: optimizer steps it takes.
    """

    num_epochs: int
    max_train_steps: int


def total_steps(
    updates_of_epochs: Iterator[int], *, max_train_epochs: int | None = None, max_train_steps: int = 1600
) -> StepCount:
    """Count the steps of a run.

    Args:
        updates_of_epochs: optimizer steps of epoch 1, 2, ...; endless.
        max_train_epochs: epochs to train; it wins over the steps.
        max_train_steps: optimizer steps to train where no epochs are given.
    """
    if max_train_epochs is not None:
        steps = sum(itertools.islice(updates_of_epochs, max_train_epochs))
        return StepCount(max_train_epochs if steps else 0, steps)
    done = epochs = 0
    for updates in updates_of_epochs:
        if done >= max_train_steps or not updates:
            break
        done += updates
        epochs += 1
    return StepCount(epochs, max_train_steps if done else 0)


def checked_reg_mode(name: str) -> RegMode:
    """Take the name of a way to use regularization images.

    Raises:
        AtelierError: there is no such way.
    """
    if name == "kohya":
        return "kohya"
    if name == "balanced":
        return "balanced"
    raise AtelierError(
        "“{name}” is no way to use regularization images.",
        remedy="Choose one of: {choices}.",
        name=name,
        choices=", ".join(REG_MODES),
    )
