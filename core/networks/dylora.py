"""DyLoRA: LoRA that is trained at every rank up to its own (Valipour et al., 2022).

https://arxiv.org/abs/2210.07558; its files are plain LoRA. sd-scripts' way and LyCORIS' differ in what acts
while training, so that there are two kinds.
"""

from __future__ import annotations

from pydantic import Field

from core.errors import AtelierError
from core.networks.kind import PROGRAMS, NetworkKind, NetworkOptions
from core.networks.rank_options import PresetName
from core.networks.target_choice import LINEAR, LYCORIS_PRESETS, WITH_CONVOLUTIONS, TargetChoice


class DyloraOptions(NetworkOptions):
    """Settings of DyLoRA as in sd-scripts: all ranks act in a step, one unit of them learns."""

    conv_dim: int | None = Field(None, ge=1, description="Trains 3x3 convolutions too; same as network_dim.")
    conv_alpha: float | None = Field(None, ge=0, description="Without effect: network_alpha holds for all.")
    unit: int = Field(1, ge=1, description="How many ranks learn together; network_dim is a multiple of it.")

    @property
    def choice(self) -> TargetChoice:
        """3x3 convolutions are trained where they have a rank."""
        return WITH_CONVOLUTIONS if self.conv_dim else LINEAR

    @property
    def higher_ranks_act(self) -> bool:
        """Whether ranks above those that learn take part in the step."""
        return True


class LycorisDyloraOptions(NetworkOptions):
    """Settings of DyLoRA as in LyCORIS and the paper: ranks above those that learn do not act."""

    conv_dim: int | None = Field(None, ge=1, description="Rank of 3x3 convolutions; as network_dim without.")
    conv_alpha: float | None = Field(
        None, ge=0, description="Alpha of 3x3 convolutions; as network_alpha without."
    )
    unit: int = Field(4, ge=1, description="How many ranks learn together; ranks are multiples of it.")
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

    @property
    def higher_ranks_act(self) -> bool:
        """Whether ranks above those that learn take part in the step."""
        return False


def check_unit(rank: int, unit: int) -> None:
    """Make sure that a rank can be trained in whole units.

    Raises:
        AtelierError: it cannot.
    """
    if rank % unit:
        raise AtelierError(
            "DyLoRA's rank is {rank}, its unit {unit}.",
            why="Ranks learn in whole units.",
            remedy="Choose a rank that is a multiple of {unit}, or another unit.",
            rank=rank,
            unit=unit,
        )


KIND = NetworkKind(
    name="networks.dylora",
    title="DyLoRA (sd-scripts)",
    options=DyloraOptions,
    adapter="core.networks.dylora_adapter:DyloraAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
    loaded_by=PROGRAMS,
    module="networks.dylora",
)
LYCORIS_KIND = NetworkKind(
    name="dylora",
    title="DyLoRA",
    options=LycorisDyloraOptions,
    adapter="core.networks.dylora_adapter:DyloraAdapter",
    key_suffixes=("lora_down.weight", "lora_up.weight"),
    loaded_by=PROGRAMS,
    module="lycoris.kohya",
    algos=("dylora",),
    other_words={"block_size": "unit"},
)
