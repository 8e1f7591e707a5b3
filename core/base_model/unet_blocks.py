"""The blocks of a U-Net that memory is saved by: what is computed again, or rests, goes block by block."""

from __future__ import annotations

from torch import nn

_BLOCKS = frozenset({"ResnetBlock2D", "BasicTransformerBlock"})


def unet_blocks(unet: nn.Module) -> dict[str, nn.Module]:
    """Resnets and transformer blocks by their path: nearly all weights, and nearly all that is kept."""
    return {path: module for path, module in unet.named_modules() if type(module).__name__ in _BLOCKS}


def largest_blocks(unet: nn.Module, count: int) -> list[str]:
    """The paths of the ``count`` blocks with the most weights, in the U-Net's order."""
    blocks = unet_blocks(unet)
    sizes = {path: _size(block) for path, block in blocks.items()}
    largest = sorted(blocks, key=lambda path: -sizes[path])[:count]
    return [path for path in blocks if path in largest]


def _size(block: nn.Module) -> int:
    tensors = (*block.parameters(), *block.buffers())
    return sum(tensor.nbytes for tensor in tensors)
