"""StepReports: losses as numbers, looked at without making the device wait.

On a graphics card a step's loss is copied behind the step and read when the next one is queued already, so
the card never runs dry. The loss of every step is looked at all the same, and those before a file, a picture
or an end are looked at first: a loss that is no number stops the run with nothing of that step on disk.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from core.data.batch import Batch
from core.training.events import StepDone
from core.training.no_number import no_number
from core.training.prepared_run import PreparedRun


@dataclass(frozen=True, eq=False)
class TakenStep:
    """A step whose loss is still on the device.

    Args:
        step: its number, from 1.
        epoch: the epoch it belongs to, from 1.
        batches: of the step.
        loss: a scalar on the device.
        length: of all its gradients together, a scalar on the device; None where fp16's loss scaling looks at
            them itself and leaves such steps out.
        rates: the learning rates it was taken at, by group; scalars on the device where found there.
        started: when it began, seconds of ``time.perf_counter``.
    """

    step: int
    epoch: int
    batches: Sequence[Batch]
    loss: Tensor
    length: Tensor | None
    rates: Mapping[str, float | Tensor]
    started: float

    @property
    def on_device(self) -> Tensor:
        """Loss, length and the rates that are there: all numbers in one copy, in the loss's type."""
        length = torch.zeros_like(self.loss) if self.length is None else self.length
        found = [rate for rate in self.rates.values() if isinstance(rate, Tensor)]
        return torch.stack([number.to(self.loss) for number in (self.loss, length, *found)])

    def known_rates(self, found: Iterable[float]) -> dict[str, float]:
        """All rates as numbers, with those that came from the device in their places."""
        coming = iter(found)
        return {name: next(coming) if isinstance(rate, Tensor) else rate for name, rate in self.rates.items()}


class StepReports:
    """Steps that were taken and not told yet.

    Args:
        run: whose steps they are.
        behind: how many steps may wait while the device works; 0 = each is told at once.
    """

    def __init__(self, run: PreparedRun, behind: int) -> None:
        self._run, self._behind = run, behind
        self._waiting: deque[tuple[TakenStep, _Copy]] = deque()
        self._told_at = 0.0

    def add(self, taken: TakenStep) -> None:
        """A step was taken; its loss starts on its way."""
        self._waiting.append((taken, _Copy(taken.on_device)))

    def told(self, *, all_of_them: bool) -> Iterator[StepDone]:
        """Tell the steps that need not wait any more.

        Args:
            all_of_them: also those that the device may still be working on.

        Raises:
            AtelierError: a loss or gradient is infinite or no number.
        """
        while len(self._waiting) > (0 if all_of_them else self._behind):
            taken, copy = self._waiting.popleft()
            loss, length, *found = copy.numbers()
            rates = taken.known_rates(found)
            if not (math.isfinite(loss) and math.isfinite(length)):
                raise no_number(self._run, taken.batches, taken.step, rates, is_loss=not math.isfinite(loss))
            self._run.progress.loss_known(loss)
            yield self._event(taken, loss, rates)

    def _event(self, taken: TakenStep, loss: float, rates: dict[str, float]) -> StepDone:
        now = time.perf_counter()
        seconds, self._told_at = now - max(taken.started, self._told_at), now
        return StepDone(
            step=taken.step,
            max_train_steps=self._run.plan.max_train_steps,
            epoch=taken.epoch,
            loss=loss,
            average_loss=self._run.progress.average_loss,
            learning_rates=rates,
            seconds=seconds,
        )


class _Copy:
    """A few numbers on their way from the device."""

    def __init__(self, numbers: Tensor) -> None:
        self._event: torch.cuda.Event | None = None
        self._numbers = numbers
        if numbers.is_cuda:
            # Behind the step in the device's queue, and so before the next one.
            self._numbers = torch.empty_like(numbers, device="cpu", pin_memory=True)
            self._numbers.copy_(numbers, non_blocking=True)
            self._event = torch.cuda.Event()  # type: ignore[no-untyped-call]
            self._event.record()

    def numbers(self) -> list[float]:
        """The numbers; waits for this copy alone."""
        if self._event is not None:
            self._event.synchronize()
        numbers: list[float] = self._numbers.tolist()
        return numbers
