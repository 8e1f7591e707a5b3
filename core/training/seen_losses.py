"""SeenLosses: the loss of every picture in every step, gathered without waiting for the device."""

from __future__ import annotations

from collections import defaultdict

import torch
from torch import Tensor

from core.noise.schedule import TIMESTEP_COUNT
from core.training.loss_per_image import ImageLoss
from core.training.processes import Processes

# So wide are the stretches of timesteps within which losses are compared: narrow enough that noise makes no
# difference, wide enough that some dozens of steps fill them.
_STRETCHES = 10
_ALONE = Processes()


class SeenLosses:
    """Losses of trained pictures since the last time they were taken.

    Args:
        processes: all that train together; they take at the same moments, and each gets the losses of all.
    """

    def __init__(self, processes: Processes = _ALONE) -> None:
        self._processes = processes
        self._waiting: list[tuple[tuple[str, ...], Tensor, Tensor]] = []
        # Of the whole run, so that the few steps of a short epoch have something to be compared with.
        self._sums = [0.0] * _STRETCHES
        self._counts = [0] * _STRETCHES

    def add(self, names: tuple[str, ...], timesteps: Tensor, losses: Tensor) -> None:
        """Remember a batch.

        Args:
            names: of its B pictures.
            timesteps: [B], int64.
            losses: of each picture without any weight, [B], on any device.
        """
        self._waiting.append((names, timesteps, losses.detach()))

    def take(self) -> dict[str, ImageLoss]:
        """The mean losses of every picture since the last call, by name; waits for the device once."""
        looks = [look for share in self._processes.of_all(self._fetched()) for look in share]
        for _, stretch, loss in looks:
            self._sums[stretch] += loss
            self._counts[stretch] += 1
        found = defaultdict[str, list[tuple[float, float]]](list)
        for name, stretch, loss in looks:
            found[name].append((loss, loss / self._mean(stretch)))
        return {name: _mean_of(pairs) for name, pairs in sorted(found.items())}

    def _fetched(self) -> list[tuple[str, int, float]]:
        """Name, stretch of timesteps and loss of every look in this process."""
        if not self._waiting:
            return []
        names = [name for batch, _, _ in self._waiting for name in batch]
        timesteps = torch.cat([timesteps for _, timesteps, _ in self._waiting])
        losses = torch.cat([losses.float() for _, _, losses in self._waiting])
        self._waiting.clear()
        stretches = (timesteps * _STRETCHES // TIMESTEP_COUNT).tolist()
        return list(zip(names, stretches, losses.tolist(), strict=True))

    def _mean(self, stretch: int) -> float:
        return self._sums[stretch] / self._counts[stretch] or 1.0


def _mean_of(pairs: list[tuple[float, float]]) -> ImageLoss:
    count = len(pairs)
    return ImageLoss(
        loss=sum(loss for loss, _ in pairs) / count,
        relative=sum(relative for _, relative in pairs) / count,
        count=count,
    )
