"""LoRA: a pair of thin layers beside each layer (Hu et al., 2021, https://arxiv.org/abs/2106.09685).

This file is its record and options; the layers themselves are in ``lora_adapter``.
"""

from __future__ import annotations

from core.networks.kind import PROGRAMS, NetworkKind
from core.networks.rank_options import RankOptions


class LoraOptions(RankOptions):
    """Settings of LoRA, named as sd-scripts' network arguments."""


KIND = NetworkKind(
    name="lora",
    title="LoRA",
    options=LoraOptions,
    adapter="core.networks.lora_adapter:LoraAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
    loaded_by=PROGRAMS,
    module="networks.lora",
    has_dora=True,
)
