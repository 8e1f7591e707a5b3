"""Weights of frozen layers in one byte or half a byte each, unpacked whenever a layer is asked.

fp8 and int8 keep one scale per output channel. nf4 keeps one per 64 weights and knows 16 values, quantiles of
the normal distribution (Dettmers et al., 2023, https://arxiv.org/abs/2305.14314), packed bit for bit as
bitsandbytes does, whose kernel unpacks it on a graphics card; elsewhere torch alone does.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Literal

import torch
from torch import Tensor, nn

from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear, PackedWeight
from core.base_model.nf4_kernel import unpacked_by_kernel

Packing = Literal["fp8", "int8", "nf4"]

EDGES = ("conv_in", "conv_out", "time_embedding", "add_embedding")
"""Layers of the U-Net that stay as they are: small, and every picture passes through them."""

_SMALLEST = 4096
_FP8_LARGEST = torch.finfo(torch.float8_e4m3fn).max
_NF4_BLOCK = 64
_NF4_VALUES = (
    -1.0,
    -0.6961928009986877,
    -0.5250730514526367,
    -0.39491748809814453,
    -0.28444138169288635,
    -0.18477343022823334,
    -0.09105003625154495,
    0.0,
    0.07958029955625534,
    0.16093020141124725,
    0.24611230194568634,
    0.33791524171829224,
    0.44070982933044434,
    0.5626170039176941,
    0.7229568362236023,
    1.0,
)


class _Packed(PackedWeight):
    """Packs itself.

    Args:
        weight: [out, in] or [out, in, h, w], any float type.
    """

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.shape, self.dtype = weight.shape, weight.dtype
        codes, scales = self.pack(weight.detach().float())
        self.register_buffer("codes", codes, persistent=True)
        self.register_buffer("scales", scales, persistent=True)

    @abstractmethod
    def pack(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        """Codes and scales of a weight in float32."""


class _Fp8Weight(_Packed):
    def pack(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        rows = weight.flatten(1)
        scales = _largest(rows) / _FP8_LARGEST
        # As bytes, so that a change of the model's float type leaves them alone.
        return (rows / scales).to(torch.float8_e4m3fn).view(torch.uint8), scales

    def unpack(self) -> Tensor:
        rows = self.codes.view(torch.float8_e4m3fn).to(self.dtype)
        return rows.mul_(self.scales.to(self.dtype)).view(self.shape)


class _Int8Weight(_Packed):
    def pack(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        rows = weight.flatten(1)
        scales = _largest(rows) / 127
        return (rows / scales).round().to(torch.int8).view(torch.uint8), scales

    def unpack(self) -> Tensor:
        rows = self.codes.view(torch.int8).to(self.dtype)
        return rows.mul_(self.scales.to(self.dtype)).view(self.shape)


class _Nf4Weight(_Packed):
    def pack(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        flat = weight.flatten()
        padding = -len(flat) % _NF4_BLOCK
        blocks = nn.functional.pad(flat, (0, padding)).view(-1, _NF4_BLOCK)
        scales = _largest(blocks)
        values = torch.tensor(_NF4_VALUES, device=weight.device)
        nearest = torch.bucketize((blocks / scales).flatten(), (values[1:] + values[:-1]) / 2)
        first, second = nearest.view(-1, 2).to(torch.uint8).unbind(1)
        return first << 4 | second, scales.flatten()

    def unpack(self) -> Tensor:
        if self.codes.is_cuda:
            found = unpacked_by_kernel(self.codes, self.scales, self.shape, self.dtype, _NF4_BLOCK)
            if found is not None:
                return found
        values = torch.tensor(_NF4_VALUES, device=self.codes.device, dtype=self.dtype)
        # Both values of a byte at once, from a table of all 256 bytes.
        table = torch.stack((values.repeat_interleave(16), values.repeat(16)), dim=1)
        blocks = table[self.codes.int()].view(-1, _NF4_BLOCK) * self.scales.to(self.dtype)[:, None]
        return blocks.flatten()[: self.shape.numel()].view(self.shape)


_PACKED: dict[str, type[_Packed]] = {"fp8": _Fp8Weight, "int8": _Int8Weight, "nf4": _Nf4Weight}

BYTES_PER_WEIGHT: dict[str, float] = {"fp8": 1.0, "int8": 1.0, "nf4": 0.5 + 4 / _NF4_BLOCK}
"""Scales per channel are too few to count."""


@torch.no_grad()
def pack_weights(
    model: nn.Module, packing: Packing, device: torch.device | str, *, keep: Sequence[str] = EDGES
) -> int:
    """Pack the weights of a model's frozen layers, one after the other on their way to the device.

    Args:
        model: after :func:`core.base_model.frozen_layers.freeze_layers`.
        packing: how.
        device: where each is packed and stays.
        keep: layers at these paths and below stay as they are, as do those that are small.

    Returns:
        How many weights were packed.
    """
    count = 0
    for layer in _packable(model, keep):
        weight = layer.weight
        layer.pack(_PACKED[packing](weight.to(device)))
        count += weight.numel()
    return count


def _packable(model: nn.Module, keep: Sequence[str]) -> Iterator[FrozenLinear | FrozenConv2d]:
    for path, layer in model.named_modules():
        is_frozen = isinstance(layer, (FrozenLinear, FrozenConv2d)) and not path.startswith(tuple(keep))
        if is_frozen and layer.packed is None and layer.weight.numel() >= _SMALLEST:
            yield layer


def _largest(rows: Tensor) -> Tensor:
    """The largest magnitude of each row, [rows, 1]; rows of nothing but zeros keep a scale of 1."""
    largest = rows.abs().amax(dim=1, keepdim=True)
    return torch.where(largest == 0, 1.0, largest)
