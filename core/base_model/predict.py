"""One call of the U-Net, the same for both families."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

    from core.base_model.parts import ModelParts
    from core.base_model.text_encoding import TextConditioning


def predict_noise(
    parts: ModelParts,
    latents: Tensor,
    timesteps: Tensor,
    text: TextConditioning,
    size_ids: Tensor | None = None,
) -> Tensor:
    """What the U-Net says about noisy latents: the noise, or v where ``parts.predicts_v``.

    Args:
        parts: the base model; gradients flow where its weights or adapters ask for them.
        latents: noisy, scaled, [B, 4, h, w].
        timesteps: [B] or a scalar tensor, 0..999.
        text: what the pictures should show, for B captions.
        size_ids: SDXL's sizes and crop, [B, 6], from :func:`core.base_model.text_encoding.size_ids`;
            unused by SD1.5.

    Returns:
        Prediction, [B, 4, h, w].

    Raises:
        ValueError: an SDXL model was asked without pooled text or size ids.
    """
    added = _added_conditions(text, size_ids) if parts.family.has_size_ids else None
    prediction: Tensor = parts.unet(
        latents, timesteps, encoder_hidden_states=text.hidden, added_cond_kwargs=added
    ).sample
    return prediction


def _added_conditions(text: TextConditioning, size_ids: Tensor | None) -> dict[str, Any]:
    if text.pooled is None or size_ids is None:
        raise ValueError("SDXL needs pooled text and size ids")
    return {"text_embeds": text.pooled, "time_ids": size_ids.to(device=text.pooled.device)}
