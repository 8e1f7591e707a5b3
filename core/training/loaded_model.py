"""The base model of a run and what is trained on it, each part on the device only while it is needed.

Pictures are encoded first, then captions, then comes the training: VAE, text encoders and U-Net are never on
the device together unless a run trains both text encoders and U-Net.
"""

from __future__ import annotations

from collections.abc import Generator

from core.base_model.frozen_layers import freeze_layers
from core.base_model.load import load_base_model
from core.base_model.memory_saving import enable_gradient_checkpointing
from core.base_model.parts import ModelParts
from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.diffusion_loss import DiffusionLoss
from core.training.events import TrainingEvent
from core.training.precision import Precision
from core.training.trained_network import network_of


def loaded_model(recipe: TrainingRecipe, precision: Precision) -> ModelParts:
    """The base model of a recipe, on the CPU.

    Raises:
        AtelierError: it cannot be loaded, or its U-Net cannot take the recipe's buckets.
    """
    model = recipe.model
    parts = load_base_model(
        model.pretrained_model_name_or_path, vae=model.vae, family=model.family, dtype=precision.dtype
    )
    parts.predicts_v = parts.predicts_v or model.v_parameterization
    # Overflow in the VAE would spoil every epoch, and it works only once per picture.
    parts.vae.float()
    for model_part in (parts.unet, *parts.text_encoders):
        freeze_layers(model_part)
    step = recipe.data.bucket_reso_steps
    if recipe.data.enable_bucket and step % parts.family.bucket_step_floor:
        raise AtelierError(
            "bucket_reso_steps is {step}.",
            why="The U-Net of {family} halves pictures until a step of {floor} pixels is needed.",
            remedy="Set it to {floor} or a multiple.",
            step=step,
            family=parts.family.title,
            floor=parts.family.bucket_step_floor,
        )
    return parts


def adapter_method(
    recipe: TrainingRecipe, parts: ModelParts, precision: Precision
) -> Generator[TrainingEvent, None, AdapterMethod]:
    """What a recipe trains, hung on its base model: adapters on the device, the U-Net still where it was."""
    network = yield from network_of(recipe, parts)
    network.hang()
    network.to(precision.device).train()
    if recipe.run.gradient_checkpointing:
        enable_gradient_checkpointing(parts)
    return AdapterMethod(
        parts=parts,
        network=network,
        diffusion=DiffusionLoss.of(recipe.noise, predicts_v=parts.predicts_v, device=precision.device),
        autocast=precision.autocast,
        max_token_length=recipe.data.max_token_length,
        clip_skip=recipe.model.clip_skip,
        weighted_captions=recipe.data.weighted_captions,
    )


def encoders_to(parts: ModelParts, precision: Precision) -> None:
    """The text encoders' turn: they go to the device."""
    for encoder in parts.text_encoders:
        encoder.to(precision.device)


def encoders_rest(parts: ModelParts) -> None:
    """Every caption is encoded: the text encoders leave the device."""
    for encoder in parts.text_encoders:
        encoder.to("cpu")


def unet_to(parts: ModelParts, precision: Precision) -> None:
    """The training's turn: the U-Net goes to the device."""
    parts.unet.to(precision.device)
