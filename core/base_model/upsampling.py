"""Twice the size and the convolution after it as one, on a processor with a quarter of the multiplications.

Where each place is doubled, a kernel's nine weights meet four different places at most. So the small picture
is multiplied by the nine weights once, and the products are added up where they belong:

    conv(double(x)) = box(conv(spread(x)))

``spread`` puts zeros between the places, ``box`` adds up two by two. A convolution of mostly zeros is nine
products for each place of the small picture, where its doubled one takes 36. Sums are formed in float32.

The products want a kernel's weights by place, channels last. The layers' weights are laid out so once, which
changes nothing else about them; where one is not, as after unpacking, torch's way is taken.
"""

from __future__ import annotations

from typing import Any, Self

import torch
from diffusers.models.upsampling import Upsample2D
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from core.base_model.frozen_layers import FrozenConv2d, has_channels_last
from core.base_model.matrix_products import times_columns, times_columns_back

_PIECE_BYTES = 24 * 2**20
"""Of products at a time."""
_TAPS = 9
_FLOAT = 4


class FrozenUpsample(Upsample2D):  # type: ignore[misc]
    """diffusers' layer that doubles a picture, with a convolution whose weight never learns."""

    @classmethod
    def of(cls, layer: Upsample2D) -> Self:
        """The same layer with the same weight."""
        frozen = cls.__new__(cls)
        frozen.__dict__ = dict(layer.__dict__)
        return frozen

    @override
    def forward(self, hidden_states: Tensor, output_size: Any = None, *others: Any, **named: Any) -> Tensor:
        """[B, C, H, W] to [B, out, 2 H, 2 W], or to ``output_size``."""
        if output_size is not None or not _is_at_once(hidden_states, self.conv):
            whole: Tensor = super().forward(hidden_states, output_size, *others, **named)
            return whole
        x = hidden_states.to(self.conv.weight.dtype)
        output: Tensor = _Doubled.apply(x, self.conv)  # type: ignore[no-untyped-call]
        return output


def freeze_upsampling(unet: nn.Module) -> None:
    """Let a U-Net with frozen layers double pictures this way, except where adapters hang on a convolution.

    For a processor; the weights of these convolutions are laid out channels last.
    """
    for parent in list(unet.modules()):
        for name, child in parent.named_children():
            conv = _convolution_of(child) if type(child) is Upsample2D else None
            if conv is not None:
                conv.weight.data = conv.weight.data.contiguous(memory_format=torch.channels_last)
                setattr(parent, name, FrozenUpsample.of(child))


def convolve_doubled(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """As torch's conv2d with a padding of 1 on what is doubled by its nearest neighbours.

    Args:
        x: [B, in, H, W].
        weight: [out, in, 3, 3], channels last.
        bias: [out].

    Returns:
        [B, out, 2 H, 2 W].
    """
    images, _, height, width = x.shape
    # What the doubled picture meets is the kernel turned: so both pictures are.
    columns = x.flip(2, 3).flatten(2).transpose(0, 1).flatten(1)
    answer = x.new_empty(images, len(weight), 2 * height, 2 * width)
    count = max(1, _PIECE_BYTES // (_TAPS * _FLOAT * columns.shape[1]))
    for first in range(0, len(weight), count):
        some = slice(first, first + count)
        products = times_columns(_by_place(weight[some]), columns).to(_wide(x))
        products = products.view(-1, images, height * width).transpose(0, 1)
        spread = functional.fold(products, (2 * height + 1, 2 * width + 1), 3, stride=2)
        summed = _box(spread).flip(2, 3)
        # Rounded once, with the bias in it.
        answer[:, some] = summed if bias is None else summed.add_(bias[some, None, None])
    return answer


def convolve_doubled_back(gradient: Tensor, weight: Tensor) -> Tensor:
    """The gradient of its input, [B, out, 2 H, 2 W] to [B, in, H, W]."""
    images, answers, *doubled = gradient.shape
    height, width = doubled[0] // 2, doubled[1] // 2
    matrix, turned = _by_place(weight), functional.pad(gradient.flip(2, 3), (1, 1, 1, 1))
    answer = gradient.new_empty(images, weight.shape[1], height, width)
    count = max(1, _PIECE_BYTES // (_TAPS * _FLOAT * answers * images * width))
    for top in range(0, height, count):
        bottom = min(top + count, height)
        seen = _box(turned[:, :, 2 * top : 2 * bottom + 2].to(_wide(gradient)))
        patches = functional.unfold(seen, 3, stride=2).to(gradient.dtype).transpose(0, 1).flatten(1)
        rows = times_columns_back(matrix, patches)
        answer[:, :, top:bottom] = rows.view(-1, images, bottom - top, width).transpose(0, 1)
    return answer.flip(2, 3)


def _convolution_of(layer: Any) -> FrozenConv2d | None:
    """The usual convolution after the usual doubling; None where either is another."""
    conv = getattr(layer, "conv", None)
    if layer.norm is not None or not layer.interpolate or not isinstance(conv, FrozenConv2d):
        return None
    geometry = (conv.kernel_size, conv.stride, conv.padding, conv.dilation)
    return conv if geometry == ((3, 3), (1, 1), (1, 1), (1, 1)) and _is_alone(conv) else None


def _is_at_once(x: Tensor, conv: FrozenConv2d) -> bool:
    if x.device.type != "cpu" or torch.compiler.is_compiling() or not _is_alone(conv):
        return False
    return has_channels_last(conv.weight) and not has_channels_last(x)


def _is_alone(conv: FrozenConv2d) -> bool:
    """Whether its weight is as it was, and no adapter hangs on it: each would have to know this way."""
    return conv.packed is None and "forward" not in vars(conv)


def _by_place(weight: Tensor) -> Tensor:
    """A kernel's weights place by place, [out, in, 3, 3] to [out x 9, in]; no copy of channels last."""
    return weight.permute(0, 2, 3, 1).reshape(-1, weight.shape[1])


def _box(x: Tensor) -> Tensor:
    """Sums of two by two neighbours, [..., H + 1, W + 1] to [..., H, W]."""
    rows = x[..., 1:, :] + x[..., :-1, :]
    return rows[..., 1:] + rows[..., :-1]


def _wide(x: Tensor) -> torch.dtype:
    return torch.promote_types(x.dtype, torch.float32)


class _Doubled(torch.autograd.Function):
    """Keeps neither input nor weight."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, conv: FrozenConv2d) -> Tensor:
        ctx.conv = conv
        return convolve_doubled(x, conv.weight, conv.bias)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return convolve_doubled_back(gradient, ctx.conv.weight), None
