"""Ia3Adapter: one learned factor per channel of a layer's output or input."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import Adapter, AdapterShape, Layer, in_type_of, per_channel, through, without_bias
from core.networks.delta_adapter import place_of
from core.networks.ia3 import Ia3Options
from core.networks.kind import NetworkOptions


class Ia3Adapter(Adapter):
    """Multiplies each channel by 1 + its factor; the bias stays as it is, as in every program that loads it.

    Attributes:
        weight: the factors, [channels], or [1, channels, 1, 1] of a convolution; 0 at the start.
        on_input: whether they belong to the input's channels.
    """

    def __init__(self, layer: Layer, shape: AdapterShape, *, on_input: bool) -> None:
        super().__init__(layer, shape)
        self.on_input = on_input
        count = layer.weight.shape[1 if on_input else 0]
        size = (1, count, 1, 1) if isinstance(layer, nn.Conv2d) else (count,)
        self.weight = nn.Parameter(torch.zeros(size, **place_of(layer)))

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:
        """A fresh adapter that changes nothing yet."""
        if not isinstance(options, Ia3Options):
            raise TypeError(f"(IA)^3 is made from Ia3Options, not from {type(options).__name__}")
        return cls(layer, shape, on_input=options.is_on_input(path))

    @classmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:  # noqa: ARG003 - there is no rank
        """Rank 1: there is none."""
        return AdapterShape(1, 1.0)

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter with the file's factors, on the side that the file says."""
        adapter = cls(layer, cls.shape_in(tensors), on_input=bool(tensors["on_input"]))
        adapter.load_tensors(tensors)
        return adapter

    def tensors(self) -> dict[str, Tensor]:
        """What is saved, by the ending of its key."""
        return {"weight": self.weight, "on_input": torch.tensor(int(self.on_input))}

    @torch.no_grad()
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file.

        Raises:
            KeyError: the factors are missing.
            ValueError: they are those of another layer, or of its other side.
        """
        given = tensors["weight"]
        if given.numel() != self.weight.numel():
            raise ValueError(f"{tuple(given.shape)} does not fit {tuple(self.weight.shape)}")
        if bool(tensors["on_input"]) != self.on_input:
            raise ValueError("the factors belong to the layer's other side")
        self.weight.copy_(given.view(self.weight.shape))

    def add_to(self, output: Tensor, x: Tensor) -> Tensor:
        """The layer's output with each channel multiplied.

        Args:
            output: the layer's output, [B, ..., out] or [B, out, H, W].
            x: the layer's input, [B, ..., in] or [B, in, H, W].

        Returns:
            As ``output``.
        """
        factors = per_channel(self.layer, self.weight.flatten())
        if self.on_input:
            # The layer once more, on the part of the input that is new.
            added = through(
                self.layer, self._in_layers_type(in_type_of(self.weight, x) * factors), self.layer.weight
            )
        else:
            added = without_bias(self.layer, output) * factors
        added = functional.dropout(added, self.shape.dropout, self.training)
        return output + (self.multiplier * added).to(output.dtype)

    @torch.no_grad()
    def delta_weight(self) -> Tensor:
        """What it adds to the layer's weight at multiplier 1, in the weight's shape."""
        weight = self.layer.weight
        trailing = (1,) * (weight.dim() - 2)
        sides = (1, -1) if self.on_input else (-1, 1)
        return weight.float() * self.weight.view(*sides, *trailing)

    @torch.no_grad()
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink the factors until the delta's norm is at most ``max_norm``."""
        norm = self.delta_weight().norm()
        factor = max_norm / norm.clamp(min=max_norm)
        self.weight.mul_(factor)
        return factor, norm * factor

    def _in_layers_type(self, x: Tensor) -> Tensor:
        if torch.is_autocast_enabled(x.device.type):
            return x
        return x.to(self.layer.weight.dtype)
