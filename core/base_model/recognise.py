"""Which family a base model belongs to, and a clear word about those that cannot be trained on here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from core.base_model.family import SD15, SDXL, ModelFamily
from core.errors import AtelierError

if TYPE_CHECKING:
    from pathlib import Path

    from core.base_model.tensor_files import TensorFiles

FIRST_CONV = "model.diffusion_model.input_blocks.0.0.weight"
_LATENT_CHANNELS = 4
_SD2_TEXT_WIDTH = 1024
_ADAPTER_MARKS = (
    ".lora_down.weight", ".lora_up.weight", ".lora_A.weight", ".lora_B.weight", ".lora.down.weight",
    ".hada_w1_a", ".lokr_w1", ".lokr_w1_a", ".lokr_w2", ".oft_blocks", ".oft_diag", ".on_input",
)  # fmt: skip
_WHAT_IS_READ = "Choose a whole Stable Diffusion 1.5 or SDXL model, as people train LoRAs on."


def family_of_file(tensors: TensorFiles, path: Path) -> ModelFamily:
    """The family of a single file in original layout.

    Raises:
        AtelierError: it holds something else: a LoRA, Stable Diffusion 2, an inpainting model, a part only.
    """
    if any(name.endswith(_ADAPTER_MARKS) for name in tensors.names):
        raise AtelierError(
            "The file “{path}” is a LoRA, not a base model.",
            why="A LoRA holds only the difference to a base model.",
            remedy="Choose the base model that it was trained on.",
            path=path,
        )
    if FIRST_CONV not in tensors:
        raise AtelierError(
            "The file “{path}” holds no Stable Diffusion U-Net.",
            why="It may be a VAE, a text encoder, one part of a diffusers folder, or another kind of model.",
            remedy=_WHAT_IS_READ,
            path=path,
        )
    _refuse_channels(tensors.shape(FIRST_CONV)[1], path)
    if tensors.has_any("cond_stage_model.model."):
        _refuse_sd2(path)
    if tensors.has_any("conditioner.embedders.1."):
        return SDXL
    if tensors.has_any("conditioner.embedders.0.model."):
        raise AtelierError(
            "The file “{path}” is the refiner of SDXL.",
            why="The refiner only polishes pictures of the base model; LoRAs are trained on the base model.",
            remedy="Choose an SDXL base model.",
            path=path,
        )
    if tensors.has_any("cond_stage_model.transformer."):
        return SD15
    raise AtelierError(
        "The file “{path}” holds a U-Net without text encoder.",
        why="Captions could not be read.",
        remedy=_WHAT_IS_READ,
        path=path,
    )


def family_of_unet_config(config: Mapping[str, Any], path: Path) -> ModelFamily:
    """The family of a folder in diffusers layout, from its U-Net's configuration.

    Raises:
        AtelierError: it is Stable Diffusion 2, an inpainting model or the like.
    """
    _refuse_channels(config.get("in_channels", _LATENT_CHANNELS), path)
    if config.get("addition_embed_type") == "text_time":
        return SDXL
    if config.get("cross_attention_dim") == _SD2_TEXT_WIDTH:
        _refuse_sd2(path)
    return SD15


def check_wanted_family(found: ModelFamily, wanted: str, path: Path) -> None:
    """Stop where the recipe names another family than the model has; ``"auto"`` takes any.

    Raises:
        AtelierError: they differ.
    """
    if wanted not in ("auto", found.name):
        raise AtelierError(
            "The base model “{path}” is {found}, but the recipe says “{wanted}”.",
            why="LoRAs of one family do not fit the other.",
            remedy="Set the family to “auto”, or choose another base model.",
            path=path,
            found=found.title,
            wanted=wanted,
        )


def _refuse_channels(channels: int, path: Path) -> None:
    if channels == _LATENT_CHANNELS:
        return
    raise AtelierError(
        "The base model “{path}” is an inpainting or editing model: its U-Net takes {channels} channels.",
        why="It expects a mask and a second picture at every step; training here gives it neither.",
        remedy="Choose the ordinary version of this model; its LoRA can be used with the inpainting one too.",
        path=path,
        channels=channels,
    )


def _refuse_sd2(path: Path) -> None:
    raise AtelierError(
        "The base model “{path}” is Stable Diffusion 2.",
        why="Its text encoder is another one than those of SD1.5 and SDXL, and is not supported.",
        remedy=_WHAT_IS_READ,
        path=path,
    )
