"""CacheFields: what is encoded once and kept, and where."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class CacheFields(Section):
    """The caches of pictures and captions."""

    cache_latents: bool = Field(
        True,
        title="Cache latents",
        description="Encode each picture once; off encodes it for every step, changed each time.",
        json_schema_extra=_ADVANCED,
    )
    cache_latents_to_disk: bool = Field(
        False,
        title="Cache on disk",
        description="Keep encoded pictures for the next run; they are never out of date.",
        json_schema_extra=_ADVANCED,
    )
    vae_batch_size: int = Field(
        1,
        ge=1,
        le=64,
        title="VAE batch",
        description="Pictures encoded at once.",
        json_schema_extra=_ADVANCED,
    )
    cache_text_encoder_outputs: bool = Field(
        True,
        title="Cache text",
        description="Encode each caption once, where the text encoder does not learn.",
        json_schema_extra=_ADVANCED,
    )
    cache_text_encoder_outputs_to_disk: bool = Field(
        False,
        title="Cache text on disk",
        description="Keep encoded captions for the next run; they are never out of date.",
        json_schema_extra=_ADVANCED,
    )
    caption_variants: int = Field(
        0,
        ge=0,
        le=1000,
        title="Caption variants",
        description="So many orders and choices of each caption are encoded ahead; 0 draws anew each step.",
        json_schema_extra=_ADVANCED,
    )
    cache_format: Literal["own", "npz"] = Field(
        "own",
        title="Cache files",
        description="npz: sd-scripts' files beside the pictures are read and written.",
        json_schema_extra=_ADVANCED,
    )
    max_data_loader_n_workers: int = Field(
        8,
        ge=0,
        le=64,
        title="Readers",
        description="Threads that read pictures ahead where each step encodes them; cached ones need none. "
        "Without a graphics card one reads, as more would take the processor's time.",
        json_schema_extra=_ADVANCED,
    )
    no_half_vae: bool = Field(
        False,
        title="VAE in 32 bits",
        description="Always; off uses 32 bits only for pictures on which 16 bits overflow.",
        json_schema_extra=_ADVANCED,
    )
