"""LoraAdapter: the thin pair of layers that LoRA puts beside a Linear or Conv2d."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import Adapter, AdapterShape, Layer
from core.networks.kind import NetworkOptions
from core.networks.lora import LoraOptions


class LoraAdapter(Adapter):
    """A layer down to few channels, a layer up again, scaled by alpha / rank.

    Attributes:
        down: [rank, in] or [rank, in, h, w].
        up: [out, rank] or [out, rank, 1, 1].
        alpha: 0-d; 0 is kept as rank.
        scale: alpha / rank.
    """

    alpha: Tensor

    def __init__(self, layer: Layer, shape: AdapterShape, *, is_fresh: bool = True) -> None:
        super().__init__(layer, shape)
        weight = layer.weight
        rank, inner, trailing = shape.rank, weight.shape[1], weight.shape[2:]
        # Made on the CPU, so that a seed gives the same start on every device; hanging moves it to its layer.
        place: dict[str, Any] = {"device": "meta" if weight.is_meta else "cpu", "dtype": torch.float32}
        self.down = nn.Parameter(torch.empty((rank, inner, *trailing), **place))
        self.up = nn.Parameter(torch.zeros((weight.shape[0], rank, *(1,) * len(trailing)), **place))
        alpha = float(shape.alpha or rank)
        self.scale = alpha / rank
        self.register_buffer("alpha", torch.tensor(alpha), persistent=True)
        # What a file fills needs no start, and loading must not move the generator of a run.
        if is_fresh and not weight.is_meta:
            nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    @classmethod
    def from_options(cls, layer: Layer, options: NetworkOptions, *, is_spatial: bool) -> Self:
        """A fresh adapter that adds nothing yet; spatial convolutions have their own rank and alpha."""
        if not isinstance(options, LoraOptions):
            raise TypeError(f"LoRA is made from LoraOptions, not from {type(options).__name__}")
        rank, alpha = options.network_dim, options.network_alpha
        if is_spatial:
            rank, alpha = options.conv_dim or rank, options.conv_alpha
        dropouts = (options.network_dropout, options.rank_dropout, options.module_dropout)
        return cls(layer, AdapterShape(rank, alpha, *dropouts))

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter with the file's rank and alpha; a missing alpha counts as rank."""
        down = tensors["lora_down.weight"]
        rank = down.shape[0]
        alpha = tensors.get("alpha")
        shape = AdapterShape(rank, float(rank if alpha is None else alpha))
        adapter = cls(layer, shape, is_fresh=False)
        adapter.load_tensors(tensors)
        return adapter

    def tensors(self) -> dict[str, Tensor]:
        """What is saved, by the ending of its key."""
        return {"alpha": self.alpha, "lora_down.weight": self.down, "lora_up.weight": self.up}

    @torch.no_grad()
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file; Linear and 1x1 convolution stand for each other.

        Raises:
            ValueError: the sizes are those of another layer or another rank.
        """
        pairs = ((self.down, tensors["lora_down.weight"]), (self.up, tensors["lora_up.weight"]))
        for own, given in pairs:
            if own.shape[:2] != given.shape[:2] or own.numel() != given.numel():
                raise ValueError(f"{tuple(given.shape)} does not fit {tuple(own.shape)}")
        for own, given in pairs:
            own.copy_(given.view(own.shape))

    def fast_parameters(self) -> list[nn.Parameter]:
        """LoRA+ trains the upper layer faster."""
        return [self.up]

    def add_to(self, output: Tensor, x: Tensor) -> Tensor:
        """Add what the pair makes of ``x``.

        Args:
            output: the layer's output, [B, ..., out] or [B, out, H, W].
            x: the layer's input, [B, ..., in] or [B, in, H, W].

        Returns:
            As ``output``.
        """
        if x.dtype != self.down.dtype and not torch.is_autocast_enabled(x.device.type):
            x = x.to(self.down.dtype)
        scale = self.multiplier * self.scale
        if isinstance(self.layer, nn.Conv2d):
            hidden = functional.conv2d(
                x, self.down, None, self.layer.stride, self._padding(self.layer), self.layer.dilation
            )
            added = functional.conv2d(self.dropped(hidden) * scale, self.up)
            return output + added.to(output.dtype)
        hidden = self.dropped(functional.linear(x, self.down))
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

    @torch.no_grad()
    def delta_weight(self) -> Tensor:
        """What it adds to the layer's weight at multiplier 1, in the weight's shape."""
        product = self.up.flatten(1) @ self.down.flatten(1) * self.scale
        return product.view(self.layer.weight.shape)

    @torch.no_grad()
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink both layers alike until the delta's norm is at most ``max_norm``.

        Returns:
            The factor that the delta got (1 = none), and its norm after.
        """
        up, down = self.up.flatten(1).float(), self.down.flatten(1).float()
        # The norm of the product from two rank x rank matrices, without building the product.
        squared = ((up.t() @ up) * (down @ down.t())).sum().clamp(min=0)
        norm = squared.sqrt() * self.scale
        factor = max_norm / norm.clamp(min=max_norm)
        root = factor.sqrt()
        self.up.mul_(root)
        self.down.mul_(root)
        return factor, norm * factor

    @staticmethod
    def _padding(layer: nn.Conv2d) -> Any:
        return layer.padding
