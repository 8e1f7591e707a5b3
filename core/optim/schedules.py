"""How learning rates change during a run: each schedule is a plain function from a step to a factor.

A factor depends on the step alone, never on what was before, so a resumed run has the very same rates.
Values equal those of transformers' and diffusers' schedules of the same names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim.schedule_class import rates_of_class
from core.recipe.optimizer_section import OptimizerSection

_POLYNOMIAL_LAST_RATE = 1e-7
_INVERSE_SQRT_TIMESCALE = 10_000


@dataclass(frozen=True)
class ScheduleFacts:
    """What a schedule may ask for.

    Args:
        total: optimizer steps of the run.
        warmup: steps until the full rate.
        decay: steps of falling at the end, for warmup_stable_decay.
        cycles: how often cosine_with_restarts begins anew.
        power: bend of polynomial.
        timescale: of inverse_sqrt, in steps; 0 lets the warm-up decide.
        lowest: share of the full rate that is left at the end.
        base_rate: the recipe's ``learning_rate``; polynomial ends at an absolute rate.
        pieces: (first step that has it no more, factor) of piecewise_constant; the last has no end.
    """

    total: int
    warmup: int = 0
    decay: int = 0
    cycles: int = 1
    power: float = 1.0
    timescale: int = 0
    lowest: float = 0.0
    base_rate: float = 1.0
    pieces: tuple[tuple[float, float], ...] = ()


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
    if _name(section) == "adafactor" and not sets_own:
        raise AtelierError(
            "The schedule “adafactor” does not fit this optimizer.",
            why="It leaves the rate to Adafactor with relative_step=True, which finds it itself.",
            remedy="Choose another schedule, such as constant_with_warmup.",
        )
    if "." in _name(section):
        return Schedule(optimizer, rates_of_class(section.lr_scheduler, section.schedule_arguments()))
    factor = schedule_factor(section, max_train_steps)
    return Schedule(optimizer, lambda step, full_rates: [rate * factor(step) for rate in full_rates])


def schedule_factor(section: OptimizerSection, max_train_steps: int) -> Callable[[int], float]:
    """The recipe's schedule as a function from a step (from 0) to the share of the full rate.

    Raises:
        AtelierError: there is no schedule of this name.
    """
    if "." in _name(section):
        base = section.learning_rate or 1.0
        rates_at = rates_of_class(section.lr_scheduler, section.schedule_arguments())
        return lambda step: rates_at(step, [base])[0] / base
    factor = SCHEDULES.get(_name(section))
    if factor is None:
        raise AtelierError(
            "The schedule “{name}” is not known.",
            remedy="Choose one of: {names}; or name a class as module.Class.",
            name=section.lr_scheduler,
            names=", ".join(SCHEDULES),
        )
    facts = _facts(section, max_train_steps)
    return lambda step: factor(facts, step)


def warmup_steps(section: OptimizerSection, max_train_steps: int) -> int:
    """Steps until the full rate, where a recipe may say them as a share of the run."""
    return _in_steps(section.lr_warmup_steps, max_train_steps)


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
    """Rises, then falls along half a cosine to 0."""
    return _warming_up(facts, step) if step < facts.warmup else _half_cosine(_progress(facts, step))


def cosine_with_restarts(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls along half a cosine several times, each time from the full rate."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    progress = _progress(facts, step)
    return 0.0 if progress >= 1.0 else _half_cosine(facts.cycles * progress % 1.0)


def polynomial(facts: ScheduleFacts, step: int) -> float:
    """Rises, then falls along a bent line to a rate of 1e-7."""
    if step < facts.warmup:
        return _warming_up(facts, step)
    last = _POLYNOMIAL_LAST_RATE / facts.base_rate
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
    """Rises from its floor, stays, and falls along half a cosine at the end."""
    if step < facts.warmup:
        return facts.lowest + (1.0 - facts.lowest) * _warming_up(facts, step)
    falling = step - (facts.total - facts.decay)
    if falling < 0:
        return 1.0
    if falling >= facts.decay:
        return facts.lowest
    return facts.lowest + (1.0 - facts.lowest) * _half_cosine(falling / facts.decay)


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


def _name(section: OptimizerSection) -> str:
    """The schedule's name; files of sd-scripts have “adafactor:0.0001” with the rate it began with."""
    return (section.lr_scheduler or "constant").lower().partition(":")[0]


def _warming_up(facts: ScheduleFacts, step: int) -> float:
    return step / max(1, facts.warmup)


def _progress(facts: ScheduleFacts, step: int) -> float:
    return (step - facts.warmup) / max(1, facts.total - facts.warmup)


def _half_cosine(progress: float) -> float:
    return max(0.0, 0.5 * (1.0 + math.cos(math.pi * progress)))


def _facts(section: OptimizerSection, total: int) -> ScheduleFacts:
    return ScheduleFacts(
        total=total,
        warmup=_in_steps(section.lr_warmup_steps, total),
        decay=_in_steps(section.lr_decay_steps, total),
        cycles=section.lr_scheduler_num_cycles,
        power=section.lr_scheduler_power,
        timescale=section.lr_scheduler_timescale or 0,
        lowest=section.lr_scheduler_min_lr_ratio or 0.0,
        base_rate=section.learning_rate or 1.0,
        pieces=_pieces(str(section.schedule_arguments().get("step_rules", ""))),
    )


def _in_steps(steps_or_share: float, total: int) -> int:
    return int(steps_or_share * total) if 0 < steps_or_share < 1 else int(steps_or_share)


def _pieces(rules: str) -> tuple[tuple[float, float], ...]:
    """Read ``"1:50,0.1:150,0.01"``: factor 1 until step 50, 0.1 until 150, then 0.01."""
    pieces = []
    for rule in filter(None, rules.strip("'\" ").split(",")):
        factor, _, end = rule.partition(":")
        pieces.append((float(end) if end else math.inf, float(factor)))
    return tuple(sorted(pieces))
