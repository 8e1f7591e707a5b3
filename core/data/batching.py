"""Which samples come together, and in which order: batches of one bucket each, shuffled anew every epoch."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from core.kohya.buckets import Size
from core.kohya.plan import PlanEntry


def batches_of_epoch(
    entries: Iterable[PlanEntry], train_batch_size: int, rng: random.Random
) -> list[tuple[PlanEntry, ...]]:
    """Put an epoch's samples into batches.

    Every picture comes as often as its entry says. A bucket's last batch may be smaller than the others, as
    for sd-scripts, so that nothing is left out.

    Args:
        entries: the epoch's pictures, from the plan.
        train_batch_size: samples of a full batch.
        rng: for the order; keyed by seed and epoch it is the same in every run.
    """
    batches = []
    for samples in _by_bucket(entries).values():
        rng.shuffle(samples)
        batches += _cut(samples, train_batch_size)
    rng.shuffle(batches)
    return batches


def _by_bucket(entries: Iterable[PlanEntry]) -> dict[Size, list[PlanEntry]]:
    buckets: dict[Size, list[PlanEntry]] = {}
    for entry in entries:
        buckets.setdefault(entry.fit.bucket, []).extend([entry] * entry.repeats)
    return {bucket: buckets[bucket] for bucket in sorted(buckets)}


def _cut(samples: Sequence[PlanEntry], size: int) -> list[tuple[PlanEntry, ...]]:
    return [tuple(samples[start : start + size]) for start in range(0, len(samples), size)]
