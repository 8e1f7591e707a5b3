"""The shapes of the demo's two micro base models and of their shared VAE, and their noise schedule.

They have the block structure of SD1.5 and SDXL, so that their LoRA keys are the real ones, with few channels.
Attention heads are 32 wide: on a CPU the softmax of many narrow heads would cost more than everything else.
"""

from typing import Any, Literal

from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

MicroFamily = Literal["sd15", "sdxl"]

NATIVE_SIZE = 256
# What each family multiplies the VAE's latents with; the numbers of the real models.
LATENT_SCALES: dict[MicroFamily, float] = {"sd15": 0.18215, "sdxl": 0.13025}
_TEXT_WIDTHS: dict[MicroFamily, tuple[int, ...]] = {"sd15": (96,), "sdxl": (64, 96)}
_POOLED_WIDTH = 96
_TIME_ID_WIDTH = 32


def new_vae() -> AutoencoderKL:
    """Build the VAE with fresh weights: eight times smaller, four latent channels."""
    return AutoencoderKL(
        block_out_channels=(16, 32, 64, 64),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=8,
        sample_size=NATIVE_SIZE,
        scaling_factor=LATENT_SCALES["sd15"],
    )


def new_unet(family: MicroFamily) -> UNet2DConditionModel:
    """Build a U-Net with fresh weights and the family's block structure."""
    shape: dict[str, Any] = _SD15_SHAPE if family == "sd15" else _SDXL_SHAPE
    return UNet2DConditionModel(
        sample_size=NATIVE_SIZE // 8,
        in_channels=4,
        out_channels=4,
        layers_per_block=2,
        norm_num_groups=16,
        cross_attention_dim=sum(_TEXT_WIDTHS[family]),
        **shape,
    )


def new_text_encoders(family: MicroFamily, vocabulary_size: int) -> list[Any]:
    """Build the family's text encoders with fresh weights.

    Args:
        family: SD1.5 has one encoder, SDXL a second one that also gives a pooled vector.
        vocabulary_size: of the tokenizer, whose last two ids open and close a text.
    """
    encoders: list[Any] = []
    for place, width in enumerate(_TEXT_WIDTHS[family]):
        config = CLIPTextConfig(
            vocab_size=vocabulary_size,
            hidden_size=width,
            intermediate_size=width * 4,
            num_hidden_layers=2 if family == "sd15" else 3,
            num_attention_heads=width // 32,
            max_position_embeddings=77,
            hidden_act="gelu" if place else "quick_gelu",
            projection_dim=_POOLED_WIDTH,
            bos_token_id=vocabulary_size - 2,
            eos_token_id=vocabulary_size - 1,
            pad_token_id=0 if place else vocabulary_size - 1,
        )
        encoders.append(CLIPTextModelWithProjection(config) if place else CLIPTextModel(config))
    return encoders


def new_schedule() -> DDIMScheduler:
    """Build the noise schedule of SD1.5 and SDXL."""
    return DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
    )


_SD15_SHAPE = {
    "block_out_channels": (32, 64, 96, 96),
    "down_block_types": ("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",),
    "up_block_types": ("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3,
    "attention_head_dim": (1, 2, 3, 3),  # diffusers means the number of heads
}
_SDXL_SHAPE = {
    "block_out_channels": (32, 64, 128),
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "attention_head_dim": (1, 2, 4),
    "transformer_layers_per_block": (1, 1, 2),
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": _TIME_ID_WIDTH,
    "projection_class_embeddings_input_dim": 6 * _TIME_ID_WIDTH + _POOLED_WIDTH,
}
