"""NETWORKS: one line per kind of network."""

from __future__ import annotations

from core.errors import AtelierError
from core.networks import lora
from core.networks.kind import NetworkKind

NETWORKS: dict[str, NetworkKind] = {kind.name: kind for kind in (lora.KIND,)}


def network_kind(name: str) -> NetworkKind:
    """The kind that ``network_module`` names.

    Raises:
        AtelierError: there is none of that name.
    """
    if name not in NETWORKS:
        raise AtelierError(
            "The network “{name}” is unknown.",
            why="network_module names the kind of network to train.",
            remedy="Choose one of: {known}.",
            name=name,
            known=", ".join(NETWORKS),
        )
    return NETWORKS[name]
