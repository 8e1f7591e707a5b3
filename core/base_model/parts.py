"""ModelParts: a base model as loaded, ready to be trained on or to draw."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from core.base_model.family import ModelFamily


@dataclass(frozen=True)
class BaseModelSource:
    """Where a base model came from.

    Args:
        name: what the user asked for, for example ``"demo:sd15"`` or a path.
        path: the folder or file that was read.
        vae_path: where the VAE came from when not from ``path``.
    """

    name: str
    path: Path
    vae_path: Path | None = None

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder in diffusers layout rather than one file."""
        return self.path.is_dir()

    @property
    def title(self) -> str:
        """The short name that files and pictures carry: the file's or folder's, without its ending."""
        if self.name.startswith("demo:"):
            return self.name.replace(":", "-")
        return self.path.name if self.is_folder else self.path.stem


@dataclass
class ModelParts:
    """The parts of a base model, frozen and in evaluation mode.

    Args:
        family: the facts of its architecture.
        unet: diffusers' ``UNet2DConditionModel``.
        vae: diffusers' ``AutoencoderKL``.
        text_encoders: transformers' CLIP text models, one or two.
        tokenizers: one ``CLIPTokenizer`` per text encoder.
        source: where it came from.
        predicts_v: whether the U-Net predicts v instead of the noise.
    """

    family: ModelFamily
    unet: Any
    vae: Any
    text_encoders: tuple[Any, ...]
    tokenizers: tuple[Any, ...]
    source: BaseModelSource
    predicts_v: bool = False

    @property
    def device(self) -> torch.device:
        """Where the U-Net is."""
        device: torch.device = next(self.unet.parameters()).device
        return device

    @property
    def dtype(self) -> torch.dtype:
        """Number type of the U-Net's weights."""
        dtype: torch.dtype = next(self.unet.parameters()).dtype
        return dtype

    @property
    def latent_shrink(self) -> int:
        """How many pixels wide and high one latent is: 8 for SD1.5 and SDXL."""
        return 1 << (len(self.vae.config.block_out_channels) - 1)

    @property
    def native_size(self) -> int:
        """Edge of the pictures that this model draws best, pixels; the demo models' are small."""
        return int(self.unet.config.sample_size or 0) * self.latent_shrink or self.family.native_size

    @property
    def modules(self) -> tuple[torch.nn.Module, ...]:
        """U-Net, VAE and text encoders."""
        return (self.unet, self.vae, *self.text_encoders)

    def to(self, device: torch.device | str | None = None, dtype: torch.dtype | None = None) -> ModelParts:
        """Move every part, in place; returns itself.

        The VAE keeps float32 where float16 is asked for: SDXL's overflows in float16 and draws black.
        """
        for module in (self.unet, *self.text_encoders):
            module.to(device=device, dtype=dtype)
        self.vae.to(device=device, dtype=vae_dtype(dtype))
        return self

    def freeze(self) -> ModelParts:
        """Switch gradients off and evaluation mode on for every part; returns itself."""
        for module in self.modules:
            module.requires_grad_(requires_grad=False)
            module.eval()
        return self


def vae_dtype(dtype: torch.dtype | None) -> torch.dtype | None:
    """The number type the VAE takes when the other parts take ``dtype``."""
    return torch.float32 if dtype == torch.float16 else dtype
