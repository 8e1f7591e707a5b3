"""Updates of the app: looked for when asked, checked, never started during a training.

The app asks the user, closes itself, and Setup waits for that (``/UPDATE``). The engine is built anew only
when its lists of packages changed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from core.errors import AtelierError
from installer.engine.download import Network, sha256_of

_MOST_BYTES = 100_000
_BLOCK = 1 << 18
_RELEASE = Path(__file__).with_name("release.json")
_CREATE_BREAKAWAY_FROM_JOB = 0x01000000


@dataclass(frozen=True)
class Update:
    """A newer version; ``size`` in bytes."""

    version: str
    url: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Release:
    """This version, and where newer ones are told of; ``updates`` is empty where nobody does."""

    version: str
    updates: str


def this_release(note: Path = _RELEASE) -> Release:
    """What was installed. A checkout has no note: it is updated with git."""
    if not note.is_file():
        return Release("", "")
    read = json.loads(note.read_text(encoding="utf-8"))
    return Release(read["version"], read["updates"])


def find_update(release: Release, network: Network) -> Update | None:
    """A newer version than this one, or None.

    Raises:
        AtelierError: the address cannot be reached, or what it says cannot be used.
    """
    if not release.updates:
        return None
    try:
        with network.open(release.updates) as answer:
            told = json.loads(answer.read(_MOST_BYTES))
        found = _read_news(told, release.updates)
        is_newer = _numbers(found.version) > _numbers(release.version)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AtelierError(
            "It could not be found out whether there is a newer version.",
            why="{address} said: {reason}",
            remedy="Try again later.",
            address=release.updates,
            reason=str(error),
        ) from error
    if urlsplit(found.url).hostname != urlsplit(release.updates).hostname:
        raise AtelierError(
            "The newer version is offered at another place, {url}.",
            why="Updates are only taken from where they are told of.",
            remedy="Download it by hand if you trust that place.",
            url=found.url,
        )
    return found if is_newer else None


def _read_news(told: Any, address: str) -> Update:
    setup = told["setup"]
    sha256 = str(setup["sha256"])
    if not re.fullmatch("[0-9a-f]{64}", sha256):
        raise ValueError("no sha256")
    return Update(str(told["version"]), urljoin(address, setup["url"]), sha256, int(setup["size"]))


def fetch_update(update: Update, folder: Path, network: Network) -> Iterator[int]:
    """Fetch Setup into ``folder``; yields bytes so far. What is not the promised file is deleted at once.

    Raises:
        AtelierError: the connection broke, or the file is not the promised one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = setup_path(update, folder)
    part = target.with_suffix(".part")
    try:
        with network.open(update.url) as answer, part.open("wb") as file:
            done = 0
            while block := answer.read(_BLOCK):
                done += len(block)
                file.write(block)
                yield done
    except OSError as error:
        raise AtelierError(
            "The update could not be fetched.", why="{reason}", remedy="Try again.", reason=str(error)
        ) from error
    if part.stat().st_size != update.size or sha256_of(part) != update.sha256:
        part.unlink()
        raise AtelierError(
            "The update is not the file it should be, and was deleted.",
            why="Its size or its sha256 differs from what was told.",
            remedy="Try again later, or download it by hand.",
        )
    part.replace(target)


def setup_path(update: Update, folder: Path) -> Path:
    """Where :func:`fetch_update` puts Setup."""
    safe = re.sub(r"[^0-9A-Za-z.+-]", "_", update.version)
    return folder / f"LoRA-Atelier-Setup-{safe}.exe"


def start_setup(update: Update, folder: Path, *, is_training: bool) -> None:
    """Start Setup, which waits for this app to close. Ask the user first, and close right after.

    Raises:
        AtelierError: a training runs, or the file changed since it was fetched.
    """
    if is_training:
        raise AtelierError(
            "An update waits while a training runs.",
            why="It would end the training.",
            remedy="Start it afterwards.",
        )
    setup = setup_path(update, folder)
    if not setup.is_file() or sha256_of(setup) != update.sha256:
        raise AtelierError("The update is not the file that was fetched.", remedy="Fetch it again.")
    # Out of the launcher's job object, which would end Setup together with the app.
    flags = _CREATE_BREAKAWAY_FROM_JOB if sys.platform == "win32" else 0
    subprocess.Popen([str(setup), "/S", "/UPDATE"], creationflags=flags)


def _numbers(version: str) -> tuple[int, ...]:
    if not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        raise ValueError(f"{version!r} is no version")
    return tuple(map(int, version.split(".")))
