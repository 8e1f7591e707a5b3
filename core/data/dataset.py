"""TrainingDataset: the plan's pictures as batches of latents, captions and weights, epoch by epoch."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor

from core.base_model.family import ModelFamily
from core.base_model.text_encoding import TextConditioning, size_ids
from core.data.batch import Batch
from core.data.batching import batches_of_epoch
from core.data.coming_steps import ComingSteps
from core.data.picture_pixels import PicturePixels
from core.data.picture_source import EncodedPicture, PictureSource
from core.data.seeds import keyed_generator, keyed_random
from core.data.stand_ins import with_stand_ins
from core.data.step_captions import StepCaptions, fixed_caption
from core.data.text_cache import TextCache
from core.errors import AtelierError
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
        readers: how many threads read what is not in memory, each a step ahead; 0 = none.
    """

    plan: TrainingPlan
    family: ModelFamily
    pictures: PictureSource
    choices: SampleChoices
    text: TextCache | None = None
    process: tuple[int, int] = (0, 1)
    readers: int = 1

    def steps_from(self, epoch: int, first_step: int, *, after: int = 0) -> StepsOfRun:
        """The batches of each optimizer step, from an epoch to the end of the run.

        Each step is one list: ``gradient_accumulation_steps`` batches, fewer in the last of an epoch. Of
        several processes each gets those of its turn.

        Args:
            epoch: the first one, from 1.
            first_step: number of that epoch's first optimizer step, from 1.
            after: the last step that is done already; those up to it are left out.
        """
        return ComingSteps(
            self._orders(epoch, first_step, after),
            lambda order: [self._draw(drawing) for drawing in order],
            lambda drawn: [self._batch(one) for one in drawn],
            threads=self.readers if self.reads_ahead else 0,
        )

    @property
    def reads_ahead(self) -> bool:
        """Whether anything of a step comes from disk, so that it is worth a thread."""
        return self.pictures.reads_ahead or (self.text is not None and self.text.reads_ahead)

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

    def _orders(self, epoch: int, first_step: int, after: int) -> Iterator[tuple[int, list[_Drawing]]]:
        """The epoch of each step, and its batches before anything is drawn."""
        size = self.plan.gradient_accumulation_steps
        rank, count = self.process
        for number in range(epoch, self.plan.num_epochs + 1):
            if first_step > self.plan.max_train_steps:
                return
            batches = batches_of_epoch(
                self.plan.entries_of_epoch(number),
                self.plan.batch_sizes,
                keyed_random(self.choices.seed, "order", number),
            )
            starts = range(0, len(batches), size)
            for step, start in enumerate(starts, start=first_step):
                if after < step <= self.plan.max_train_steps:
                    parts = list(enumerate(batches[start : start + size]))[rank::count]
                    yield number, [_Drawing(entries, number, step, part) for part, entries in parts]
            first_step += len(starts)

    def _draw(self, drawing: _Drawing) -> _Drawn:
        """Choose words and read pictures; what cannot be read any more leaves its place to another.

        Raises:
            AtelierError: no picture is left.
        """
        while True:
            present = dataclasses.replace(drawing, entries=self._readable(drawing))
            try:
                return self._drawn(present)
            except AtelierError:
                if self._readable(drawing) == present.entries:
                    raise

    def _readable(self, drawing: _Drawing) -> tuple[PlanEntry, ...]:
        unreadable = self.pictures.unreadable
        if not unreadable:
            return drawing.entries
        is_training = self.choices.vary
        others = self.plan.entries_of_epoch(drawing.epoch) if is_training else self.plan.validation
        rng = keyed_random(self.choices.seed, "stand-in", drawing.step, drawing.part)
        found = with_stand_ins(drawing.entries, others, unreadable, rng)
        if not found:
            raise unreadable[drawing.entries[0].image.path]
        return found

    def _drawn(self, drawing: _Drawing) -> _Drawn:
        """Every draw is keyed by what it is for, so a thread may do it."""
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
        return _Drawn(drawing, words, pictures, None if self.text is None else self.text.found(words))

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
            text=self._text(drawn),
            masks=_masks(pictures),
            part=drawing.part,
        )

    def _text(self, drawn: _Drawn) -> TextConditioning | None:
        if drawn.text is not None or self.text is None:
            return drawn.text
        return self.text.text_of(drawn.captions)


@dataclass(frozen=True)
class _Drawing:
    """A batch before anything is drawn: its pictures, and when its turn is."""

    entries: tuple[PlanEntry, ...]
    epoch: int
    step: int
    part: int


@dataclass(frozen=True, eq=False)
class _Drawn:
    """A batch with its words chosen and its pictures read; the words encoded, where they were before."""

    drawing: _Drawing
    captions: tuple[str, ...]
    pictures: list[PicturePixels | EncodedPicture]
    text: TextConditioning | None


StepsOfRun: TypeAlias = ComingSteps[list[_Drawing], list[_Drawn], list[Batch]]


def _masks(pictures: Sequence[EncodedPicture]) -> Tensor | None:
    """[B, 1, h, w]; a picture without a mask beside others is looked at whole."""
    if all(picture.mask is None for picture in pictures):
        return None
    return torch.stack([
        torch.ones(1, *picture.latents.shape[1:]) if picture.mask is None else picture.mask
        for picture in pictures
    ])  # fmt: skip


def _sizes_told(entries: Sequence[PlanEntry], pictures: Sequence[EncodedPicture]) -> Tensor:
    return size_ids(
        original=[entry.image.size[::-1] for entry in entries],
        crop=[picture.crop for picture in pictures],
        target=[entry.fit.bucket[::-1] for entry in entries],
    )
