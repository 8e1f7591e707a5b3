"""RunOutputs: which LoRA files and sample pictures a run makes, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.checkpoints.file_names import checkpoint_name
from core.recipe.run_section import RunSection
from core.training.control import TrainingControl
from core.training.events import CheckpointSaved, TrainingEvent
from core.training.sample_pictures import SamplePictures

SaveNetwork = Callable[[Path, int, int], None]
"""Writes the network as it is now: (file, step, epoch)."""


@dataclass(eq=False)
class RunOutputs:
    """Files and pictures of a run.

    Args:
        section: when to make which.
        save_network: writes a LoRA file.
        samples: makes the sample pictures; None = there are no prompts.
        num_epochs: the run's epochs; the last one's file is the final one.
        max_train_steps: the run's steps.
        last_path: the last LoRA file that is whole on disk.
    """

    section: RunSection
    save_network: SaveNetwork
    samples: SamplePictures | None
    num_epochs: int
    max_train_steps: int
    last_path: str = ""

    def before_training(self) -> Iterator[TrainingEvent]:
        """What is made before the first step."""
        if self.section.sample_at_first:
            yield from self._draw_samples(0, 0)

    def after_step(self, step: int, epoch: int, control: TrainingControl) -> Iterator[TrainingEvent]:
        """What is due after a step, by the recipe or by a wish."""
        if control.take_save_wish() or _is_due(step, self.section.save_every_n_steps):
            yield self._save(step, epoch, checkpoint_name(self.section.output_name, step=step))
        if control.take_sample_wish() or _is_due(step, self.section.sample_every_n_steps):
            yield from self._draw_samples(step, epoch)

    def after_epoch(self, step: int, epoch: int) -> Iterator[TrainingEvent]:
        """What is due after an epoch. The last epoch's file is the final one."""
        if epoch < self.num_epochs and _is_due(epoch, self.section.save_every_n_epochs):
            yield self._save(step, epoch, checkpoint_name(self.section.output_name, epoch=epoch))
        if _is_due(epoch, self.section.sample_every_n_epochs):
            yield from self._draw_samples(step, epoch, is_epoch=True)

    def save_final(self, step: int, epoch: int) -> CheckpointSaved:
        """Write the file that bears the run's name alone."""
        return self._save(step, epoch, checkpoint_name(self.section.output_name), is_final=True)

    def _save(self, step: int, epoch: int, name: str, *, is_final: bool = False) -> CheckpointSaved:
        path = Path(self.section.output_dir) / name
        self.save_network(path, step, epoch)
        self.last_path = str(path)
        return CheckpointSaved(self.last_path, step, epoch, is_final)

    def _draw_samples(self, step: int, epoch: int, *, is_epoch: bool = False) -> Iterator[TrainingEvent]:
        if self.samples is not None:
            yield from self.samples.draw(step, epoch, is_epoch=is_epoch)


def _is_due(count: int, every: int | None) -> bool:
    return every is not None and count % every == 0
