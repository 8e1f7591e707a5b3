"""LoRA-FA: LoRA whose lower layer stays as it started (Zhang et al., 2023, https://arxiv.org/abs/2308.03303)."""

from __future__ import annotations

from core.networks.kind import PROGRAMS, NetworkKind
from core.networks.lora import LoraOptions

KIND = NetworkKind(
    name="lora_fa",
    title="LoRA-FA",
    options=LoraOptions,
    adapter="core.networks.lora_fa_adapter:LoraFaAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
    loaded_by=PROGRAMS,
    module="networks.lora_fa",
)
