"""NetworkAverage: the exponential moving average of a network (EMA), kept beside it without waiting.

The decay follows diffusers' ``EMAModel``. Numbers are in 32 bits, whatever the network is trained in: in 16
bits the small share that each step adds would be rounded away.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.nn import Parameter

from core.networks.network import Network
from core.recipe.ema_fields import EmaFields

AVERAGE_ENDING = "-ema"
"""Stands behind the output name in the names of averaged files."""


class NetworkAverage:
    """The average of everything in a network that learns.

    Args:
        network: on its device, with ``requires_grad`` set where it learns.
        fields: how fast it follows, and where it is kept.

    Attributes:
        step: optimizer steps the network has taken.
    """

    def __init__(self, network: Network, fields: EmaFields) -> None:
        self._fields = fields
        self._names, self._network = _learning(network)
        self._average = [
            one.detach().to("cpu" if fields.ema_device == "cpu" else one.device, torch.float32, copy=True)
            for one in self._network
        ]
        self._coming: _Coming | None = None
        self.step = 0

    @torch.no_grad()
    def step_taken(self) -> None:
        """The network took a step. On its way to the CPU it is added when the next step is over."""
        self.settle()
        self.step += 1
        if self.step % self._fields.ema_update_every:
            return
        self._coming = _Coming(self._network, self._average, 1 - self.decay())
        if not self._coming.travels:
            self.settle()

    def decay(self) -> float:
        """How much of the average stays at an update after this step; 0 = it becomes the network."""
        fields, every = self._fields, self._fields.ema_update_every
        updates = self.step // every - fields.ema_update_after_step // every - 1
        if updates <= 0:
            return 0.0
        if fields.ema_warmup:
            grown = 1 - math.pow(1 + updates / fields.ema_inv_gamma, -fields.ema_power)
        else:
            grown = (1 + updates) / (10 + updates)
        return min(grown, fields.ema_decay)

    @torch.no_grad()
    def settle(self) -> None:
        """Add what is still on its way."""
        coming, self._coming = self._coming, None
        if coming is not None:
            torch._foreach_lerp_(self._average, coming.arrived(), coming.share)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Inside, the network is its average. No step is taken there."""
        self.settle()
        own = [one.detach().to(kept.device, copy=True) for one, kept in self._pairs()]
        self._fill(self._average)
        try:
            yield
        finally:
            self._fill(own)

    def tensors(self) -> dict[str, Tensor]:
        """The average by the names of the network's parameters, copies on the CPU, float32."""
        self.settle()
        return {
            name: kept.to("cpu", copy=True).contiguous()
            for name, kept in zip(self._names, self._average, strict=True)
        }

    @torch.no_grad()
    def restore(self, tensors: Mapping[str, Tensor], step: int) -> None:
        """Go on with an average; without one it begins as the network is now.

        Args:
            tensors: as :meth:`tensors` gave them, or empty.
            step: after so many steps of the network.

        Raises:
            ValueError: it is the average of another network.
        """
        if tensors and tensors.keys() != set(self._names):
            raise ValueError("the saved average is of other layers")
        self.step, self._coming = step, None
        for name, (one, kept) in zip(self._names, self._pairs(), strict=True):
            kept.copy_(tensors.get(name, one.detach()))

    @torch.no_grad()
    def _fill(self, weights: list[Tensor]) -> None:
        for one, weight in zip(self._network, weights, strict=True):
            one.copy_(weight)

    def _pairs(self) -> Iterator[tuple[Parameter, Tensor]]:
        return zip(self._network, self._average, strict=True)


class _Coming:
    """A network on its way to where its average is kept.

    Args:
        network: what learns.
        average: of the same shapes.
        share: of the network in the new average, 0 to 1.
    """

    def __init__(self, network: list[Parameter], average: list[Tensor], share: float) -> None:
        self.share = share
        self.travels = any(
            one.is_cuda and not kept.is_cuda for one, kept in zip(network, average, strict=True)
        )
        self._event: torch.cuda.Event | None = None
        self._weights = [one.detach().float() for one in network]
        if self.travels:
            # Behind the step in the device's queue, and so before the next one changes anything.
            pinned = [torch.empty_like(one, device="cpu", pin_memory=True) for one in self._weights]
            for place, one in zip(pinned, self._weights, strict=True):
                place.copy_(one, non_blocking=True)
            self._weights, self._event = pinned, torch.cuda.Event()  # type: ignore[no-untyped-call]
            self._event.record()

    def arrived(self) -> list[Tensor]:
        """The network's weights, float32; waits for this copy alone."""
        if self._event is not None:
            self._event.synchronize()
        return self._weights


def _learning(network: Network) -> tuple[list[str], list[Parameter]]:
    found = {name: one for name, one in network.named_parameters() if one.requires_grad}
    return list(found), list(found.values())
