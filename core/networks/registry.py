"""NETWORKS: one line per kind of network."""

from __future__ import annotations

from core.errors import AtelierError
from core.networks import dylora, ia3, locon, loha, lokr, lora, lora_fa, oft
from core.networks.kind import NetworkKind, NetworkSettings, network_arguments

NETWORKS: dict[str, NetworkKind] = {
    kind.name: kind
    for kind in (
        lora.KIND,
        locon.KIND,
        loha.KIND,
        lokr.KIND,
        dylora.LYCORIS_KIND,
        dylora.KIND,
        ia3.KIND,
        oft.DIAG_KIND,
        oft.KIND,
        lora_fa.KIND,
    )
}
_DEFAULT_ALGO = "lora"
_LYCORIS = frozenset({"lycoris.kohya", "lycoris"})


def network_kind(name: str, algo: str | None = None) -> NetworkKind:
    """The kind that ``network_module`` names.

    Args:
        name: our own name such as “loha”, or as sd-scripts' users write it: “networks.lora”, “lycoris.kohya”.
        algo: LyCORIS' own name of the kind, where ``name`` is “lycoris.kohya”.

    Raises:
        AtelierError: there is none of that name.
    """
    if name in NETWORKS:
        return NETWORKS[name]
    if name in _LYCORIS:
        return _lycoris_kind(algo or _DEFAULT_ALGO)
    for kind in NETWORKS.values():
        if kind.module == name:
            return kind
    raise AtelierError(
        "The network “{name}” is unknown.",
        why="network_module names the kind of network to train.",
        remedy="Choose one of: {known}.",
        name=name,
        known=", ".join((*NETWORKS, *dict.fromkeys(kind.module for kind in NETWORKS.values()))),
    )


def kind_of_section(section: NetworkSettings) -> NetworkKind:
    """The kind that a recipe's network section asks for, by ``network_module`` and ``algo``.

    Raises:
        AtelierError: there is none of that name.
    """
    algo = network_arguments(section.network_args).get("algo")
    return network_kind(section.network_module, None if algo is None else str(algo))


def _lycoris_kind(algo: str) -> NetworkKind:
    for kind in NETWORKS.values():
        if algo.lower() in kind.algos:
            return kind
    raise AtelierError(
        "The algorithm “{algo}” of LyCORIS is not supported.",
        why="It is not among those that other programs load or that train well.",
        remedy="Choose one of: {known}.",
        algo=algo,
        known=", ".join(known for kind in NETWORKS.values() for known in kind.algos),
    )
