"""How far a prediction is from its target: per element, masked, and then one number per image."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor
from torch.nn import functional

from core.noise.schedule import TIMESTEP_COUNT, NoiseSchedule

LossType = Literal["l2", "l1", "huber", "smooth_l1"]
HuberSchedule = Literal["snr", "exponential", "constant"]


@dataclass(frozen=True)
class HuberThreshold:
    """Where the Huber losses turn from square to straight, by timestep; the names are sd-scripts' options.

    Attributes:
        huber_schedule: "snr" (tight where there is much noise), "exponential" or "constant".
        huber_c: the threshold at full noise, > 0.
        huber_scale: factor of the threshold.
        scales_snr: whether it acts with "snr" too. sd-scripts leaves it out there, and so do results that
            people publish.
    """

    huber_schedule: HuberSchedule = "snr"
    huber_c: float = 0.1
    huber_scale: float = 1.0
    scales_snr: bool = False

    def at(self, timesteps: Tensor, schedule: NoiseSchedule) -> Tensor:
        """The threshold of each image, [B], float32, for timesteps [B]."""
        if self.huber_schedule == "constant":
            return torch.full((len(timesteps),), self.huber_c * self.huber_scale, device=timesteps.device)
        if self.huber_schedule == "exponential":
            fall = -math.log(self.huber_c) / TIMESTEP_COUNT
            return torch.exp(-fall * timesteps.float()) * self.huber_scale
        left = schedule.alphas_cumprod.to(timesteps.device)[timesteps]
        noise_to_signal = ((1.0 - left) / left).sqrt()
        threshold = (1.0 - self.huber_c) / (1.0 + noise_to_signal) ** 2 + self.huber_c
        return threshold * self.huber_scale if self.scales_snr else threshold


def element_losses(
    prediction: Tensor, target: Tensor, loss_type: LossType = "l2", threshold: Tensor | None = None
) -> Tensor:
    """The loss of every element.

    Huber and smooth L1 are the smooth (pseudo-Huber) forms: square near 0, straight far away.

    Args:
        prediction: [B, C, H, W].
        target: [B, C, H, W].
        loss_type: "l2", "l1", "huber" or "smooth_l1".
        threshold: [B], > 0; for the last two.

    Returns:
        [B, C, H, W], >= 0.

    Raises:
        ValueError: the loss needs a threshold and got none.
    """
    if loss_type == "l2":
        return functional.mse_loss(prediction, target, reduction="none")
    if loss_type == "l1":
        return functional.l1_loss(prediction, target, reduction="none")
    if threshold is None:
        raise ValueError(f"{loss_type} needs a threshold")
    turn = threshold.view(-1, 1, 1, 1).to(prediction.dtype)
    bent = 2 * (torch.sqrt((prediction - target) ** 2 + turn**2) - turn)
    return bent * turn if loss_type == "huber" else bent


def masked(losses: Tensor, mask: Tensor) -> Tensor:
    """Weigh the loss by a mask in picture pixels.

    Args:
        losses: [B, C, h, w].
        mask: alpha of each training image, [B, H, W] or [B, 1, H, W], 0 (ignore) to 1.

    Returns:
        [B, C, h, w]; the mask is shrunk to h x w by averaging areas.
    """
    planes = mask.unsqueeze(1) if mask.dim() == 3 else mask
    shrunk = functional.interpolate(planes.to(losses.dtype), size=losses.shape[2:], mode="area")
    return losses * shrunk


def image_losses(losses: Tensor) -> Tensor:
    """Mean loss of each image, [B], of element losses [B, C, H, W]."""
    return losses.mean(dim=(1, 2, 3))
