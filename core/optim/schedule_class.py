"""Schedules that are classes of torch or of another package, such as ``torch.optim.lr_scheduler.OneCycleLR``.

They change an optimizer as they go. Here they change a stand-in, whose rates are read: so a rate depends on
its step alone, and a resumed run has the very same ones. What else a class would change, such as momentum,
stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler, ReduceLROnPlateau

from core.errors import AtelierError
from core.optim.class_path import class_at

_PLACE = "torch.optim.lr_scheduler"


def rates_of_class(path: str, arguments: Mapping[str, Any]) -> Callable[[int, Sequence[float]], list[float]]:
    """A function from a step (from 0) and the groups' full rates to their rates.

    Args:
        path: of the class.
        arguments: passed on by name.

    Raises:
        AtelierError: there is no such schedule, or it does not go by steps alone.
    """
    kind = class_at(path, LRScheduler, _PLACE)
    if issubclass(kind, ReduceLROnPlateau):
        raise AtelierError(
            "The schedule “{path}” cannot be used.",
            why="It follows a loss, and the loss of one step says little in diffusion.",
            remedy="Choose a schedule that goes by steps, such as cosine.",
            path=path,
        )
    walks: dict[tuple[float, ...], _Walk] = {}

    def rates_at(step: int, full_rates: Sequence[float]) -> list[float]:
        key = tuple(full_rates)
        walks.setdefault(key, _Walk(kind, arguments, key))
        return walks[key].rates_at(step)

    # What the class cannot use is told before the long loading begins.
    rates_at(0, [1.0])
    return rates_at


class _Walk:
    """Rates of a schedule, step by step, as far as they were asked for."""

    def __init__(
        self, kind: type[LRScheduler], arguments: Mapping[str, Any], full_rates: Sequence[float]
    ) -> None:
        weights = [torch.nn.Parameter(torch.zeros(1)) for _ in full_rates]
        groups = [{"params": [weight], "lr": rate} for weight, rate in zip(weights, full_rates, strict=True)]
        self._stand_in: Optimizer = torch.optim.SGD(groups)
        try:
            self._schedule = kind(self._stand_in, **arguments)
        except (TypeError, ValueError) as error:
            raise AtelierError(
                "{schedule} cannot use its arguments.",
                why="{reason}",
                remedy="Correct or remove them in lr_scheduler_args.",
                schedule=f"{kind.__module__}.{kind.__qualname__}",
                reason=str(error),
            ) from error
        self._known = [self._present()]

    def rates_at(self, step: int) -> list[float]:
        while len(self._known) <= step:
            self._stand_in.step()
            self._schedule.step()
            self._known.append(self._present())
        return self._known[step]

    def _present(self) -> list[float]:
        return [float(group["lr"]) for group in self._stand_in.param_groups]
