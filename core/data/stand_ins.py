"""Who takes the place of a picture that cannot be read any more when its turn comes."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from pathlib import Path

from core.kohya.plan_entries import PlanEntry


def with_stand_ins(
    entries: Sequence[PlanEntry], others: Sequence[PlanEntry], lost: Collection[Path], rng: random.Random
) -> tuple[PlanEntry, ...]:
    """A batch without the pictures that are lost.

    In the place of each comes another of its kind and bucket. Where there is none, the batch is smaller by
    one; where nothing would be left of it, it is any other picture.

    Args:
        entries: of the batch, all in one bucket.
        others: that may stand in.
        lost: files that cannot be read.
        rng: keyed by the batch's place in the run, so that every attempt chooses the same.

    Returns:
        The batch; as it was where nothing of it is lost, empty where no picture is left at all.
    """
    if all(entry.image.path not in lost for entry in entries):
        return tuple(entries)
    left = [other for other in others if other.image.path not in lost]
    batch = [found for entry in entries for found in _in_place_of(entry, left, lost, rng)]
    if left and not batch:
        batch = [rng.choice(left)]
    return tuple(batch)


def _in_place_of(
    entry: PlanEntry, left: Sequence[PlanEntry], lost: Collection[Path], rng: random.Random
) -> list[PlanEntry]:
    """The picture itself, another one, or none."""
    if entry.image.path not in lost:
        return [entry]
    alike = [one for one in left if (one.fit.bucket, one.is_reg) == (entry.fit.bucket, entry.is_reg)]
    return [rng.choice(alike)] if alike else []
