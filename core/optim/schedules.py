"""How learning rates change during a run: each schedule is a plain function from a step to a factor.

A factor depends on the step alone, never on what was before, so a resumed run has the very same rates.
Values equal those of transformers' and diffusers' schedules of the same names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim.schedule_class import rates_of_class
from core.optim.schedule_facts import ScheduleFacts, facts_of, schedule_name
from core.recipe.optimizer_section import OptimizerSection

_INVERSE_SQRT_TIMESCALE = 10_000


class Schedule:
    """Sets the rates of an optimizer's groups for each step; groups that set their own are left alone.

    Args:
        optimizer: whose groups' present rates are the full ones.
        rates_at: from a step, counted from 0, and the full rates to the groups' rates.
    """

    def __init__(self, optimizer: Optimizer, rates_at: Callable[[int, Sequence[float]], list[float]]) -> None:
        self._optimizer = optimizer
        self._rates_at = rates_at
        self._full_rates = [float(group["lr"]) for group in optimizer.param_groups]

    def set_rates(self, step: int) -> None:
        """Set the rates with which step number ``step`` (from 0) is taken."""
        rates = self._rates_at(step, self._full_rates)
        for group, rate in zip(self._optimizer.param_groups, rates, strict=True):
            if not group.get("sets_own_rate"):
                group["lr"] = rate


def make_schedule(section: OptimizerSection, optimizer: Optimizer, max_train_steps: int) -> Schedule:
    """The schedule of a recipe over an optimizer.

    Raises:
        AtelierError: there is no schedule of this name, or the optimizer is none for it.
    """
    sets_own = all(group.get("sets_own_rate") for group in optimizer.param_groups)
    if schedule_name(section) == "adafactor" and not sets_own:
        raise AtelierError(
            "The schedule “adafactor” does not fit this optimizer.",
            why="It leaves the rate to Adafactor with relative_step=True, which finds it itself.",
            remedy="Choose another schedule, such as constant_with_warmup.",
        )
    if "." in schedule_name(section):
        return Schedule(optimizer, rates_of_class(section.lr_scheduler, section.schedule_arguments()))
    factor = schedule_factor(section, max_train_steps)
    return Schedule(optimizer, lambda step, full_rates: [rate * factor(step) for rate in full_rates])


def schedule_factor(section: OptimizerSection, max_train_steps: int) -> Callable[[int], float]:
    """The recipe's schedule as a function from a step (from 0) to the share of the full rate.

    Raises:
        AtelierError: there is no schedule of this name.
    """
    if "." in schedule_name(section):
        base = section.learning_rate or 1.0
        rates_at = rates_of_class(section.lr_scheduler, section.schedule_arguments())
        return lambda step: rates_at(step, [base])[0] / base
    factor = SCHEDULES.get(schedule_name(section))
    if factor is None:
        raise AtelierError(
            "The schedule “{name}” is not known.",
            remedy="Choose one of: {names}; or name a class as module.Class.",
            name=section.lr_scheduler,
            names=", ".join(SCHEDULES),
        )
    facts = facts_of(section, max_train_steps)
    return lambda step: factor(facts, step)


def constant(_facts: ScheduleFacts, _step: int) -> float:
    """The full rate from first to last."""
    return 1.0


def constant_with_warmup(facts: ScheduleFacts, step: int) -> float:
    """Rises, then stays."""
    return min(1.0, step / max(1, facts.warmup)) if facts.warmup else 1.0


def linear(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls evenly to 0."""
    return _warming_up(facts, step) if step < facts.warmup else max(0.0, 1.0 - _progress(facts, step))


def cosine(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls along half a cosine to 0; more half waves make it swing."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    return _half_cosine(facts.cycles * _progress(facts, step))


def cosine_with_restarts(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls along half a cosine several times, each time from the full rate."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    progress = _progress(facts, step)
    return 0.0 if progress >= 1.0 else _half_cosine(facts.cycles * progress % 1.0)


def polynomial(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls along a bent line to its last rate."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    last = facts.lr_end / facts.base_rate
    left = max(0.0, 1.0 - _progress(facts, step))
    return (1.0 - last) * math.pow(left, facts.power) + last


def inverse_sqrt(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls with the root of the step, never reaching 0."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    timescale = facts.timescale or facts.warmup or _INVERSE_SQRT_TIMESCALE
    return 1.0 / math.sqrt((step + timescale - facts.warmup) / timescale)


def cosine_with_min_lr(facts: ScheduleFacts, step: int) -> float:
    """As cosine, with a floor; more cycles make it swing."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    return facts.lowest + (1.0 - facts.lowest) * _half_cosine(facts.cycles * _progress(facts, step))


def warmup_stable_decay(facts: ScheduleFacts, step: int) -> float:
    """Rises from its floor, stays, and falls at the end."""
    if step < facts.warmup:
        risen = _RISES[facts.warmup_type](_warming_up(facts, step))
        return facts.lowest + (1.0 - facts.lowest) * risen
    falling = step - (facts.total - facts.decay)
    if falling < 0:
        return 1.0
    if falling >= facts.decay:
        return facts.lowest
    return facts.lowest + (1.0 - facts.lowest) * _FALLS[facts.decay_type](facts, falling / facts.decay)


def piecewise_constant(facts: ScheduleFacts, step: int) -> float:
    """Jumps from factor to factor."""
    return next((factor for end, factor in facts.pieces if step < end), 1.0)


def rex(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls slowly at first and fast at the end (Chen et al., https://arxiv.org/abs/2107.04197)."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    left = max(0.0, 1.0 - _progress(facts, step))
    return facts.lowest + (1.0 - facts.lowest) * left / (0.5 + 0.5 * left)


SCHEDULES: dict[str, Callable[[ScheduleFacts, int], float]] = {
    "constant": constant,
    "constant_with_warmup": constant_with_warmup,
    "linear": linear,
    "cosine": cosine,
    "cosine_with_restarts": cosine_with_restarts,
    "polynomial": polynomial,
    "inverse_sqrt": inverse_sqrt,
    "cosine_with_min_lr": cosine_with_min_lr,
    "warmup_stable_decay": warmup_stable_decay,
    "piecewise_constant": piecewise_constant,
    "rex": rex,
    # The rate is Adafactor's own.
    "adafactor": constant,
}

_RISES: dict[str, Callable[[float], float]] = {
    "linear": lambda progress: progress,
    "cosine": lambda progress: 0.5 * (1.0 - math.cos(math.pi * progress)),
    "1-sqrt": lambda progress: 1.0 - math.sqrt(1.0 - progress),
}
_FALLS: dict[str, Callable[[ScheduleFacts, float], float]] = {
    "linear": lambda _facts, progress: 1.0 - progress,
    "cosine": lambda facts, progress: _half_cosine(facts.cycles * progress),
    "1-sqrt": lambda _facts, progress: 1.0 - math.sqrt(progress),
}


def _warming_up(facts: ScheduleFacts, step: int) -> float:
    return step / max(1, facts.warmup)


def _progress(facts: ScheduleFacts, step: int) -> float:
    return (step - facts.warmup) / max(1, facts.total - facts.warmup)


def _half_cosine(progress: float) -> float:
    return max(0.0, 0.5 * (1.0 + math.cos(math.pi * progress)))
