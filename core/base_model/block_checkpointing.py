"""Gradient checkpointing by block: chosen blocks compute their insides again in the backward pass.

What a block keeps for the backward pass is then only its input. All blocks together need about a third more
time; choosing those first that cost least for what they give back needs less.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

import torch
from torch import nn
from torch.autograd.graph import save_on_cpu
from torch.utils.checkpoint import checkpoint

from core.base_model.unet_blocks import unet_blocks


def checkpoint_blocks(unet: nn.Module, chosen: Collection[str], *, rests: bool = False) -> None:
    """Let these blocks compute their insides again, and no others.

    Args:
        unet: diffusers' U-Net; its own way of checkpointing must be off.
        chosen: paths of :func:`core.base_model.unet_blocks.unet_blocks`.
        rests: whether what enters them waits in the computer's memory for the backward pass.

    Raises:
        ValueError: a path is none of a block.
    """
    blocks = unet_blocks(unet)
    unknown = set(chosen) - set(blocks)
    if unknown:
        raise ValueError(f"no blocks of this U-Net: {sorted(unknown)}")
    again = checkpoint_at_rest if rests else checkpoint
    for path, block in blocks.items():
        plain = _plain_forward(block)
        # In front of its class's method. The draws of dropouts are put back and come again.
        vars(block)["forward"] = partial(again, plain, use_reentrant=False) if path in chosen else plain


def checkpoint_at_rest(forward: Callable[..., Any], *inputs: Any, **named: Any) -> Any:
    """As torch's ``checkpoint``; its inputs come back from the computer's memory for the backward pass."""
    with save_on_cpu(pin_memory=torch.cuda.is_available()):
        return checkpoint(forward, *inputs, **named)


def _plain_forward(block: nn.Module) -> Any:
    """The block's own forward, or its compiled one, without checkpointing."""
    forward: Any = block.forward
    is_checkpointed = isinstance(forward, partial) and forward.func in (checkpoint, checkpoint_at_rest)
    return forward.args[0] if is_checkpointed else forward
