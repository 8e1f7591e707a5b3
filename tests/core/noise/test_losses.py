"""Losses where sd-scripts has no numbers: reductions and mistakes."""

import pytest
import torch

from core.noise.loss_weights import LossWeighting, step_weights
from core.noise.losses import HuberThreshold, element_losses, image_losses, masked
from core.noise.schedule import NoiseSchedule


def test_huber_without_a_threshold_is_a_mistake():
    with pytest.raises(ValueError, match="threshold"):
        element_losses(torch.zeros(1, 4, 2, 2), torch.zeros(1, 4, 2, 2), "huber")


def test_a_mask_of_ones_changes_nothing():
    losses = torch.rand(2, 4, 8, 8)

    assert torch.equal(masked(losses, torch.ones(2, 64, 64)), losses)


def test_every_image_gets_one_loss():
    losses = torch.stack([torch.full((4, 2, 2), 1.0), torch.full((4, 2, 2), 3.0)])

    assert image_losses(losses).tolist() == [1.0, 3.0]


def test_the_scale_acts_with_schedule_snr_where_that_is_wanted():
    schedule, timesteps = NoiseSchedule.stable_diffusion(), torch.tensor([0, 500, 999])
    plain, as_sd_scripts, scaled = (
        HuberThreshold(huber_scale=scale, scales_snr=scales).at(timesteps, schedule)
        for scale, scales in ((1.0, False), (3.0, False), (3.0, True))
    )

    assert torch.equal(plain, as_sd_scripts)
    torch.testing.assert_close(scaled, 3 * plain)


def test_with_zero_terminal_snr_weights_can_follow_the_noise_that_is_trained():
    kept = NoiseSchedule.stable_diffusion(zero_terminal_snr=True)
    followed = NoiseSchedule.stable_diffusion(zero_terminal_snr=True, snr_of_rescaled=True)
    timesteps = torch.tensor([999, 500])
    weights = [
        step_weights(schedule.snr(timesteps), LossWeighting(min_snr_gamma=5.0, predicts_v=True))
        for schedule in (kept, followed)
    ]

    # SNR / (SNR + 1) of Hang et al. with the SNR of the noise that was put on: none is left at the end.
    left = followed.alphas_cumprod[500]
    assert weights[1][1] == pytest.approx(float(left / (1 - left) / (left / (1 - left) + 1)), rel=1e-4)
    assert weights[0][0] == pytest.approx(0.0047, abs=2e-4)
    assert weights[1][0] < 1.1e-3
