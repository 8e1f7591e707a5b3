"""LoHa: the product, place by place, of two low-rank matrices (Hyeon-Woo et al., 2021).

https://arxiv.org/abs/2108.06098; for diffusion models Yeh et al., 2023, https://arxiv.org/abs/2309.14859.
"""

from __future__ import annotations

from core.networks.kind import NetworkKind
from core.networks.rank_options import LYCORIS_WORDS, LycorisOptions

KIND = NetworkKind(
    name="loha",
    title="LoHa",
    options=LycorisOptions,
    adapter="core.networks.loha_adapter:LohaAdapter",
    key_suffixes=("hada_w1_a", "hada_w1_b", "hada_w2_a", "hada_w2_b"),
    loaded_by=("A1111", "Forge", "ComfyUI", "InvokeAI"),
    module="lycoris.kohya",
    algos=("loha",),
    has_dora=True,
    other_words=LYCORIS_WORDS,
)
