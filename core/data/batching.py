"""Which samples come together, and in which order: batches of one bucket each, shuffled anew every epoch."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from core.kohya.buckets import Size
from core.kohya.plan_entries import PlanEntry

_Bucket: TypeAlias = tuple[int, Size]
"""Number of the data set, and size."""


def batches_of_epoch(
    entries: Iterable[PlanEntry], batch_sizes: Sequence[int], rng: random.Random
) -> list[tuple[PlanEntry, ...]]:
    """Put an epoch's samples into batches.

    Every picture comes as often as its entry says. A bucket's last batch may be smaller than the others, as
    for sd-scripts, so that nothing is left out. Data sets are never mixed within a batch, only in the order.

    Args:
        entries: the epoch's pictures, from the plan.
        batch_sizes: samples of a full batch, for each data set.
        rng: for the order; keyed by seed and epoch it is the same in every run.
    """
    batches = []
    for (dataset, _), samples in _by_bucket(entries).items():
        rng.shuffle(samples)
        batches += _cut(samples, batch_sizes[dataset])
    rng.shuffle(batches)
    return batches


def _by_bucket(entries: Iterable[PlanEntry]) -> dict[_Bucket, list[PlanEntry]]:
    buckets: dict[_Bucket, list[PlanEntry]] = {}
    for entry in entries:
        buckets.setdefault((entry.folder.dataset, entry.fit.bucket), []).extend([entry] * entry.repeats)
    return {bucket: buckets[bucket] for bucket in sorted(buckets)}


def _cut(samples: Sequence[PlanEntry], size: int) -> list[tuple[PlanEntry, ...]]:
    return [tuple(samples[start : start + size]) for start in range(0, len(samples), size)]
