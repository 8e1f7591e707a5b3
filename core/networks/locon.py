"""LoCon: LoRA that reaches 3x3 convolutions too (Yeh et al., 2023, https://arxiv.org/abs/2309.14859).

Its adapter is LoRA's.
"""

from __future__ import annotations

from core.networks.kind import PROGRAMS, NetworkKind
from core.networks.rank_options import LYCORIS_WORDS, LycorisOptions

KIND = NetworkKind(
    name="locon",
    title="LoCon",
    options=LycorisOptions,
    adapter="core.networks.lora_adapter:LoraAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
    loaded_by=PROGRAMS,
    module="lycoris.kohya",
    algos=("lora", "locon"),
    has_dora=True,
    other_words=LYCORIS_WORDS,
)
