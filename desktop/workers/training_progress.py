"""TrainingProgress: everything the window knows of one run, gathered from its events. No Qt in here."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
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
    StateSaved,
    StepDone,
    TrainingEvent,
)

RATE_WINDOW_STEPS = 50
RATE_WINDOW_MOMENTS = 3
"""So many times that samples were drawn tell how long the next will take."""
PIECE_STEPS = 16
Phase = Literal[
    "idle", "preparing", "training", "stopping", "pausing", "finished", "stopped", "paused", "failed"
]
_PHASE_OF_REASON: dict[str, Phase] = {"completed": "finished", "stopped": "stopped", "paused": "paused"}


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

    def cut_after(self, step: int) -> None:
        """Forget what came after a step: a run that goes on from there does it again."""
        kept = bisect_right(self.steps, step)
        for values in (self.steps, self.losses, self.averages):
            del values[kept:]
        del self.pieces[kept // PIECE_STEPS :]


@dataclass
class TrainingProgress:
    """One run as far as it has come.

    Args:
        output_name: the LoRA's name.
        output_dir: the run's folder.
        state: the newest state that the run can go on from.
        trouble: what threatens the run's files now; None once a state could be saved.
        is_given_up: whether it was stopped before its first step, so that there was nothing to end well.
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
    state: StateSaved | None = None
    advices: list[Advice] = field(default_factory=list)
    trouble: Advice | None = None
    is_given_up: bool = False
    _sample_seconds: dict[int, float] = field(default_factory=dict)
    _seconds: deque[float] = field(default_factory=lambda: deque(maxlen=RATE_WINDOW_STEPS))

    @property
    def is_running(self) -> bool:
        """Whether the child works now."""
        return self.phase in ("preparing", "training", "stopping", "pausing")

    @property
    def can_go_on(self) -> bool:
        """Whether the run ended before its last step."""
        return self.phase in ("stopped", "paused", "failed")

    @property
    def steps_per_second(self) -> float:
        """Rate over the last 50 steps, pauses left out; 0 before the first step."""
        total = sum(self._seconds)
        return len(self._seconds) / total if total > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Time to the last step and sample at the present rate; None before it is known."""
        rate = self.steps_per_second
        if self.step is None or rate <= 0:
            return None
        samples = self._moments_left(self.step.step) * self._seconds_of_moment(rate)
        return (self.step.max_train_steps - self.step.step) / rate + samples

    def _moments_left(self, step: int) -> int:
        """How often samples are still drawn; a moment is over when its pictures are there."""
        moments = self.prepared.sample_steps if self.prepared is not None else ()
        is_drawn = bool(self.samples) and self.samples[-1].step == step
        return len(moments) - (bisect_right(moments, step) if is_drawn else bisect_left(moments, step))

    def _seconds_of_moment(self, steps_per_second: float) -> float:
        """How long samples take: as the last ones did, or by their work before there are any."""
        newest = self._sample_seconds
        if newest:
            return sum(newest.values()) / len(newest)
        return (self.prepared.sample_work if self.prepared is not None else 0.0) / steps_per_second

    def _add_sample(self, event: SampleReady) -> None:
        self.samples.append(event)
        seconds = self._sample_seconds
        seconds[event.step] = seconds.get(event.step, 0.0) + event.seconds
        while len(seconds) > RATE_WINDOW_MOMENTS:
            del seconds[next(iter(seconds))]

    def lora_at(self, step: int | None) -> str:
        """The LoRA file that was saved after a step; empty where none was, or none is there any more."""
        return next((file.path for file in reversed(self.checkpoints) if file.step == step), "")

    def add(self, event: TrainingEvent) -> None:
        """Take one event in."""
        match event:
            case StepDone():
                self._add_step(event)
            case Preparing():
                self.preparing = event
            case Prepared():
                self._take_prepared(event)
            case EpochDone():
                self.epoch = event
            case SampleReady():
                self._add_sample(event)
            case CheckpointSaved():
                self.checkpoints.append(event)
            case StateSaved():
                self.state, self.trouble = event, None
            case Advice():
                self.advices.append(event)
                self.trouble = event if event.severity == "error" else self.trouble
            case Finished():
                self.finished = event

    def end(self, error: Exception | None) -> None:
        """The child is gone: by itself, after a stop, or with an error."""
        self.error = error
        if error is not None:
            self.phase = "failed"
        else:
            self.phase = _PHASE_OF_REASON.get(self.finished.reason if self.finished else "", "stopped")

    def go_on(self) -> None:
        """The same run starts again; what it has done so far stays in view."""
        self.phase, self.error, self.finished, self.preparing = "preparing", None, None, None
        self.is_given_up, self.trouble = False, None
        self.advices.clear()
        self._seconds.clear()
        self._sample_seconds.clear()

    def _take_prepared(self, event: Prepared) -> None:
        self.prepared, self.preparing, self.finished = event, None, None
        self.output_dir = event.output_dir or self.output_dir
        first = event.first_step
        self.curve.cut_after(first)
        self.samples = [sample for sample in self.samples if sample.step <= first]
        self.checkpoints = [file for file in self.checkpoints if file.step <= first]

    def _add_step(self, event: StepDone) -> None:
        self.step = event
        self.curve.add(event)
        self._seconds.append(event.seconds)
        if self.phase == "preparing":
            self.phase = "training"
