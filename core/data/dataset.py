"""TrainingDataset: the plan's pictures as batches of latents, captions and weights, epoch by epoch."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import torch

from core.base_model.family import ModelFamily
from core.base_model.text_encoding import size_ids
from core.data.batch import Batch
from core.data.batching import batches_of_epoch
from core.data.latent_cache import LatentCache
from core.data.seeds import keyed_random
from core.data.text_cache import TextCache
from core.kohya.caption_choices import CaptionOptions, step_caption
from core.kohya.plan import PlanEntry, TrainingPlan


@dataclass(frozen=True)
class SampleChoices:
    """What is chosen anew for each sample.

    Args:
        seed: the run's seed.
        captions: how captions change.
        flip_aug: whether half of the samples are mirrored.
        prior_loss_weight: factor on the loss of regularization pictures.
    """

    seed: int
    captions: CaptionOptions
    flip_aug: bool = False
    prior_loss_weight: float = 1.0

    def unvarying(self) -> SampleChoices:
        """The same with nothing shuffled, left out or mirrored."""
        captions = dataclasses.replace(
            self.captions,
            shuffle_caption=False,
            caption_dropout_rate=0.0,
            caption_dropout_every_n_epochs=0,
            caption_tag_dropout_rate=0.0,
            token_warmup_step=0,
        )
        return dataclasses.replace(self, captions=captions, flip_aug=False)


@dataclass(frozen=True)
class TrainingDataset:
    """Batches of a run. The same epoch and step always give the same batch.

    Args:
        plan: which pictures, how often, in which bucket.
        family: whether sizes are told.
        latents: every picture's latents.
        choices: what is chosen anew for each sample.
        text: encoded captions; None = they are encoded in the step, by encoders that learn.
        process: which process of how many this is; each is handed its share of every step's batches.
    """

    plan: TrainingPlan
    family: ModelFamily
    latents: LatentCache
    choices: SampleChoices
    text: TextCache | None = None
    process: tuple[int, int] = (0, 1)

    def steps_of_epoch(self, epoch: int, first_step: int, *, after: int = 0) -> Iterator[list[Batch]]:
        """The batches of each optimizer step of an epoch, as far as the run goes.

        Args:
            epoch: from 1.
            first_step: number of the epoch's first optimizer step, from 1.
            after: the last step that is done already; those up to it are left out.

        Yields:
            One list per optimizer step: ``gradient_accumulation_steps`` batches, fewer in the last. Of
            several processes each gets those of its turn.
        """
        order = batches_of_epoch(
            self.plan.entries_of_epoch(epoch),
            self.plan.train_batch_size,
            keyed_random(self.choices.seed, "order", epoch),
        )
        size = self.plan.gradient_accumulation_steps
        for step, start in enumerate(range(0, len(order), size), start=first_step):
            if not after < step <= self.plan.max_train_steps:
                continue
            rank, count = self.process
            yield [
                self._batch(entries, epoch=epoch, step=step, part=part)
                for part, entries in enumerate(order[start : start + size])
                if part % count == rank
            ]

    def held_out_batches(self) -> Iterator[Batch]:
        """The pictures kept back, always the same way: nothing is shuffled, left out or mirrored."""
        order = batches_of_epoch(
            self.plan.validation, self.plan.train_batch_size, keyed_random(self.choices.seed, "held out")
        )
        yield from dataclasses.replace(self, choices=self.choices.unvarying()).batches_of(order)

    def batches_of(self, order: Iterable[Sequence[PlanEntry]]) -> Iterator[Batch]:
        """These samples, as if they were the batches of the first step."""
        for part, entries in enumerate(order):
            yield self._batch(entries, epoch=1, step=1, part=part)

    def _batch(self, entries: Sequence[PlanEntry], *, epoch: int, step: int, part: int) -> Batch:
        rng = keyed_random(self.choices.seed, "sample", step, part)
        captions = tuple(
            step_caption(
                entry.image.caption,
                self.choices.captions,
                rng,
                epoch=epoch,
                step=step - 1,
                max_train_steps=self.plan.max_train_steps,
            )
            for entry in entries
        )
        mirrored = [self.choices.flip_aug and rng.random() < 0.5 for _ in entries]
        latents = [
            self.latents.latents_of(entry, is_mirrored=flag)
            for entry, flag in zip(entries, mirrored, strict=True)
        ]
        weights = [self.choices.prior_loss_weight if entry.is_reg else 1.0 for entry in entries]
        return Batch(
            latents=torch.stack(latents),
            captions=captions,
            loss_weights=torch.tensor(weights, dtype=torch.float32),
            size_ids=_sizes_told(entries) if self.family.has_size_ids else None,
            names=tuple(entry.name for entry in entries),
            text=None if self.text is None else self.text.text_of(captions),
            part=part,
        )


def fixed_caption(entry: PlanEntry, options: CaptionOptions) -> str:
    """What a picture's caption always is, where options let none vary."""
    return step_caption(entry.image.caption, options, random.Random(0))


def _sizes_told(entries: Sequence[PlanEntry]) -> torch.Tensor:
    return size_ids(
        original=[entry.image.size[::-1] for entry in entries],
        crop=[entry.fit.sdxl_crop for entry in entries],
        target=[entry.fit.bucket[::-1] for entry in entries],
    )
