"""The base model of a run and what is trained on it, each part on the device only while it is needed.

Pictures are encoded first, then captions, then comes the training: VAE, text encoders and U-Net are never on
the device together unless a run trains both text encoders and U-Net.
"""

from __future__ import annotations

from collections.abc import Collection, Generator

import torch

from core.base_model.attention import use_attention
from core.base_model.block_offload import offload_blocks
from core.base_model.compiled_blocks import compile_blocks
from core.base_model.frozen_layers import freeze_layers
from core.base_model.load import load_base_model
from core.base_model.memory_saving import enable_gradient_checkpointing
from core.base_model.packed_weights import pack_weights
from core.base_model.parts import ModelParts
from core.base_model.unet_blocks import largest_blocks
from core.base_model.upsampling import freeze_upsampling
from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.diffusion_loss import DiffusionLoss
from core.training.events import TrainingEvent
from core.training.freed_memory import keep_freed_memory
from core.training.memory_plan import cheapest_blocks
from core.training.model_facts import model_facts
from core.training.precision import Precision
from core.training.trained_network import network_of


def loaded_model(
    recipe: TrainingRecipe, precision: Precision, needed: Collection[str] | None = None
) -> ModelParts:
    """The base model of a recipe: in the computer's memory, or with ``lowram`` on the device at once.

    Args:
        recipe: names it.
        precision: number types, and the device.
        needed: parts that are read; the others have shapes only. None = all.

    Raises:
        AtelierError: it cannot be loaded, or its U-Net cannot take the recipe's buckets.
    """
    model = recipe.model
    parts = load_base_model(
        model.pretrained_model_name_or_path,
        vae=model.vae,
        family=model.family,
        dtype=precision.dtype,
        device=precision.device if recipe.memory.lowram else "cpu",
        needed=needed,
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
    network.keep_in(precision.weights_dtype)
    return AdapterMethod(
        parts=parts,
        network=network,
        diffusion=DiffusionLoss.of(recipe.noise, predicts_v=parts.predicts_v, device=precision.device),
        autocast=precision.autocast,
        max_token_length=recipe.data.max_token_length,
        clip_skip=recipe.model.clip_skip,
        weighted_captions=recipe.data.weighted_captions,
    )


def encoders_to(recipe: TrainingRecipe, parts: ModelParts, precision: Precision) -> None:
    """The text encoders' turn: they go to the device, packed where the recipe says so."""
    packing = recipe.memory.text_packing
    for encoder in parts.text_encoders:
        if packing != "no":
            pack_weights(encoder, packing, precision.device)
        encoder.to(precision.device)


def encoders_rest(parts: ModelParts) -> None:
    """Every caption is encoded: the text encoders leave the device."""
    for encoder in parts.text_encoders:
        encoder.to("cpu")


def unet_to(recipe: TrainingRecipe, parts: ModelParts, precision: Precision) -> Problem | None:
    """The training's turn: the U-Net goes to the device, laid out as the recipe's memory section says.

    Returns:
        What came of a wish about attention.
    """
    memory, unet = recipe.memory, parts.unet
    if precision.device.type == "cpu":
        keep_freed_memory()
    if memory.opt_channels_last:
        unet.to(memory_format=torch.channels_last)
    if memory.unet_packing != "no":
        pack_weights(unet, memory.unet_packing, precision.device)
    if memory.blocks_to_swap:
        offload_blocks(unet, largest_blocks(unet, memory.blocks_to_swap), precision.device)
    else:
        unet.to(precision.device)
    if precision.device.type == "cpu" and not memory.opt_channels_last:
        freeze_upsampling(unet)
    told = use_attention(unet, memory.attention, precision.device)
    if memory.torch_compile:
        compile_blocks(unet, memory.dynamo_backend)
    if recipe.run.gradient_checkpointing:
        enable_gradient_checkpointing(parts, _checkpointed(recipe), rests=memory.cpu_offload_checkpointing)
    return told


def _checkpointed(recipe: TrainingRecipe) -> list[str] | None:
    """Blocks that compute their insides again; None = all."""
    share = recipe.memory.checkpointing_share
    if share == 1:
        return None
    return cheapest_blocks(model_facts(recipe).blocks, share)
