"""Gradient checkpointing by block: chosen blocks compute their insides again in the backward pass.

What a block keeps for the backward pass is then only its input. All blocks together need about a third more
time; choosing those first that cost least for what they give back needs less, and what nobody looks at the
second time is left out: the product that a transformer block ends with. On a processor, what the layers of
attention gave is kept where a picture has few places: it is little beside the weights that would be read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
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
        # In front of its class's method.
        vars(block)["forward"] = _ComputedAgain(block, plain, again) if path in chosen else plain


@dataclass(frozen=True)
class _ComputedAgain:
    """A block's forward that computes its insides again in the backward pass.

    Args:
        block: whose.
        plain: its own forward, or its compiled one.
        again: as torch's ``checkpoint``.
    """

    block: nn.Module
    plain: Callable[..., Any]
    again: Callable[..., Any]

    def __call__(self, *inputs: Any, **named: Any) -> Any:
        is_small = has_few_places(inputs[0], named.get("encoder_hidden_states"))
        kept = attention_layers(self.block) if is_small else ()
        contexts = partial(_first_and_again, kept, _last_layer(self.block))
        # The draws of dropouts are put back and come again.
        return self.again(self.plain, *inputs, use_reentrant=False, context_fn=contexts, **named)


def checkpoint_at_rest(forward: Callable[..., Any], *inputs: Any, **named: Any) -> Any:
    """As torch's ``checkpoint``; its inputs come back from the computer's memory for the backward pass."""
    with save_on_cpu(pin_memory=torch.cuda.is_available()):
        return checkpoint(forward, *inputs, **named)


def _last_layer(block: nn.Module) -> FrozenLinear | None:
    """The layer that a transformer block ends with; only its output and the block's input are added then."""
    feed_forward = getattr(block, "ff", None)
    last = None if feed_forward is None else feed_forward.net[-1]
    return last if isinstance(last, FrozenLinear) else None


def attention_layers(block: nn.Module) -> tuple[FrozenLinear, ...]:
    """The layers of a transformer block's attentions."""
    attentions = [getattr(block, name, None) for name in ("attn1", "attn2")]
    layers = [layer for one in attentions if one is not None for layer in one.modules()]
    return tuple(layer for layer in layers if isinstance(layer, FrozenLinear))


def has_few_places(x: Tensor, words: Tensor | None) -> bool:
    """Whether a picture, [B, places, C], has no more places than its text has words, [B, words, D]."""
    return words is not None and x.device.type == "cpu" and x.shape[1] <= words.shape[1]


def _first_and_again(
    kept: Iterable[FrozenLinear], last: FrozenLinear | None
) -> tuple[AbstractContextManager[None], AbstractContextManager[None]]:
    """What surrounds the first computation of a block, and the second one."""
    outputs: dict[FrozenLinear, list[tuple[Tensor, Tensor]]] = {layer: [] for layer in kept}
    return _computed_once(outputs), _computed_once(outputs, last)


@contextmanager
def _computed_once(
    outputs: Mapping[FrozenLinear, list[tuple[Tensor, Tensor]]], last: FrozenLinear | None = None
) -> Iterator[None]:
    """Within the block these layers leave their outputs here, or find them; nobody needs that of the last."""
    for layer, output in outputs.items():
        layer.once = output
    if last is not None:
        # A fifth of the products of a transformer block that is computed again.
        last.output_is_needed = False
    try:
        yield
    finally:
        for layer in outputs:
            layer.once = None
        if last is not None:
            last.output_is_needed = True


def _plain_forward(block: nn.Module) -> Any:
    """The block's own forward, or its compiled one, without checkpointing."""
    forward: Any = block.forward
    return forward.plain if isinstance(forward, _ComputedAgain) else forward
