"""How much noise each of the 1000 timesteps carries, and what follows from it: noisy latents, velocity, SNR.

Stable Diffusion's own schedule ("scaled linear"), and its rescaled form whose last step is pure noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

TIMESTEP_COUNT = 1000
_FIRST_BETA = 0.00085
_LAST_BETA = 0.012
# Pure noise has a ratio of 0, by which some weights would divide.
_LOWEST_SNR = 1e-3


@dataclass(frozen=True, eq=False)
class NoiseSchedule:
    """The noise levels of a diffusion model.

    Attributes:
        alphas_cumprod: share of the signal's variance left at each timestep, [T], float32, 0..1, falling.
        snr_table: signal-to-noise ratio that the loss weights use, [T], float32, >= 0; None = that of
            ``alphas_cumprod``.
    """

    alphas_cumprod: Tensor
    snr_table: Tensor | None = None

    @classmethod
    def stable_diffusion(
        cls, *, zero_terminal_snr: bool = False, snr_of_rescaled: bool = False
    ) -> NoiseSchedule:
        """The schedule that SD1.5 and SDXL were trained with.

        Args:
            zero_terminal_snr: whether the last timestep becomes pure noise (for models that predict v).
            snr_of_rescaled: with ``zero_terminal_snr``, whether the loss weights follow the rescaled levels.
                sd-scripts takes the SNR before it rescales, and published results rest on that, so the
                default keeps it.

        Returns:
            The schedule, on the CPU.
        """
        alphas_cumprod = torch.cumprod(1.0 - stable_diffusion_betas(), dim=0)
        snr = snr_of(alphas_cumprod)
        if not zero_terminal_snr:
            return cls(alphas_cumprod, snr)
        rescaled = with_zero_terminal_snr(alphas_cumprod)
        return cls(rescaled, snr_of(rescaled).clamp(min=_LOWEST_SNR) if snr_of_rescaled else snr)

    def to(self, device: torch.device | str) -> NoiseSchedule:
        """The same schedule with its tables on ``device``."""
        snr_table = None if self.snr_table is None else self.snr_table.to(device)
        return NoiseSchedule(self.alphas_cumprod.to(device), snr_table)

    def snr(self, timesteps: Tensor) -> Tensor:
        """Signal-to-noise ratio of each image's timestep, [B], float32, for timesteps [B], int64."""
        table = snr_of(self.alphas_cumprod) if self.snr_table is None else self.snr_table
        return table.to(timesteps.device)[timesteps]

    def add_noise(self, latents: Tensor, noise: Tensor, timesteps: Tensor) -> Tensor:
        """Blend noise into latents as far as each timestep says.

        Args:
            latents: scaled latents, [B, C, H, W].
            noise: as large as the latents.
            timesteps: [B], int64, 0..999.

        Returns:
            Noisy latents, [B, C, H, W], in the latents' dtype.
        """
        signal, noise_share = self._shares(latents, timesteps)
        return signal * latents + noise_share * noise

    def velocity(self, latents: Tensor, noise: Tensor, timesteps: Tensor) -> Tensor:
        """What a v-predicting model should answer, [B, C, H, W] (Salimans and Ho, arXiv 2202.00512)."""
        signal, noise_share = self._shares(latents, timesteps)
        return signal * noise - noise_share * latents

    def _shares(self, latents: Tensor, timesteps: Tensor) -> tuple[Tensor, Tensor]:
        left = self.alphas_cumprod.to(latents.device)[timesteps.to(latents.device)].view(-1, 1, 1, 1)
        return left.sqrt().to(latents.dtype), (1.0 - left).sqrt().to(latents.dtype)


def stable_diffusion_betas() -> Tensor:
    """Variance added at each step, [1000], float32: a straight line between square roots, squared."""
    roots = torch.linspace(_FIRST_BETA**0.5, _LAST_BETA**0.5, TIMESTEP_COUNT, dtype=torch.float32)
    return roots**2


def snr_of(alphas_cumprod: Tensor) -> Tensor:
    """Signal-to-noise ratio (alpha / sigma) squared, [T], float32."""
    return (alphas_cumprod.sqrt() / (1.0 - alphas_cumprod).sqrt()) ** 2


def with_zero_terminal_snr(alphas_cumprod: Tensor) -> Tensor:
    """Shift and stretch the noise levels so that the last step keeps no signal at all.

    Lin et al., 2023, "Common Diffusion Noise Schedules and Sample Steps are Flawed", https://arxiv.org/abs/2305.08891

    Args:
        alphas_cumprod: [T], float32, falling.

    Returns:
        [T], float32; the first entry is kept, the last is 0.
    """
    signal = alphas_cumprod.sqrt()
    first, last = signal[0].clone(), signal[-1].clone()
    squared = ((signal - last) * (first / (first - last))) ** 2
    # Through the steps' own alphas and back, as samplers build it: the rounding then agrees with theirs.
    alphas = torch.cat([squared[:1], squared[1:] / squared[:-1]])
    return torch.cumprod(1.0 - (1.0 - alphas), dim=0)
