"""A base model of full size whose weights are all zero: files without bytes on disk, for measuring memory."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

from core.base_model.family import FAMILIES
from core.base_model.part_building import UNET, VAE, build_part, read_config
from resources import paths

_FLOAT = 4
_NAMES = {UNET: "diffusion_pytorch_model", VAE: "diffusion_pytorch_model"}


def save_zero_model(family: str, folder: Path) -> Path:
    """The real architecture in diffusers layout, in 32 bits.

    Args:
        family: "sd15" or "sdxl".
        folder: where it goes; made here.
    """
    described = paths.model_config(family)
    shutil.copytree(described, folder)
    for part in (UNET, VAE, *FAMILIES[family].encoder_folders):
        _save_zeros(folder / part / f"{_NAMES.get(part, 'model')}.safetensors", _shapes(described, part))
    return folder


def _shapes(described: Path, part: str) -> dict[str, list[int]]:
    module = build_part(part, read_config(described, part))
    return {name: list(tensor.shape) for name, tensor in module.state_dict().items()}


def _save_zeros(path: Path, shapes: dict[str, list[int]]) -> None:
    """A safetensors file whose data is a hole: it reads as zeros and takes no room."""
    header, end = {}, 0
    for name, shape in shapes.items():
        start, end = end, end + _FLOAT * math.prod(shape)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(file.tell() + end)
