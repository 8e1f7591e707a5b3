"""The mirrors and the proxy that the user chose, in one file for the app and for its first start.

``engine/network.ini`` is read here and by the launcher (``installer/windows``); people may edit it by hand::

    [network]
    pypi_mirror = https://pypi.tuna.tsinghua.edu.cn
    pytorch_mirror =
    python_mirror =
    proxy = http://192.168.1.10:8080
"""

from __future__ import annotations

import configparser
from pathlib import Path

from installer.engine.download import Network

_SECTION = "network"
_FIELDS = ("pypi_mirror", "pytorch_mirror", "proxy")


def read_network(folder: Path) -> Network:
    """What was chosen; a file that is missing or cannot be read means nothing was."""
    kept = _read(folder / "network.ini")
    pypi, pytorch, proxy = (kept.get(_SECTION, name, fallback="").strip() for name in _FIELDS)
    return Network(pypi_mirror=pypi, pytorch_mirror=pytorch, proxy=proxy)


def write_network(folder: Path, network: Network) -> None:
    """Keep the choice; ``python_mirror``, which only the first start uses, stays as it is."""
    path = folder / "network.ini"
    kept = _read(path)
    if not kept.has_section(_SECTION):
        kept.add_section(_SECTION)
    for name in _FIELDS:
        kept.set(_SECTION, name, getattr(network, name))
    folder.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="utf-8") as file:
        kept.write(file)
    beside.replace(path)


def _read(path: Path) -> configparser.ConfigParser:
    kept = configparser.ConfigParser(interpolation=None)
    try:
        kept.read_string(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, configparser.Error):
        return configparser.ConfigParser(interpolation=None)
    return kept
