"""LohaAdapter: two low-rank matrices, multiplied place by place."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import AdapterShape, Layer, through
from core.networks.delta_adapter import DeltaAdapter, place_of
from core.networks.tucker_adapter import TuckerAdapter

_NEAR, _FAR = 0.1, 1.0  # spreads of a fresh start


class LohaAdapter(TuckerAdapter):
    """(a1 b1) * (a2 b2), which is itself a product of two thin matrices of rank x rank columns.

    Where rank x rank is small against the layer, that product is used, as in LoRA; the layer's weight is
    then never built.

    Attributes:
        a1: [out, rank]; with a Tucker core [rank, out].
        b1: [rank, in * h * w]; with a Tucker core [rank, in].
        a2: as ``a1``; 0 at the start.
        b2: as ``b1``.
        core1: [rank, rank, h, w] of a Tucker decomposition, else None.
        core2: as ``core1``.
    """

    down_key = "hada_w1_b"
    core_key = "hada_t1"
    core1: nn.Parameter | None
    core2: nn.Parameter | None

    def __init__(
        self, layer: Layer, shape: AdapterShape, *, is_fresh: bool = True, is_tucker: bool = False
    ) -> None:
        super().__init__(layer, shape)
        place, rank = place_of(layer), shape.rank
        outer, inner, *window = layer.weight.shape
        wide = inner if is_tucker else layer.weight[0].numel()
        above, below = ((rank, outer) if is_tucker else (outer, rank)), (rank, wide)
        self.a1 = nn.Parameter(torch.empty(above, **place))
        self.b1 = nn.Parameter(torch.empty(below, **place))
        self.a2 = nn.Parameter(torch.zeros(above, **place))
        self.b2 = nn.Parameter(torch.empty(below, **place))
        self.core1 = _core(rank, window, place) if is_tucker else None
        self.core2 = _core(rank, window, place) if is_tucker else None
        if is_fresh and not layer.weight.is_meta:
            self._start()

    def factors(self) -> dict[str, nn.Parameter]:
        """The matrices by the ending of their keys."""
        named = {"hada_w1_a": self.a1, "hada_w1_b": self.b1, "hada_w2_a": self.a2, "hada_w2_b": self.b2}
        if self.core1 is None or self.core2 is None:
            return named
        return named | {"hada_t1": self.core1, "hada_t2": self.core2}

    def fast_parameters(self) -> list[nn.Parameter]:
        """LoRA+ trains the matrix faster that is 0 at the start."""
        return [self.a2]

    @property
    def is_thin(self) -> bool:
        """Whether going through rank x rank channels costs less than building the layer's weight."""
        outer, inner = self.a1.shape[0], self.b1.shape[1]
        return self.core1 is None and self.shape.rank**2 * (outer + inner) < outer * inner

    def pair(self) -> tuple[Tensor, Tensor]:
        """Down and up of rank x rank channels: every pair of a rank of the one and a rank of the other."""
        return self._pair_of(self.a1)

    def acting_pair(self) -> tuple[Tensor, Tensor]:
        """The pair without the ranks that are left out of this step."""
        return self._pair_of(self._acting())

    def delta(self) -> Tensor:
        """What is added to the weight without DoRA, in the weight's shape."""
        return self._product_of(self.a1) * self.scale

    def added(self, x: Tensor, scale: float | Tensor) -> Tensor:
        """What the matrices make of ``x``, times ``scale``."""
        if self.is_thin:
            added = super().added(x, scale)
        else:
            added = through(self.layer, x, self._product_of(self._acting()) * scale)
        return functional.dropout(added, self.shape.dropout, self.training)

    def dropped(self, hidden: Tensor) -> Tensor:
        """The middle stays whole: ranks are left out of the matrices, and dropout acts on what is added."""
        return hidden

    def delta_norm(self) -> Tensor:
        """Frobenius norm of the delta without DoRA."""
        return DeltaAdapter.delta_norm(self)

    def row_norms(self) -> Tensor:
        """Norms of the changed weight's rows, with all ranks."""
        return super().row_norms() if self.is_thin else DeltaAdapter.row_norms(self)

    def _acting(self) -> Tensor:
        kept = self.rank_mask(self.shape.rank, self.a1)
        if kept is None:
            return self.a1
        return self.a1 * (kept if self.core1 is None else kept.unsqueeze(1))

    def _pair_of(self, above: Tensor) -> tuple[Tensor, Tensor]:
        down = (self.b1.unsqueeze(1) * self.b2.unsqueeze(0)).flatten(0, 1)
        up = (above.unsqueeze(2) * self.a2.unsqueeze(1)).flatten(1, 2)
        window = self.layer.weight.shape[2:]
        return down.view(down.shape[0], -1, *window), up.view(*up.shape, *(1,) * len(window))

    def _product_of(self, above: Tensor) -> Tensor:
        first, second = self._half(above, self.b1, self.core1), self._half(self.a2, self.b2, self.core2)
        return (first * second).view(self.layer.weight.shape)

    @staticmethod
    def _half(above: Tensor, below: Tensor, core: Tensor | None) -> Tensor:
        if core is None:
            return above @ below
        return torch.einsum("ij...,ip,jr->pr...", core, above, below)

    def start_factor(self, factor: nn.Parameter) -> None:
        """As the first matrix of the other pair."""
        nn.init.normal_(factor, std=_NEAR)

    def _start(self) -> None:
        for core in (self.core1, self.core2):
            if core is not None:
                nn.init.normal_(core, std=_NEAR)
        nn.init.normal_(self.b1, std=_FAR)
        nn.init.normal_(self.a1, std=_NEAR)
        nn.init.normal_(self.b2, std=_FAR)


def _core(rank: int, window: list[int], place: dict[str, Any]) -> nn.Parameter:
    return nn.Parameter(torch.empty((rank, rank, *window), **place))
