"""ModelSection: which Stable Diffusion model is trained on."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from core.recipe.field_types import OptionalCount, OptionalPath, PathText
from core.recipe.section import Section


class ModelSection(Section):
    """The base model."""

    pretrained_model_name_or_path: PathText = Field(
        "",
        title="Base model",
        description="A .safetensors file or diffusers folder; demo:sd15 and demo:sdxl are the built-in ones.",
    )
    family: Literal["auto", "sd15", "sdxl"] = Field(
        "auto", title="Family", description="Stable Diffusion 1.5 or SDXL; auto looks into the file."
    )
    vae: OptionalPath = Field(
        None,
        title="VAE",
        description="A VAE used instead of the one in the base model.",
        json_schema_extra={"advanced": True},
    )
    clip_skip: OptionalCount = Field(
        None,
        ge=1,
        le=12,
        title="Clip skip",
        description="Which text encoder layer is read, counted from the last; many anime models use 2.",
        json_schema_extra={"advanced": True},
    )
    v_parameterization: bool = Field(
        False,
        title="V-prediction",
        description="The base model predicts v instead of the noise. Its card says so.",
        json_schema_extra={"advanced": True},
    )
    v2: bool = Field(
        False,
        title="SD2.x",
        description="Stable Diffusion 2; not trained here.",
        json_schema_extra={"hidden": True},
    )
