"""TrainingProgress: everything the window knows of one run, gathered from its events. No Qt in here."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

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

RATE_WINDOW_STEPS = 50
PIECE_STEPS = 16
Phase = Literal["idle", "preparing", "training", "stopping", "finished", "stopped", "failed"]


@dataclass(frozen=True)
class CurvePiece:
    """Some steps of a curve in a row, seen from afar.

    Args:
        step: the first of them.
        lowest: their lowest loss.
        highest: their highest loss.
        average: the average loss at the last of them.
    """

    step: int
    lowest: float
    highest: float
    average: float


@dataclass
class LossCurve:
    """Loss by step, as three lists of equal length, and the same from afar for long runs."""

    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    averages: list[float] = field(default_factory=list)
    pieces: list[CurvePiece] = field(default_factory=list)

    def add(self, event: StepDone) -> None:
        """Append one step."""
        self.steps.append(event.step)
        self.losses.append(event.loss)
        self.averages.append(event.average_loss)
        if len(self.steps) % PIECE_STEPS == 0:
            finite = [loss for loss in self.losses[-PIECE_STEPS:] if math.isfinite(loss)]
            if finite:
                first = self.steps[-PIECE_STEPS]
                self.pieces.append(CurvePiece(first, min(finite), max(finite), event.average_loss))


@dataclass
class TrainingProgress:
    """One run as far as it has come.

    Args:
        output_name: the LoRA's name.
        output_dir: the run's folder.
    """

    output_name: str = ""
    output_dir: str = ""
    phase: Phase = "idle"
    preparing: Preparing | None = None
    prepared: Prepared | None = None
    step: StepDone | None = None
    epoch: EpochDone | None = None
    finished: Finished | None = None
    error: Exception | None = None
    curve: LossCurve = field(default_factory=LossCurve)
    samples: list[SampleReady] = field(default_factory=list)
    checkpoints: list[CheckpointSaved] = field(default_factory=list)
    advices: list[Advice] = field(default_factory=list)
    _seconds: deque[float] = field(default_factory=lambda: deque(maxlen=RATE_WINDOW_STEPS))

    @property
    def is_running(self) -> bool:
        """Whether the child works now."""
        return self.phase in ("preparing", "training", "stopping")

    @property
    def steps_per_second(self) -> float:
        """Rate over the last 50 steps, pauses left out; 0 before the first step."""
        total = sum(self._seconds)
        return len(self._seconds) / total if total > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Time to the last step at the present rate; None before it is known."""
        rate = self.steps_per_second
        if self.step is None or rate <= 0:
            return None
        return (self.step.max_train_steps - self.step.step) / rate

    def add(self, event: TrainingEvent) -> None:
        """Take one event in."""
        match event:
            case StepDone():
                self._add_step(event)
            case Preparing():
                self.preparing = event
            case Prepared():
                self.prepared, self.preparing = event, None
                self.output_dir = event.output_dir or self.output_dir
            case EpochDone():
                self.epoch = event
            case SampleReady():
                self.samples.append(event)
            case CheckpointSaved():
                self.checkpoints.append(event)
            case Advice():
                self.advices.append(event)
            case Finished():
                self.finished = event

    def end(self, error: Exception | None) -> None:
        """The child is gone: by itself, after a stop, or with an error."""
        self.error = error
        if error is not None:
            self.phase = "failed"
        elif self.finished is not None and self.finished.reason == "completed":
            self.phase = "finished"
        else:
            self.phase = "stopped"

    def _add_step(self, event: StepDone) -> None:
        self.step = event
        self.curve.add(event)
        self._seconds.append(event.seconds)
        if self.phase == "preparing":
            self.phase = "training"
