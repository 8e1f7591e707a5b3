"""RunHistory: past and present runs of a project, read from their folders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.training.events import Finished, SampleReady, StepDone, TrainingEvent, from_json_line
from desktop.workers.training_progress import LossCurve

EVENTS_FILE = "events.jsonl"
_PICTURES = ("*.png", "*.jpg", "*.webp")
_STEP_IN_NAME = re.compile(r"_(e?)(\d{6,})_(\d{2})_")


@dataclass(frozen=True)
class RunSample:
    """A picture that a run has drawn.

    Args:
        path: its file.
        prompt: what was asked for; empty where the run's log does not say.
        step: the step it was drawn after; None where unknown.
        modified: when, in seconds since 1970.
    """

    path: Path
    prompt: str
    step: int | None
    modified: float


@dataclass(frozen=True)
class PastRun:
    """One run's folder.

    Args:
        path: the folder.
        checkpoints: LoRA files, newest first.
        samples: pictures, newest first.
        curve: its losses.
        reason: ``"completed"``, ``"stopped"``, or empty where the log ends without a word.
        modified: when it last changed, in seconds since 1970.
    """

    path: Path
    checkpoints: tuple[Path, ...]
    samples: tuple[RunSample, ...]
    curve: LossCurve
    reason: str
    modified: float

    @property
    def name(self) -> str:
        """The run's name: that of its folder."""
        return self.path.name


def past_runs(folder: Path) -> tuple[PastRun, ...]:
    """All runs below a folder, newest first. Folders that are no runs are left out."""
    if not folder.is_dir():
        return ()
    runs = [read_run(path) for path in folder.iterdir() if path.is_dir() and _is_run(path)]
    return tuple(sorted(runs, key=lambda run: run.modified, reverse=True))


def read_run(folder: Path) -> PastRun:
    """Read one run's folder; a broken log is read as far as it goes."""
    events = _events(folder / EVENTS_FILE)
    curve, told, reason = LossCurve(), {}, ""
    for event in events:
        match event:
            case StepDone():
                curve.add(event)
            case SampleReady():
                told[Path(event.path).name] = event
            case Finished():
                reason = event.reason
    checkpoints = _newest_first(folder.glob("*.safetensors"))
    samples = tuple(_sample(path, told.get(path.name)) for path in _newest_first(_pictures(folder)))
    return PastRun(folder, checkpoints, samples, curve, reason, _last_change(folder, (*checkpoints,)))


def free_run_name(folder: Path, name: str) -> str:
    """The name itself, or the next free one (``mira-2``) where a finished LoRA of that name lies there."""
    number, free = 1, name
    while (folder / free / f"{free}.safetensors").exists():
        number += 1
        free = f"{name}-{number}"
    return free


def _is_run(path: Path) -> bool:
    return (path / EVENTS_FILE).is_file() or (path / "sample").is_dir() or any(path.glob("*.safetensors"))


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
        return RunSample(path, told.prompt, told.step, modified)
    named = _STEP_IN_NAME.search(path.name)
    step = int(named.group(2)) if named and not named.group(1) else None
    return RunSample(path, "", step, modified)


def _newest_first(paths: Iterable[Path]) -> tuple[Path, ...]:

    return tuple(sorted(paths, key=lambda path: (path.stat().st_mtime, path.name), reverse=True))


def _last_change(folder: Path, files: tuple[Path, ...]) -> float:
    log = folder / EVENTS_FILE
    return max(path.stat().st_mtime for path in (folder, *files, *([log] if log.is_file() else [])))
