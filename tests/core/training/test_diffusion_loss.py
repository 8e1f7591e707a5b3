"""The loss of a batch follows the recipe's noise section; its draws follow the generator."""

from __future__ import annotations

import pytest
import torch

from core.data.batch import Batch
from core.data.seeds import keyed_generator
from core.recipe.recipe import TrainingRecipe
from core.training.diffusion_loss import DiffusionLoss


def diffusion(**values):
    predicts_v = values.pop("predicts_v", False)
    return DiffusionLoss.of(TrainingRecipe.from_flat(values).noise, predicts_v=predicts_v)


def batch_of(weights=(1.0, 1.0)):
    latents = torch.randn((2, 4, 8, 8), generator=torch.Generator().manual_seed(0))
    return Batch(latents, ("", ""), torch.tensor(weights), None, ("a.png", "b.png"))


def test_the_same_generator_draws_the_same_noise_and_timesteps():
    batch = batch_of()

    first, again, other = (
        diffusion().noised(batch.latents, keyed_generator(1, "noise", step)) for step in (1, 1, 2)
    )

    assert torch.equal(first.noisy, again.noisy)
    assert torch.equal(first.timesteps, again.timesteps)
    assert not torch.equal(first.noisy, other.noisy)


def test_a_perfect_prediction_has_no_loss():
    batch = batch_of()
    noised = diffusion().noised(batch.latents, keyed_generator(1))

    assert diffusion().loss(noised.target, noised, batch).item() == 0


def test_a_models_v_is_another_target_than_its_noise():
    batch = batch_of()

    noise, velocity = (
        diffusion(predicts_v=flag).noised(batch.latents, keyed_generator(1)) for flag in (False, True)
    )

    assert torch.equal(noise.noisy, velocity.noisy)
    assert not torch.equal(noise.target, velocity.target)


def test_regularization_pictures_count_by_their_weight():
    noised = diffusion().noised(batch_of().latents, keyed_generator(1))
    wrong = noised.target + 1

    assert diffusion().loss(wrong, noised, batch_of((1.0, 0.5))).item() == pytest.approx(0.75)


def test_timesteps_stay_in_their_range():
    latents = torch.zeros((64, 4, 2, 2))

    timesteps = diffusion(min_timestep=300, max_timestep=310).noised(latents, keyed_generator(1)).timesteps

    assert set(timesteps.tolist()) <= set(range(300, 310))


@pytest.mark.parametrize(
    "values",
    [{"loss_type": "l1"}, {"loss_type": "huber"}, {"min_snr_gamma": 5}, {"debiased_estimation_loss": True}],
)
def test_loss_and_weights_follow_the_recipe(values):
    batch = batch_of()
    noised = diffusion(max_timestep=100).noised(batch.latents, keyed_generator(1))
    wrong = noised.target + 0.3

    assert (
        diffusion(**values).loss(wrong, noised, batch).item() != diffusion().loss(wrong, noised, batch).item()
    )


def test_input_perturbation_changes_the_input_but_not_the_target():
    batch = batch_of()

    plain, perturbed = (
        diffusion(ip_noise_gamma=gamma).noised(batch.latents, keyed_generator(1)) for gamma in (None, 0.1)
    )

    assert torch.equal(plain.target, perturbed.target)
    assert not torch.equal(plain.noisy, perturbed.noisy)
