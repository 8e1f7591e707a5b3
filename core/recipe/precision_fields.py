"""PrecisionFields: in which numbers and on which device a run computes."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class PrecisionFields(Section):
    """Number types and devices."""

    mixed_precision: Literal["no", "fp16", "bf16"] = Field(
        "no",
        title="Precision",
        description="bf16 for recent cards, fp16 for older ones, no for exact numbers.",
    )
    save_precision: Literal["float", "fp16", "bf16"] | None = Field(
        None,
        title="Precision of files",
        description="fp16 is small and read everywhere; empty keeps 32 bits.",
        json_schema_extra=_ADVANCED,
    )
    device: Literal["auto", "cpu", "cuda"] = Field(
        "auto",
        title="Device",
        description="auto takes the graphics card where there is one.",
        json_schema_extra=_ADVANCED,
    )
    num_processes: int | None = Field(
        None,
        ge=1,
        title="Processes",
        description="How many must train together (torchrun --nproc_per_node); empty takes what was started.",
        json_schema_extra=_ADVANCED,
    )
