"""Losses where sd-scripts has no numbers: reductions and mistakes."""

import pytest
import torch

from core.noise.loss_weights import regularization_weights
from core.noise.losses import element_losses, image_losses, masked


def test_huber_without_a_threshold_is_a_mistake():
    with pytest.raises(ValueError, match="threshold"):
        element_losses(torch.zeros(1, 4, 2, 2), torch.zeros(1, 4, 2, 2), "huber")


def test_a_mask_of_ones_changes_nothing():
    losses = torch.rand(2, 4, 8, 8)

    assert torch.equal(masked(losses, torch.ones(2, 64, 64)), losses)


def test_every_image_gets_one_loss():
    losses = torch.stack([torch.full((4, 2, 2), 1.0), torch.full((4, 2, 2), 3.0)])

    assert image_losses(losses).tolist() == [1.0, 3.0]


def test_only_regularization_images_take_the_prior_weight():
    assert regularization_weights(torch.tensor([True, False]), 0.5).tolist() == [0.5, 1.0]
