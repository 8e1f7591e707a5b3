"""LoRA: a pair of thin layers beside each layer (Hu et al., 2021, https://arxiv.org/abs/2106.09685).

This file is its record and options; the layers themselves are in ``lora_adapter``.
"""

from __future__ import annotations

from pydantic import Field

from core.networks.kind import NetworkKind, NetworkOptions


class LoraOptions(NetworkOptions):
    """Settings of LoRA, named as sd-scripts' network arguments."""

    conv_dim: int | None = Field(
        None, ge=1, description="Rank of 3x3 convolutions; none are trained without."
    )
    conv_alpha: float = Field(1.0, ge=0, description="Alpha of 3x3 convolutions; 0 means as their rank.")
    rank_dropout: float = Field(0.0, ge=0, lt=1, description="Share of ranks left out in each step.")
    module_dropout: float = Field(0.0, ge=0, lt=1, description="Share of layers left out in each step.")

    @property
    def trains_convolutions(self) -> bool:
        """Whether resnets, down- and upsamplers are trained too."""
        return self.conv_dim is not None


KIND = NetworkKind(
    name="networks.lora",
    title="LoRA",
    options=LoraOptions,
    adapter="core.networks.lora_adapter:LoraAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
)
