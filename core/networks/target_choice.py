"""TargetChoice: which layers of a base model are trained, said without looking at a model."""

from __future__ import annotations

from dataclasses import dataclass

TRANSFORMERS = frozenset({"Transformer2DModel"})
CONVOLUTIONS = frozenset({"ResnetBlock2D", "Downsample2D", "Upsample2D"})
ATTENTIONS = frozenset({"Attention"})
TEXT_ATTENTIONS = frozenset({"CLIPAttention", "CLIPSdpaAttention"})
TEXT_BLOCKS = TEXT_ATTENTIONS | {"CLIPMLP"}
_EDGES = ("conv_in", "conv_out", "time_embedding.linear_1", "time_embedding.linear_2")


@dataclass(frozen=True)
class TargetChoice:
    """Layers inside modules of some classes, and layers by the end of their path.

    Attributes:
        unet_owners: classes in diffusers' words whose Linear and Conv2d layers are trained.
        unet_names: ends of paths, in diffusers' words, of further layers of the U-Net.
        text_owners: the same as ``unet_owners``, of the text encoders.
        text_names: the same as ``unet_names``, of the text encoders.
        spatial: whether convolutions that look at more than one place are trained.
        names_are_sd15_only: whether ``unet_names`` holds for SD1.5 alone, because sd-scripts' SDXL U-Net
            calls those layers otherwise and so never trains them.
    """

    unet_owners: frozenset[str] = frozenset()
    unet_names: tuple[str, ...] = ()
    text_owners: frozenset[str] = frozenset()
    text_names: tuple[str, ...] = ()
    spatial: bool = True
    names_are_sd15_only: bool = False


LINEAR = TargetChoice(TRANSFORMERS, text_owners=TEXT_BLOCKS)
WITH_CONVOLUTIONS = TargetChoice(TRANSFORMERS | CONVOLUTIONS, text_owners=TEXT_BLOCKS)

LYCORIS_PRESETS: dict[str, TargetChoice] = {
    "full": TargetChoice(
        TRANSFORMERS | CONVOLUTIONS, _EDGES, text_owners=TEXT_BLOCKS, names_are_sd15_only=True
    ),
    "full-lin": TargetChoice(
        TRANSFORMERS | {"ResnetBlock2D"},
        _EDGES[2:],
        text_owners=TEXT_BLOCKS,
        spatial=False,
        names_are_sd15_only=True,
    ),
    "attn-mlp": TargetChoice(TRANSFORMERS, text_owners=TEXT_BLOCKS, spatial=False),
    "attn-only": TargetChoice(ATTENTIONS, text_owners=TEXT_ATTENTIONS, spatial=False),
    "unet-only": TargetChoice(TRANSFORMERS | CONVOLUTIONS, _EDGES, names_are_sd15_only=True),
    "unet-transformer-only": TargetChoice(TRANSFORMERS, spatial=False),
    "unet-convblock-only": TargetChoice(CONVOLUTIONS, _EDGES[:2], names_are_sd15_only=True),
    "ia3": TargetChoice(
        unet_names=("to_k", "to_v", "ff.net.2"), text_names=("k_proj", "v_proj", "mlp.fc2"), spatial=False
    ),
}
"""LyCORIS' own presets, by the name that users write as ``preset=...``."""
