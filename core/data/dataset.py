"""TrainingDataset: the plan's pictures as batches of latents, captions and weights, epoch by epoch."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import torch
from torch import Tensor

from core.base_model.family import ModelFamily
from core.base_model.text_encoding import size_ids
from core.data.batch import Batch
from core.data.batching import batches_of_epoch
from core.data.picture_pixels import PicturePixels
from core.data.picture_source import EncodedPicture, PictureSource
from core.data.seeds import keyed_generator, keyed_random
from core.data.step_captions import StepCaptions, fixed_caption
from core.data.text_cache import TextCache
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry


@dataclass(frozen=True)
class SampleChoices:
    """What is chosen anew for each sample.

    Args:
        seed: the run's seed.
        prior_loss_weight: factor on the loss of regularization pictures.
        caption_variants: with how many orders and choices each caption comes; 0 = drawn anew each time.
        vary: off = nothing is shuffled, left out, mirrored or changed, whatever folders ask for.
    """

    seed: int
    prior_loss_weight: float = 1.0
    caption_variants: int = 0
    vary: bool = True


@dataclass(frozen=True)
class TrainingDataset:
    """Batches of a run. The same epoch and step always give the same batch.

    Args:
        plan: which pictures, how often, in which bucket.
        family: whether sizes are told.
        pictures: where they come from.
        choices: what is chosen anew for each sample.
        text: encoded captions; None = they are encoded in the step, by encoders that learn.
        process: which process of how many this is; each is handed its share of every step's batches.
        readers: how many threads read pictures that are not in memory, each a step ahead; 0 = none.
    """

    plan: TrainingPlan
    family: ModelFamily
    pictures: PictureSource
    choices: SampleChoices
    text: TextCache | None = None
    process: tuple[int, int] = (0, 1)
    readers: int = 1

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
            self.plan.batch_sizes,
            keyed_random(self.choices.seed, "order", epoch),
        )
        size = self.plan.gradient_accumulation_steps
        rank, count = self.process
        steps = [
            [
                _Drawing(entries, epoch, step, part)
                for part, entries in enumerate(order[start : start + size])
                if part % count == rank
            ]
            for step, start in enumerate(range(0, len(order), size), start=first_step)
            if after < step <= self.plan.max_train_steps
        ]
        for drawn in self._drawn_ahead(steps):
            yield [self._batch(one) for one in drawn]

    def held_out_batches(self) -> Iterator[Batch]:
        """The pictures kept back, always the same way: nothing is shuffled, left out, mirrored or changed."""
        order = batches_of_epoch(
            self.plan.validation, self.plan.batch_sizes, keyed_random(self.choices.seed, "held out")
        )
        unvarying = dataclasses.replace(self.choices, vary=False)
        yield from dataclasses.replace(self, choices=unvarying).batches_of(order)

    def batches_of(self, order: Iterable[Sequence[PlanEntry]]) -> Iterator[Batch]:
        """These samples, as if they were the batches of the first step."""
        for part, entries in enumerate(order):
            yield self._batch(self._draw(_Drawing(tuple(entries), 1, 1, part)))

    def _drawn_ahead(self, steps: Sequence[list[_Drawing]]) -> Iterator[list[_Drawn]]:
        """What each step shows. Pictures from disk are read for the next steps while the device works."""
        if not (self.pictures.reads_ahead and self.readers):
            for step in steps:
                yield [self._draw(one) for one in step]
            return
        pool = ThreadPoolExecutor(self.readers, "next-pictures")
        coming: deque[list[Future[_Drawn]]] = deque()
        try:
            for step in steps:
                coming.append([pool.submit(self._draw, one) for one in step])
                if len(coming) > self.readers:
                    yield [one.result() for one in coming.popleft()]
            while coming:
                yield [one.result() for one in coming.popleft()]
        finally:
            pool.shutdown(cancel_futures=True)

    def _draw(self, drawing: _Drawing) -> _Drawn:
        """Choose words and read pictures; every draw is keyed by what it is for, so a thread may do it."""
        seed, where = self.choices.seed, (drawing.step, drawing.part)
        rng = keyed_random(seed, "sample", *where)
        captions = StepCaptions(seed, self.plan.max_train_steps, self.choices.caption_variants)
        vary = self.choices.vary
        words = tuple(
            captions.caption_of(entry, rng, epoch=drawing.epoch, step=drawing.step)
            if vary
            else fixed_caption(entry)
            for entry in drawing.entries
        )
        mirrored = [
            vary and entry.folder.settings.flip_aug and rng.random() < 0.5 for entry in drawing.entries
        ]
        pictures = [
            self.pictures.read(
                entry,
                keyed_random(seed, "picture", *where, index) if vary else None,
                is_mirrored=is_mirrored,
            )
            for index, (entry, is_mirrored) in enumerate(zip(drawing.entries, mirrored, strict=True))
        ]
        return _Drawn(drawing, words, pictures)

    def _batch(self, drawn: _Drawn) -> Batch:
        drawing, entries = drawn.drawing, drawn.drawing.entries
        generators = [
            keyed_generator(self.choices.seed, "vae", drawing.step, drawing.part, index)
            for index in range(len(entries))
        ]
        pictures = self.pictures.encode(drawn.pictures, generators)
        weights = [self.choices.prior_loss_weight if entry.is_reg else 1.0 for entry in entries]
        return Batch(
            latents=torch.stack([picture.latents for picture in pictures]),
            captions=drawn.captions,
            loss_weights=torch.tensor(weights, dtype=torch.float32),
            size_ids=_sizes_told(entries, pictures) if self.family.has_size_ids else None,
            names=tuple(entry.name for entry in entries),
            text=None if self.text is None else self.text.text_of(drawn.captions),
            masks=_masks(pictures),
            part=drawing.part,
        )


@dataclass(frozen=True)
class _Drawing:
    """A batch before anything is drawn: its pictures, and when its turn is."""

    entries: tuple[PlanEntry, ...]
    epoch: int
    step: int
    part: int


@dataclass(frozen=True, eq=False)
class _Drawn:
    """A batch with its words chosen and its pictures read."""

    drawing: _Drawing
    captions: tuple[str, ...]
    pictures: list[PicturePixels | EncodedPicture]


def _masks(pictures: Sequence[EncodedPicture]) -> Tensor | None:
    """[B, 1, h, w]; a picture without a mask beside others is looked at whole."""
    if all(picture.mask is None for picture in pictures):
        return None
    return torch.stack([
        torch.ones_like(picture.latents[:1]) if picture.mask is None else picture.mask
        for picture in pictures
    ])  # fmt: skip


def _sizes_told(entries: Sequence[PlanEntry], pictures: Sequence[EncodedPicture]) -> Tensor:
    return size_ids(
        original=[entry.image.size[::-1] for entry in entries],
        crop=[picture.crop for picture in pictures],
        target=[entry.fit.bucket[::-1] for entry in entries],
    )
