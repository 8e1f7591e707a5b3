"""MemorySection: how the same work is laid out so that it needs less memory, or less time."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}

Packing = Literal["no", "fp8", "int8", "nf4"]


class MemorySection(Section):
    """Memory and speed. Nothing here changes what is learned but by rounding."""

    fit_in_gib: float | None = Field(
        None,
        gt=0,
        le=1024,
        title="Fit into",
        description="Chooses the mildest of the savings below that fits into so much graphics memory.",
        json_schema_extra={"unit": "GiB"},
    )
    base_weights_packing: Packing = Field(
        "no",
        title="Pack the base model",
        description="Its weights in fewer bits: fp8 or int8 take half the memory of 16 bits, nf4 a quarter.",
    )
    fp8_base: bool = Field(
        False,
        title="Base model in fp8",
        description="U-Net and text encoders in one byte a weight.",
        json_schema_extra=_ADVANCED,
    )
    fp8_base_unet: bool = Field(
        False,
        title="U-Net in fp8",
        description="The U-Net alone in one byte a weight.",
        json_schema_extra=_ADVANCED,
    )
    sdpa: bool = Field(
        False,
        title="PyTorch's attention",
        description="The default: it is used wherever neither of the next two is.",
        json_schema_extra=_ADVANCED,
    )
    xformers: bool = Field(
        False,
        title="Attention by xformers",
        description="Where that package is installed and there is a card; the results are the same.",
        json_schema_extra=_ADVANCED,
    )
    mem_eff_attn: bool = Field(
        False,
        title="Attention with least memory",
        description="PyTorch's memory-efficient kernel, on a card; counts before xformers, as in sd-scripts.",
        json_schema_extra=_ADVANCED,
    )
    blocks_to_swap: int = Field(
        0,
        ge=0,
        le=200,
        title="Blocks to swap",
        description="So many blocks of the U-Net rest in the computer's memory and come for their turn.",
        json_schema_extra={"unit": "blocks", "advanced": True},
    )
    checkpointing_share: float = Field(
        1.0,
        gt=0,
        le=1,
        title="Checkpointing share",
        description="How much of what gradient checkpointing can save is saved, the cheapest blocks first.",
        json_schema_extra=_ADVANCED,
    )
    cpu_offload_checkpointing: bool = Field(
        False,
        title="Checkpoints in the computer",
        description="What gradient checkpointing keeps waits in the computer's memory: a little slower.",
        json_schema_extra=_ADVANCED,
    )
    lowram: bool = Field(
        False,
        title="Load onto the card",
        description="The base model goes there part by part as it is read, for computers with little memory.",
        json_schema_extra=_ADVANCED,
    )
    fused_backward_pass: bool = Field(
        False,
        title="Fused backward pass",
        description="Each weight steps as soon as its gradient is there, so that gradients never pile up.",
        json_schema_extra=_ADVANCED,
    )
    opt_channels_last: bool = Field(
        False,
        title="Channels last",
        description="The U-Net's pictures lie in the order that many cards compute faster.",
        json_schema_extra=_ADVANCED,
    )
    torch_compile: bool = Field(
        False,
        title="Compile",
        description="Transformer blocks are compiled: faster steps after a first one that takes minutes.",
        json_schema_extra=_ADVANCED,
    )
    dynamo_backend: str = Field(
        "inductor", title="Compiler", description="What compiles the blocks.", json_schema_extra=_ADVANCED
    )

    @property
    def attention(self) -> Literal["sdpa", "xformers", "mem_eff_attn"]:
        """How the U-Net computes attention; in sd-scripts' order where several are named."""
        if self.mem_eff_attn:
            return "mem_eff_attn"
        return "xformers" if self.xformers else "sdpa"

    @property
    def unet_packing(self) -> Packing:
        """How the U-Net's weights are packed."""
        is_fp8 = self.fp8_base or self.fp8_base_unet
        return "fp8" if is_fp8 and self.base_weights_packing == "no" else self.base_weights_packing

    @property
    def text_packing(self) -> Packing:
        """How the text encoders' weights are packed."""
        return "fp8" if self.fp8_base and self.base_weights_packing == "no" else self.base_weights_packing
