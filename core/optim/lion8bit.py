"""Lion with its memory in 8 bits, by bitsandbytes."""

from __future__ import annotations

from pydantic import Field

from core.optim.bitsandbytes_package import kind_of_bitsandbytes
from core.optim.lion import LionOptions


class Lion8bitOptions(LionOptions, frozen=True):
    """Settings of 8-bit Lion."""

    min_8bit_size: int = Field(4096, ge=0, description="Tensors with fewer numbers stay in 32 bits.")


KIND = kind_of_bitsandbytes("Lion8bit", "Lion, 8 bit", Lion8bitOptions, "Lion8bit", state_bytes=1.0)
PAGED_KIND = kind_of_bitsandbytes(
    "PagedLion8bit", "Lion, 8 bit, paged", Lion8bitOptions, "Lion8bit", is_paged=True, state_bytes=1.0
)
