"""RankOptions: settings of the kinds whose adapters have a rank, in sd-scripts' and in LyCORIS' words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from core.networks.kind import NetworkOptions
from core.networks.target_choice import LINEAR, LYCORIS_PRESETS, WITH_CONVOLUTIONS, TargetChoice

PresetName = Annotated[
    Literal[
        "full",
        "full-lin",
        "attn-mlp",
        "attn-only",
        "unet-only",
        "unet-transformer-only",
        "unet-convblock-only",
        "ia3",
    ],
    Field(description="Which layers are trained, in LyCORIS' words."),
]

LYCORIS_WORDS = {"use_cp": "use_tucker", "use_conv_cp": "use_tucker", "constrain": "constraint"}
"""Older names of LyCORIS' arguments."""


class RankOptions(NetworkOptions):
    """Ranks per layer and per block, the dropout of ranks, DoRA and Tucker cores."""

    conv_dim: int | None = Field(
        None, ge=1, description="Rank of 3x3 convolutions; none are trained without."
    )
    conv_alpha: float | None = Field(
        1.0, ge=0, description="Alpha of 3x3 convolutions; 0 means as their rank."
    )
    rank_dropout: float = Field(0.0, ge=0, lt=1, description="Share of ranks left out in each step.")
    rank_dropout_scale: bool = Field(
        default=True,
        description="What is left grows to make up for ranks left out; off is as LyCORIS has it by itself.",
    )
    block_dims: str | None = Field(
        None, description="Ranks of the U-Net's blocks: 25 numbers for SD1.5, 23 for SDXL; 0 = not trained."
    )
    block_alphas: str | None = Field(None, description="Alphas of the U-Net's blocks.")
    conv_block_dims: str | None = Field(None, description="Ranks of the blocks' 3x3 convolutions.")
    conv_block_alphas: str | None = Field(None, description="Alphas of the blocks' 3x3 convolutions.")
    dora_wd: bool = Field(default=False, description="Learn lengths and directions apart (DoRA).")
    wd_on_output: bool = Field(
        default=True, description="DoRA measures lengths per output channel; otherwise per input channel."
    )
    use_tucker: bool = Field(default=False, description="Give 3x3 convolutions a small core of their own.")
    use_scalar: bool = Field(
        default=False,
        description="Begin at 0 by a factor of its own, which learns, not by a matrix of zeros.",
    )
    rs_lora: bool = Field(default=False, description="Act with alpha / √rank instead of alpha / rank.")

    @property
    def choice(self) -> TargetChoice:
        """3x3 convolutions are trained where they have a rank."""
        return WITH_CONVOLUTIONS if self.conv_dim or self.conv_block_dims else LINEAR

    @property
    def conv_size(self) -> tuple[int, float]:
        """Rank and alpha of 3x3 convolutions; rank 0 = not trained."""
        return self.conv_dim or 0, 1.0 if self.conv_alpha is None else self.conv_alpha


class LycorisOptions(RankOptions):
    """Settings of LyCORIS' kinds: 3x3 convolutions are trained as all other layers unless told otherwise."""

    conv_alpha: float | None = Field(
        None, ge=0, description="Alpha of 3x3 convolutions; as network_alpha without, 0 means as their rank."
    )
    conv_dim: int | None = Field(None, ge=1, description="Rank of 3x3 convolutions; as network_dim without.")
    preset: PresetName = "full"

    @property
    def choice(self) -> TargetChoice:
        """As the preset says."""
        return LYCORIS_PRESETS[self.preset]

    @property
    def conv_size(self) -> tuple[int, float]:
        """Rank and alpha of 3x3 convolutions."""
        alpha = self.network_alpha if self.conv_alpha is None else self.conv_alpha
        return self.conv_dim or self.network_dim, alpha
