"""LoraAdapter: the thin pair of layers that LoRA puts beside a Linear or Conv2d."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import AdapterShape, Layer, in_type_of, through
from core.networks.delta_adapter import place_of
from core.networks.lora_product import can_be_one, lora_product
from core.networks.tucker_adapter import TuckerAdapter

if TYPE_CHECKING:
    from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear


class LoraAdapter(TuckerAdapter):
    """A layer down to few channels, a layer up again, scaled by alpha / rank.

    Attributes:
        down: [rank, in] or [rank, in, h, w].
        up: [out, rank] or [out, rank, 1, 1].
        mid: [rank, rank, h, w] of a Tucker decomposition, whose ``down`` is then [rank, in, 1, 1]; else None.
    """

    down_key = "lora_down.weight"
    core_key = "lora_mid.weight"
    mid: nn.Parameter | None

    def __init__(
        self, layer: Layer, shape: AdapterShape, *, is_fresh: bool = True, is_tucker: bool = False
    ) -> None:
        super().__init__(layer, shape)
        weight, place = layer.weight, place_of(layer)
        rank, trailing = shape.rank, tuple(weight.shape[2:])
        ones = (1,) * len(trailing)
        self.down = nn.Parameter(
            torch.empty((rank, weight.shape[1], *(ones if is_tucker else trailing)), **place)
        )
        self.up = nn.Parameter(torch.zeros((weight.shape[0], rank, *ones), **place))
        self.mid = nn.Parameter(torch.empty((rank, rank, *trailing), **place)) if is_tucker else None
        # What a file fills needs no start, and loading must not move the generator of a run.
        if is_fresh and not weight.is_meta:
            self._start()

    def factors(self) -> dict[str, nn.Parameter]:
        """The layers by the ending of their keys."""
        pair = {"lora_down.weight": self.down, "lora_up.weight": self.up}
        return pair if self.mid is None else pair | {"lora_mid.weight": self.mid}

    def fast_parameters(self) -> list[nn.Parameter]:
        """LoRA+ trains the upper layer faster."""
        return [self.up]

    def pair(self) -> tuple[Tensor, Tensor]:
        """Down and up; a Tucker core is folded into down."""
        if self.mid is None:
            return self.down, self.up
        return torch.einsum("mn...,nj->mj...", self.mid, self.down.flatten(1)), self.up

    def added(self, x: Tensor, scale: float | Tensor) -> Tensor:
        """What the layers make of ``x``, times ``scale``."""
        if self.mid is None:
            return super().added(x, scale)
        hidden = through(self.layer, functional.conv2d(x, self.down), self.mid)
        return functional.conv2d(self.dropped(hidden) * scale, self.up)

    def forward(self, x: Tensor) -> Tensor:
        """What the layer gives for ``x``, with this adapter's part; at once where nothing else acts."""
        if not self._is_alone():
            return super().forward(x)
        layer = cast("FrozenLinear | FrozenConv2d", self.layer)
        return lora_product(x, layer, self.down, self.up, self.multiplier * self._scale)

    def add_to(self, output: Tensor, x: Tensor) -> Tensor:
        """Add what the layers make of ``x``, in one pass over the output where that is possible."""
        has_more = self.dora_scale is not None or self.scalar is not None
        if has_more or isinstance(self.layer, nn.Conv2d):
            return super().add_to(output, x)
        hidden = self.dropped(functional.linear(in_type_of(self.down, x), self.down))
        scale = self.multiplier * self._scale
        if hidden.dtype != output.dtype:
            return output + functional.linear(hidden * scale, self.up).to(output.dtype)
        # One pass over the wide output instead of three: product, scaling and sum together.
        flat = torch.addmm(
            output.reshape(-1, output.shape[-1]),
            hidden.reshape(-1, hidden.shape[-1]),
            self.up.t(),
            alpha=scale,
        )
        return flat.view(output.shape)

    def _is_alone(self) -> bool:
        """Whether the layer and this plain pair are all there is: no dropout, DoRA or other adapter."""
        shape = self.shape
        drops = self.training and (shape.dropout or shape.rank_dropout or shape.module_dropout)
        has_more = self.mid is not None or self.dora_scale is not None or self.scalar is not None
        is_plain = not has_more and self.multiplier != 0 and not drops
        own = getattr(self._below, "__func__", None)
        return is_plain and can_be_one(self.layer) and own is type(self.layer).forward

    def _start(self) -> None:
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))
        if self.mid is not None:
            nn.init.kaiming_uniform_(self.mid, a=math.sqrt(5))
