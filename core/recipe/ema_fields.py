"""EmaFields: the average of the network over its last steps, kept beside the network itself."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class EmaFields(Section):
    """The averaged network (EMA). The arithmetic and its words are those of diffusers' ``EMAModel``."""

    ema: bool = Field(
        False,
        title="Averaged network",
        description="The calmer average of the last steps, as -ema files and in samples.",
        json_schema_extra=_ADVANCED,
    )
    ema_decay: float = Field(
        0.999,
        ge=0,
        lt=1,
        title="Average decay",
        description="0.99 looks about 100 updates back, 0.999 about 1000; a run's beginning counts less.",
        json_schema_extra=_ADVANCED,
    )
    ema_update_every: int = Field(
        1,
        ge=1,
        title="Average every",
        description="The average is updated after every so many steps.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    ema_update_after_step: int = Field(
        0,
        ge=0,
        title="Average from",
        description="Until this step the average is the network itself.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    ema_warmup: bool = Field(
        False,
        title="Slow average",
        description="The decay grows by ema_inv_gamma and ema_power.",
        json_schema_extra=_ADVANCED,
    )
    ema_inv_gamma: float = Field(
        1.0,
        gt=0,
        title="Average gamma",
        description="Larger values let the slow average grow later.",
        json_schema_extra=_ADVANCED,
    )
    ema_power: float = Field(
        2 / 3,
        gt=0,
        le=1,
        title="Average power",
        description="How fast it grows: 2/3 for very long runs, 3/4 for shorter ones, 1 for a plain mean.",
        json_schema_extra=_ADVANCED,
    )
    ema_device: Literal["device", "cpu"] = Field(
        "device",
        title="Average kept in",
        description="device keeps it beside the network; cpu keeps it out of the card's memory.",
        json_schema_extra=_ADVANCED,
    )
