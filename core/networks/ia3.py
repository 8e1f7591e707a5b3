"""(IA)^3: a learned factor per channel, a few kilobytes in all (Liu et al., 2022, https://arxiv.org/abs/2205.05638)."""

from __future__ import annotations

from pydantic import Field

from core.networks.kind import NetworkKind, NetworkOptions
from core.networks.rank_options import PresetName
from core.networks.target_choice import LYCORIS_PRESETS, TargetChoice


class Ia3Options(NetworkOptions):
    """Settings of (IA)^3; it has no rank, so that network_dim and network_alpha are without effect."""

    conv_dim: int | None = Field(None, description="Without effect: there is no rank.")
    conv_alpha: float | None = Field(None, description="Without effect: there is no rank.")
    train_on_input: bool = Field(
        default=False, description="Scale what goes into layers, not what comes out."
    )
    preset: PresetName = "full"

    @property
    def choice(self) -> TargetChoice:
        """As the preset says."""
        return LYCORIS_PRESETS[self.preset]

    def is_on_input(self, path: str) -> bool:
        """Whether a layer is scaled on its input: the second one of an MLP is, as in the paper."""
        if self.preset != "ia3":
            return self.train_on_input
        return path.endswith(("ff.net.2", "mlp.fc2"))


KIND = NetworkKind(
    name="ia3",
    title="(IA)³",
    options=Ia3Options,
    adapter="core.networks.ia3_adapter:Ia3Adapter",
    key_suffixes=("on_input",),
    loaded_by=("A1111", "InvokeAI"),
    module="lycoris.kohya",
    algos=("ia3",),
    own_defaults={"preset": "ia3"},
)
