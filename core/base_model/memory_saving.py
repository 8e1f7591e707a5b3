"""Gradient checkpointing: less memory for more time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.base_model.block_checkpointing import checkpoint_blocks
from core.base_model.unet_blocks import unet_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from core.base_model.parts import ModelParts


def enable_gradient_checkpointing(
    parts: ModelParts, blocks: Collection[str] | None = None, *, rests: bool = False
) -> None:
    """Let U-Net and text encoders compute their insides again in the backward pass instead of keeping them.

    Results stay the same; a training step takes about a third longer. transformers only does so in training
    mode, which is safe: CLIP has no dropout and no batch norm.

    Args:
        parts: the base model.
        blocks: which of :func:`core.base_model.unet_blocks.unet_blocks`; None = all.
        rests: whether what the U-Net's blocks keep waits in the computer's memory.
    """
    checkpoint_blocks(parts.unet, unet_blocks(parts.unet) if blocks is None else blocks, rests=rests)
    for encoder in parts.text_encoders:
        # The re-entrant kind drops gradients of adapters whose inputs need none.
        _renamed(encoder, "checkpointing_enable")({"use_reentrant": False})
        encoder.train()


def disable_gradient_checkpointing(parts: ModelParts) -> None:
    """Undo :func:`enable_gradient_checkpointing`."""
    checkpoint_blocks(parts.unet, ())
    for encoder in parts.text_encoders:
        _renamed(encoder, "checkpointing_disable")()
        encoder.eval()


def _renamed(encoder: Any, ending: str) -> Callable[..., None]:
    """The switch of transformers, whose name changed from ``gradient_`` to ``activation_`` in version 5."""
    switch: Callable[..., None] = getattr(encoder, f"activation_{ending}", None) or getattr(
        encoder, f"gradient_{ending}"
    )
    return switch
