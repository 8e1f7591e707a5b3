"""Pixels to latents and back through the VAE, scaled as the noise schedule expects them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from core.base_model.sending import sent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from core.base_model.family import ModelFamily


@torch.no_grad()
def encode_latents(
    vae: Any, pixels: Tensor, family: ModelFamily, generator: torch.Generator | None = None
) -> Tensor:
    """Draw latents from what the VAE sees in pictures.

    Args:
        vae: diffusers' ``AutoencoderKL``.
        pixels: [B, 3, H, W] in -1..1, H and W multiples of 8; moved to the VAE's device and dtype.
        family: whose scale the latents take.
        generator: for the VAE's own randomness; on the CPU it gives the same draw on every device.

    Returns:
        Scaled latents, [B, 4, H/8, W/8], in the VAE's dtype, about unit variance.
    """
    # The VAE's latents spread several times too wide for the noise schedule.
    latents: Tensor = _distribution(vae, pixels).sample(generator)
    return latents * family.latent_scale


@torch.no_grad()
def encode_each(
    vae: Any, pixels: Tensor, family: ModelFamily, generators: Sequence[torch.Generator]
) -> Tensor:
    """As :func:`encode_latents`, each picture with a generator of its own, on the CPU.

    What a picture becomes then does not depend on which others it is encoded with.
    """
    found = _distribution(vae, pixels)
    noise = torch.stack([
        torch.randn(found.mean.shape[1:], generator=generator, dtype=found.mean.dtype)
        for generator in generators
    ])  # fmt: skip
    latents: Tensor = found.mean + found.std * sent(noise, found.mean.device)
    return latents * family.latent_scale


@torch.no_grad()
def mean_latents(vae: Any, pixels: Tensor, family: ModelFamily) -> Tensor:
    """The latents that the VAE finds most likely; shapes as in :func:`encode_latents`."""
    latents: Tensor = _distribution(vae, pixels).mode()
    return latents * family.latent_scale


@torch.no_grad()
def decode_latents(vae: Any, latents: Tensor, family: ModelFamily) -> Tensor:
    """Pictures of scaled latents.

    Args:
        vae: diffusers' ``AutoencoderKL``.
        latents: [B, 4, h, w], scaled.
        family: whose scale the latents carry.

    Returns:
        Pixels, [B, 3, 8h, 8w], clamped to -1..1, in the VAE's dtype.
    """
    weight = next(vae.parameters())
    unscaled = latents.to(device=weight.device, dtype=weight.dtype) / family.latent_scale
    pixels: Tensor = vae.decode(unscaled).sample
    return pixels.clamp(-1, 1)


def _distribution(vae: Any, pixels: Tensor) -> Any:
    weight = next(vae.parameters())
    return vae.encode(sent(pixels, weight.device).to(weight.dtype)).latent_dist
