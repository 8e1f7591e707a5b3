"""What the demo measures and draws of its LoRA, in child processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from core.demo.grid_picture import write_grid
from core.demo.report_facts import Measurement, NewDollMeasured, OrdinaryDollsMeasured, RowDrawn
from core.training.events import CheckpointSaved, TrainingEvent
from desktop.demo.terminal import show_report
from desktop.workers.child_process import ChildJob, in_child

_Result = TypeVar("_Result")


class DemoReport:
    """Whatever need not wait for the trained LoRA is done beside the training.

    Args:
        base_model: as a recipe names it; it is measured from now on.
        out: folder for the samples and the grid.
    """

    def __init__(self, base_model: str, out: Path) -> None:
        self._base_model = base_model
        self._out = out
        self._base = self._begin("measure", str(out))
        self._rows: list[ChildJob] = []

    def following(self, training: Iterator[TrainingEvent]) -> Iterator[TrainingEvent]:
        """The events of the training; each checkpoint's row of the grid is drawn as it comes."""
        for event in training:
            if isinstance(event, CheckpointSaved):
                label = f"epoch {event.epoch}"
                self._rows.append(self._begin("draw_row", label, event.path, str(self._out)))
            yield event

    def finish(self, lora_path: str) -> None:
        """Measure the LoRA, lay the grid out and print what was found."""
        # Its drift is taken against the base's samples.
        base = _last(self._base, Measurement)
        halves = [
            self._begin(half, str(self._out), lora_path)
            for half in ("measure_new_doll", "measure_ordinary_dolls")
        ]
        grid = self._out / "grid.png"
        write_grid([_last(row, RowDrawn) for row in self._rows], grid)
        new, ordinary = _last(halves[0], NewDollMeasured), _last(halves[1], OrdinaryDollsMeasured)
        show_report(base, Measurement.of(new, ordinary), lora_path, str(grid))

    def _begin(self, work: str, *arguments: str) -> ChildJob:
        """A job that is under way; its news waits until somebody asks."""
        job = in_child(f"core.demo.lora_report:{work}", self._base_model, *arguments)
        job.start()
        return job


def _last(job: ChildJob, kind: type[_Result]) -> _Result:
    """What a job ends with.

    Raises:
        AtelierError: the job did.
    """
    *_, result = job
    if not isinstance(result, kind):
        raise TypeError(f"the job ended with {result!r}")
    return result
