"""Networks folded into the weights of a base model, for good: what ``base_weights`` asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from core.base_model.parts import ModelParts
from core.networks.network import Network


@torch.no_grad()
def merge(network: Network, multiplier: float = 1.0) -> None:
    """Add a network's change to the base model's own weights, in their type.

    Args:
        network: not hung.
        multiplier: how strongly; -1 takes a plain LoRA out again, up to rounding.

    Raises:
        ValueError: the network is hung, so that it would act twice.
    """
    if network.is_hung:
        raise ValueError("take the network off before merging it")
    for entry in network.entries:
        adapter = entry.adapter
        weight = adapter.layer.weight
        adapter.to(weight.device)
        weight.copy_(weight.float() + multiplier * adapter.delta_weight())


def merge_files(parts: ModelParts, paths: Sequence[Path | str], multipliers: Sequence[float] = ()) -> None:
    """Merge files into a base model, one after the other (sd-scripts' ``base_weights``).

    Args:
        parts: the base model, whose weights change.
        paths: network files of any kind that can be loaded.
        multipliers: how strongly each acts; 1 where none is given.

    Raises:
        AtelierError: a file cannot be read, or was made for another base model.
    """
    missing = len(paths) - len(multipliers)
    for path, multiplier in zip(paths, (*multipliers, *[1.0] * missing), strict=False):
        merge(Network.from_file(parts, path), multiplier)
