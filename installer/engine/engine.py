"""The one door: make an engine and switch to it, whatever happens on the way; go back; repair; reset.

At any moment, also after a power cut, the engine in use is whole: a new one is built beside it, tried, and
only then pointed to, in one step. Whatever was downloaded is found again.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import AtelierError
from installer.engine.download import Network, download, sha256_of
from installer.engine.events import EngineProgress, EngineReady
from installer.engine.home import EngineHome
from installer.engine.licences import gather_deep_licences
from installer.engine.probe import probe
from installer.engine.profiles import EngineProfile, WheelFile
from installer.engine.torch_index import find_torch
from installer.engine.uv_install import FetchedWheel, install_offline

_NEWS_SECONDS = 0.05


@dataclass(frozen=True)
class EngineOrder:
    """What to make, and with what.

    Args:
        home: where engines live.
        profile: which one.
        uv: the uv program.
        network: mirrors, proxy, patience.
        packs: folders with wheels that somebody brought along; looked into before anything is fetched.
        python: the interpreter the engine is for; by default this one.
    """

    home: EngineHome
    profile: EngineProfile
    uv: Path
    network: Network = field(default_factory=Network)
    packs: tuple[Path, ...] = ()
    python: Path | None = None


def install_engine(order: EngineOrder) -> Iterator[EngineProgress | EngineReady]:
    """Fetch, install, try and switch to an engine. Closing the iterator pauses: the next call goes on.

    Raises:
        AtelierError: something a person can act on. The engine in use before is still in use.
    """
    home, profile = order.home, order.profile
    with home.alone():
        yield EngineProgress("checking")
        _check_room(order)
        wheels = yield from _fetch_all(order)
        part = home.new_build(profile.key)
        for line in install_offline(order.uv, wheels, part, home, python=order.python):
            yield EngineProgress("installing", note=line)
        gather_deep_licences(part)
        yield EngineProgress("probing")
        facts = probe(part, profile, home)
        yield EngineProgress("switching")
        build = home.keep(part)
        home.switch(build, profile=profile.name, key=profile.key)
        home.tidy()
    yield EngineReady(build, facts)


def engine_is_sound(home: EngineHome, profile: EngineProfile) -> dict[str, str]:
    """Try the engine in use out.

    Raises:
        AtelierError: there is none, or it does not work.
    """
    packages = home.packages()
    if packages is None:
        raise AtelierError("There is no AI engine yet.", remedy="Install one on the AI engine page.")
    return probe(packages, profile, home)


def needs_update(home: EngineHome, profile: EngineProfile) -> bool:
    """Whether the engine in use was made from other lists of packages than today's."""
    engine = home.active()
    return engine is not None and engine.profile == profile.name and engine.key != profile.key


def _check_room(order: EngineOrder) -> None:
    folder = order.home.downloads
    here = sum(path.stat().st_size for path in folder.glob("*") if path.is_file()) if folder.is_dir() else 0
    needed = max(0, order.profile.disk_bytes - here)
    free = order.home.free_bytes()
    if free < needed:
        raise AtelierError(
            "The disk with {folder} has {free} MB free, but about {needed} MB are needed.",
            why="The packages are downloaded and unpacked there; part of it is free again afterwards.",
            remedy="Make room, or install LoRA Atelier on another drive.",
            folder=order.home.folder,
            free=free // 1_000_000,
            needed=needed // 1_000_000,
        )


def _fetch_all(order: EngineOrder) -> Generator[EngineProgress, None, list[FetchedWheel]]:
    wheels = list(order.profile.wheels)
    if order.profile.torch:
        wheels.append(_packed_torch(order) or find_torch(order.profile, order.network))
    total, finished, told = order.profile.download_bytes, 0, 0.0
    fetched: list[FetchedWheel] = []
    for wheel in wheels:
        path = _packed(wheel, order.packs)
        size = path.stat().st_size if path else 0
        if path is None:
            for size in download(wheel, order.home.downloads, order.network):
                if time.monotonic() - told >= _NEWS_SECONDS:
                    told = time.monotonic()
                    yield EngineProgress(
                        "downloading", finished + size, max(total, finished + size), wheel.file_name
                    )
            path = order.home.downloads / wheel.file_name
        finished += size
        fetched.append(FetchedWheel(path, wheel.sha256 or sha256_of(path)))
    yield EngineProgress("downloading", finished, finished)
    return fetched


def _packed(wheel: WheelFile, packs: tuple[Path, ...]) -> Path | None:
    for pack in packs:
        path = pack / wheel.file_name
        if path.is_file() and (not wheel.sha256 or sha256_of(path) == wheel.sha256):
            return path
    return None


def _packed_torch(order: EngineOrder) -> WheelFile | None:
    """Torch from a pack: the person who carried the pack here vouches for it, as no list has its hash yet."""
    for pack in order.packs:
        for path in sorted(pack.glob(f"torch-{order.profile.torch}-*.whl")):
            return WheelFile("torch", path.resolve().as_uri(), sha256_of(path), path.stat().st_size)
    return None
