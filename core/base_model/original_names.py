"""What the original Stable Diffusion files call the weights that diffusers and transformers name otherwise.

Single files of SD1.5 carry the names of the latent-diffusion code (LDM), those of SDXL the names of
Stability's generative-models (SGM). Both number the U-Net's blocks straight through, so the numbers follow
from its shape.
Each function takes a name as the loaded module has it and gives the file's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

UNET_PREFIX = "model.diffusion_model."
VAE_PREFIX = "first_stage_model."

_UNET_ENDS = {
    "conv_in": "input_blocks.0.0",
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
    "mid_block.resnets.0": "middle_block.0",
    "mid_block.attentions.0": "middle_block.1",
    "mid_block.resnets.1": "middle_block.2",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
_UNET_RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
_VAE_ENDS = {
    "conv_norm_out": "norm_out",
    "mid_block.resnets.0": "mid.block_1",
    "mid_block.attentions.0": "mid.attn_1",
    "mid_block.resnets.1": "mid.block_2",
}
_VAE_ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}
_OPEN_CLIP_LAYER = {
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
    "self_attn.out_proj": "attn.out_proj",
}
_OPEN_CLIP_ENDS = {
    "embeddings.token_embedding.weight": "token_embedding.weight",
    "embeddings.position_embedding.weight": "positional_embedding",
    "final_layer_norm.weight": "ln_final.weight",
    "final_layer_norm.bias": "ln_final.bias",
    "text_projection.weight": "text_projection",
}


def unet_block_names(config: Mapping[str, Any]) -> dict[str, str]:
    """The original name of every block of a U-Net, by its diffusers name.

    Args:
        config: the U-Net's configuration: ``layers_per_block``, ``down_block_types``, ``up_block_types``.

    Returns:
        For example ``{"down_blocks.0.resnets.0": "input_blocks.1.0", ...}``.
    """
    return _UNET_ENDS | _down_block_names(config) | _up_block_names(config)


def original_unet_name(name: str, blocks: Mapping[str, str]) -> str:
    """The name of one U-Net weight in a single file; ``blocks`` from :func:`unet_block_names`."""
    block = _longest_start(name, blocks)
    rest = name.removeprefix(block)
    if ".resnets." in block:
        rest = _replace_start(rest.removeprefix("."), _UNET_RESNET, lead=".")
    return UNET_PREFIX + blocks[block] + rest


def original_vae_name(name: str, level_count: int) -> str:
    """The name of one VAE weight in a single file.

    Args:
        name: for example ``decoder.up_blocks.0.resnets.0.conv1.weight``.
        level_count: blocks of the encoder; the decoder's are numbered backwards.
    """
    side, _, rest = name.partition(".")
    if side not in ("encoder", "decoder"):
        return VAE_PREFIX + name
    rest = _replace_start(rest, _VAE_ENDS)
    if rest.startswith(("down_blocks.", "up_blocks.")):
        kind, level, sub, index, *tail = rest.split(".")
        number = level_count - 1 - int(level) if kind == "up_blocks" else int(level)
        inner = f"block.{index}" if sub == "resnets" else sub.removesuffix("rs")
        rest = ".".join([kind.removesuffix("_blocks"), str(number), inner, *tail])
    if rest.startswith("mid.attn_1."):
        rest = "mid.attn_1." + _replace_start(rest.removeprefix("mid.attn_1."), _VAE_ATTENTION)
    return VAE_PREFIX + side + "." + rest.replace("conv_shortcut", "nin_shortcut")


def open_clip_name(name: str) -> str:
    """The name of one weight of SDXL's second text encoder in a single file, without the file's prefix.

    Queries, keys and values stand in one tensor there: their names lead to ``in_proj_weight`` or ``_bias``.

    Args:
        name: as in transformers, with or without ``text_model.``.
    """
    name = name.removeprefix("text_model.")
    if name in _OPEN_CLIP_ENDS:
        return _OPEN_CLIP_ENDS[name]
    _, _, layer, rest = name.split(".", 3)
    if is_query_key_or_value(rest):
        rest = "attn.in_proj_" + rest.rpartition(".")[2]
    return f"transformer.resblocks.{layer}." + _replace_start(rest, _OPEN_CLIP_LAYER)


def is_query_key_or_value(name: str) -> bool:
    """Whether a text encoder's weight is one of the three that OpenCLIP keeps in one tensor."""
    return any(f"self_attn.{letter}_proj." in name for letter in "qkv")


def modern_vae_name(name: str) -> str:
    """Today's diffusers name of a VAE weight that older diffusers folders call otherwise."""
    for old, new in (("query", "to_q"), ("key", "to_k"), ("value", "to_v"), ("proj_attn", "to_out.0")):
        name = name.replace(f"attentions.0.{old}.", f"attentions.0.{new}.")
    return name


def _down_block_names(config: Mapping[str, Any]) -> dict[str, str]:
    names: dict[str, str] = {}
    number = 1
    kinds = config["down_block_types"]
    for level, kind in enumerate(kinds):
        for layer in range(config["layers_per_block"]):
            names[f"down_blocks.{level}.resnets.{layer}"] = f"input_blocks.{number}.0"
            if kind.startswith("CrossAttn"):
                names[f"down_blocks.{level}.attentions.{layer}"] = f"input_blocks.{number}.1"
            number += 1
        if level < len(kinds) - 1:
            names[f"down_blocks.{level}.downsamplers.0.conv"] = f"input_blocks.{number}.0.op"
            number += 1
    return names


def _up_block_names(config: Mapping[str, Any]) -> dict[str, str]:
    names: dict[str, str] = {}
    number = 0
    kinds = config["up_block_types"]
    for level, kind in enumerate(kinds):
        attends = kind.startswith("CrossAttn")
        for layer in range(config["layers_per_block"] + 1):
            names[f"up_blocks.{level}.resnets.{layer}"] = f"output_blocks.{number}.0"
            if attends:
                names[f"up_blocks.{level}.attentions.{layer}"] = f"output_blocks.{number}.1"
            number += 1
        if level < len(kinds) - 1:
            place = 2 if attends else 1
            names[f"up_blocks.{level}.upsamplers.0.conv"] = f"output_blocks.{number - 1}.{place}.conv"
    return names


def _longest_start(name: str, table: Mapping[str, str]) -> str:
    starts = [start for start in table if name.startswith(start + ".")]
    if not starts:
        raise ValueError(f"no original name is known for {name}")
    return max(starts, key=len)


def _replace_start(name: str, table: Mapping[str, str], *, lead: str = "") -> str:
    for start, original in table.items():
        if name.startswith(start + "."):
            return lead + original + name.removeprefix(start)
    return lead + name
