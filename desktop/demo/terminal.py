"""What the demo prints: progress with rate and time left, and what was measured.

A terminal gets bars that redraw themselves. A file gets a line now and then instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from core.demo.report_facts import Measurement
from core.training.events import (
    Advice,
    CheckpointSaved,
    EpochDone,
    Finished,
    Prepared,
    Preparing,
    SampleReady,
    StepDone,
    TrainingEvent,
)
from curation.progress import Progress

_BAR = "     {desc} {bar:24} {n_fmt}/{total_fmt} [{elapsed} < {remaining}, {rate_fmt}{postfix}]"
_LINE = "     {desc} {n_fmt}/{total_fmt} [{elapsed} < {remaining}, {rate_fmt}{postfix}]"
_LINE_EVERY_SECONDS = 20.0


class LineLog:
    """Stands where a bar expects its terminal, and writes each state of the bar as a line of its own."""

    def __init__(self, target: TextIO) -> None:
        self._target = target
        self._last = ""

    def write(self, text: str) -> None:
        """Keep what a bar would draw over itself; what is only there to wipe a line is left out."""
        line = text.strip("\r\n").rstrip()
        if line.strip() and line != self._last:
            self._target.write(f"{line}\n")
            self._last = line

    def flush(self) -> None:
        """Pass it on."""
        self._target.flush()


def show_progress(unit: str, news: Iterable[Progress]) -> None:
    """Print a long job of curation as a bar; its problems follow below."""
    report = None
    with _new_bar(unit) as bar:
        for progress in news:
            bar.total = progress.total
            bar.update(progress.done - bar.n)
            report = getattr(progress, "report", None) or report
    for problem in report.problems if report is not None else ():
        print(f"     {problem.text}")


def show_training(events: Iterator[TrainingEvent]) -> tuple[tuple[str, str], ...]:
    """Print a run as a bar with its loss.

    Returns:
        (label, path) of each LoRA file, in the order of their epochs.
    """
    checkpoints: list[tuple[str, str]] = []
    with _new_bar("step", "training") as bar:
        for event in events:
            _show(event, bar)
            if isinstance(event, CheckpointSaved):
                checkpoints.append((f"epoch {event.epoch}", event.path))
    return tuple(checkpoints)


def show_report(base: Measurement, lora: Measurement, lora_path: str, grid_path: str) -> None:
    """Print the measured numbers and where everything is."""
    count = lora.sample_count
    print(
        f"""
     held-out loss          base {base.held_out_loss:.4f}     LoRA {lora.held_out_loss:.4f}
     samples with the star  base {base.showing_trait} of {count}     LoRA {lora.showing_trait} of {count}
     other dolls as asked   base {base.ordinary_as_asked} of {count}     \
LoRA {lora.ordinary_as_asked} of {count}
     drift of other dolls   {lora.drift:.1f} of 255 (RMS of pixels); \
star on {lora.ordinary_with_trait} of {count}
     their noise, changed   {lora.noise_change:.4f} (mean square; true noise has 1)

     LoRA   {lora_path}
     grid   {grid_path}
     recipe {Path(lora_path).parent / "recipe.toml"}"""
    )


def _new_bar(unit: str, stage: str = "") -> tqdm[None]:
    if sys.stderr.isatty():
        return tqdm(total=0, unit=unit, desc=stage, bar_format=_BAR)
    return tqdm(
        total=0,
        unit=unit,
        desc=stage,
        bar_format=_LINE,
        file=LineLog(sys.stderr),
        mininterval=_LINE_EVERY_SECONDS,
        # tqdm's own watcher would otherwise draw more often.
        maxinterval=2 * _LINE_EVERY_SECONDS,
        # The line of a bar that has not begun says nothing.
        delay=1e-9,
    )


def _show(event: TrainingEvent, bar: tqdm[None]) -> None:
    match event:
        case Preparing(stage=stage, done=done, total=total):
            told = f"{stage} {done}/{total}" if total else stage
            bar.set_description_str(told, refresh=sys.stderr.isatty())
        case Prepared():
            bar.set_description_str("training", refresh=False)
            # The rate is that of the steps: loading and caching are over.
            bar.reset(total=event.max_train_steps)
        case StepDone(step=step, average_loss=loss):
            bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
            bar.update(step - bar.n)
        case EpochDone() | SampleReady() | CheckpointSaved() | Finished():
            pass
        case Advice():
            bar.write(f"     {event.text}")
