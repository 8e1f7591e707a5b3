"""Pictures from a micro base model, with as little machinery as measuring them needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
from PIL import Image
from torch import Tensor
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from core.demo.conditioning import TOKENIZER_FOLDERS, TextSide, predict_noise
from core.demo.micro_models import LATENT_SCALES, MicroFamily, new_schedule


@dataclass(frozen=True)
class MicroModel:
    """A micro base model in float32."""

    family: MicroFamily
    unet: Any
    vae: Any
    text: TextSide
    schedule: DDIMScheduler


def load_micro_model(family: MicroFamily, folder: Path) -> MicroModel:
    """Load a micro base model.

    Args:
        family: which of the two.
        folder: holds `vae/` and a folder for each family.
    """
    own = folder / family
    given: dict[str, Any] = {"local_files_only": True}
    tokenizers = [CLIPTokenizer.from_pretrained(own / name, **given) for name in TOKENIZER_FOLDERS[family]]
    encoders: list[Any] = [CLIPTextModel.from_pretrained(own / "text_encoder", dtype=torch.float32, **given)]
    if family == "sdxl":
        second = CLIPTextModelWithProjection.from_pretrained(
            own / "text_encoder_2", dtype=torch.float32, **given
        )
        encoders.append(second)
    unet = UNet2DConditionModel.from_pretrained(own / "unet", torch_dtype=torch.float32, **given)
    vae = AutoencoderKL.from_pretrained(folder / "vae", torch_dtype=torch.float32, **given)
    return MicroModel(family, unet, vae, TextSide(tuple(tokenizers), tuple(encoders)), new_schedule())


@torch.no_grad()
def draw_samples(
    model: MicroModel,
    prompts: Sequence[str],
    seeds: Sequence[int],
    *,
    size: tuple[int, int] = (256, 256),
    steps: int = 20,
    scale: float = 4.0,
) -> list[Image.Image]:
    """Draw one picture for each prompt by DDIM with classifier-free guidance.

    Args:
        model: what draws.
        prompts: captions.
        seeds: of each picture's first noise.
        size: (width, height) in pixels, multiples of 64.
        steps: of the sampler.
        scale: guidance; 1 is none.
    """
    width, height = size
    noise = [
        torch.randn(4, height // 8, width // 8, generator=torch.Generator().manual_seed(seed))
        for seed in seeds
    ]
    latents = torch.stack(noise)
    text = model.text.encode([""] * len(prompts) + list(prompts))
    model.schedule.set_timesteps(steps)
    for timestep in model.schedule.timesteps:
        both = torch.cat([latents, latents])
        plain, asked = predict_noise(model.unet, both, timestep.repeat(len(both)), text).chunk(2)
        guided = plain + scale * (asked - plain)
        latents = model.schedule.step(guided, int(timestep), latents).prev_sample
    return [_picture(pixels) for pixels in model.vae.decode(latents / LATENT_SCALES[model.family]).sample]


def _picture(pixels: Tensor) -> Image.Image:
    """Turn [3, H, W] in [-1, 1] into a picture."""
    levels = ((pixels.clamp(-1, 1) + 1) * 127.5).round()
    return Image.fromarray(levels.permute(1, 2, 0).numpy().astype(np.uint8))
