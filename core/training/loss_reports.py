"""LossReports: tells and keeps how well each picture is learned, trained on or kept back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.training.events import Advice, ImagesSeen, TrainingEvent
from core.training.loss_per_image import ImageLoss, LossRow, add_row
from core.training.progress import Progress
from core.training.seen_losses import SeenLosses
from core.training.validation import Validation

_HARDEST = 10


@dataclass(eq=False)
class LossReports:
    """The losses of single pictures in a run.

    Args:
        folder: of the run; its file grows by a row with every report.
        seen: losses of the steps.
        validation: looks at pictures kept back; None = there are none.
    """

    folder: Path
    seen: SeenLosses
    validation: Validation | None = None
    _refusal_is_told: bool = False

    def of_trained(self, progress: Progress) -> Iterator[TrainingEvent]:
        """What the steps since the last call say of each picture; nothing where there was none."""
        losses = self.seen.take()
        if not losses:
            return
        hardest = sorted(losses.items(), key=lambda item: -item[1].relative)[:_HARDEST]
        yield ImagesSeen(progress.step, progress.epoch, {name: one.relative for name, one in hardest})
        yield from self._keep(LossRow(progress.epoch, progress.step, is_held_out=False, images=losses))

    def of_held_out(self, progress: Progress) -> Iterator[TrainingEvent]:
        """Look at the pictures kept back."""
        if self.validation is None:
            return
        found = self.validation.measure(progress.step, progress.epoch)
        yield found
        images = {name: ImageLoss(loss) for name, loss in found.loss_per_image.items()}
        yield from self._keep(LossRow(progress.epoch, progress.step, is_held_out=True, images=images))

    def _keep(self, row: LossRow) -> Iterator[Advice]:
        try:
            add_row(self.folder, row)
        except OSError as error:
            if not self._refusal_is_told:
                yield Advice(
                    "The losses of single pictures could not be written: {reason}.",
                    {"reason": error.strerror or str(error)},
                )
            self._refusal_is_told = True
        else:
            self._refusal_is_told = False
