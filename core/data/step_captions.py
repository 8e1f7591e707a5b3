"""Which words a sample is shown with: drawn anew each time, or one of a few variants encoded ahead."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.data.seeds import keyed_random
from core.kohya.caption_choices import CaptionOptions, is_left_out, step_caption
from core.kohya.plan_entries import PlanEntry


@dataclass(frozen=True)
class StepCaptions:
    """Chooses captions.

    Args:
        seed: the run's seed.
        max_train_steps: steps of the run, for a warm-up of tags that is a share of them.
        variant_count: with how many orders and choices each caption comes; 0 = drawn anew each time.
    """

    seed: int
    max_train_steps: int = 0
    variant_count: int = 0

    def caption_of(self, entry: PlanEntry, rng: random.Random, *, epoch: int, step: int) -> str:
        """The words of one sample.

        Args:
            entry: the picture, and how its folder is trained.
            rng: source of every draw.
            epoch: from 1.
            step: from 1.
        """
        options = entry.folder.settings.captions
        if not self.variant_count or not options.changes_words:
            return step_caption(
                _written(entry),
                options,
                rng,
                epoch=epoch,
                step=step - 1,
                max_train_steps=self.max_train_steps,
            )
        if is_left_out(options, rng, epoch):
            return ""
        return self._variant(entry, rng.randrange(self.variant_count))

    def all_captions(self, entries: Iterable[PlanEntry]) -> Iterator[str] | None:
        """Every text that samples can be shown with; None where they are not known ahead."""
        known = list(entries)
        options = [entry.folder.settings.captions for entry in known]
        if not self.variant_count and any(one.changes_words for one in options):
            return None
        return self._known_captions(known)

    def _known_captions(self, entries: Iterable[PlanEntry]) -> Iterator[str]:
        for entry in entries:
            # What is kept back for validation is shown as it is written.
            yield fixed_caption(entry)
            options = entry.folder.settings.captions
            if options.varies:
                yield ""
            if options.changes_words:
                for index in range(self.variant_count):
                    yield self._variant(entry, index)

    def _variant(self, entry: PlanEntry, index: int) -> str:
        options = dataclasses.replace(
            entry.folder.settings.captions, caption_dropout_rate=0.0, caption_dropout_every_n_epochs=0
        )
        rng = keyed_random(self.seed, "variant", entry.name, index)
        return step_caption(_written(entry), options, rng)


def fixed_caption(entry: PlanEntry) -> str:
    """A picture's caption with nothing shuffled or left out."""
    return step_caption(_written(entry), unvarying(entry.folder.settings.captions), random.Random(0))


def unvarying(options: CaptionOptions) -> CaptionOptions:
    """The same options with nothing shuffled, left out or warmed up."""
    return dataclasses.replace(
        options,
        shuffle_caption=False,
        caption_dropout_rate=0.0,
        caption_dropout_every_n_epochs=0,
        caption_tag_dropout_rate=0.0,
        token_warmup_step=0,
    )


def _written(entry: PlanEntry) -> str:
    """A picture’s caption; where one of its lines is chosen, blank ones are none, as for sd-scripts."""
    caption = entry.image.caption
    if not entry.folder.settings.captions.enable_wildcard:
        return caption
    return "\n".join(line for line in caption.split("\n") if line.strip())
