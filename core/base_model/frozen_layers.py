"""Layers of the frozen base model: as torch's, but what is not learned costs nothing.

A frozen layer needs no gradient of its weight, and its weight need not be kept for the backward pass: it is
asked for again. That is what lets a weight be packed into a few bits or rest in the computer's memory in the
meantime, see :mod:`core.base_model.packed_weights` and :mod:`core.base_model.block_offload`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.base_model import winograd
from core.base_model.matrix_products import linear, linear_back, times_columns, times_columns_back

_FEW_PLACES = 100
"""Up to so many places (10 x 10 latents) a convolution on a CPU is faster as one product of matrices: its
weight is read once, where oneDNN first lays it out anew."""


class PackedWeight(nn.Module, ABC):
    """Holds a weight in another form, see :mod:`core.base_model.packed_weights`.

    Attributes:
        codes: the weight's bits, uint8.
        scales: what they are multiplied with, float32.
    """

    codes: Tensor
    scales: Tensor

    @abstractmethod
    def unpack(self) -> Tensor:
        """The weight in its own shape and type, as near as its bits allow."""


class _Frozen(nn.Module):
    """What both kinds share: where the weight comes from.

    Attributes:
        packed: holds the weight in another form; None = it is kept as it is.
        output_is_needed: off while a block that ends with this layer is computed again: what the layer keeps
            is wanted then, and nobody looks at its output.
        once: where it leaves what it computes while its block is computed first, and finds it when the block
            is computed again; None = it computes twice.
    """

    packed: PackedWeight | None
    output_is_needed: bool = True
    once: list[tuple[Tensor, Tensor]] | None = None

    @classmethod
    def of(cls, layer: nn.Module) -> Self:
        """The same layer with the same weight."""
        frozen = cls.__new__(cls)
        frozen.__dict__ = dict(layer.__dict__)
        frozen.register_module("packed", None)
        return frozen

    @property
    def weight(self) -> Tensor:
        """The weight; unpacked anew each time where it is packed."""
        if self.packed is not None:
            return self.packed.unpack()
        kept = self._parameters["weight"]
        assert kept is not None
        return kept

    def pack(self, packed: PackedWeight) -> None:
        """Let the weight come from here, and forget the own one."""
        self.register_module("packed", packed)
        self.register_parameter("weight", None)


class FrozenLinear(_Frozen, nn.Linear):  # type: ignore[override]
    """A Linear whose weight never learns."""

    def forward(self, x: Tensor) -> Tensor:
        """As a Linear, [..., in] to [..., out]."""
        x = x.to(self.weight.dtype)
        if x.requires_grad and torch.is_grad_enabled():
            output: Tensor = _Linear.apply(x, self)  # type: ignore[no-untyped-call]
            return output
        return linear(x, self.weight, self.bias)


class FrozenConv2d(_Frozen, nn.Conv2d):  # type: ignore[override]
    """A convolution whose weight never learns."""

    def forward(self, x: Tensor) -> Tensor:
        """As a Conv2d, [B, in, H, W] to [B, out, h, w]."""
        x = x.to(self.weight.dtype)
        if x.requires_grad and torch.is_grad_enabled():
            output: Tensor = _Convolution.apply(x, self)  # type: ignore[no-untyped-call]
            return output
        return convolve(x, self)


def freeze_layers(model: nn.Module) -> None:
    """Replace every plain Linear and Conv2d of a model by its frozen kind, in place and with its weight."""
    for parent in list(model.modules()):
        for name, child in parent.named_children():
            if type(child) is nn.Linear:
                setattr(parent, name, FrozenLinear.of(child))
            elif type(child) is nn.Conv2d and child.groups == 1 and child.padding_mode == "zeros":
                setattr(parent, name, FrozenConv2d.of(child))


def convolve(x: Tensor, layer: nn.Conv2d) -> Tensor:
    """What a convolution gives for ``x``, [B, in, H, W] to [B, out, h, w], in the fastest way known here."""
    weight = layer.weight
    if is_pointwise(layer):
        return _over_places(x, weight.flatten(1), layer.bias)
    if _is_usual(x, layer) and _places(shape := _shape_of_answer(x, layer)) <= _FEW_PLACES:
        patches = functional.unfold(x, layer.kernel_size, padding=_padding(layer), stride=layer.stride)
        return _by_image(times_columns(weight.flatten(1), _side_by_side(patches), layer.bias), shape)
    if _is_for_winograd(x, layer):
        return winograd.convolve(x, weight, layer.bias)
    return functional.conv2d(x, weight, layer.bias, layer.stride, layer.padding, layer.dilation)


def convolve_back(gradient: Tensor, layer: nn.Conv2d, shape: torch.Size, memory_format: Any) -> Tensor:
    """The gradient of a convolution's input from that of its output.

    Args:
        gradient: [B, out, h, w].
        layer: the convolution.
        shape: of its input, [B, in, H, W].
        memory_format: of its input.
    """
    weight = layer.weight
    if is_pointwise(layer):
        return _over_places_back(gradient, weight.flatten(1))
    if _is_usual(gradient, layer) and _places(gradient.shape) <= _FEW_PLACES:
        patches = times_columns_back(weight.flatten(1), _side_by_side(gradient))
        joined = _by_image(patches, gradient.shape).flatten(2)
        return functional.fold(
            joined, shape[2:], layer.kernel_size, padding=_padding(layer), stride=layer.stride
        )
    if _is_for_winograd(gradient, layer):
        return winograd.convolve_back(gradient, weight)
    # Only its shape and layout count.
    like = gradient.new_empty(0).expand(0).new_empty(shape, device=gradient.device)
    result: Tensor = torch.ops.aten.convolution_backward(
        gradient,
        like.contiguous(memory_format=memory_format),
        weight,
        None,
        list(layer.stride),
        list(_padding(layer)),
        list(layer.dilation),
        False,  # noqa: FBT003 - transposed; torch takes it by place
        [0, 0],
        1,
        [True, False, False],
    )[0]
    return result


def is_pointwise(layer: nn.Conv2d) -> bool:
    """Whether each place of the output looks at that place of the input alone."""
    return layer.kernel_size == (1, 1) and layer.stride == (1, 1) and _padding(layer) == (0, 0)


def has_channels_last(x: Tensor) -> bool:
    """Whether the channels of a place lie side by side in memory."""
    return x.is_contiguous(memory_format=torch.channels_last) and not x.is_contiguous()


def _over_places(x: Tensor, matrix: Tensor, bias: Tensor | None) -> Tensor:
    """One matrix for every place, [B, C, H, W] to [B, D, H, W]; channels stay first or last as they were."""
    if has_channels_last(x):
        return linear(x.permute(0, 2, 3, 1), matrix, bias).permute(0, 3, 1, 2)
    return _by_image(times_columns(matrix, _side_by_side(x), bias), x.shape)


def _over_places_back(gradient: Tensor, matrix: Tensor) -> Tensor:
    """The gradient of its input."""
    if has_channels_last(gradient):
        return linear_back(gradient.permute(0, 2, 3, 1), matrix).permute(0, 3, 1, 2)
    return _by_image(times_columns_back(matrix, _side_by_side(gradient)), gradient.shape)


def _side_by_side(x: Tensor) -> Tensor:
    """The places of all images as columns, [B, C, ...] to [C, B x places]; no copy where there is one image.

    A product per image would make torch copy the matrix for each of them.
    """
    return x.flatten(2).transpose(0, 1).flatten(1)


def _by_image(columns: Tensor, like: torch.Size) -> Tensor:
    """Columns as images again, [D, B x places] to [B, D, H, W] with the images and places of ``like``."""
    return columns.view(len(columns), like[0], *like[2:]).transpose(0, 1).contiguous()


def _is_for_winograd(x: Tensor, layer: nn.Conv2d) -> bool:
    if not _is_usual(x, layer) or layer.stride != (1, 1):
        return False
    if x.dtype != torch.float32 or torch.compiler.is_compiling():
        return False
    # Whoever wants channels last has a reason to.
    return winograd.is_faster(_places(x.shape), layer.weight) and not has_channels_last(x)


def _is_usual(x: Tensor, layer: nn.Conv2d) -> bool:
    """Whether a processor looks at places and their eight neighbours."""
    looks_around = layer.kernel_size == (3, 3) and _padding(layer) == (1, 1)
    return looks_around and layer.dilation == (1, 1) and x.device.type == "cpu"


def _shape_of_answer(x: Tensor, layer: nn.Conv2d) -> torch.Size:
    """[B, out, h, w] of what a usual convolution gives for x."""
    edges = (-(-edge // step) for edge, step in zip(x.shape[2:], layer.stride, strict=True))
    return torch.Size((len(x), layer.out_channels, *edges))


def _places(shape: torch.Size) -> int:
    """Of all images."""
    return shape[0] * shape[2:].numel()


def _padding(layer: nn.Conv2d) -> tuple[int, int]:
    assert isinstance(layer.padding, tuple)
    down, right = layer.padding
    return down, right


class _Linear(torch.autograd.Function):
    """Keeps neither input nor weight."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, layer: nn.Linear) -> Tensor:
        ctx.layer = layer
        return linear(x, layer.weight, layer.bias)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return linear_back(gradient, ctx.layer.weight), None


class _Convolution(torch.autograd.Function):
    """Keeps neither input nor weight."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, layer: nn.Conv2d) -> Tensor:
        ctx.layer, ctx.shape = layer, x.shape
        ctx.memory_format = torch.channels_last if has_channels_last(x) else torch.contiguous_format
        return convolve(x, layer)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return convolve_back(gradient, ctx.layer, ctx.shape, ctx.memory_format), None
