"""OftAdapter: a layer's output channels, turned block by block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from core.errors import AtelierError
from core.networks.adapter import Adapter, AdapterShape, Layer, grouped, per_channel, without_bias
from core.networks.delta_adapter import place_of
from core.networks.factorization import split_width
from core.networks.kind import NetworkOptions
from core.networks.oft import DiagOftOptions, OftOptions


@dataclass(frozen=True)
class OftBlocks:
    """How output channels are grouped, and how far the groups may turn.

    Attributes:
        count: groups.
        size: channels of a group.
        constraint: limit of the turn, per output channel; 0 = none.
        rescaled: whether each output channel has a factor too.
    """

    count: int
    size: int
    constraint: float = 0.0
    rescaled: bool = False


class OftAdapter(Adapter):
    """Turns each block of output channels by the rotation that a skew-symmetric matrix stands for (Cayley).

    The turn acts on what the layer's weight gave, so that no turned weight is built; the bias is not turned.

    Attributes:
        oft_blocks: [count, size, size]; 0 at the start, which is no turn.
        rescale: factors per output channel, [out, 1, ...]; None where there are none.
        alpha: 0-d, the constraint.
    """

    alpha: Tensor
    rescale: nn.Parameter | None

    def __init__(self, layer: Layer, shape: AdapterShape, blocks: OftBlocks) -> None:
        super().__init__(layer, shape)
        self.blocks = blocks
        place, weight = place_of(layer), layer.weight
        self.register_buffer("alpha", torch.tensor(float(blocks.constraint)), persistent=True)
        self.oft_blocks = nn.Parameter(torch.zeros((blocks.count, blocks.size, blocks.size), **place))
        ones = (1,) * (weight.dim() - 1)
        self.rescale = (
            nn.Parameter(torch.ones((weight.shape[0], *ones), **place)) if blocks.rescaled else None
        )

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:
        """A fresh adapter that turns nothing yet; its rank is the number of blocks."""
        if not isinstance(options, OftOptions):
            raise TypeError(f"OFT is made from OftOptions, not from {type(options).__name__}")
        width = layer.weight.shape[0]
        if width % shape.rank:
            raise _uneven(path, width, shape.rank)
        return cls(layer, shape, OftBlocks(shape.rank, width // shape.rank, shape.alpha))

    @classmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:
        """The number of blocks and the constraint."""
        blocks = tensors["oft_blocks"]
        if blocks.dim() != 3:
            raise ValueError("blocks within blocks (BOFT), which are not supported")
        return AdapterShape(blocks.shape[0], float(tensors.get("alpha", 0.0)))

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter with the file's blocks, constraint and factors."""
        shape = cls.shape_in(tensors)
        blocks = OftBlocks(shape.rank, tensors["oft_blocks"].shape[1], shape.alpha, "rescale" in tensors)
        adapter = cls(layer, shape, blocks)
        adapter.load_tensors(tensors)
        return adapter

    def tensors(self) -> dict[str, Tensor]:
        """What is saved, by the ending of its key."""
        saved: dict[str, Tensor] = {"alpha": self.alpha, "oft_blocks": self.oft_blocks}
        return saved if self.rescale is None else saved | {"rescale": self.rescale}

    @torch.no_grad()
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file.

        Raises:
            KeyError: the blocks are missing, or the factors per channel where this adapter has them.
            ValueError: the blocks are those of another layer or another size.
        """
        given = tensors["oft_blocks"]
        width = self.layer.weight.shape[0]
        if given.shape != self.oft_blocks.shape or given.shape[0] * given.shape[1] != width:
            raise ValueError(f"{tuple(given.shape)} does not fit {width} channels")
        if (self.rescale is None) != ("rescale" not in tensors):
            raise ValueError("only one of both has factors per channel")
        self.oft_blocks.copy_(given)
        if self.rescale is not None:
            self.rescale.copy_(tensors["rescale"].view(self.rescale.shape))

    def add_to(self, output: Tensor, x: Tensor) -> Tensor:  # noqa: ARG002 - the output is what is turned
        """The layer's output with its blocks turned.

        Args:
            output: the layer's output, [B, ..., out] or [B, out, H, W].
            x: the layer's input, which is not looked at.

        Returns:
            As ``output``.
        """
        plain = without_bias(self.layer, output)
        axis = 1 if isinstance(self.layer, nn.Conv2d) else -1
        turn = self._dropped(self._turn()).to(plain.dtype)
        added = self._turned(plain, turn, axis)
        if self.rescale is not None:
            factors = per_channel(self.layer, self.rescale.flatten())
            added = factors * added + (factors - 1) * plain
        return output + (self.multiplier * added).to(output.dtype)

    @torch.no_grad()
    def delta_weight(self) -> Tensor:
        """What it adds to the layer's weight at multiplier 1, in the weight's shape."""
        weight = self.layer.weight.float()
        delta = self._turned(weight.flatten(1), self._turn(), 0).view(weight.shape)
        return delta if self.rescale is None else self.rescale * (weight + delta) - weight

    @torch.no_grad()
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink the blocks until their norm is at most ``max_norm``: the angle, not the change."""
        norm = self.oft_blocks.norm()
        factor = max_norm / norm.clamp(min=max_norm)
        self.oft_blocks.mul_(factor)
        return factor, norm * factor

    def _turn(self) -> Tensor:
        """The rotations less the identity, [count, size, size], float32, as they multiply outputs."""
        with torch.autocast(self.oft_blocks.device.type, enabled=False):
            skew = self.oft_blocks.float()
            skew = skew - skew.transpose(1, 2)
            limit = self.blocks.constraint * self.layer.weight.shape[0]
            if limit > 0:
                skew = skew * (limit / (skew.norm() + 1e-8)).clamp(max=1)
            one = torch.eye(self.blocks.size, device=skew.device)
            rotation: Tensor = torch.linalg.solve(one - skew, one + skew)
            return rotation.transpose(1, 2) - one

    def _turned(self, values: Tensor, turn: Tensor, axis: int) -> Tensor:
        """Each block of channels along ``axis`` through its matrix."""
        blocks = grouped(values, axis, self.blocks.count)
        if axis == 1:
            return torch.matmul(turn, blocks.flatten(3)).view(values.shape)
        if axis == 0:
            return torch.matmul(turn, blocks).view(values.shape)
        return torch.einsum("kmn,...kn->...km", turn, blocks).flatten(-2)

    def _dropped(self, turn: Tensor) -> Tensor:
        """Blocks left out of a step do not turn; the others turn no farther for it, so that angles stay."""
        if self.training and self.shape.rank_dropout:
            kept = torch.rand(turn.shape[0], device=turn.device) > self.shape.rank_dropout
            turn = turn * kept.view(-1, 1, 1)
        return turn


class DiagOftAdapter(OftAdapter):
    """OFT with LyCORIS' choice of block size."""

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:  # noqa: ARG003 - other kinds look at it
        """A fresh adapter that turns nothing yet; its rank is about the size of a block."""
        if not isinstance(options, DiagOftOptions):
            raise TypeError(f"Diag-OFT is made from DiagOftOptions, not from {type(options).__name__}")
        size, count = split_width(layer.weight.shape[0], shape.rank)
        return cls(layer, shape, OftBlocks(count, size, options.constraint, options.rescaled))


def _uneven(path: str, width: int, count: int) -> AtelierError:
    return AtelierError(
        "Layer {path} has {width} channels, which cannot be split into {count} blocks.",
        why="OFT turns blocks of equal size; network_dim is their number.",
        remedy="Choose a network_dim that divides {width}, such as 4 or 8.",
        path=path,
        width=width,
        count=count,
    )
