"""AdamW whose memory moves out of a full graphics card and back, by bitsandbytes."""

from __future__ import annotations

from pydantic import Field

from core.optim.bitsandbytes_package import kind_of_bitsandbytes
from core.optim.kind import OptimizerOptions


class PagedAdamWOptions(OptimizerOptions, frozen=True):
    """Settings of AdamW by bitsandbytes."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.01, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )


KIND = kind_of_bitsandbytes("PagedAdamW", "AdamW, paged", PagedAdamWOptions, "AdamW", is_paged=True)
KIND_32BIT = kind_of_bitsandbytes(
    "PagedAdamW32bit", "AdamW, 32 bit, paged", PagedAdamWOptions, "AdamW32bit", is_paged=True
)
