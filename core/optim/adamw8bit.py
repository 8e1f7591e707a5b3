"""AdamW with its memory in 8 bits, by bitsandbytes."""

from __future__ import annotations

from pydantic import Field

from core.optim.bitsandbytes_package import kind_of_bitsandbytes
from core.optim.paged_adamw import PagedAdamWOptions


class AdamW8bitOptions(PagedAdamWOptions, frozen=True):
    """Settings of 8-bit AdamW."""

    min_8bit_size: int = Field(4096, ge=0, description="Tensors with fewer numbers stay in 32 bits.")


KIND = kind_of_bitsandbytes("AdamW8bit", "AdamW, 8 bit", AdamW8bitOptions, "AdamW8bit", state_bytes=2.0)
PAGED_KIND = kind_of_bitsandbytes(
    "PagedAdamW8bit", "AdamW, 8 bit, paged", AdamW8bitOptions, "AdamW8bit", is_paged=True, state_bytes=2.0
)
