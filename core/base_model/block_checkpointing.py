"""Gradient checkpointing by block: chosen blocks compute their insides again in the backward pass.

What a block keeps for the backward pass is then only its input. All blocks together need about a third more
time; choosing those first that cost least for what they give back needs less.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any

from torch import nn
from torch.utils.checkpoint import checkpoint

from core.base_model.unet_blocks import unet_blocks


def checkpoint_blocks(unet: nn.Module, chosen: Collection[str]) -> None:
    """Let these blocks compute their insides again, and no others.

    Args:
        unet: diffusers' U-Net; its own way of checkpointing must be off.
        chosen: paths of :func:`core.base_model.unet_blocks.unet_blocks`.

    Raises:
        ValueError: a path is none of a block.
    """
    blocks = unet_blocks(unet)
    unknown = set(chosen) - set(blocks)
    if unknown:
        raise ValueError(f"no blocks of this U-Net: {sorted(unknown)}")
    for path, block in blocks.items():
        plain = _plain_forward(block)
        # In front of its class's method. The draws of dropouts are put back and come again.
        vars(block)["forward"] = partial(checkpoint, plain, use_reentrant=False) if path in chosen else plain


def _plain_forward(block: nn.Module) -> Any:
    """The block's own forward, or its compiled one, without checkpointing."""
    forward: Any = block.forward
    is_checkpointed = isinstance(forward, partial) and forward.func is checkpoint
    return forward.args[0] if is_checkpointed else forward
