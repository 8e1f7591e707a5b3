"""Factors for each image's loss, by how noisy its timestep is.

sd-scripts applies them in this order: regularization weight, min-SNR, scaling of the v loss, v-like loss,
debiased estimation. All are plain factors per image, so :func:`step_weights` can hand out their product.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

# Near timestep 0 the ratio runs into the thousands; this cap keeps the weights finite and equals sd-scripts'.
_SNR_CAP = 1000.0


@dataclass(frozen=True)
class LossWeighting:
    """Which weights a run uses; the names are sd-scripts' options.

    Attributes:
        min_snr_gamma: None = off; 5 is usual.
        scale_v_pred_loss_like_noise_pred: whether the v loss is brought to the scale of the noise loss.
        v_pred_like_loss: share of an extra v-like loss for models that predict noise; 0 or None = off.
        debiased_estimation_loss: whether debiased estimation is on.
        predicts_v: whether the U-Net predicts v.
    """

    min_snr_gamma: float | None = None
    scale_v_pred_loss_like_noise_pred: bool = False
    v_pred_like_loss: float | None = None
    debiased_estimation_loss: bool = False
    predicts_v: bool = False


def step_weights(snr: Tensor, weighting: LossWeighting) -> Tensor:
    """All factors of a step together, [B], float32, for the SNR of each image's timestep [B]."""
    weights = torch.ones_like(snr)
    if weighting.min_snr_gamma:
        weights = weights * min_snr_weights(
            snr, gamma=weighting.min_snr_gamma, predicts_v=weighting.predicts_v
        )
    if weighting.scale_v_pred_loss_like_noise_pred:
        weights = weights * noise_like_weights(snr)
    if weighting.v_pred_like_loss:
        weights = weights * v_like_weights(snr, share=weighting.v_pred_like_loss)
    if weighting.debiased_estimation_loss:
        weights = weights * debiased_weights(snr, predicts_v=weighting.predicts_v)
    return weights


def min_snr_weights(snr: Tensor, *, gamma: float, predicts_v: bool) -> Tensor:
    """Weigh steps down where the noise is so weak that the loss is nearly free.

    Hang et al., 2023, https://arxiv.org/abs/2303.09556

    Args:
        snr: signal-to-noise ratio of each image's timestep, [B], float32, > 0.
        gamma: the ratio above which weight falls; the paper uses 5.
        predicts_v: whether the U-Net predicts v instead of the noise.

    Returns:
        Factors for the unreduced loss, [B], float32, in (0, 1].
    """
    clipped = torch.clamp(snr, max=gamma)
    # The v loss already carries a factor of (snr + 1), so that is what is divided out.
    return clipped / (snr + 1) if predicts_v else clipped / snr


def noise_like_weights(snr: Tensor) -> Tensor:
    """Bring the loss of a v-predicting model to the scale of a noise loss, [B], in (0, 1)."""
    capped = torch.clamp(snr, max=_SNR_CAP)
    return capped / (capped + 1)


def v_like_weights(snr: Tensor, *, share: float) -> Tensor:
    """Add a share of the loss as if the model predicted v, [B], > 1."""
    return 1 + share / noise_like_weights(snr)


def debiased_weights(snr: Tensor, *, predicts_v: bool) -> Tensor:
    """Weigh strongly noised steps up, so that their coarse structure counts.

    Yu et al., 2023, "Unmasking Bias in Diffusion Model Training", https://arxiv.org/abs/2310.08442

    Args:
        snr: [B], float32, > 0.
        predicts_v: whether the U-Net predicts v.

    Returns:
        Factors, [B], float32, > 0.
    """
    capped = torch.clamp(snr, max=_SNR_CAP)
    return 1 / (capped + 1) if predicts_v else 1 / capped.sqrt()
