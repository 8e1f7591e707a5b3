"""Where random numbers come from, so that a run can be repeated and a test can feed recorded numbers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor


class Draws(Protocol):
    """A source of random numbers."""

    def normal(self, shape: Sequence[int]) -> Tensor:
        """Standard normal numbers of this shape, float32."""
        ...

    def uniform(self, shape: Sequence[int]) -> Tensor:
        """Numbers in [0, 1) of this shape, float32."""
        ...

    def fraction(self) -> float:
        """One Python float in [0, 1); the pyramid takes its step sizes from it."""
        ...


class GeneratorDraws:
    """Draws from one torch generator (and one of Python's, for single numbers).

    Numbers are drawn on the generator's device and moved, so that a CPU generator gives the same noise on
    every machine.

    Args:
        generator: where tensors come from.
        fractions: where single numbers come from; seeded from ``generator`` when not given.
        device: where tensors go; the generator's device when not given.
    """

    def __init__(
        self,
        generator: torch.Generator,
        fractions: random.Random | None = None,
        device: torch.device | str | None = None,
    ) -> None:
        self._generator = generator
        self._fractions = fractions
        self._device = torch.device(device or generator.device)
        # From memory that the system may move, the copy would wait for all that the device has to do before.
        self._pins = self._device.type == "cuda" and generator.device.type == "cpu"

    def normal(self, shape: Sequence[int]) -> Tensor:
        """Standard normal numbers of this shape, float32."""
        here = torch.randn(
            tuple(shape), generator=self._generator, device=self._generator.device, pin_memory=self._pins
        )
        return here.to(self._device, non_blocking=True)

    def uniform(self, shape: Sequence[int]) -> Tensor:
        """Numbers in [0, 1) of this shape, float32."""
        here = torch.rand(
            tuple(shape), generator=self._generator, device=self._generator.device, pin_memory=self._pins
        )
        return here.to(self._device, non_blocking=True)

    def fraction(self) -> float:
        """One Python float in [0, 1)."""
        if self._fractions is None:
            self._fractions = random.Random(self._generator.initial_seed())
        return self._fractions.random()
