"""EngineProfile: the packages of an AI engine, for one kind of computer."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from core.errors import AtelierError

PROFILES = Path(__file__).resolve().parents[1] / "profiles"
_WHEEL_NAME = re.compile(r"[A-Za-z0-9_.+!]+(-[A-Za-z0-9_.+!]+){4,5}\.whl")


@dataclass(frozen=True)
class WheelFile:
    """One wheel to fetch.

    Args:
        name: the package's name.
        url: where it lies.
        sha256: hexadecimal; empty where only the index knows it.
        size: bytes; 0 where unknown.
    """

    name: str
    url: str
    sha256: str
    size: int

    @property
    def file_name(self) -> str:
        """The wheel's own name.

        Raises:
            AtelierError: the address does not end in the name of a wheel, so nothing is written to disk
                under it.
        """
        found = unquote(urlsplit(self.url).path.rsplit("/", 1)[-1])
        if not _WHEEL_NAME.fullmatch(found):
            raise AtelierError("The address {url} does not name a package file.", url=self.url)
        return found


@dataclass(frozen=True)
class EngineProfile:
    """What one engine holds.

    Args:
        name: ``"cu130"``, ``"cu126"``, ``"cpu"``.
        title: English template of its title.
        help: English template of one sentence: for whom it is.
        wheels: every wheel with its hash.
        torch: exact version that comes from ``torch_index``; empty when it is among the wheels.
        torch_index: address of that index, without the package's name.
        torch_megabytes: about how much that is.
        lowest_capability: compute capability that a card needs, ``(major, minor)``; empty for none.
        lowest_driver_cuda: CUDA version that the driver must know.
        imports: modules that must load; with ``torch`` among them a matrix product is tried too.
        device: ``"cuda"`` or ``"cpu"``: where that product is made.
        key: name and a hash of all of the above: two engines with one key are the same.
    """

    name: str
    title: str
    help: str
    wheels: tuple[WheelFile, ...]
    torch: str
    torch_index: str
    torch_megabytes: int
    lowest_capability: tuple[int, ...]
    lowest_driver_cuda: tuple[int, ...]
    imports: tuple[str, ...]
    device: str
    key: str

    @property
    def download_bytes(self) -> int:
        """About how much is fetched."""
        return sum(wheel.size for wheel in self.wheels) + self.torch_megabytes * 1_000_000

    @property
    def disk_bytes(self) -> int:
        """About the free space it wants at its peak: the wheels, and more than that unpacked."""
        return self.download_bytes * 5 // 2


def read_profiles(folder: Path = PROFILES) -> dict[str, EngineProfile]:
    """All profiles, best first.

    Args:
        folder: holds ``profiles.toml`` and one lock per profile.

    Raises:
        AtelierError: a lock is missing, or names a package without its hash.
    """
    table = tomllib.loads((folder / "profiles.toml").read_text(encoding="utf-8"))
    return {name: _profile(name, entry, folder) for name, entry in table.items()}


def _profile(name: str, entry: dict[str, Any], folder: Path) -> EngineProfile:
    lock = folder / f"{name}.pylock.toml"
    if not lock.is_file():
        raise AtelierError(
            "The list of packages {path} is missing.", remedy="Install LoRA Atelier again.", path=lock
        )
    content = lock.read_bytes()
    window = folder / "window.txt"
    # The engine leans on the window's packages: other ones, another engine.
    base = window.read_bytes() if window.is_file() else b""
    digest = hashlib.sha256(b"\0".join([content, base, entry["torch"].encode()])).hexdigest()
    return EngineProfile(
        name=name,
        title=entry["title"],
        help=entry["help"],
        wheels=tuple(_wheel(package) for package in tomllib.loads(content.decode("utf-8"))["packages"]),
        torch=entry["torch"] if entry["torch_index"] else "",
        torch_index=entry["torch_index"],
        torch_megabytes=entry["torch_megabytes"],
        lowest_capability=tuple(entry["lowest_capability"]),
        lowest_driver_cuda=tuple(entry["lowest_driver_cuda"]),
        imports=tuple(entry["imports"]),
        device="cuda" if entry["cuda"] else "cpu",
        key=f"{name}-{digest[:10]}",
    )


def _wheel(package: dict[str, Any]) -> WheelFile:
    wheel = package["wheels"][0]
    sha256 = wheel["hashes"].get("sha256", "")
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise AtelierError("The list of packages names {name} without its hash.", name=package["name"])
    return WheelFile(package["name"], wheel["url"], sha256, int(wheel.get("size", 0)))
