"""torch.compile by region: each transformer block of the U-Net on its own, as they are many of a kind."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from core.base_model.unet_blocks import unet_blocks

_TRANSFORMER = "BasicTransformerBlock"
_MOST_VERSIONS = 256
"""Blocks whose inputs and weights have the same shapes share one version of the code, adapters included:
SD1.5 needs four for a size of pictures. Every further bucket needs as many again."""


def compile_blocks(unet: nn.Module, backend: str) -> int:
    """Compile the transformer blocks; the work is done when each is first called.

    Args:
        unet: its adapters hung; before its blocks are checkpointed.
        backend: torch's name of the compiler.

    Returns:
        How many blocks.
    """
    config: Any = torch._dynamo.config  # noqa: SLF001 - torch's documented place of these settings
    config.recompile_limit = max(config.recompile_limit, _MOST_VERSIONS)
    config.accumulated_recompile_limit = max(config.accumulated_recompile_limit, 2 * _MOST_VERSIONS)
    blocks = [block for block in unet_blocks(unet).values() if type(block).__name__ == _TRANSFORMER]
    for block in blocks:
        vars(block)["forward"] = torch.compile(block.forward, backend=backend, dynamic=False)
    return len(blocks)
