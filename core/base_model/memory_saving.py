"""Gradient checkpointing: less memory for more time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.base_model.parts import ModelParts


def enable_gradient_checkpointing(parts: ModelParts) -> None:
    """Let U-Net and text encoders compute their insides again in the backward pass instead of keeping them.

    Results stay the same; a training step takes about a third longer. transformers only does so in training
    mode, which is safe: CLIP has no dropout and no batch norm.
    """
    parts.unet.enable_gradient_checkpointing()
    for encoder in parts.text_encoders:
        # The re-entrant kind drops gradients of adapters whose inputs need none.
        encoder.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        encoder.train()


def disable_gradient_checkpointing(parts: ModelParts) -> None:
    """Undo :func:`enable_gradient_checkpointing`."""
    parts.unet.disable_gradient_checkpointing()
    for encoder in parts.text_encoders:
        encoder.gradient_checkpointing_disable()
        encoder.eval()
