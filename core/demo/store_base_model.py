"""Writes a micro base model as a diffusers folder in fp16, with the key names that every version reads."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from diffusers import DDIMScheduler, EulerDiscreteScheduler, UNet2DConditionModel
from safetensors.torch import save_file

from core.demo.micro_models import MicroFamily

_ENCODER_FOLDERS = ("text_encoder", "text_encoder_2")
_NOISE: dict[str, Any] = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "steps_offset": 1,
    "timestep_spacing": "leading",
    "prediction_type": "epsilon",
}


def store_base_model(
    family: MicroFamily, folder: Path, unet: UNet2DConditionModel, encoders: Sequence[Any], tokenizers: Path
) -> None:
    """Write U-Net, text encoders, tokenizers, scheduler and model index. The VAE lies elsewhere, shared.

    Args:
        family: which architecture.
        folder: made if missing.
        unet: stays float32; a half copy is written.
        encoders: one or two, likewise.
        tokenizers: the folder whose tokenizers are copied.
    """
    folder.mkdir(parents=True, exist_ok=True)
    unet.half().save_pretrained(folder / "unet")
    unet.float()
    for name, encoder in zip(_ENCODER_FOLDERS, encoders, strict=False):
        _store_encoder(encoder, folder / name)
        tokenizer = name.replace("text_encoder", "tokenizer")
        if tokenizers.resolve() != folder.resolve():
            shutil.copytree(tokenizers / tokenizer, folder / tokenizer, dirs_exist_ok=True)
    _scheduler(family).save_pretrained(folder / "scheduler")
    index = _INDEX[family] | {"_diffusers_version": "0.42.1"}
    (folder / "model_index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def _store_encoder(encoder: Any, folder: Path) -> None:
    encoder.config.dtype = torch.float16
    encoder.config.architectures = [type(encoder).__name__]
    encoder.config.save_pretrained(folder)
    # transformers 5.6 dropped the prefix; older versions would silently keep random weights without it.
    tensors = {
        _with_prefix(name): weight.half().contiguous() for name, weight in encoder.state_dict().items()
    }
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def _with_prefix(name: str) -> str:
    return name if name.startswith(("text_model.", "text_projection.")) else f"text_model.{name}"


def _scheduler(family: MicroFamily) -> DDIMScheduler | EulerDiscreteScheduler:
    if family == "sdxl":
        return EulerDiscreteScheduler(**_NOISE)
    return DDIMScheduler(**_NOISE, clip_sample=False, set_alpha_to_one=False)


_INDEX: dict[MicroFamily, dict[str, Any]] = {
    "sd15": {
        "_class_name": "StableDiffusionPipeline",
        "feature_extractor": [None, None],
        "requires_safety_checker": False,
        "safety_checker": [None, None],
        "scheduler": ["diffusers", "DDIMScheduler"],
        "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "unet": ["diffusers", "UNet2DConditionModel"],
        "vae": ["diffusers", "AutoencoderKL"],
    },
    "sdxl": {
        "_class_name": "StableDiffusionXLPipeline",
        "force_zeros_for_empty_prompt": False,
        "scheduler": ["diffusers", "EulerDiscreteScheduler"],
        "text_encoder": ["transformers", "CLIPTextModel"],
        "text_encoder_2": ["transformers", "CLIPTextModelWithProjection"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
        "tokenizer_2": ["transformers", "CLIPTokenizer"],
        "unet": ["diffusers", "UNet2DConditionModel"],
        "vae": ["diffusers", "AutoencoderKL"],
    },
}
