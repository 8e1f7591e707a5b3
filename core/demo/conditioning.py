"""Turns captions into what the micro U-Nets are conditioned on, as SD1.5 and SDXL do."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import CLIPTokenizer

from core.demo.micro_models import MicroFamily, new_text_encoders

TOKENIZER_FOLDERS: dict[MicroFamily, tuple[str, ...]] = {
    "sd15": ("tokenizer",),
    "sdxl": ("tokenizer", "tokenizer_2"),
}
_LENGTH = 77


@dataclass(frozen=True)
class Conditioning:
    """What one call of a U-Net is conditioned on.

    Attributes:
        hidden: the words in context, [B, 77, D].
        pooled: SDXL's vector for the whole text, [B, P]; None for SD1.5.
    """

    hidden: Tensor
    pooled: Tensor | None


@dataclass(frozen=True)
class TextSide:
    """A family's tokenizers with their encoders."""

    tokenizers: tuple[Any, ...]
    encoders: tuple[Any, ...]

    @classmethod
    def fresh(cls, family: MicroFamily, folder: Path) -> "TextSide":
        """Read the tokenizers from a family's folder and build encoders with fresh weights."""
        tokenizers = tuple(
            CLIPTokenizer.from_pretrained(folder / name, local_files_only=True)
            for name in TOKENIZER_FOLDERS[family]
        )
        return cls(tokenizers, tuple(new_text_encoders(family, len(tokenizers[0]))))

    def encode(self, captions: Sequence[str]) -> Conditioning:
        """Encode captions.

        SD1.5 takes the last layer behind the final norm. SDXL takes the last but one layer of both encoders
        side by side, and the second encoder's projection.
        """
        outputs = [
            encoder(_ids(tokenizer, captions), output_hidden_states=True)
            for tokenizer, encoder in zip(self.tokenizers, self.encoders, strict=True)
        ]
        if len(outputs) == 1:
            return Conditioning(outputs[0].last_hidden_state, None)
        hidden = torch.cat([output.hidden_states[-2] for output in outputs], dim=-1)
        return Conditioning(hidden, outputs[1].text_embeds)


def predict_noise(
    unet: Any, latents: Tensor, timesteps: Tensor, text: Conditioning, size_ids: Tensor | None = None
) -> Tensor:
    """Call the U-Net of either family.

    Args:
        unet: a `UNet2DConditionModel`.
        latents: noisy, [B, 4, h, w].
        timesteps: [B], 0..999.
        text: of the same batch.
        size_ids: SDXL's original height and width, crop top and left, target height and width, [B, 6]; None
            takes the size of the latents and no crop.

    Returns:
        The predicted noise, [B, 4, h, w].
    """
    if text.pooled is None:
        return torch.as_tensor(unet(latents, timesteps, text.hidden).sample)
    if size_ids is None:
        height, width = latents.shape[2] * 8, latents.shape[3] * 8
        size_ids = torch.tensor([[height, width, 0, 0, height, width]]).repeat(len(latents), 1)
    extra = {"text_embeds": text.pooled, "time_ids": size_ids.to(latents.dtype)}
    return torch.as_tensor(unet(latents, timesteps, text.hidden, added_cond_kwargs=extra).sample)


def _ids(tokenizer: Any, captions: Sequence[str]) -> Tensor:
    encoded = tokenizer(
        list(captions), padding="max_length", max_length=_LENGTH, truncation=True, return_tensors="pt"
    )
    return torch.as_tensor(encoded.input_ids)
