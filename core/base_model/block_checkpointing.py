"""Gradient checkpointing by block: chosen blocks compute their insides again in the backward pass.

What a block keeps for the backward pass is then only its input. All blocks together need about a third more
time; choosing those first that cost least for what they give back needs less, and what nobody looks at the
second time is left out: the product that a transformer block ends with.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Any

import torch
from torch import nn
from torch.autograd.graph import save_on_cpu
from torch.utils.checkpoint import checkpoint

from core.base_model.frozen_layers import FrozenLinear
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
        contexts = partial(_first_and_again, _last_layer(block))
        # In front of its class's method. The draws of dropouts are put back and come again.
        vars(block)["forward"] = (
            partial(again, plain, use_reentrant=False, context_fn=contexts) if path in chosen else plain
        )


def checkpoint_at_rest(forward: Callable[..., Any], *inputs: Any, **named: Any) -> Any:
    """As torch's ``checkpoint``; its inputs come back from the computer's memory for the backward pass."""
    with save_on_cpu(pin_memory=torch.cuda.is_available()):
        return checkpoint(forward, *inputs, **named)


def _last_layer(block: nn.Module) -> FrozenLinear | None:
    """The layer that a transformer block ends with; only its output and the block's input are added then."""
    feed_forward = getattr(block, "ff", None)
    last = None if feed_forward is None else feed_forward.net[-1]
    return last if isinstance(last, FrozenLinear) else None


def _first_and_again(
    last: FrozenLinear | None,
) -> tuple[AbstractContextManager[None], AbstractContextManager[None]]:
    """What surrounds the first computation of a block, and the second one."""
    return nullcontext(), nullcontext() if last is None else _without_output(last)


@contextmanager
def _without_output(layer: FrozenLinear) -> Iterator[None]:
    # A fifth of the products of a transformer block that is computed again.
    layer.output_is_needed = False
    try:
        yield
    finally:
        layer.output_is_needed = True


def _plain_forward(block: nn.Module) -> Any:
    """The block's own forward, or its compiled one, without checkpointing."""
    forward: Any = block.forward
    is_checkpointed = isinstance(forward, partial) and forward.func in (checkpoint, checkpoint_at_rest)
    return forward.args[0] if is_checkpointed else forward
