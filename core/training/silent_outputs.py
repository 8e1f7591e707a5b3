"""SilentOutputs: what a process does about files and pictures that are the first process's work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.training.control import TrainingControl
from core.training.events import TrainingEvent
from core.training.progress import Progress
from core.training.seen_losses import SeenLosses


@dataclass(eq=False)
class SilentOutputs:
    """Writes nothing and tells nothing, but hands its losses of single pictures over when they are collected.

    Args:
        seen: the losses of this process's share.
    """

    seen: SeenLosses
    last_path: str = ""

    def before_training(self, progress: Progress) -> Iterator[TrainingEvent]:  # noqa: ARG002
        """Nothing."""
        return iter(())

    def acts_after(self, step: int, control: TrainingControl) -> bool:  # noqa: ARG002
        """Never."""
        return False

    def after_step(self, progress: Progress, control: TrainingControl) -> Iterator[TrainingEvent]:  # noqa: ARG002
        """Nothing."""
        return iter(())

    def after_epoch(self, progress: Progress) -> Iterator[TrainingEvent]:
        """Hand the losses over."""
        progress.epoch_is_done = True
        self.seen.take()
        return iter(())

    def after_training(self, progress: Progress) -> Iterator[TrainingEvent]:  # noqa: ARG002
        """Nothing."""
        return iter(())

    def after_stop(self, progress: Progress, *, is_pause: bool) -> Iterator[TrainingEvent]:  # noqa: ARG002
        """Hand the losses over."""
        self.seen.take()
        return iter(())
