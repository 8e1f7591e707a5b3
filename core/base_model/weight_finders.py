"""Where a part's weights stand: under their own names in folders, under original names in single files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.base_model.original_names import (
    VAE_PREFIX,
    is_query_key_or_value,
    modern_vae_name,
    open_clip_name,
    original_unet_name,
    original_vae_name,
    unet_block_names,
)
from core.base_model.part_building import UNET, VAE
from core.errors import AtelierError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor

    from core.base_model.tensor_files import TensorFiles

    Finder = Callable[[str], Tensor | None]

_WEIGHT_STEMS = ("diffusion_pytorch_model", "model")
_OPEN_CLIP_PREFIX = "conditioner.embedders.1.model."
_CLIP_PREFIXES = ("cond_stage_model.transformer.", "conditioner.embedders.0.transformer.")


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of one part of a folder: one, or its shards; full precision before float16.

    Raises:
        AtelierError: there are none.
    """
    for stem in _WEIGHT_STEMS:
        for pattern in (f"{stem}.safetensors", f"{stem}-*-of-*.safetensors", f"{stem}.fp16*.safetensors"):
            found = sorted(folder.glob(pattern))
            if found:
                return found
    pickled = sorted(path.name for path in folder.glob("*.bin"))
    raise AtelierError(
        "The folder “{folder}” holds no weights in safetensors files.",
        why="Files such as “{example}” can run any program when they are opened, so they are not opened here."
        if pickled
        else "One file “diffusion_pytorch_model.safetensors” or “model.safetensors” is expected.",
        remedy="Take the safetensors version of this base model, or copy the whole folder again.",
        folder=folder,
        example=pickled[0] if pickled else "",
    )


def folder_finder(tensors: TensorFiles, part: str) -> Finder:
    """Finds weights of a part of a diffusers folder, whichever transformers or diffusers wrote it."""
    plain = modern_vae_name if part == VAE else _without_text_model
    actual = {plain(name): name for name in tensors.names}

    def find(name: str) -> Tensor | None:
        stored = actual.get(plain(name))
        return None if stored is None else tensors.read(stored)

    return find


def original_finder(tensors: TensorFiles, part: str, module: Any) -> Finder:
    """Finds weights of a part in a single file of original layout.

    Args:
        tensors: the file.
        part: ``"unet"``, ``"vae"``, ``"text_encoder"`` or ``"text_encoder_2"``.
        module: the part, whose configuration says how blocks are numbered.
    """
    if part == UNET:
        blocks = unet_block_names(module.config)
        return lambda name: _read(tensors, original_unet_name(name, blocks))
    if part == VAE:
        return vae_file_finder(tensors, module)
    if part == "text_encoder_2":
        return lambda name: _read_open_clip(tensors, name)
    return lambda name: _read_clip(tensors, name)


def vae_file_finder(tensors: TensorFiles, module: Any) -> Finder:
    """Finds weights of a VAE in a single file: part of a base model, alone, or in diffusers names."""
    level_count = len(module.config.block_out_channels)
    if any(".down_blocks." in name for name in tensors.names):
        return folder_finder(tensors, VAE)
    prefix = VAE_PREFIX if tensors.has_any(VAE_PREFIX) else ""
    return lambda name: _read(tensors, prefix + original_vae_name(name, level_count).removeprefix(VAE_PREFIX))


def _read(tensors: TensorFiles, name: str) -> Tensor | None:
    return tensors.read(name) if name in tensors else None


def _without_text_model(name: str) -> str:
    return name.removeprefix("text_model.")


def _read_clip(tensors: TensorFiles, name: str) -> Tensor | None:
    plain = _without_text_model(name)
    # Some early merges of SD1.5 lost the middle word.
    candidates = [prefix + middle + plain for prefix in _CLIP_PREFIXES for middle in ("text_model.", "")]
    return next((tensors.read(candidate) for candidate in candidates if candidate in tensors), None)


def _read_open_clip(tensors: TensorFiles, name: str) -> Tensor | None:
    tensor = _read(tensors, _OPEN_CLIP_PREFIX + open_clip_name(name))
    if tensor is None:
        return None
    if is_query_key_or_value(name):
        place = next(index for index, letter in enumerate("qkv") if f".{letter}_proj." in name)
        return tensor.chunk(3)[place]
    # OpenCLIP multiplies by its projection from the other side.
    return tensor.T if name == "text_projection.weight" else tensor
