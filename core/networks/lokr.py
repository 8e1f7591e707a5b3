"""LoKr: the Kronecker product of a small and a larger matrix (Yeh et al., 2023, https://arxiv.org/abs/2309.14859)."""

from __future__ import annotations

from pydantic import Field

from core.networks.kind import NetworkKind
from core.networks.rank_options import LYCORIS_WORDS, LycorisOptions


class LokrOptions(LycorisOptions):
    """Settings of LoKr."""

    factor: int = Field(
        -1,
        ge=-1,
        description="How a layer's width is split; -1 = as squarely as it goes, smaller = larger file.",
    )
    full_matrix: bool = Field(default=False, description="Keep both matrices whole, whatever the rank.")
    decompose_both: bool = Field(default=False, description="Give the small matrix a rank too.")
    unbalanced_factorization: bool = Field(
        default=False, description="Put the larger part of the output's width into the small matrix."
    )


KIND = NetworkKind(
    name="lokr",
    title="LoKr",
    options=LokrOptions,
    adapter="core.networks.lokr_adapter:LokrAdapter",
    key_suffixes=("lokr_w1", "lokr_w1_a", "lokr_w1_b", "lokr_w2", "lokr_w2_a", "lokr_w2_b"),
    loaded_by=("A1111", "Forge", "ComfyUI", "InvokeAI"),
    module="lycoris.kohya",
    algos=("lokr",),
    has_dora=True,
    other_words=LYCORIS_WORDS,
)
