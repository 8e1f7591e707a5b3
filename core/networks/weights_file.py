"""LoRA files: key names taken apart, and the kind of network recognised by its keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from safetensors import SafetensorError, safe_open
from torch import Tensor

from core.errors import AtelierError
from core.networks.kind import NetworkKind
from core.networks.registry import NETWORKS

_FOREIGN = {
    "hada_w1_a": "LoHa",
    "lokr_w1": "LoKr",
    "lokr_w1_a": "LoKr",
    "on_input": "(IA)³",
    "oft_blocks": "OFT",
    "oft_diag": "OFT",
    "dora_scale": "DoRA",
    "lora_mid.weight": "LoCon with a Tucker core",
    "diff": "full difference",
    "a1.weight": "GLoRA",
}


def read_weights(path: Path) -> dict[str, dict[str, Tensor]]:
    """Read a LoRA file's tensors, by adapter name and then by the ending of the key.

    Args:
        path: a ``.safetensors`` file.

    Returns:
        For example ``{"lora_unet_..._to_q": {"lora_down.weight": ..., "alpha": ...}}``, as stored.

    Raises:
        AtelierError: the file is missing, is not readable as safetensors, or holds no adapters.
    """
    try:
        with safe_open(str(path), framework="pt") as file:
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - it is no mapping
    except FileNotFoundError as error:
        raise AtelierError(
            "The LoRA file “{path}” is not there.", remedy="Choose the file again.", path=path
        ) from error
    except (SafetensorError, OSError) as error:
        raise AtelierError(
            "The LoRA file “{path}” cannot be read.",
            why="It is not a complete safetensors file: {reason}",
            remedy="Copy or download it again.",
            path=path,
            reason=str(error),
        ) from error
    return grouped(tensors)


def grouped(tensors: Mapping[str, Tensor]) -> dict[str, dict[str, Tensor]]:
    """Tensors by adapter name and ending; an adapter's name holds no dot, so the first dot parts them."""
    modules: dict[str, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        name, _, ending = key.partition(".")
        modules.setdefault(name, {})[ending] = tensor
    return modules


def kind_of(endings: Iterable[str], path: Path) -> NetworkKind:
    """The kind of network whose keys these are.

    Raises:
        AtelierError: the file holds a kind that cannot be loaded, or no network at all.
    """
    found = set(endings)
    for ending, title in _FOREIGN.items():
        if ending in found:
            raise _unknown_kind(path, title)
    for kind in NETWORKS.values():
        if found.issuperset(kind.key_suffixes):
            return kind
    raise _unknown_kind(path, ", ".join(sorted(found)[:3]))


def _unknown_kind(path: Path, found: str) -> AtelierError:
    return AtelierError(
        "“{path}” holds a network that cannot be loaded: {found}.",
        why="These can be: {known}.",
        remedy="Choose a LoRA file.",
        path=path,
        found=found,
        known=", ".join(kind.title for kind in NETWORKS.values()),
    )
