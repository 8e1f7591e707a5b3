"""Why a network cannot be made, or cannot be taken from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.base_model.family import ModelFamily
from core.errors import AtelierError
from core.networks.kind import NetworkSettings


def nothing_to_train(section: NetworkSettings) -> AtelierError:
    """No layer is left to adapt."""
    return AtelierError(
        "The network “{name}” would train no layer at all.",
        why="No layer is both of the kind that it reaches and of a part and block that is trained.",
        remedy="Look at preset, block_dims and block rates, and at which part is trained.",
        name=section.network_module,
    )


def wrong_base(path: Path, family: ModelFamily, missing: Sequence[str], count: int) -> AtelierError:
    """A file has layers that the base model does not have."""
    return AtelierError(
        "“{path}” does not fit {family}: of its {count} layers {missing_count} are missing, as {example}.",
        why="A LoRA works only on the family of base models that it was trained on.",
        remedy="Choose the base model it was trained on, or another LoRA.",
        path=path,
        family=family.title,
        missing_count=len(missing),
        count=count,
        example=missing[0],
    )


def other_layers(path: Path, missing: Sequence[str]) -> AtelierError:
    """A file has no layer in common with the network that should go on from it."""
    return AtelierError(
        "Training cannot go on from “{path}”: it has none of this network's layers, such as {example}.",
        why="The recipe's network must be of the same kind and for the same base model as the file.",
        remedy="Set the network as it was when the file was trained, or leave network_weights empty.",
        path=path,
        example=missing[0],
    )


def wrong_layer(path: Path, name: str, reason: str) -> AtelierError:
    """One layer of a file is of another size or rank."""
    return AtelierError(
        "“{path}” does not fit: layer {name} says {reason}.",
        why="The layer's size or rank in the file is not the one needed here.",
        remedy="Choose a file made for this base model, with the same network_dim where training goes on.",
        path=path,
        name=name,
        reason=reason,
    )
