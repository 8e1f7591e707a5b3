"""PictureEncoder: the VAE at work, in 16 bits where it can and in 32 where it overflows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from core.base_model.family import ModelFamily
from core.base_model.latents import encode_each
from core.errors import AtelierError


@dataclass
class PictureEncoder:
    """Encodes pictures and keeps an eye on the numbers.

    Args:
        vae: diffusers' ``AutoencoderKL``, in the float type that it works in.
        family: whose scale the latents take.
        device: where it works; None = where it is.
        again_count: pictures that had to be encoded again in 32 bits.
    """

    vae: Any
    family: ModelFamily
    device: torch.device | None = None
    again_count: int = 0

    def encode(self, pixels: Sequence[Tensor], generators: Sequence[torch.Generator]) -> list[Tensor]:
        """Latents of pictures of one size.

        Args:
            pixels: [3, H, W] each, float32, -1..1.
            generators: one per picture, for the VAE's own randomness; on the CPU.

        Returns:
            Scaled latents, [4, h, w] each, float32, on the CPU.

        Raises:
            AtelierError: the VAE gives no numbers even in 32 bits.
        """
        states = [generator.get_state() for generator in generators]
        latents = self._encoded(pixels, generators).cpu()
        for index in (~latents.isfinite().flatten(1).all(1)).nonzero().flatten().tolist():
            generators[index].set_state(states[index])
            latents[index] = self._encoded_again(pixels[index], generators[index])
        return [one.clone() for one in latents]

    def encode_for_step(
        self, pixels: Sequence[Tensor], generators: Sequence[torch.Generator]
    ) -> list[Tensor]:
        """As :meth:`encode`, but on the VAE's device, which is not waited for unless it works in fp16.

        No other type overflows where 32 bits do not, and a loss of latents that are no numbers ends the step.
        """
        if self._dtype == torch.float16:
            return self.encode(pixels, generators)
        return list(self._encoded(pixels, generators))

    @property
    def _dtype(self) -> torch.dtype:
        dtype: torch.dtype = next(self.vae.parameters()).dtype
        return dtype

    def _encoded(self, pixels: Sequence[Tensor], generators: Sequence[torch.Generator]) -> Tensor:
        if self.device is not None:
            # Whoever draws samples meanwhile may have put it elsewhere.
            self.vae.to(self.device)
        return encode_each(self.vae, torch.stack(list(pixels)), self.family, generators).float()

    def _encoded_again(self, pixels: Tensor, generator: torch.Generator) -> Tensor:
        dtype = self._dtype
        if dtype == torch.float32:
            raise _no_numbers()
        self.again_count += 1
        set_dtype(self.vae, torch.float32)
        try:
            latents = encode_each(self.vae, pixels[None], self.family, [generator])[0].cpu()
        finally:
            set_dtype(self.vae, dtype)
        if not bool(latents.isfinite().all()):
            raise _no_numbers()
        return latents


def set_dtype(vae: torch.nn.Module, dtype: torch.dtype) -> None:
    """Change the float type of a VAE, in place."""
    # The method of diffusers warns that some parts should stay in 32 bits, and then names none.
    torch.nn.Module.to(vae, dtype)


def _no_numbers() -> AtelierError:
    return AtelierError(
        "The VAE gives no numbers for a picture.",
        why="It overflows on it even in 32 bits.",
        remedy="Choose another VAE, or look whether its file is whole.",
    )
