"""AdapterMethod: train a network of adapters on a frozen base model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from core.base_model.parts import ModelParts
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning, encode_captions
from core.data.batch import Batch
from core.networks.network import Network
from core.optim.kind import ParameterGroup
from core.recipe.recipe import TrainingRecipe
from core.training.diffusion_loss import DiffusionLoss, NoisedBatch
from core.training.seen_losses import SeenLosses


@dataclass(frozen=True, eq=False)
class AdapterMethod:
    """What is trained, and how one batch is judged.

    Args:
        parts: the base model, frozen.
        network: its adapters, hung.
        diffusion: how noise is put on and predictions are judged.
        autocast: context in which the forward pass runs.
        max_token_length: tokens read of each caption.
        clip_skip: which layer of SD1.5's text encoder is read.
        weighted_captions: whether brackets in captions weigh words.
        seen: every picture's losses, to tell which are learned.
    """

    parts: ModelParts
    network: Network
    diffusion: DiffusionLoss
    autocast: Callable[[], torch.autocast]
    max_token_length: int | None = None
    clip_skip: int | None = None
    weighted_captions: bool = False
    seen: SeenLosses = field(default_factory=SeenLosses)

    def parameter_groups(self, recipe: TrainingRecipe) -> list[ParameterGroup]:
        """What the optimizer steps, and at which rates."""
        optimizer = recipe.optimizer
        return self.network.trainable_groups(optimizer.unet_rate, optimizer.text_encoder_rates)

    def loss(self, batch: Batch, generator: torch.Generator) -> Tensor:
        """The loss of a batch under freshly drawn noise, a scalar, float32.

        Args:
            batch: on the device of the base model.
            generator: for noise and timesteps, on the CPU.
        """
        noised = self.diffusion.noised(batch.latents, generator)
        losses = self.diffusion.image_losses(self.prediction(batch, noised), noised, batch)
        self.seen.add(batch.names, noised.timesteps, losses)
        return (losses * self.diffusion.image_weights(noised, batch)).mean()

    def prediction(self, batch: Batch, noised: NoisedBatch) -> Tensor:
        """What the model says about noised latents, [B, 4, h, w], in the forward pass's float type."""
        with self.autocast():
            text = self._text_of(batch)
            return predict_noise(self.parts, noised.noisy, noised.timesteps, text, batch.size_ids)

    def _text_of(self, batch: Batch) -> TextConditioning:
        if batch.text is not None:
            return batch.text
        return encode_captions(
            self.parts,
            batch.captions,
            max_token_length=self.max_token_length,
            clip_skip=self.clip_skip,
            weighted_captions=self.weighted_captions,
        )
