"""Timesteps stay in their range and come from the generator alone."""

import pytest
import torch

from core.noise.timesteps import draw_timesteps, validation_timesteps


def test_timesteps_stay_in_their_range():
    drawn = draw_timesteps(2000, torch.Generator().manual_seed(1), 200, 210)

    assert set(drawn.tolist()) == set(range(200, 210))


def test_an_empty_range_means_that_one_timestep():
    assert draw_timesteps(3, torch.Generator(), 500, 500).tolist() == [500, 500, 500]


def test_a_range_outside_the_schedule_is_a_mistake():
    with pytest.raises(ValueError, match=r"1200"):
        draw_timesteps(1, torch.Generator(), 0, 1200)


def test_validation_looks_at_the_same_four_strengths_of_noise_always():
    assert validation_timesteps() == (200, 400, 600, 800)
    assert validation_timesteps(100, 600) == (200, 300, 400, 500)
