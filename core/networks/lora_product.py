"""A frozen layer and the LoRA beside it as one operation: the common case, where no dropout or DoRA acts.

Of what such a layer sees only its input and the thin middle are kept for the backward pass; the sum of both
ways is formed in place, forward and backward, instead of in passes of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear, has_channels_last, is_pointwise
from core.base_model.matrix_products import linear, linear_back, times_columns, times_columns_back


def can_be_one(layer: nn.Module) -> bool:
    """Whether this kind of layer is one product of matrices, so that a LoRA can be added within it."""
    return isinstance(layer, FrozenLinear) or (isinstance(layer, FrozenConv2d) and is_pointwise(layer))


def lora_product(
    x: Tensor, layer: FrozenLinear | FrozenConv2d, down: Tensor, up: Tensor, scale: float
) -> Tensor:
    """What a layer and its LoRA give together.

    Args:
        x: [..., in], or [B, in, H, W] of a convolution.
        layer: one for which :func:`can_be_one`.
        down: [rank, in] or [rank, in, 1, 1], float32.
        up: [out, rank] or [out, rank, 1, 1], float32.
        scale: alpha / rank times the multiplier.

    Returns:
        [..., out] or [B, out, H, W], in the type of the layer's weight.
    """
    x = x.to(layer.weight.dtype)
    if not isinstance(layer, nn.Conv2d):
        return _by_rows(x, down, up, layer, scale)
    down, up = down.flatten(1), up.flatten(1)
    if has_channels_last(x):
        return _by_rows(x.permute(0, 2, 3, 1), down, up, layer, scale).permute(0, 3, 1, 2)
    # The places of all images side by side, [in, B x places]: no copy where there is one image.
    columns = x.flatten(2).transpose(0, 1).flatten(1)
    output: Tensor = _Columns.apply(columns, down, up, layer, scale)  # type: ignore[no-untyped-call]
    return output.view(-1, len(x), *x.shape[2:]).transpose(0, 1).contiguous()


def _by_rows(x: Tensor, down: Tensor, up: Tensor, layer: FrozenLinear | FrozenConv2d, scale: float) -> Tensor:
    output: Tensor = _Rows.apply(x, down, up, layer, scale)  # type: ignore[no-untyped-call]
    return output


class _Rows(torch.autograd.Function):
    """Channels last: [..., in] to [..., out]."""

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, down: Tensor, up: Tensor, layer: FrozenLinear | FrozenConv2d, scale: float
    ) -> Tensor:
        rows = x.reshape(-1, x.shape[-1])
        hidden, output = _once(layer, partial(_middle_and_output, rows, down, up, layer, scale))
        ctx.layer, ctx.scale, ctx.shape = layer, scale, x.shape
        ctx.save_for_backward(rows, hidden, down, up)
        return output.view(*x.shape[:-1], -1)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, Tensor, Tensor, None, None]:
        rows, hidden, down, up = ctx.saved_tensors
        above = gradient.reshape(-1, gradient.shape[-1])
        middle = (above @ up.to(above.dtype)).mul_(ctx.scale)
        to_up = (above.t() @ hidden).to(up.dtype).mul_(ctx.scale)
        to_down = (middle.t() @ rows).to(down.dtype)
        to_x = None
        if ctx.needs_input_grad[0]:
            to_x = linear_back(above, ctx.layer.weight.flatten(1))
            to_x = to_x.addmm_(middle, down.to(to_x.dtype)).view(ctx.shape)
        return to_x, to_down, to_up, None, None


def _once(
    layer: FrozenLinear | FrozenConv2d, compute: Callable[[], tuple[Tensor, Tensor]]
) -> tuple[Tensor, Tensor]:
    # A compiled block is one version of the code, whatever for it is computed.
    if torch.compiler.is_compiling() or layer.once is None:
        return compute()
    if not layer.once:
        layer.once.append(compute())
    return layer.once[0]


def _middle_and_output(
    rows: Tensor, down: Tensor, up: Tensor, layer: FrozenLinear | FrozenConv2d, scale: float
) -> tuple[Tensor, Tensor]:
    """[rows, rank] and [rows, out]."""
    hidden = rows @ down.to(rows.dtype).t()
    if not torch.compiler.is_compiling() and not layer.output_is_needed:
        return hidden, rows.new_empty(len(rows), len(up))
    output = linear(rows, layer.weight.flatten(1), layer.bias)
    return hidden, output.addmm_(hidden, up.to(rows.dtype).t(), alpha=scale)


class _Columns(torch.autograd.Function):
    """Channels first: [in, places] to [out, places]."""

    @staticmethod
    def forward(
        ctx: Any, columns: Tensor, down: Tensor, up: Tensor, layer: nn.Conv2d, scale: float
    ) -> Tensor:
        hidden = down.to(columns.dtype) @ columns
        output = times_columns(layer.weight.flatten(1), columns, layer.bias)
        output.addmm_(up.to(columns.dtype), hidden, alpha=scale)
        ctx.layer, ctx.scale = layer, scale
        ctx.save_for_backward(columns, hidden, down, up)
        return output

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, above: Tensor) -> tuple[Tensor | None, Tensor, Tensor, None, None]:
        columns, hidden, down, up = ctx.saved_tensors
        middle = (up.to(above.dtype).t() @ above).mul_(ctx.scale)
        to_up = (above @ hidden.t()).to(up.dtype).mul_(ctx.scale)
        to_down = (middle @ columns.t()).to(down.dtype)
        to_columns = None
        if ctx.needs_input_grad[0]:
            to_columns = times_columns_back(ctx.layer.weight.flatten(1), above)
            to_columns = to_columns.addmm_(down.to(above.dtype).t(), middle)
        return to_columns, to_down, to_up, None, None
