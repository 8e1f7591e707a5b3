"""News of a training run, in the order in which it comes. Free of torch: the window reads it."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias

from core.kohya.problem import Problem, Words


@dataclass(frozen=True)
class Preparing:
    """A stage before the first step: reading, loading, caching.

    Args:
        stage: English template of what is done, for example ``"Caching latents"``.
        done: how many of ``total`` are done.
        total: how many there are; 0 where that is not known.
    """

    stage: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True)
class Prepared:
    """Everything is loaded and counted; the first step comes next.

    Args:
        family: ``"sd15"`` or ``"sdxl"``.
        num_train_images: training images times repeats, per epoch.
        num_reg_images: regularization images as used, per epoch.
        bucket_counts: samples of one epoch per bucket, ``{"768x512": 40}``.
        batches_per_epoch: batches of one epoch.
        num_epochs: epochs the run will take.
        max_train_steps: optimizer steps the run will take.
        module_count: adapters that are trained.
        trainable_parameters: numbers that are trained.
        device: ``"cpu"`` or ``"cuda"`` with the card's name.
        output_dir: the run's folder.
        first_step: the step the run starts from; above 0 when it was resumed.
        sample_steps: the steps after which samples are drawn, in order.
        sample_work: about how many steps drawing all of them once takes as long as.
    """

    family: str
    num_train_images: int
    num_reg_images: int
    bucket_counts: dict[str, int]
    batches_per_epoch: int
    num_epochs: int
    max_train_steps: int
    module_count: int
    trainable_parameters: int
    device: str
    output_dir: str
    first_step: int = 0
    sample_steps: tuple[int, ...] = ()
    sample_work: float = 0.0


@dataclass(frozen=True)
class StepDone:
    """One optimizer step.

    Args:
        step: its number, from 1.
        max_train_steps: the last step's number.
        epoch: the epoch it belongs to, from 1.
        loss: its loss.
        average_loss: mean loss of the last epoch's worth of steps.
        learning_rates: rate of each parameter group by name.
        seconds: wall time of this step.
    """

    step: int
    max_train_steps: int
    epoch: int
    loss: float
    average_loss: float
    learning_rates: dict[str, float]
    seconds: float


@dataclass(frozen=True)
class EpochDone:
    """One pass over the data."""

    epoch: int
    num_epochs: int
    step: int
    average_loss: float


@dataclass(frozen=True)
class ValidationDone:
    """Pictures kept back were looked at, under the same noise as every time.

    Args:
        average_loss: mean over all of them, weighed as the training's loss.
        loss_by_concept: mean over the pictures of each concept.
        loss_per_image: by folder and file name, ``"10_ohwx doll/3.png"``.
    """

    step: int
    epoch: int
    average_loss: float
    loss_by_concept: dict[str, float]
    loss_per_image: dict[str, float]


@dataclass(frozen=True)
class ImagesSeen:
    """Every picture's loss since the last such event is in the run's ``loss_per_image.jsonl``.

    Args:
        hardest: the ten least learned pictures: their loss against the mean of all under as much noise.
    """

    step: int
    epoch: int
    hardest: dict[str, float]


@dataclass(frozen=True)
class SampleReady:
    """A picture made from the network as it is now.

    Args:
        path: the PNG file.
        prompt: what was asked for.
        index: which of the sample prompts, from 0.
        seconds: wall time since the picture before it, or since drawing began; pictures drawn at once come
            with the first.
    """

    path: str
    prompt: str
    index: int
    step: int
    epoch: int
    seconds: float = 0.0


@dataclass(frozen=True)
class CheckpointSaved:
    """A LoRA file that is whole on disk."""

    path: str
    step: int
    epoch: int
    is_final: bool


@dataclass(frozen=True)
class StateSaved:
    """A folder from which the run can go on as if it had never stopped, whole on disk and checked."""

    path: str
    step: int
    epoch: int


@dataclass(frozen=True)
class CacheFilled:
    """Everything a later run needs of one kind is encoded and on disk.

    Args:
        kind: ``"latents"`` or ``"text"``.
        made: how many were encoded now.
        found: how many were there already, or were made by another process meanwhile.
        seconds: wall time.
    """

    kind: str
    made: int
    found: int
    seconds: float


@dataclass(frozen=True)
class Advice:
    """Something the user may want to know or do. ``message`` is an English template for ``values``.

    A value may be an error, so that a window can tell it in its language.
    """

    message: str
    values: dict[str, Any] = field(default_factory=dict)
    severity: str = "warning"

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """What a plan or a recipe has to say."""
        return cls(problem.message, dict(problem.values), problem.severity)

    @property
    def text(self) -> str:
        """The message, filled in."""
        return self.message.format(**self.values)


@dataclass(frozen=True)
class Finished:
    """The run has ended by itself or was stopped.

    Args:
        reason: ``"completed"``, ``"stopped"`` or ``"paused"``.
        step: the last step that was done.
        path: the last LoRA file, empty where none was written.
        seconds: wall time of the whole run.
    """

    reason: str
    step: int
    path: str
    seconds: float


TrainingEvent: TypeAlias = (
    Preparing
    | Prepared
    | StepDone
    | EpochDone
    | ValidationDone
    | ImagesSeen
    | SampleReady
    | CheckpointSaved
    | StateSaved
    | CacheFilled
    | Advice
    | Finished
)

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        Preparing,
        Prepared,
        StepDone,
        EpochDone,
        ValidationDone,
        ImagesSeen,
        SampleReady,
        CheckpointSaved,
        StateSaved,
        CacheFilled,
        Advice,
        Finished,
    )
}


def to_json_line(event: TrainingEvent) -> str:
    """One event as one line of JSON, its class under ``"event"``; errors and paths become texts."""
    told = {"event": type(event).__name__} | dataclasses.asdict(event)
    if isinstance(event, Advice):
        told["values"] = {name: _as_json(value) for name, value in event.values.items()}
    return json.dumps(told, ensure_ascii=False)


def from_json_line(line: str) -> TrainingEvent:
    """The event of one line that :func:`to_json_line` wrote.

    Raises:
        ValueError: the line is of another kind.
    """
    values = json.loads(line)
    kind = _KINDS.get(values.pop("event", ""))
    if kind is None:
        raise ValueError(f"no training event in: {line[:80]}")
    # JSON knows no tuples.
    event: TrainingEvent = kind(
        **{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    )
    return event


def _as_json(value: Any) -> Any:
    if isinstance(value, (str, int, float)):
        return value
    is_several = isinstance(value, tuple) and not isinstance(value, Words)
    return [str(one) for one in value] if is_several else str(value)
