"""Adapter: one small module that changes what one layer of the base model gives."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.kind import NetworkOptions

Layer = nn.Linear | nn.Conv2d


@dataclass(frozen=True)
class AdapterShape:
    """How large one adapter is and how it is trained.

    Attributes:
        rank: width of the thin middle, >= 1.
        alpha: it acts with alpha / rank; 0 = as rank.
        dropout: share of the middle's values silenced, 0..1.
        rank_dropout: share of ranks left out per image, 0..1.
        module_dropout: chance that the whole adapter is left out of a step, 0..1.
        makes_up: whether ranks that are left grow for those left out.
    """

    rank: int
    alpha: float
    dropout: float = 0.0
    rank_dropout: float = 0.0
    module_dropout: float = 0.0
    makes_up: bool = True

    @property
    def rank_growth(self) -> float:
        """What ranks that are left are multiplied with."""
        return 1.0 / (1.0 - self.rank_dropout) if self.makes_up else 1.0


class Adapter(nn.Module, ABC):
    """Base of all adapters: hanging on a layer, taking off, and the dropouts. Kinds say what they add.

    The layer is not a sub-module: its weights are neither trained, moved nor saved with the adapter. Dropout
    draws from torch's global generators, so that gradient checkpointing replays the same draws.

    Attributes:
        shape: size and dropouts.
        multiplier: how strongly it acts; 0 = not at all.
    """

    def __init__(self, layer: Layer, shape: AdapterShape) -> None:
        super().__init__()
        self.shape = shape
        self.multiplier = 1.0
        self._layer = (layer,)
        self._below: Callable[[Tensor], Tensor] | None = None

    @classmethod
    @abstractmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:
        """A fresh adapter that changes nothing yet; ``path`` is the layer's place in its model."""

    @classmethod
    @abstractmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:
        """Rank and alpha of an adapter in a file, by the ending of its keys; KeyError if one is missing."""

    @classmethod
    @abstractmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter as a file holds it: tensors by the ending of their keys."""

    @abstractmethod
    def tensors(self) -> dict[str, Tensor]:
        """What is saved, by the ending of its key."""

    @abstractmethod
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file, keeping the own shape; ValueError where shapes differ."""

    @abstractmethod
    def add_to(self, output: Tensor, x: Tensor) -> Tensor:
        """The layer's output with what this adapter makes of the input ``x`` added."""

    @abstractmethod
    def delta_weight(self) -> Tensor:
        """What the adapter adds to the layer's weight at multiplier 1, in the weight's shape."""

    @abstractmethod
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink it until its delta's norm is at most ``max_norm``; the factor taken and the norm after."""

    def trained_parameters(self) -> list[nn.Parameter]:
        """What an optimizer may step: everything, unless a kind keeps a part as it started."""
        return list(self.parameters())

    def fast_parameters(self) -> list[nn.Parameter]:
        """Parameters that LoRA+ trains at a higher rate; none unless a kind says so."""
        return []

    @property
    def layer(self) -> Layer:
        """The adapted Linear or Conv2d."""
        return self._layer[0]

    @property
    def is_hung(self) -> bool:
        """Whether the layer's output goes through this adapter now."""
        return self._below is not None

    def hang(self) -> None:
        """Put this adapter into the layer's forward; several can hang on one layer, one on the other."""
        if self._below is not None:
            raise ValueError("the adapter hangs already")
        self.to(self.layer.weight.device)
        self._below = self.layer.forward
        # An attribute of this one layer, in front of its class's method; the layer's own code stays as it is.
        vars(self.layer)["forward"] = self.forward

    def take_off(self) -> None:
        """Give the layer back the forward it had before."""
        if self._below is None:
            return
        if self.layer.forward != self.forward:
            raise ValueError("another adapter was hung on this layer later: take that one off first")
        del vars(self.layer)["forward"]
        if self._below != self.layer.forward:
            vars(self.layer)["forward"] = self._below
        self._below = None

    def forward(self, x: Tensor) -> Tensor:
        """What the layer gives for ``x``, with this adapter's part."""
        assert self._below is not None
        output = self._below(x)
        if self.multiplier == 0 or self._is_left_out():
            return output
        return self.add_to(output, x)

    def _is_left_out(self) -> bool:
        chance = self.shape.module_dropout
        return bool(chance and self.training and torch.rand(1) < chance)

    def dropped(self, hidden: Tensor) -> Tensor:
        """Both dropouts on the thin middle.

        Rank dropout leaves whole ranks out for each image; what is left may grow to make up for it.

        Args:
            hidden: [B, ..., rank], or [B, rank, H, W] of a convolution.
        """
        if not self.training:
            return hidden
        if self.shape.dropout:
            hidden = functional.dropout(hidden, self.shape.dropout)
        if self.shape.rank_dropout:
            rank = self.shape.rank
            kept = torch.rand((hidden.shape[0], rank), device=hidden.device) > self.shape.rank_dropout
            ones = (1,) * (hidden.dim() - 2)
            # A convolution has its channels second, a Linear last.
            mask = (
                kept.view(-1, rank, *ones)
                if isinstance(self.layer, nn.Conv2d)
                else kept.view(-1, *ones, rank)
            )
            hidden = hidden * mask * self.shape.rank_growth
        return hidden

    def rank_mask(self, count: int, like: Tensor) -> Tensor | None:
        """Which of ``count`` ranks act in this step, for kinds whose ranks are the same for all images.

        Returns:
            [count], 0 or what makes up for the others; None where nothing is dropped.
        """
        share = self.shape.rank_dropout
        if not (share and self.training):
            return None
        kept = torch.rand(count, device=like.device) > share
        return kept.to(like.dtype) * self.shape.rank_growth


def through(layer: Layer, x: Tensor, weight: Tensor) -> Tensor:
    """What a layer of this kind gives for ``x`` with another weight and no bias."""
    if isinstance(layer, nn.Conv2d):
        padding: Any = layer.padding
        return functional.conv2d(x, weight, None, layer.stride, padding, layer.dilation)
    return functional.linear(x, weight)


def without_bias(layer: Layer, output: Tensor) -> Tensor:
    """A layer's output less its bias: what its weight alone made."""
    if layer.bias is None:
        return output
    return output - per_channel(layer, layer.bias)


def per_channel(layer: Layer, values: Tensor) -> Tensor:
    """One value per channel, [C], as it meets this layer's inputs or outputs."""
    return values.view(-1, 1, 1) if isinstance(layer, nn.Conv2d) else values


def in_type_of(parameter: Tensor, x: Tensor) -> Tensor:
    """``x`` in the adapter's type; under autocast each operation chooses its own."""
    if x.dtype == parameter.dtype or torch.is_autocast_enabled(x.device.type):
        return x
    return x.to(parameter.dtype)


def grouped(x: Tensor, axis: int, groups: int) -> Tensor:
    """``x`` with its channels along ``axis`` laid out as [groups, channels / groups]."""
    axis = axis % x.dim()
    return x.reshape(*x.shape[:axis], groups, -1, *x.shape[axis + 1 :])
