"""OFT: layers whose outputs are turned block by block, so that angles between neurons stay.

Qiu et al., 2023, https://arxiv.org/abs/2306.07280. LyCORIS' Diag-OFT and sd-scripts' ``networks.oft`` share
their adapter; they differ in which layers they reach, in what network_dim means, and in their keys' names.
"""

from __future__ import annotations

from pydantic import Field

from core.networks.kind import NetworkKind, NetworkOptions
from core.networks.rank_options import LYCORIS_WORDS, PresetName
from core.networks.target_choice import ATTENTIONS, CONVOLUTIONS, LYCORIS_PRESETS, TRANSFORMERS, TargetChoice


class DiagOftOptions(NetworkOptions):
    """Settings of Diag-OFT; network_alpha is without effect."""

    network_dim: int = Field(4, ge=1, description="About how large a block is; larger turns more freely.")
    conv_dim: int | None = Field(None, ge=1, description="Block size of 3x3 convolutions.")
    conv_alpha: float | None = Field(None, description="Without effect.")
    constraint: float = Field(
        0.0, ge=0, description="How far blocks may turn at most; 0 = as far as they like."
    )
    rescaled: bool = Field(default=False, description="Learn a factor per output channel too.")
    rank_dropout: float = Field(0.0, ge=0, lt=1, description="Share of blocks that do not turn in a step.")
    preset: PresetName = "full"

    @property
    def choice(self) -> TargetChoice:
        """As the preset says."""
        return LYCORIS_PRESETS[self.preset]

    @property
    def conv_size(self) -> tuple[int, float]:
        """Block size of 3x3 convolutions."""
        return self.conv_dim or self.network_dim, self.network_alpha


class OftOptions(NetworkOptions):
    """Settings of sd-scripts' OFT, which reaches the U-Net's attention alone unless told otherwise."""

    network_dim: int = Field(4, ge=1, description="How many blocks there are; fewer turn more freely.")
    network_alpha: float = Field(1.0, ge=0, description="How far blocks may turn; 0.001 is a calm choice.")
    enable_all_linear: bool = Field(default=False, description="Train all layers of the transformers.")
    enable_conv: bool = Field(default=False, description="Train resnets, down- and upsamplers too.")
    rank_dropout: float = Field(0.0, ge=0, lt=1, description="Share of blocks that do not turn in a step.")

    @property
    def choice(self) -> TargetChoice:
        """Attention, or more."""
        owners = TRANSFORMERS if self.enable_all_linear else ATTENTIONS
        if self.enable_conv:
            owners |= CONVOLUTIONS
        return TargetChoice(owners, spatial=self.enable_conv)


KIND = NetworkKind(
    name="networks.oft",
    title="OFT (sd-scripts)",
    options=OftOptions,
    adapter="core.networks.oft_adapter:OftAdapter",
    key_suffixes=("oft_blocks",),
    loaded_by=("A1111", "ComfyUI"),
    module="networks.oft",
    unet_prefix="oft_unet",
)
DIAG_KIND = NetworkKind(
    name="diag-oft",
    title="Diag-OFT",
    options=DiagOftOptions,
    adapter="core.networks.oft_adapter:DiagOftAdapter",
    key_suffixes=("oft_blocks",),
    loaded_by=("A1111", "ComfyUI"),
    module="lycoris.kohya",
    algos=("diag-oft",),
    other_words=LYCORIS_WORDS,
)
