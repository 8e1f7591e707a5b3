"""NetworkSection: the LoRA that is trained."""

from __future__ import annotations

from pydantic import Field

from core.recipe.arguments import Arguments, argument_texts
from core.recipe.field_types import FilePaths, Numbers, OptionalPath, OptionalSize
from core.recipe.section import Section


class NetworkSection(Section):
    """What is hung on the base model."""

    network_module: str = Field(
        "networks.lora",
        title="Network",
        description="The kind of network, in sd-scripts' words.",
        json_schema_extra={"advanced": True},
    )
    network_dim: int = Field(
        4,
        ge=1,
        # Users of LoKr write 10000 or 100000 for "as large as the layer".
        le=100_000,
        title="Rank",
        description="How much the LoRA can hold. 8 to 32 is enough for a person.",
    )
    network_alpha: float = Field(
        1.0,
        ge=0,
        le=100_000,
        title="Alpha",
        description="The LoRA acts with alpha / rank; half of the rank is a calm choice. 0 means: as rank.",
    )
    network_args: Arguments = Field(
        (),
        title="Network arguments",
        description="More settings as name=value, such as conv_dim=8 conv_alpha=4.",
        json_schema_extra={"advanced": True},
    )
    network_dropout: float | None = Field(
        None,
        ge=0,
        lt=1,
        title="Dropout",
        description="Share of rank outputs silenced in each step.",
        json_schema_extra={"advanced": True},
    )
    network_train_unet_only: bool = Field(
        False, title="U-Net only", description="The text encoder stays as it is: faster, and safer for SDXL."
    )
    network_train_text_encoder_only: bool = Field(
        False,
        title="Text encoder only",
        description="The U-Net stays as it is.",
        json_schema_extra={"advanced": True},
    )
    network_weights: OptionalPath = Field(
        None,
        title="Start from",
        description="A LoRA file of the same shape whose training goes on.",
        json_schema_extra={"advanced": True},
    )
    dim_from_weights: bool = Field(
        False,
        title="Ranks of that file",
        description="Every layer gets the rank and alpha that it has in the file it starts from.",
        json_schema_extra={"advanced": True},
    )
    base_weights: FilePaths = Field(
        (),
        title="Merge first",
        description="LoRA files that become part of the base model before training.",
        json_schema_extra={"advanced": True},
    )
    base_weights_multiplier: Numbers = Field(
        (),
        title="Merge strengths",
        description="How strongly each of these files acts; 1 where none is given.",
        json_schema_extra={"advanced": True},
    )
    scale_weight_norms: OptionalSize = Field(
        None,
        gt=0,
        title="Weight limit",
        description="Layers whose change grows longer than this are shortened after each step; 1 is usual.",
        json_schema_extra={"advanced": True},
    )

    def arguments(self) -> dict[str, str]:
        """``network_args`` by name, values as written."""
        return argument_texts(self.network_args)
