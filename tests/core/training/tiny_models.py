"""Base models small enough for a test: the demo's shapes with random weights, in diffusers layout on disk."""

import json
import shutil
from pathlib import Path

import torch
from PIL import Image, ImageDraw

from core.demo.micro_models import new_text_encoders, new_unet, new_vae
from resources import paths

SCHEDULER = {
    "_class_name": "DDIMScheduler",
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "clip_sample": False,
    "set_alpha_to_one": False,
    "steps_offset": 1,
}
ENCODERS = ("text_encoder", "text_encoder_2")


def save_tiny_model(family: str, folder: Path) -> Path:
    """A base model with random weights that are always the same."""
    with torch.random.fork_rng():
        torch.manual_seed(11)
        tokenizers = sorted(paths.demo_base_model(family).glob("tokenizer*"))
        vocabulary = len(json.loads((tokenizers[0] / "vocab.json").read_text(encoding="utf-8")))
        encoders = new_text_encoders(family, vocabulary)
        new_unet(family).save_pretrained(folder / "unet")
        new_vae().save_pretrained(folder / "vae")
    for name, encoder in zip(ENCODERS, encoders, strict=False):
        encoder.save_pretrained(folder / name)
    for tokenizer in tokenizers:
        shutil.copytree(tokenizer, folder / tokenizer.name)
    (folder / "scheduler").mkdir()
    (folder / "scheduler" / "scheduler_config.json").write_text(json.dumps(SCHEDULER))
    (folder / "model_index.json").write_text(json.dumps(_index(family)))
    return folder


def save_tiny_tree(root: Path) -> Path:
    """Six pictures in two shapes, with captions, and two regularization pictures."""
    for number in range(6):
        size = (64, 64) if number < 4 else (64, 128)
        _save_picture(root / "1_ohwx doll" / f"{number}.png", size, number, f"ohwx doll, red hair, {number}")
    for number in range(2):
        _save_picture(root / "reg" / "1_doll" / f"{number}.png", (64, 64), 10 + number, "doll")
    return root


def _save_picture(path: Path, size: tuple[int, int], number: int, caption: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", size, (40 * number % 256, 90, 160))
    ImageDraw.Draw(picture).ellipse((8, 8, 40, 40 + number), fill=(250, 200, 30 * number % 256))
    picture.save(path)
    path.with_suffix(".txt").write_text(caption, encoding="utf-8")


def _index(family: str) -> dict:
    names = {"unet": "UNet2DConditionModel", "vae": "AutoencoderKL", "scheduler": "DDIMScheduler"}
    index = {name: ["diffusers", kind] for name, kind in names.items()}
    index |= {
        "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"],
    }
    if family == "sd15":
        empty = {
            "safety_checker": [None, None],
            "feature_extractor": [None, None],
            "image_encoder": [None, None],
        }
        return {"_class_name": "StableDiffusionPipeline", "requires_safety_checker": False, **index, **empty}
    second = {
        "text_encoder_2": ["transformers", "CLIPTextModelWithProjection"],
        "tokenizer_2": ["transformers", "CLIPTokenizer"],
    }
    empty = {"feature_extractor": [None, None], "image_encoder": [None, None]}
    return {
        "_class_name": "StableDiffusionXLPipeline",
        "force_zeros_for_empty_prompt": False,
        **index,
        **second,
        **empty,
    }
