"""LowRankAdapter: what kinds share whose change of a weight is a product of two thin matrices."""

from __future__ import annotations

from abc import abstractmethod

from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import through
from core.networks.delta_adapter import DeltaAdapter
from core.networks.magnitude import row_norms


class LowRankAdapter(DeltaAdapter):
    """Goes down to few channels and up again; the product of both is never built while training."""

    @abstractmethod
    def pair(self) -> tuple[Tensor, Tensor]:
        """Down, [rank, in] or [rank, in, h, w], and up, [out, rank] or [out, rank, 1, 1]."""

    def acting_pair(self) -> tuple[Tensor, Tensor]:
        """The pair that acts in this step; kinds that leave ranks out say which."""
        return self.pair()

    def delta(self) -> Tensor:
        """What is added to the weight without DoRA, in the weight's shape."""
        down, up = self.pair()
        return (up.flatten(1) @ down.flatten(1) * self.scale).view(self.layer.weight.shape)

    def added(self, x: Tensor, scale: float | Tensor) -> Tensor:
        """What the pair makes of ``x``, times ``scale``."""
        down, up = self.acting_pair()
        hidden = self.dropped(through(self.layer, x, down)) * scale
        if isinstance(self.layer, nn.Conv2d):
            return functional.conv2d(hidden, up)
        return functional.linear(hidden, up)

    def delta_norm(self) -> Tensor:
        """The norm of the product from two rank x rank matrices, without building the product."""
        down, up = (half.flatten(1).float() for half in self.pair())
        squared = ((up.t() @ up) * (down @ down.t())).sum().clamp(min=0)
        return squared.sqrt() * self.scale

    def row_norms(self) -> Tensor:
        """Norms of the changed weight's rows, from thin products alone."""
        down, up = (half.flatten(1) for half in self.pair())
        weight = self.layer.weight.flatten(1)
        own = row_norms(weight).square()
        # In the weight's own type, so that no float32 copy of it is kept for the backward pass.
        mixed = ((weight @ down.t().to(weight.dtype)) * up).sum(dim=1)
        added = ((up @ (down @ down.t())) * up).sum(dim=1)
        return (own + 2 * self.scale * mixed + self.scale**2 * added).clamp(min=0).sqrt()
