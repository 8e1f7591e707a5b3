"""What the blocks of a U-Net are called in LoRA files, and the numbers that per-block settings count by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.base_model.family import ModelFamily
from core.base_model.original_names import UNET_PREFIX, original_unet_name, unet_block_names

_KOHYA_SD15 = re.compile(r"(down|up)_blocks_(\d+)_(resnets|attentions|downsamplers|upsamplers)_(\d+)_")
_BEFORE_BLOCKS = re.compile(r"unet_(conv_in|time_embed|label_emb|add_embedding)")
_AFTER_BLOCKS = re.compile(r"unet_(conv_out|out_)")
_KOHYA_SGM = re.compile(r"(input_blocks|middle_block|output_blocks)_(\d+)_")


def unet_naming(family: ModelFamily, unet_config: Mapping[str, Any]) -> Callable[[str], str]:
    """How LoRA files of a family call the modules of its U-Net.

    SDXL LoRAs carry the names of SDXL's first program (sgm), SD1.5 LoRAs those of diffusers.

    Args:
        family: the base model's family.
        unet_config: the U-Net's diffusers configuration.

    Returns:
        A function from diffusers' path of a module, such as ``down_blocks.1.attentions.0.proj_in``, to the
        path in files, such as ``input_blocks.4.1.proj_in``.
    """
    if not family.has_size_ids:
        return str
    blocks = unet_block_names(unet_config)

    def sgm_path(path: str) -> str:
        # The table speaks of weights, so the module borrows its weight's name.
        return original_unet_name(f"{path}.weight", blocks).removeprefix(UNET_PREFIX).removesuffix(".weight")

    return sgm_path


@dataclass(frozen=True)
class BlockNumbers:
    """How per-block settings count a family's U-Net: in, middle, out, with what stands before and after.

    Attributes:
        down_count: blocks on the way down.
        mid_count: blocks in the middle.
        up_count: blocks on the way up.
        before: blocks before the first one on the way down (SDXL counts the time embedding).
    """

    down_count: int
    mid_count: int
    up_count: int
    before: int = 0

    @property
    def count(self) -> int:
        """Blocks in all; SDXL counts what stands after the last one too."""
        return 2 * self.before + self.down_count + self.mid_count + self.up_count

    def number_of(self, kohya_name: str) -> int:
        """The block that an adapter of the U-Net sits in.

        Args:
            kohya_name: such as ``lora_unet_mid_block_attentions_0_proj_in``.

        Returns:
            0 for the first block on the way down (1 for SDXL); layers before and after all blocks count
            to the first and the last one.

        Raises:
            ValueError: the name belongs to no block.
        """
        if _BEFORE_BLOCKS.search(kohya_name):
            return 0
        if _AFTER_BLOCKS.search(kohya_name):
            return self.count - 1
        sgm = _KOHYA_SGM.search(kohya_name)
        if sgm is not None:
            starts = {"input_blocks": 0, "middle_block": self.down_count}
            start = starts.get(sgm[1], self.down_count + self.mid_count)
            return self.before + start + int(sgm[2])
        if "mid_block_" in kohya_name:
            return self.before + self.down_count
        match = _KOHYA_SD15.search(kohya_name)
        if match is None:
            raise ValueError(f"{kohya_name} belongs to no block of the U-Net")
        within = 2 if match[3].endswith("samplers") else int(match[4])
        place = 3 * int(match[2]) + within
        # Block 0 on the way down is conv_in.
        return place + 1 if match[1] == "down" else self.down_count + self.mid_count + place


BLOCK_NUMBERS = {"sd15": BlockNumbers(12, 1, 12), "sdxl": BlockNumbers(9, 3, 9, before=1)}


def block_numbers(family: ModelFamily) -> BlockNumbers:
    """How per-block settings count this family's U-Net."""
    return BLOCK_NUMBERS[family.name]
