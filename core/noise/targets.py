"""What the U-Net should predict."""

from __future__ import annotations

from torch import Tensor

from core.noise.schedule import NoiseSchedule


def training_target(
    schedule: NoiseSchedule, latents: Tensor, noise: Tensor, timesteps: Tensor, *, predicts_v: bool = False
) -> Tensor:
    """The noise itself, or the velocity for models that predict v.

    Args:
        schedule: the noise levels.
        latents: scaled clean latents, [B, C, H, W].
        noise: the noise before any input perturbation, [B, C, H, W].
        timesteps: [B], int64.
        predicts_v: whether the model predicts velocity.

    Returns:
        [B, C, H, W].
    """
    return schedule.velocity(latents, noise, timesteps) if predicts_v else noise
