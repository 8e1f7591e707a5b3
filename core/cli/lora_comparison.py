"""How strong a LoRA is in each block, and how alike two of them are."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.checkpoints.header import read_header
from core.cli.lora_facts import modules_of, part_of
from core.cli.lora_weights import StoredTensors, low_rank_pair, squared_norm
from core.networks.block_names import BLOCK_NUMBERS

_TEXT = {"te": "TE", "te1": "TE1", "te2": "TE2"}


@dataclass(frozen=True)
class BlockNorm:
    """How much a LoRA changes one block.

    Attributes:
        block: ``"TE1"``, ``"IN04"``, ``"MID"``, ``"OUT11"``; ``"other"`` for what belongs to none.
        module_count: adapters in it.
        norm: the Frobenius norm of everything they add; nan where it cannot be told.
    """

    block: str
    module_count: int
    norm: float


def block_norms(path: Path, base: str) -> tuple[BlockNorm, ...]:
    """Norms by block, in the order in which a picture goes through them.

    Args:
        path: a LoRA file.
        base: ``"sd15"`` or ``"sdxl"``, which count their blocks differently.
    """
    header = read_header(path)
    squares: dict[str, float] = defaultdict(float)
    counts: dict[str, int] = defaultdict(int)
    with StoredTensors(path, header) as tensors:
        for name, endings in modules_of(header.tensors).items():
            block = block_of(name, base)
            squares[block] += squared_norm(tensors, name, endings)
            counts[block] += 1
    return tuple(
        BlockNorm(block, counts[block], math.sqrt(squares[block])) for block in sorted(counts, key=_order)
    )


def block_of(name: str, base: str) -> str:
    """The block an adapter sits in, as LoRA Block Weight counts them."""
    part = part_of(name)
    if part != "unet":
        return _TEXT.get(part, "other")
    numbers = BLOCK_NUMBERS["sdxl" if base == "sdxl" else "sd15"]
    try:
        number = numbers.number_of(name) - numbers.before
    except ValueError:
        return "other"
    if number < numbers.down_count:
        return f"IN{number:02d}"
    above = number - numbers.down_count - numbers.mid_count
    return f"OUT{above:02d}" if above >= 0 else "MID"


def likeness(first: Path, second: Path) -> float | None:
    """The cosine between what two LoRAs add to the model: 1 the same direction, 0 unrelated, -1 the opposite.

    Returns:
        None where they share no low-rank adapters of the same shape.
    """
    headers = read_header(first), read_header(second)
    modules = modules_of(headers[0].tensors), modules_of(headers[1].tensors)
    product = squares_first = squares_second = 0.0
    with StoredTensors(first, headers[0]) as one, StoredTensors(second, headers[1]) as other:
        for name in modules[0].keys() | modules[1].keys():
            in_first, in_second = modules[0].get(name), modules[1].get(name)
            squares_first += squared_norm(one, name, in_first) if in_first else 0.0
            squares_second += squared_norm(other, name, in_second) if in_second else 0.0
            if in_first and in_second and "lora_down.weight" in in_first and "lora_down.weight" in in_second:
                product += _inner_product(one, other, name)
    length = math.sqrt(squares_first * squares_second)
    return product / length if length and math.isfinite(length) and product else None


def _inner_product(one: StoredTensors, other: StoredTensors, name: str) -> float:
    down, up, scale = low_rank_pair(one, name)
    other_down, other_up, other_scale = low_rank_pair(other, name)
    if down.shape[1] != other_down.shape[1] or up.shape[0] != other_up.shape[0]:
        return 0.0
    return scale * other_scale * float(np.sum((up.T @ other_up) * (down @ other_down.T)))


def _order(block: str) -> tuple[int, str]:
    places = ("TE", "IN", "MID", "OUT")
    return next((place for place, start in enumerate(places) if block.startswith(start)), len(places)), block
