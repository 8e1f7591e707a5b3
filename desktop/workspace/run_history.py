"""RunHistory: past and present runs of a project, read from their folders."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import read_recipe
from core.training.event_log import EVENTS_FILE
from core.training.events import CheckpointSaved, SampleReady, TrainingEvent, from_json_line
from core.training.run_folder import RECIPE_FILE
from desktop.workers.training_progress import TrainingProgress

FileEvent = TypeVar("FileEvent", SampleReady, CheckpointSaved)
_PICTURES = ("*.png", "*.jpg", "*.webp")
_STEP_IN_NAME = re.compile(r"_(e?)(\d{6,})_(\d{2})_")
_NUMBER_IN_FILE = re.compile(r"-(?:step)?(\d{6,})(?:-ema)?$")
"""``mira-000004`` after an epoch, ``mira-step00000300`` after a step."""


@dataclass(frozen=True)
class RunSample:
    """A picture that a run has drawn.

    Args:
        path: its file.
        prompt: what was asked for; empty where the run's log does not say.
        step: the step it was drawn after; None where unknown.
        index: which of the sample prompts it shows, from 0; None where unknown.
        modified: when, in seconds since 1970.
    """

    path: Path
    prompt: str
    step: int | None
    index: int | None
    modified: float


@dataclass(frozen=True)
class PastRun:
    """One run's folder.

    Args:
        path: the folder.
        checkpoints: LoRA files, those that learned longest first.
        samples: pictures, newest first.
        progress: how far it came, as its log tells.
        modified: when it last changed, in seconds since 1970.
    """

    path: Path
    checkpoints: tuple[Path, ...]
    samples: tuple[RunSample, ...]
    progress: TrainingProgress
    modified: float

    @property
    def name(self) -> str:
        """The run's name: that of its folder."""
        return self.path.name

    @property
    def reason(self) -> str:
        """``"completed"``, ``"stopped"``, ``"paused"``, or empty where the log ends without a word."""
        return self.progress.finished.reason if self.progress.finished is not None else ""

    def recipe(self) -> TrainingRecipe | None:
        """What it was started with, for the folder as it lies now; None where that is not known.

        Raises:
            AtelierError: its recipe file cannot be read.
        """
        file = self.path / RECIPE_FILE
        if not file.is_file():
            return None
        return read_recipe(file).with_values(output_dir=str(self.path))


def past_runs(folder: Path) -> tuple[PastRun, ...]:
    """All runs below a folder, newest first. Folders that are no runs are left out."""
    if not folder.is_dir():
        return ()
    runs = [read_run(path) for path in folder.iterdir() if path.is_dir() and _is_run(path)]
    return tuple(sorted(runs, key=lambda run: run.modified, reverse=True))


def last_run(folder: Path) -> PastRun | None:
    """The run below a folder that wrote to its log last; None where none did."""
    logs = [path / EVENTS_FILE for path in folder.iterdir()] if folder.is_dir() else []
    written = [log for log in logs if log.is_file()]
    return read_run(max(written, key=lambda log: log.stat().st_mtime).parent) if written else None


def read_run(folder: Path) -> PastRun:
    """Read one run's folder; a broken log is read as far as it goes."""
    progress = _replayed(folder)
    told = {Path(sample.path).name: sample for sample in progress.samples}
    steps = {Path(file.path).name: file.step for file in progress.checkpoints}
    files = sorted(folder.glob("*.safetensors"), key=lambda path: _learned(path, steps), reverse=True)
    checkpoints = tuple(files)
    samples = sorted(
        (_sample(path, told.get(path.name)) for path in _pictures(folder)), key=_age, reverse=True
    )
    return PastRun(folder, checkpoints, tuple(samples), progress, _last_change(folder, checkpoints))


def free_run_name(folder: Path, name: str) -> str:
    """The name itself, or the next free one (``mira-2``) where a run of that name left files to keep."""
    number, free = 1, name
    while _has_files(folder / free):
        number += 1
        free = f"{name}-{number}"
    return free


def _has_files(run: Path) -> bool:
    """Whether a run wrote LoRA files, or states that it can go on from."""
    return any(run.glob("*.safetensors")) or any(run.glob("*-state"))


def _is_run(path: Path) -> bool:
    return (path / EVENTS_FILE).is_file() or (path / "sample").is_dir() or any(path.glob("*.safetensors"))


def _replayed(folder: Path) -> TrainingProgress:
    """A run's log, played again. Files that are gone by now, or lay elsewhere then, are put right."""
    progress = TrainingProgress(folder.name, str(folder))
    for event in _events(folder / EVENTS_FILE):
        progress.add(event)
    progress.end(None)
    progress.output_dir = str(folder)
    progress.samples = [_here(sample, folder / "sample") for sample in progress.samples]
    progress.samples = [sample for sample in progress.samples if Path(sample.path).is_file()]
    progress.checkpoints = [_here(file, folder) for file in progress.checkpoints]
    progress.checkpoints = [file for file in progress.checkpoints if Path(file.path).is_file()]
    if progress.state is not None and not (folder / Path(progress.state.path).name).is_dir():
        progress.state = None
    return progress


def _here(event: FileEvent, folder: Path) -> FileEvent:
    """An event whose file is looked for in a folder, wherever the run's folder lay when it was written."""
    return dataclasses.replace(event, path=str(folder / Path(event.path).name))


def _events(path: Path) -> list[TrainingEvent]:
    events = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    for line in lines:
        try:
            events.append(from_json_line(line))
        except (ValueError, TypeError):
            continue  # the last line of a killed run is often cut off
    return events


def _pictures(folder: Path) -> list[Path]:
    return [path for pattern in _PICTURES for path in (folder / "sample").glob(pattern)]


def _sample(path: Path, told: SampleReady | None) -> RunSample:
    modified = path.stat().st_mtime
    if told is not None:
        return RunSample(path, told.prompt, told.step, told.index, modified)
    named = _STEP_IN_NAME.search(path.name)
    step = int(named.group(2)) if named and not named.group(1) else None
    return RunSample(path, "", step, int(named.group(3)) if named else None, modified)


def _age(sample: RunSample) -> tuple[int, float, str]:
    """What orders samples: their step, which a copied or moved folder keeps; the clock only beside it."""
    return (-1 if sample.step is None else sample.step, sample.modified, sample.path.name)


def _learned(path: Path, steps: Mapping[str, int]) -> tuple[float, bool, str]:
    """What orders LoRA files: the step that the log knows, else the number in the name; the last has none."""
    numbered = _NUMBER_IN_FILE.search(path.stem)
    number = float(numbered.group(1)) if numbered else math.inf
    return steps.get(path.name, number), numbered is None, path.name


def _last_change(folder: Path, files: tuple[Path, ...]) -> float:
    log = folder / EVENTS_FILE
    return max(path.stat().st_mtime for path in (folder, *files, *([log] if log.is_file() else [])))
