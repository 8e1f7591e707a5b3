"""The blocks of a U-Net that memory is saved by: what is computed again, or rests, goes block by block."""

from __future__ import annotations

from torch import nn

_BLOCKS = frozenset({"ResnetBlock2D", "BasicTransformerBlock"})


def unet_blocks(unet: nn.Module) -> dict[str, nn.Module]:
    """Resnets and transformer blocks by their path: nearly all weights, and nearly all that is kept."""
    return {path: module for path, module in unet.named_modules() if type(module).__name__ in _BLOCKS}
