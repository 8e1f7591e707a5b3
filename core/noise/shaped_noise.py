"""Noise that is more than plain white noise: offset, adaptive offset, pyramid, a second dose on the input.

Everything is drawn in sd-scripts' order (base noise, offset strength, offset, pyramid), so that the same
draws give the same noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from core.noise.draws import Draws


@dataclass(frozen=True)
class NoiseShape:
    """How the noise of a run is made; the names are sd-scripts' options.

    Attributes:
        noise_offset: strength of one extra value per image and channel; 0 = none.
        noise_offset_random_strength: whether it is drawn anew for every batch, up to ``noise_offset``.
        adaptive_noise_scale: adds this times the latents' mean to the offset; None = not.
        multires_noise_iterations: most levels of the pyramid; 0 = no pyramid.
        multires_noise_discount: how much weaker each coarser level is, 0..1.
        ip_noise_gamma: strength of a second noise on the input that is not part of the target; 0 = none.
        ip_noise_gamma_random_strength: whether that strength is drawn anew for every batch.
    """

    noise_offset: float = 0.0
    noise_offset_random_strength: bool = False
    adaptive_noise_scale: float | None = None
    multires_noise_iterations: int = 0
    multires_noise_discount: float = 0.3
    ip_noise_gamma: float = 0.0
    ip_noise_gamma_random_strength: bool = False


def draw_noise(latents: Tensor, shape: NoiseShape, draws: Draws) -> Tensor:
    """Draw the noise that a batch is trained on.

    Args:
        latents: scaled latents, [B, C, H, W]; only the adaptive offset looks at their values.
        shape: what the noise is made of.
        draws: where random numbers come from.

    Returns:
        [B, C, H, W], in the latents' dtype.
    """
    noise = draws.normal(latents.shape).to(latents.dtype)
    if shape.noise_offset:
        strength: float | Tensor = shape.noise_offset
        if shape.noise_offset_random_strength:
            strength = draws.uniform((1,)) * shape.noise_offset
        noise = with_offset(noise, latents, draws, strength, shape.adaptive_noise_scale)
    if shape.multires_noise_iterations:
        noise = with_pyramid(noise, draws, shape.multires_noise_iterations, shape.multires_noise_discount)
    return noise


def with_offset(
    noise: Tensor,
    latents: Tensor,
    draws: Draws,
    strength: float | Tensor,
    adaptive_noise_scale: float | None = None,
) -> Tensor:
    """Shift every channel of every image by one random value, so that dark and bright pictures are learned.

    Guttenberg, 2023, https://www.crosslabs.org/blog/diffusion-with-offset-noise

    Args:
        noise: [B, C, H, W].
        latents: [B, C, H, W].
        draws: where random numbers come from.
        strength: size of the shift; 0.1 is usual.
        adaptive_noise_scale: adds this times each channel's absolute mean to the strength, never below 0.

    Returns:
        [B, C, H, W].
    """
    if adaptive_noise_scale:
        channel_mean = latents.mean(dim=(2, 3), keepdim=True).abs()
        strength = torch.clamp(strength + adaptive_noise_scale * channel_mean, min=0.0)
    shift = draws.normal((*latents.shape[:2], 1, 1)).to(noise.dtype)
    return noise + strength * shift


def with_pyramid(noise: Tensor, draws: Draws, iterations: int, discount: float) -> Tensor:
    """Add ever coarser noise, so that large areas are learned too; the result has unit spread again.

    Whitaker, 2023, https://wandb.ai/johnowhitaker/multires_noise

    Args:
        noise: [B, C, H, W].
        draws: where random numbers come from.
        iterations: most levels; it ends sooner when a level is one value wide.
        discount: factor of each coarser level, 0..1.

    Returns:
        [B, C, H, W], standard deviation 1.
    """
    batch, channels, height, width = noise.shape
    for level in range(iterations):
        shrink = (draws.fraction() * 2.0 + 2.0) ** level
        coarse_height, coarse_width = max(1, int(height / shrink)), max(1, int(width / shrink))
        coarse = draws.normal((batch, channels, coarse_height, coarse_width)).to(noise.dtype)
        noise = noise + functional.interpolate(coarse, (height, width), mode="bilinear") * discount**level
        if coarse_height == 1 or coarse_width == 1:
            break
    return noise / noise.std()


def perturbed(noise: Tensor, shape: NoiseShape, draws: Draws) -> Tensor:
    """The noise that goes into the noisy latents; the target stays the unperturbed noise.

    Ning et al., 2023, "Input Perturbation Reduces Exposure Bias in Diffusion Models",
    https://arxiv.org/abs/2301.11706

    Args:
        noise: what :func:`draw_noise` gave, [B, C, H, W].
        shape: of which ``ip_noise_gamma`` counts here.
        draws: where random numbers come from.

    Returns:
        [B, C, H, W]; ``noise`` itself when the perturbation is off.
    """
    if not shape.ip_noise_gamma:
        return noise
    strength: float | Tensor = shape.ip_noise_gamma
    if shape.ip_noise_gamma_random_strength:
        strength = draws.uniform((1,)) * shape.ip_noise_gamma
    return noise + strength * draws.normal(noise.shape).to(noise.dtype)
