"""ScheduleFacts: what a recipe says of its schedule, in its own fields and in ``lr_scheduler_args``."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.errors import AtelierError
from core.recipe.optimizer_section import OptimizerSection

WAYS = ("linear", "cosine", "1-sqrt")
"""How warmup_stable_decay may rise and fall."""

_ARGUMENTS = {
    "cosine": ("num_cycles",),
    "polynomial": ("lr_end",),
    "cosine_with_min_lr": ("min_lr",),
    "warmup_stable_decay": ("warmup_type", "decay_type"),
    "piecewise_constant": ("step_rules",),
}
"""What ``lr_scheduler_args`` may say of each schedule, as transformers and diffusers call it."""


@dataclass(frozen=True)
class ScheduleFacts:
    """What a schedule may ask for.

    Args:
        total: optimizer steps of the run.
        warmup: steps until the full rate.
        decay: steps of falling at the end, for warmup_stable_decay.
        cycles: how often cosine_with_restarts begins anew; half waves of the other cosines.
        power: bend of polynomial.
        lr_end: absolute rate at which polynomial ends.
        timescale: of inverse_sqrt, in steps; 0 lets the warm-up decide.
        lowest: share of the full rate that is left at the end.
        base_rate: the recipe's ``learning_rate``; polynomial ends at an absolute rate.
        pieces: (first step that has it no more, factor) of piecewise_constant; the last has no end.
        warmup_type: how warmup_stable_decay rises.
        decay_type: how it falls.
    """

    total: int
    warmup: int = 0
    decay: int = 0
    cycles: float = 1
    power: float = 1.0
    lr_end: float = 1e-7
    timescale: int = 0
    lowest: float = 0.0
    base_rate: float = 1.0
    pieces: tuple[tuple[float, float], ...] = ()
    warmup_type: str = "linear"
    decay_type: str = "cosine"


def schedule_name(section: OptimizerSection) -> str:
    """The schedule's name; files of sd-scripts have “adafactor:0.0001” with the rate it began with."""
    return (section.lr_scheduler or "constant").lower().partition(":")[0]


def facts_of(section: OptimizerSection, total: int) -> ScheduleFacts:
    """What a recipe's schedule may ask for.

    Args:
        section: the recipe's optimizer and schedule.
        total: optimizer steps of the run.

    Raises:
        AtelierError: ``lr_scheduler_args`` says something that the schedule does not know.
    """
    name = schedule_name(section)
    facts = ScheduleFacts(
        total=total,
        warmup=_in_steps(section.lr_warmup_steps, total),
        decay=_in_steps(section.lr_decay_steps, total),
        # sd-scripts hands its cycles to all cosines but the plain one.
        cycles=1 if name == "cosine" else section.lr_scheduler_num_cycles,
        power=section.lr_scheduler_power,
        timescale=section.lr_scheduler_timescale or 0,
        lowest=section.lr_scheduler_min_lr_ratio or 0.0,
        base_rate=section.learning_rate or 1.0,
    )
    try:
        return dataclasses.replace(facts, **_told(section, name, facts.base_rate))
    except (KeyError, TypeError, ValueError) as error:
        raise _unknown_arguments(section, _ARGUMENTS.get(name, ())) from error


def _in_steps(steps_or_share: float, total: int) -> int:
    """Steps of a run: a whole number counts them, any other is a share, as sd-scripts tells them apart."""
    return int(steps_or_share * total) if isinstance(steps_or_share, float) else steps_or_share


def _told(section: OptimizerSection, schedule: str, base_rate: float) -> dict[str, Any]:
    """Facts that stand in ``lr_scheduler_args``.

    Raises:
        KeyError: the schedule knows no such argument.
        ValueError: a value is no number, or another word than the schedule knows.
    """
    read: dict[str, Callable[[Any], dict[str, Any]]] = {
        "num_cycles": lambda value: {"cycles": 2 * float(value)},
        "lr_end": lambda value: {"lr_end": float(value)},
        "min_lr": lambda value: {"lowest": float(value) / base_rate},
        "warmup_type": lambda value: {"warmup_type": _way(value)},
        "decay_type": lambda value: {"decay_type": _way(value)},
        "step_rules": lambda value: {"pieces": _pieces(str(value))},
    }
    told: dict[str, Any] = {}
    for name, value in section.schedule_arguments().items():
        if name not in _ARGUMENTS.get(schedule, ()):
            raise KeyError(name)
        told |= read[name](value)
    return told


def _way(value: str) -> str:
    if value not in WAYS:
        raise ValueError(value)
    return value


def _pieces(rules: str) -> tuple[tuple[float, float], ...]:
    """Read ``"1:50,0.1:150,0.01"``: factor 1 until step 50, 0.1 until 150, then 0.01."""
    pieces = []
    for rule in filter(None, rules.strip("'\" ").split(",")):
        factor, _, end = rule.partition(":")
        pieces.append((float(end) if end else math.inf, float(factor)))
    return tuple(sorted(pieces))


def _unknown_arguments(section: OptimizerSection, known: tuple[str, ...]) -> AtelierError:
    return AtelierError(
        "The schedule “{name}” cannot use its arguments “{arguments}”.",
        why="It knows {known}." if known else "It knows no arguments.",
        remedy="Correct or remove them in lr_scheduler_args.",
        name=section.lr_scheduler,
        arguments=" ".join(section.lr_scheduler_args),
        known=", ".join(known),
    )
