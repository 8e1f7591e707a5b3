"""SampleGrid: a run's samples by prompt and step, to see from which step on a LoRA does what was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.workspace.run_history import RunSample


@dataclass(frozen=True)
class SampleGrid:
    """A row for each sample prompt, a column for each step.

    Args:
        prompts: what the rows show; empty words where the run's log does not say.
        steps: what the columns show, newest first.
        samples: what is drawn, by row and column.
    """

    prompts: tuple[str, ...]
    steps: tuple[int, ...]
    samples: Mapping[tuple[int, int], RunSample]

    @classmethod
    def of(cls, samples: Sequence[RunSample]) -> SampleGrid | None:
        """The samples as a grid; of two at the same place, the newer one.

        Args:
            samples: newest first.

        Returns:
            None where they show one prompt only, or where it is not known which prompt or step one shows.
        """
        placed = [
            (one.index, one.step, one) for one in samples if one.index is not None and one.step is not None
        ]
        rows = sorted({index for index, _, _ in placed})
        if len(rows) < 2 or len(placed) < len(samples):
            return None
        steps = sorted({step for _, step, _ in placed}, reverse=True)
        prompts = {index: one.prompt for index, _, one in reversed(placed)}
        return cls(
            tuple(prompts[index] for index in rows),
            tuple(steps),
            {(rows.index(index), steps.index(step)): one for index, step, one in reversed(placed)},
        )
