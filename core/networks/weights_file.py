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
    "oft_diag": "an early OFT",
    "diff": "full difference",
    "w_norm": "norms",
    "b_norm": "norms",
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
            why="It is not a complete safetensors file: {reason}.",
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


def kind_of(name: str, endings: Iterable[str], path: Path) -> NetworkKind | None:
    """The kind of adapter whose keys these are; None where they are something else.

    Args:
        name: what the keys start with.
        endings: what they end with.
        path: the file, for the message.

    Raises:
        AtelierError: it is a kind of adapter that cannot be loaded.
    """
    found = set(endings)
    for ending, title in _FOREIGN.items():
        if ending in found:
            raise _unknown_kind(path, title)
    return next((kind for kind in NETWORKS.values() if kind.is_adapter(name, found)), None)


def kinds_of(modules: Mapping[str, Mapping[str, Tensor]], path: Path) -> dict[str, NetworkKind]:
    """The kind of every adapter in a file by its name; what is no adapter is left out.

    Files carry other things too, such as words of a textual inversion, and LyCORIS can mix kinds in one file.

    Raises:
        AtelierError: the file holds a kind that cannot be loaded, or no network at all.
    """
    kinds = {name: kind_of(name, tensors, path) for name, tensors in modules.items()}
    known = {name: kind for name, kind in kinds.items() if kind is not None}
    if not known:
        endings = {ending for tensors in modules.values() for ending in tensors}
        raise _unknown_kind(path, ", ".join(sorted(endings)[:3]))
    return known


def _unknown_kind(path: Path, found: str) -> AtelierError:
    return AtelierError(
        "“{path}” holds a network that cannot be loaded: {found}.",
        why="These can be: {known}.",
        remedy="Choose a LoRA file.",
        path=path,
        found=found,
        known=", ".join(dict.fromkeys(kind.title for kind in NETWORKS.values())),
    )
