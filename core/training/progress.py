"""Progress: where a run is, in steps and epochs."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from core.kohya.plan import TrainingPlan


class Progress:
    """How far a run has come; it may begin anywhere.

    Args:
        plan: the epochs and their steps.
        step: optimizer steps done before.
        epoch_is_done: whether everything of the epoch in which they end was done, its files included.
        recent_losses: of the last epoch's worth of steps.

    Attributes:
        step: optimizer steps done.
        epoch: the epoch under way, from 1.
        steps_before: steps done before that epoch.
        epoch_is_done: whether everything of that epoch is done.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        step: int = 0,
        *,
        epoch_is_done: bool = False,
        recent_losses: Sequence[float] = (),
    ) -> None:
        self.step = step
        self.epoch, self.steps_before, steps_after = _place_of(plan, step)
        # An epoch that a shorter run cut off goes on where a longer one takes it up.
        self.epoch_is_done = epoch_is_done and step in (steps_after, plan.max_train_steps)
        self._recent = deque(recent_losses, maxlen=plan.update_steps_per_epoch)

    @property
    def first_epoch(self) -> int:
        """The epoch that the next step belongs to."""
        return self.epoch + self.epoch_is_done

    @property
    def steps_before_first_epoch(self) -> int:
        """Steps done before that epoch."""
        return self.step if self.epoch_is_done else self.steps_before

    @property
    def recent_losses(self) -> tuple[float, ...]:
        """Losses of the last epoch's worth of steps."""
        return tuple(self._recent)

    @property
    def average_loss(self) -> float:
        """Their mean; 0 before the first step."""
        return sum(self._recent) / len(self._recent) if self._recent else 0.0

    def begin_epoch(self, epoch: int) -> None:
        """An epoch begins, or goes on where it was left."""
        if epoch != self.epoch:
            self.epoch, self.steps_before = epoch, self.step
        self.epoch_is_done = False

    def step_taken(self) -> None:
        """One more step."""
        self.step += 1

    def loss_known(self, loss: float) -> None:
        """The loss of the next step whose loss was not known yet."""
        self._recent.append(loss)


def _place_of(plan: TrainingPlan, step: int) -> tuple[int, int, int]:
    """The epoch in which a step ends, from 1, the steps before that epoch, and those when it is over."""
    before = 0
    for epoch, updates in enumerate(plan.updates_of_epochs(), start=1):
        if step <= before + updates:
            return epoch, before, before + updates
        before += updates
    raise ValueError("a plan's epochs have no end")
