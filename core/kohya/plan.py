"""TrainingPlan: what a run will do with a tree, known before: each image's bucket and uses, and all steps."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import KohyaTree, TrainingImage
from core.kohya.plan_entries import PlanEntry, samples_by_bucket
from core.kohya.problem import Problem
from core.kohya.step_count import (
    RegMode,
    batches_per_epoch,
    reg_uses,
    updates_per_epoch,
)
from core.kohya.validation_split import ValidationShare


@dataclass(frozen=True)
class DatasetPlan:
    """What the folders of one data set share.

    Args:
        bucket_settings: how sizes are chosen.
        train_batch_size: samples of a full batch.
        validation: what of its folders is kept back; None = as the run says.
    """

    bucket_settings: BucketSettings
    train_batch_size: int = 1
    validation: ValidationShare | None = None


@dataclass(frozen=True)
class TrainingPlan:
    """What a run will do with a tree.

    Args:
        tree: the tree.
        datasets: sizes and batches of each data set; folders say to which they belong. One at least.
        gradient_accumulation_steps: batches of one optimizer step.
        reg_mode: how regularization images are used.
        train: training images, each with its folder's repeats.
        reg: regularization images, each with its folder's repeats, used or not.
        validation: images kept back, each counting once.
        num_epochs: epochs the run takes.
        max_train_steps: optimizer steps the run takes.
        unused_reg: regularization images the run never uses.
        problems: everything a person should know before starting.
    """

    tree: KohyaTree
    datasets: tuple[DatasetPlan, ...]
    gradient_accumulation_steps: int
    reg_mode: RegMode
    train: tuple[PlanEntry, ...]
    reg: tuple[PlanEntry, ...]
    validation: tuple[PlanEntry, ...] = ()
    num_epochs: int = 0
    max_train_steps: int = 0
    unused_reg: tuple[TrainingImage, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def bucket_settings(self) -> BucketSettings:
        """How sizes are chosen, in the first data set."""
        return self.datasets[0].bucket_settings

    @property
    def train_batch_size(self) -> int:
        """Samples of a full batch, in the first data set."""
        return self.datasets[0].train_batch_size

    @property
    def batch_sizes(self) -> tuple[int, ...]:
        """Samples of a full batch, in each data set."""
        return tuple(dataset.train_batch_size for dataset in self.datasets)

    @property
    def num_train_images(self) -> int:
        """Training images times repeats."""
        return sum(entry.repeats for entry in self.train)

    @property
    def num_reg_images(self) -> int:
        """Regularization images times their folders' repeats, used or not, as sd-scripts counts them."""
        return sum(entry.repeats for entry in self.reg)

    @property
    def images(self) -> tuple[PlanEntry, ...]:
        """Every image, with its uses in the first epoch."""
        return self.train + self._used_reg(1)

    @property
    def samples_per_epoch(self) -> int:
        """All that is trained on in the first epoch: images times uses, regularization included."""
        return sum(self.bucket_counts.values())

    @property
    def bucket_counts(self) -> dict[str, int]:
        """Samples of the first epoch per bucket, ``{"768x512": 40}``, by width and height."""
        return samples_by_bucket(self.images)

    @property
    def batches_per_epoch(self) -> int:
        """Batches of the first epoch."""
        return self.batches_of_epoch(1)

    @property
    def update_steps_per_epoch(self) -> int:
        """Optimizer steps of the first epoch."""
        return updates_per_epoch(self.batches_per_epoch, self.gradient_accumulation_steps)

    @property
    def validation_batches(self) -> int:
        """Batches of the images kept back."""
        return self._batches(self.validation)

    @property
    def mean_aspect_error(self) -> float:
        """Mean difference of aspect ratio between used images and their buckets; 0 where there are none."""
        errors = [abs(entry.fit.aspect_error) for entry in self.images if entry.repeats]
        return sum(errors) / len(errors) if errors else 0.0

    def entries_of_epoch(self, epoch: int) -> tuple[PlanEntry, ...]:
        """The images of one epoch (from 1), each with how often it counts: training, then regularization."""
        return self.train + tuple(entry for entry in self._used_reg(epoch) if entry.repeats)

    def batches_of_epoch(self, epoch: int) -> int:
        """Batches of one epoch (from 1). Only ``balanced`` regularization makes them differ."""
        return self._batches(self.entries_of_epoch(epoch))

    def updates_of_epochs(self) -> Iterator[int]:
        """Optimizer steps of epoch 1, 2, ...; endless."""
        if self.reg_mode == "kohya" or not self.reg:
            yield from itertools.repeat(self.update_steps_per_epoch)
        for epoch in itertools.count(1):
            yield updates_per_epoch(self.batches_of_epoch(epoch), self.gradient_accumulation_steps)

    def bucket_counts_of(self, dataset: int) -> dict[str, int]:
        """Samples of the first epoch per bucket of one data set, from 0."""
        return samples_by_bucket(entry for entry in self.images if entry.folder.dataset == dataset)

    def _batches(self, entries: Iterable[PlanEntry]) -> int:
        of_dataset: dict[int, list[PlanEntry]] = {}
        for entry in entries:
            of_dataset.setdefault(entry.folder.dataset, []).append(entry)
        return sum(
            batches_per_epoch(samples_by_bucket(own).values(), self.batch_sizes[number])
            for number, own in of_dataset.items()
        )

    def _used_reg(self, epoch: int) -> tuple[PlanEntry, ...]:
        return tuple(
            entry for number in range(len(self.datasets)) for entry in self._used_reg_of(number, epoch)
        )

    def _used_reg_of(self, dataset: int, epoch: int) -> Iterator[PlanEntry]:
        """Regularization images stand against the training images of their own data set."""
        samples: Counter[str] = Counter()
        for entry in self.train:
            if entry.folder.dataset == dataset:
                samples[entry.folder.name.concept] += entry.repeats
        own = [entry for entry in self.reg if entry.folder.dataset == dataset]
        pool = [(entry.folder.name.concept, entry.repeats) for entry in own]
        uses = reg_uses(samples, pool, self.reg_mode, epoch)
        for entry, count in zip(own, uses, strict=True):
            yield dataclasses.replace(entry, repeats=count)
