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
    full_bf16: bool = Field(
        False,
        title="All in bf16",
        description="Network, gradients and optimizer too: half their memory, but small steps are lost.",
        json_schema_extra=_ADVANCED,
    )
    full_fp16: bool = Field(
        False,
        title="All in fp16",
        description="The same in fp16: steps may be eight times smaller, but tiny gradients are lost.",
        json_schema_extra=_ADVANCED,
    )
    save_precision: Literal["float", "fp16", "bf16"] | None = Field(
        None,
        title="Precision of files",
        description="fp16 is small and read everywhere; empty keeps what is trained.",
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

    @property
    def weights_precision(self) -> Literal["float", "fp16", "bf16"]:
        """In which numbers the network is kept, its gradients with it."""
        if self.full_fp16:
            return "fp16"
        return "bf16" if self.full_bf16 else "float"
