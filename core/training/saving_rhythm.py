"""SavingRhythm: after which epochs and steps a run saves its LoRA, and which older file each one replaces."""

from __future__ import annotations

from dataclasses import dataclass

from core.checkpoints.file_names import checkpoint_name
from core.recipe.run_section import RunSection


@dataclass(frozen=True)
class SavingRhythm:
    """When to save and how long to keep; everything is counted as sd-scripts counts it.

    Args:
        output_name: of the run.
        every_epochs: a file after each so many epochs; None = none.
        every_steps: a file after each so many steps; None = none.
        last_epochs: files saved by epoch that are kept; None = all.
        last_steps: how many steps back files saved by step are kept; None = all.
    """

    output_name: str
    every_epochs: int | None = None
    every_steps: int | None = None
    last_epochs: int | None = None
    last_steps: int | None = None

    @classmethod
    def of(cls, section: RunSection, num_epochs: int) -> SavingRhythm:
        """What a recipe asks for; ``save_n_epoch_ratio`` is a number of files, whatever the epochs."""
        ratio = section.save_n_epoch_ratio
        return cls(
            output_name=section.output_name,
            every_epochs=max(1, num_epochs // ratio) if ratio else section.save_every_n_epochs,
            every_steps=section.save_every_n_steps,
            last_epochs=section.save_last_n_epochs,
            last_steps=section.save_last_n_steps,
        )

    def is_due_after_epoch(self, epoch: int) -> bool:
        """Whether a file is due after this epoch."""
        return self.every_epochs is not None and epoch % self.every_epochs == 0

    def is_due_after_step(self, step: int) -> bool:
        """Whether a file is due after this step."""
        return self.every_steps is not None and step % self.every_steps == 0

    def outlived(self, *, epoch: int | None = None, step: int | None = None) -> str | None:
        """The file that is not kept any more once the one of this epoch or step is there; None = no file."""
        if epoch is not None and self.last_epochs is not None and self.every_epochs is not None:
            old = epoch - self.every_epochs * self.last_epochs
            return checkpoint_name(self.output_name, epoch=old) if old > 0 else None
        if step is not None and self.last_steps is not None and self.every_steps is not None:
            old = step - self.last_steps - 1
            old -= old % self.every_steps
            return checkpoint_name(self.output_name, step=old) if old > 0 else None
        return None
