"""The mirrors and the proxy that the user chose, kept beside the engines."""

from __future__ import annotations

import json
from pathlib import Path

from installer.engine.download import Network

_FIELDS = ("pypi_mirror", "pytorch_mirror", "proxy")


def read_network(folder: Path) -> Network:
    """What was chosen; a file that is missing or cannot be read means nothing was."""
    try:
        kept = json.loads((folder / "network.json").read_text(encoding="utf-8"))
        return Network(
            pypi_mirror=str(kept["pypi_mirror"]),
            pytorch_mirror=str(kept["pytorch_mirror"]),
            proxy=str(kept["proxy"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return Network()


def write_network(folder: Path, network: Network) -> None:
    """Keep the choice."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = {name: getattr(network, name) for name in _FIELDS}
    beside = folder / "network.new"
    beside.write_text(json.dumps(chosen, indent=1), encoding="utf-8")
    beside.replace(folder / "network.json")
