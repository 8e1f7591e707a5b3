"""What the demo prints: progress bars with rate and time left, and the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tqdm import tqdm

from core.demo.report_facts import LoraReport
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


def show_progress(unit: str, news: Iterable[Progress]) -> None:
    """Print a long job of curation as a bar; its problems follow below."""
    report = None
    with tqdm(total=0, unit=unit, bar_format=_BAR) as bar:
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
    with tqdm(total=0, unit="step", bar_format=_BAR, desc="training") as bar:
        for event in events:
            _show(event, bar)
            if isinstance(event, CheckpointSaved):
                checkpoints.append((f"epoch {event.epoch}", event.path))
    return tuple(checkpoints)


def show_report(report: LoraReport, lora_path: str) -> None:
    """Print the measured numbers and where everything is."""
    count = report.sample_count
    print(
        f"""
     held-out loss          base {report.base_loss:.4f}     LoRA {report.lora_loss:.4f}
     samples with the star  base {report.trait_without} of {count}     LoRA {report.trait_with} of {count}
     drift of other dolls   {report.drift:.1f} of 255 (RMS of pixels); star on {report.leaked} of {count}
     other dolls as asked   base {report.kept_without} of {count}     LoRA {report.kept_with} of {count}

     LoRA   {lora_path}
     grid   {report.grid_path}
     recipe {Path(lora_path).parent / "recipe.toml"}"""
    )


def _show(event: TrainingEvent, bar: tqdm[None]) -> None:
    match event:
        case Preparing(stage=stage, done=done, total=total):
            bar.set_description_str(f"{stage} {done}/{total}" if total else stage)
        case Prepared():
            bar.set_description_str("training")
            # The rate is that of the steps: loading and caching are over.
            bar.reset(total=event.max_train_steps)
        case StepDone(step=step, average_loss=loss):
            bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
            bar.update(step - bar.n)
        case EpochDone() | SampleReady() | CheckpointSaved() | Finished():
            pass
        case Advice():
            bar.write(f"     {event.text}")
