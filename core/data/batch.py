"""Batch: what one forward pass is given."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from core.base_model.sending import sent
from core.base_model.text_encoding import TextConditioning


@dataclass(frozen=True, eq=False)
class Batch:
    """Samples of one bucket.

    Args:
        latents: scaled latents, [B, 4, h, w], float32; on the device where the step encodes its pictures.
        captions: what each sample shows at this step, B texts.
        loss_weights: factor on each sample's loss, [B], float32; not 1 for regularization pictures.
        size_ids: SDXL's sizes and crops, [B, 6], float32; None for SD1.5.
        names: folder and file name of each sample, to say which pictures were in a step.
        text: the captions encoded, where that is known already; None = encode them in the step.
        masks: what the loss looks at, [B, 1, h, w], float32, 0..1; None = all of every picture.
        part: which of its step's batches it is, from 0; random draws are keyed by it.
    """

    latents: Tensor
    captions: tuple[str, ...]
    loss_weights: Tensor
    size_ids: Tensor | None
    names: tuple[str, ...]
    text: TextConditioning | None = None
    masks: Tensor | None = None
    part: int = 0

    def to(self, device: torch.device | str) -> Batch:
        """The same batch with its tensors on a device, without waiting for the copy."""
        text = self.text
        if text is not None:
            pooled = None if text.pooled is None else sent(text.pooled, device)
            text = TextConditioning(sent(text.hidden, device), pooled)
        return replace(
            self,
            latents=sent(self.latents, device),
            loss_weights=sent(self.loss_weights, device),
            size_ids=None if self.size_ids is None else sent(self.size_ids, device),
            text=text,
            masks=None if self.masks is None else sent(self.masks, device),
        )
