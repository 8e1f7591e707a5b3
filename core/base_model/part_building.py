"""One part of a base model: built empty from its configuration, then filled with weights, none missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from accelerate import init_empty_weights
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from core.errors import AtelierError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import torch
    from torch import Tensor

UNET, VAE = "unet", "vae"


def read_config(folder: Path, part: str) -> dict[str, Any]:
    """The configuration of one part of a folder in diffusers layout.

    Raises:
        AtelierError: it is missing or no JSON.
    """
    path = folder / part / "config.json"
    try:
        config: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AtelierError(
            "The part “{part}” of “{folder}” cannot be read.",
            why="Its description “{path}” is missing or damaged ({reason}).",
            remedy="Copy the whole base model again; it needs unet, vae, text_encoder and tokenizer.",
            part=part,
            folder=folder,
            path=path,
            reason=error,
        ) from error
    return config


def build_part(part: str, config: dict[str, Any]) -> torch.nn.Module:
    """A part without weights (they stand on the meta device), in evaluation mode.

    Args:
        part: ``"unet"``, ``"vae"``, ``"text_encoder"`` or ``"text_encoder_2"``.
        config: as in the part's ``config.json``.
    """
    # Buffers such as CLIP's position numbers are in no file, so they must be real from the start.
    with init_empty_weights(include_buffers=False):
        module = _make(part, config)
    return module.eval().requires_grad_(requires_grad=False)


def fill_part(
    module: torch.nn.Module,
    find: Callable[[str], Tensor | None],
    *,
    where: str,
    dtype: torch.dtype | None,
    device: torch.device | str,
) -> None:
    """Give a part its weights.

    Args:
        module: from :func:`build_part`.
        find: gives the tensor of a name of ``module.state_dict()``, or None where there is none.
        where: the file or folder, for the error.
        dtype: number type that weights take.
        device: where they go.

    Raises:
        AtelierError: weights are missing or have other shapes than the configuration says.
    """
    weights: dict[str, Tensor] = {}
    misfits: list[str] = []
    for name, empty in module.state_dict().items():
        tensor = find(name)
        if tensor is None or tensor.numel() != empty.numel():
            misfits.append(name)
            continue
        # A 1x1 convolution and a linear layer hold the same numbers in different shapes.
        # A copy: safetensors gives a window into the file, which may be moved or overwritten meanwhile.
        weights[name] = tensor.reshape(empty.shape).to(device=device, dtype=dtype, copy=True).contiguous()
    if misfits:
        _refuse_misfits(misfits, where=where, total=len(misfits) + len(weights))
    module.load_state_dict(weights, strict=True, assign=True)
    module.requires_grad_(requires_grad=False)
    module.to(device)


def _make(part: str, config: dict[str, Any]) -> torch.nn.Module:
    module: Any
    if part == UNET:
        module = UNet2DConditionModel.from_config(config)
    elif part == VAE:
        module = AutoencoderKL.from_config(config)
    else:
        # Only the second encoder of SDXL projects its summary; the file says so in its own words.
        projects = "CLIPTextModelWithProjection" in config.get("architectures", ())
        make = CLIPTextModelWithProjection if projects else CLIPTextModel
        module = make(CLIPTextConfig.from_dict(config))
    return module  # type: ignore[no-any-return]


def _refuse_misfits(misfits: list[str], *, where: str, total: int) -> None:
    raise AtelierError(
        "{count} of {total} weights in “{where}” are missing or have another shape, for example “{example}”.",
        why="The file is not complete, or it belongs to another kind of model.",
        remedy="Download or copy it again, or choose another base model.",
        count=len(misfits),
        total=total,
        where=where,
        example=misfits[0],
    )
