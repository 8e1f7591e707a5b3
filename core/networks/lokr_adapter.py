"""LokrAdapter: the Kronecker product of a small matrix and a larger one, which can have a rank."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.networks.adapter import AdapterShape, Layer, grouped, through
from core.networks.delta_adapter import DeltaAdapter, place_of
from core.networks.factorization import split_width
from core.networks.kind import NetworkOptions
from core.networks.lokr import LokrOptions
from core.networks.magnitude import row_norms
from core.networks.tucker_adapter import is_spatial


@dataclass(frozen=True)
class LokrParts:
    """How a layer's weight is split.

    Attributes:
        small: [a, c], the small matrix.
        large: [b, d], the larger one; the layer is [a * b, c * d].
        small_is_whole: whether the small matrix has no rank.
        large_is_whole: whether the larger matrix has no rank.
        is_tucker: whether the larger matrix has a core of its own.
    """

    small: tuple[int, int]
    large: tuple[int, int]
    small_is_whole: bool
    large_is_whole: bool
    is_tucker: bool = False

    @classmethod
    def of(cls, layer: Layer, rank: int, options: LokrOptions) -> LokrParts:
        """As LyCORIS splits: what a rank would not make smaller stays whole."""
        outer, inner = layer.weight.shape[:2]
        (a, b), (c, d) = split_width(outer, options.factor), split_width(inner, options.factor)
        if options.unbalanced_factorization:
            a, b = b, a
        large_is_whole = options.full_matrix or rank >= max(b, d) / 2
        return cls(
            small=(a, c),
            large=(b, d),
            small_is_whole=options.full_matrix or not options.decompose_both or rank >= max(a, c) / 2,
            large_is_whole=large_is_whole,
            is_tucker=options.use_tucker and is_spatial(layer) and not large_is_whole,
        )

    @classmethod
    def in_file(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> LokrParts:
        """As a file's tensors are split."""
        small_is_whole, large_is_whole = "lokr_w1" in tensors, "lokr_w2" in tensors
        small = tensors["lokr_w1" if small_is_whole else "lokr_w1_a"]
        a = small.shape[0]
        c = (small if small_is_whole else tensors["lokr_w1_b"]).shape[1]
        outer, inner = layer.weight.shape[:2]
        if outer % a or inner % c:
            raise ValueError(f"{a} x {c} does not split {outer} x {inner}")
        large = (outer // a, inner // c)
        return cls((a, c), large, small_is_whole, large_is_whole, "lokr_t2" in tensors)


class LokrAdapter(DeltaAdapter):
    """small ⊗ large; both are applied one after the other to the input's channels, laid out as [c, d].

    Attributes:
        parts: how the layer is split.
    """

    def __init__(self, layer: Layer, shape: AdapterShape, parts: LokrParts, *, is_fresh: bool = True) -> None:
        if parts.small_is_whole and parts.large_is_whole:
            # Without any rank there is nothing to divide alpha by.
            shape = replace(shape, alpha=float(shape.rank))
        super().__init__(layer, shape)
        self.parts = parts
        self._named = nn.ParameterDict(self._empty(tuple(layer.weight.shape[2:])))
        if is_fresh and not layer.weight.is_meta:
            self._start()

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:  # noqa: ARG003 - other kinds look at it
        """A fresh adapter that adds nothing yet."""
        if not isinstance(options, LokrOptions):
            raise TypeError(f"LoKr is made from LokrOptions, not from {type(options).__name__}")
        adapter = cls(layer, shape, LokrParts.of(layer, shape.rank, options))
        adapter.begin_as(options)
        return adapter

    @classmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:
        """The file's rank and alpha; without any rank, alpha stands for both, and nothing is scaled."""
        if "lokr_w1_b" in tensors or "lokr_w2_b" in tensors:
            rank = tensors["lokr_w1_b" if "lokr_w1_b" in tensors else "lokr_w2_b"].shape[0]
            return AdapterShape(rank, float(tensors.get("alpha", rank)))
        rank = max(1, round(float(tensors.get("alpha", 1.0))))
        return AdapterShape(rank, float(rank))

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter split as in the file, with its rank, alpha and lengths."""
        adapter = cls(layer, cls.shape_in(tensors), LokrParts.in_file(layer, tensors), is_fresh=False)
        adapter.load_magnitude_shape(tensors)
        adapter.load_tensors(tensors)
        return adapter

    def factors(self) -> dict[str, nn.Parameter]:
        """The matrices by the ending of their keys."""
        return dict(self._named.items())

    def fast_parameters(self) -> list[nn.Parameter]:
        """LoRA+ trains the matrix faster that is 0 at the start."""
        return [self._named["lokr_w2" if self.parts.large_is_whole else "lokr_w2_b"]]

    def delta(self) -> Tensor:
        """What is added to the weight without DoRA, in the weight's shape."""
        product = torch.einsum("ac,bd...->abcd...", self._small(), self._large()) * self.scale
        return product.reshape(self.layer.weight.shape)

    def added(self, x: Tensor, scale: float | Tensor) -> Tensor:
        """What the matrices make of ``x``, times ``scale``."""
        large_mask, small_mask = self._masks()
        small = self._small() * scale
        if small_mask is not None:
            small = small * small_mask
        if isinstance(self.layer, nn.Conv2d):
            added = self._through_maps(x, small, large_mask)
        else:
            hidden = self._through_large(grouped(x, -1, self.parts.small[1]), large_mask)
            added = torch.matmul(small, hidden).flatten(-2)
        return functional.dropout(added, self.shape.dropout, self.training)

    def row_norms(self) -> Tensor:
        """Norms of the changed weight's rows, without building the product."""
        small, large = self._small(), self._large().reshape(*self.parts.large, -1)
        (a, c), (b, d) = self.parts.small, self.parts.large
        weight = self.layer.weight.view(a, b, c, d, -1)
        own = row_norms(weight.flatten(0, 1)).view(a, b).square()
        by_small = torch.einsum("abcdk,ac->abdk", weight, small.to(weight.dtype))
        mixed = torch.einsum("abdk,bdk->ab", by_small, large.to(weight.dtype))
        added = small.square().sum(dim=1)[:, None] * large.square().sum(dim=(1, 2))
        squared: Tensor = own + 2 * self.scale * mixed + self.scale**2 * added
        return squared.clamp(min=0).sqrt().flatten()

    def delta_norm(self) -> Tensor:
        """The norm of a Kronecker product is the product of the norms."""
        norm: Tensor = self._small().float().norm() * self._large().float().norm() * self.scale
        return norm

    def _through_maps(self, x: Tensor, small: Tensor, mask: Tensor | None) -> Tensor:
        """Through both for feature maps, [B, c * d, H, W]: each of the c groups is an image of its own."""
        groups = grouped(x, 1, self.parts.small[1]).flatten(0, 1)
        hidden = self._through_large_maps(groups, mask)
        size = hidden.shape[1:]
        mixed = torch.matmul(small, hidden.reshape(x.shape[0], self.parts.small[1], -1))
        return mixed.view(x.shape[0], -1, *size[1:])

    def _through_large(self, x: Tensor, mask: Tensor | None) -> Tensor:
        if self.parts.large_is_whole:
            return functional.linear(x, self._matrix("lokr_w2"))
        hidden = functional.linear(x, self._matrix("lokr_w2_b"))
        return functional.linear(hidden if mask is None else hidden * mask, self._matrix("lokr_w2_a"))

    def _through_large_maps(self, x: Tensor, mask: Tensor | None) -> Tensor:
        if self.parts.large_is_whole or self.parts.is_tucker:
            return through(self.layer, x, self._large(mask))
        window = self.layer.weight.shape[2:]
        below = self._matrix("lokr_w2_b").view(self.shape.rank, -1, *window)
        hidden = through(self.layer, x, below)
        hidden = hidden if mask is None else hidden * mask.view(-1, 1, 1)
        return functional.conv2d(hidden, self._matrix("lokr_w2_a")[:, :, None, None])

    def _masks(self) -> tuple[Tensor | None, Tensor | None]:
        """Rank dropout of the larger matrix; where that has no rank, of the small one's columns."""
        like = next(self.parameters())
        if self.parts.large_is_whole:
            return None, self.rank_mask(self.parts.small[1], like)
        return self.rank_mask(self.shape.rank, like), None

    def _matrix(self, ending: str) -> Tensor:
        matrix: Tensor = self._named[ending]
        return matrix

    def _small(self) -> Tensor:
        if self.parts.small_is_whole:
            return self._matrix("lokr_w1")
        return self._matrix("lokr_w1_a") @ self._matrix("lokr_w1_b")

    def _large(self, mask: Tensor | None = None) -> Tensor:
        """The larger matrix, [b, d] or [b, d, h, w]."""
        if self.parts.large_is_whole:
            return self._matrix("lokr_w2")
        above, below = self._matrix("lokr_w2_a"), self._matrix("lokr_w2_b")
        if mask is not None:
            below = below * mask.unsqueeze(1)
        if self.parts.is_tucker:
            rebuilt: Tensor = torch.einsum("ij...,ip,jr->pr...", self._matrix("lokr_t2"), above, below)
            return rebuilt
        return (above @ below).view(*self.parts.large, *self.layer.weight.shape[2:])

    def _empty(self, window: tuple[int, ...]) -> dict[str, nn.Parameter]:
        (a, c), (b, d), rank = self.parts.small, self.parts.large, self.shape.rank
        sizes: dict[str, tuple[int, ...]] = (
            {"lokr_w1": (a, c)}
            if self.parts.small_is_whole
            else {"lokr_w1_a": (a, rank), "lokr_w1_b": (rank, c)}
        )
        if self.parts.large_is_whole:
            sizes["lokr_w2"] = (b, d, *window)
        elif self.parts.is_tucker:
            sizes |= {"lokr_t2": (rank, rank, *window), "lokr_w2_a": (rank, b), "lokr_w2_b": (rank, d)}
        else:
            sizes |= {"lokr_w2_a": (b, rank), "lokr_w2_b": (rank, d * math.prod(window))}
        place = place_of(self.layer)
        return {ending: nn.Parameter(torch.zeros(size, **place)) for ending, size in sizes.items()}

    def _start(self) -> None:
        stays_0 = "lokr_w2" if self.parts.large_is_whole else "lokr_w2_b"
        for ending, factor in self._named.items():
            if ending != stays_0:
                nn.init.kaiming_uniform_(factor, a=math.sqrt(5))
