"""Latents and noise to a prediction to a loss: the step that every way to train shares."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor

from core.data.batch import Batch
from core.noise.draws import GeneratorDraws
from core.noise.loss_weights import LossWeighting, step_weights
from core.noise.losses import HuberThreshold, LossType, element_losses, image_losses, masked
from core.noise.schedule import NoiseSchedule
from core.noise.shaped_noise import NoiseShape, draw_noise, perturbed
from core.noise.targets import training_target
from core.noise.timesteps import draw_timesteps
from core.recipe.noise_section import NoiseSection


@dataclass(frozen=True, eq=False)
class NoisedBatch:
    """Latents with noise on them, and what the U-Net should say about them.

    Args:
        noisy: [B, 4, h, w].
        target: the noise or the velocity, [B, 4, h, w].
        timesteps: how strong the noise is, [B], int64, 0..999.
    """

    noisy: Tensor
    target: Tensor
    timesteps: Tensor


@dataclass(frozen=True, eq=False)
class DiffusionLoss:
    """How noise is put on and how the prediction is judged.

    Args:
        schedule: the noise levels of the timesteps.
        shape: what the noise is made of.
        weighting: factors by timestep.
        timestep_range: first timestep, and the first one that is not trained any more.
        loss_type: how errors are measured.
        threshold: where the Huber losses turn straight.
    """

    schedule: NoiseSchedule
    shape: NoiseShape = field(default_factory=NoiseShape)
    weighting: LossWeighting = field(default_factory=LossWeighting)
    timestep_range: tuple[int, int] = (0, 1000)
    loss_type: LossType = "l2"
    threshold: HuberThreshold = field(default_factory=HuberThreshold)

    @classmethod
    def of(
        cls, section: NoiseSection, *, predicts_v: bool, device: torch.device | str = "cpu"
    ) -> DiffusionLoss:
        """The loss that a recipe asks for."""
        return cls(
            schedule=NoiseSchedule.stable_diffusion(
                zero_terminal_snr=section.zero_terminal_snr, snr_of_rescaled=section.snr_of_zero_terminal
            ).to(device),
            shape=NoiseShape(
                noise_offset=section.noise_offset or 0.0,
                noise_offset_random_strength=section.noise_offset_random_strength,
                adaptive_noise_scale=section.adaptive_noise_scale,
                multires_noise_iterations=section.multires_noise_iterations or 0,
                multires_noise_discount=section.multires_noise_discount,
                ip_noise_gamma=section.ip_noise_gamma or 0.0,
                ip_noise_gamma_random_strength=section.ip_noise_gamma_random_strength,
            ),
            weighting=LossWeighting(
                min_snr_gamma=section.min_snr_gamma,
                scale_v_pred_loss_like_noise_pred=section.scale_v_pred_loss_like_noise_pred,
                v_pred_like_loss=section.v_pred_like_loss,
                debiased_estimation_loss=section.debiased_estimation_loss,
                predicts_v=predicts_v,
            ),
            timestep_range=(section.min_timestep, section.max_timestep),
            loss_type=section.loss_type,
            threshold=HuberThreshold(
                section.huber_schedule,
                section.huber_c,
                section.huber_scale,
                scales_snr=section.huber_scale_with_snr,
            ),
        )

    def noised(self, latents: Tensor, generator: torch.Generator) -> NoisedBatch:
        """Put freshly drawn noise on latents.

        Args:
            latents: scaled, clean, [B, 4, h, w].
            generator: on the CPU, keyed by seed and step, so that every machine draws the same.
        """
        draws = GeneratorDraws(generator, device=latents.device)
        noise = draw_noise(latents, self.shape, draws)
        timesteps = draw_timesteps(len(latents), generator, *self.timestep_range)
        # Without waiting for the device, which may still be at the step before.
        timesteps = timesteps.to(latents.device, non_blocking=True)
        return self.noised_with(latents, noise, timesteps, added=perturbed(noise, self.shape, draws))

    def noised_at(self, latents: Tensor, timestep: int, generator: torch.Generator) -> NoisedBatch:
        """As :meth:`noised`, at one timestep for all."""
        draws = GeneratorDraws(generator, device=latents.device)
        noise = draw_noise(latents, self.shape, draws)
        timesteps = torch.full((len(latents),), timestep, device=latents.device)
        return self.noised_with(latents, noise, timesteps)

    def noised_with(
        self, latents: Tensor, noise: Tensor, timesteps: Tensor, *, added: Tensor | None = None
    ) -> NoisedBatch:
        """Put given noise on latents; ``added`` goes on in its place where the input is perturbed."""
        noisy = self.schedule.add_noise(latents, noise if added is None else added, timesteps)
        target = training_target(
            self.schedule, latents, noise, timesteps, predicts_v=self.weighting.predicts_v
        )
        return NoisedBatch(noisy, target, timesteps)

    def loss(self, prediction: Tensor, noised: NoisedBatch, batch: Batch) -> Tensor:
        """Judge a prediction.

        Args:
            prediction: [B, 4, h, w], any float type.
            noised: what was predicted from.
            batch: whose ``loss_weights`` count.

        Returns:
            The mean loss, a scalar, float32.
        """
        losses = self.image_losses(prediction, noised, batch)
        return (losses * self.image_weights(noised, batch)).mean()

    def image_losses(self, prediction: Tensor, noised: NoisedBatch, batch: Batch) -> Tensor:
        """How far each picture's prediction is from its target, without any weight, [B], float32."""
        threshold = self.threshold.at(noised.timesteps, self.schedule)
        losses = element_losses(prediction.float(), noised.target.float(), self.loss_type, threshold)
        return image_losses(losses if batch.masks is None else masked(losses, batch.masks))

    def image_weights(self, noised: NoisedBatch, batch: Batch) -> Tensor:
        """How much each picture counts in the loss, [B], float32."""
        return batch.loss_weights * step_weights(self.schedule.snr(noised.timesteps), self.weighting)
