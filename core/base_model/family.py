"""ModelFamily: the facts in which SD1.5 and SDXL differ; no other file has to test a family's name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelFamily:
    """One line of base models that share an architecture.

    Args:
        name: as recipes write it, ``"sd15"`` or ``"sdxl"``.
        title: as people call it.
        latent_scale: factor that brings the VAE's latents to about unit variance.
        native_size: edge of the pictures it was trained on, pixels.
        bucket_step_floor: smallest step of bucket sides that fits its U-Net, pixels.
        encoder_folders: its text encoders' folders in diffusers layout, in order.
        tokenizer_folders: its tokenizers' folders in diffusers layout, in order.
        text_prefixes: what the keys of each text encoder's adapters start with.
        pads_with_end: per tokenizer, whether short captions are filled up with the end token or with token 0.
        text_width: width of the text that its full-size U-Net attends to.
        has_size_ids: whether the U-Net is told sizes and crop, and takes pooled text.
        applies_clip_skip: whether clip skip chooses the text layer; SDXL always takes the last but one.
        base_model_version: what ``ss_base_model_version`` says.
        architecture: what ``modelspec.architecture`` starts with.
    """

    name: str
    title: str
    latent_scale: float
    native_size: int
    bucket_step_floor: int
    encoder_folders: tuple[str, ...]
    tokenizer_folders: tuple[str, ...]
    text_prefixes: tuple[str, ...]
    pads_with_end: tuple[bool, ...]
    text_width: int
    has_size_ids: bool
    applies_clip_skip: bool
    base_model_version: str
    architecture: str


SD15 = ModelFamily(
    name="sd15",
    title="Stable Diffusion 1.5",
    latent_scale=0.18215,
    native_size=512,
    bucket_step_floor=64,
    encoder_folders=("text_encoder",),
    tokenizer_folders=("tokenizer",),
    text_prefixes=("lora_te",),
    pads_with_end=(True,),
    text_width=768,
    has_size_ids=False,
    applies_clip_skip=True,
    base_model_version="sd_v1",
    architecture="stable-diffusion-v1",
)

SDXL = ModelFamily(
    name="sdxl",
    title="Stable Diffusion XL",
    latent_scale=0.13025,
    native_size=1024,
    bucket_step_floor=32,
    encoder_folders=("text_encoder", "text_encoder_2"),
    tokenizer_folders=("tokenizer", "tokenizer_2"),
    text_prefixes=("lora_te1", "lora_te2"),
    pads_with_end=(True, False),
    text_width=2048,
    has_size_ids=True,
    applies_clip_skip=False,
    base_model_version="sdxl_base_v1-0",
    architecture="stable-diffusion-xl-v1-base",
)

FAMILIES: dict[str, ModelFamily] = {family.name: family for family in (SD15, SDXL)}
