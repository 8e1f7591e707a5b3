"""The ``modelspec.*`` texts: what a file is and who made it, in the form that model libraries share.

Stability AI's model metadata standard 1.0.1, https://github.com/Stability-AI/ModelSpec
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.base_model.family import ModelFamily

_VERSION = "1.0.1"
_IMPLEMENTATION_VERSION = "lora-atelier/0.1.0"
_TEXTS = ("author", "description", "license", "tags", "trigger_phrase", "usage_hint", "merged_from")


def model_spec(
    recipe: Mapping[str, Any],
    family: ModelFamily,
    resolution: tuple[int, int],
    saved_at: float,
    *,
    predicts_v: bool,
    thumbnail: str | None = None,
) -> dict[str, str]:
    """The texts for one LoRA file.

    Args:
        recipe: every option by sd-scripts' name; the ``metadata_*`` options count here.
        family: the base model's family.
        resolution: (width, height) trained at, pixels.
        saved_at: seconds since 1970.
        predicts_v: whether the base model predicts v.
        thumbnail: a small picture as a data URL.

    Returns:
        Texts by their keys; what is not known is left out.
    """
    # SDXL's first program was Stability's own; SD1.5 LoRAs carry the names of diffusers.
    original = "https://github.com/Stability-AI/generative-models" if family.has_size_ids else "diffusers"
    spec: dict[str, Any] = {
        "sai_model_spec": _VERSION,
        "architecture": f"{family.architecture}/lora",
        "implementation": original,
        "implementation_version": _IMPLEMENTATION_VERSION,
        "title": recipe.get("metadata_title") or recipe.get("output_name"),
        "resolution": f"{resolution[0]}x{resolution[1]}",
        "date": datetime.fromtimestamp(int(saved_at)).isoformat(),
        "prediction_type": "v" if predicts_v else "epsilon",
        "encoder_layer": recipe.get("clip_skip") if family.applies_clip_skip else None,
        "timestep_range": _timestep_range(recipe),
        "thumbnail": thumbnail,
    }
    spec |= {name: recipe.get(f"metadata_{name}") for name in _TEXTS}
    return {f"modelspec.{name}": str(value) for name, value in spec.items() if value is not None}


def _timestep_range(recipe: Mapping[str, Any]) -> str | None:
    first, end = recipe.get("min_timestep") or 0, recipe.get("max_timestep") or 1000
    return None if (first, end) == (0, 1000) else f"{first},{end}"
