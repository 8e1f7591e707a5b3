"""Full-size base models on the meta device: the real architectures, without weights."""

import json
from functools import cache
from pathlib import Path

import torch
from diffusers import UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from core.base_model.family import FAMILIES
from core.base_model.parts import BaseModelSource, ModelParts

CONFIGS = Path(__file__).parents[3] / "resources" / "model_configs"
ENCODERS = {"text_encoder": CLIPTextModel, "text_encoder_2": CLIPTextModelWithProjection}


@cache
def full_size(family: str) -> ModelParts:
    """The full-size model of a family, as shapes only."""
    facts, folder = FAMILIES[family], CONFIGS / family
    with torch.device("meta"):
        unet = UNet2DConditionModel.from_config(read(folder / "unet"))
        encoders = tuple(
            ENCODERS[name](CLIPTextConfig(**read(folder / name))) for name in facts.encoder_folders
        )
    source = BaseModelSource("full size", folder)
    return ModelParts(facts, unet, None, encoders, (), source)


def read(folder: Path) -> dict:
    """A part's configuration."""
    return json.loads((folder / "config.json").read_text(encoding="utf-8"))
