"""``python -m installer.package.engine_pack cu130``: all that an installation would fetch, in one folder.

Put beside ``LoRA Atelier.exe`` under the name ``engine-pack``, it installs the window and the AI engine
without a network. It is a folder because Setup itself cannot be larger than 2 GB.

``engine-pack/``
    ``python/<date>/cpython-...tar.gz``  the private Python; uv checks its hash
    ``window/``                          the window's packages
    ``*.whl``                            the engine's packages
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from core.errors import AtelierError
from installer.engine.download import Network, download
from installer.engine.profiles import PROFILES, EngineProfile, read_profiles
from installer.engine.torch_index import find_torch
from installer.package.launcher import PYTHON_VERSION

_TAGS = ("--platform", "win_amd64", "--python-version", "3.12", "--implementation", "cp")
_ABIS = ("--abi", "cp312", "--abi", "abi3", "--abi", "none")
_BLOCK = 1 << 20


def make_pack(profile: EngineProfile, out: Path, *, uv: str, network: Network | None = None) -> None:
    """Fill ``out`` with Python, the window's packages and those of one engine. What is there already is kept.

    Raises:
        AtelierError: something could not be fetched, or is not the file it should be.
    """
    network = network or Network()
    fetch_python(uv, out / "python")
    fetch_window_wheels(out / "window")
    wheels = list(profile.wheels)
    if profile.torch:
        wheels.append(find_torch(profile, network, python="cp312", platform="win_amd64"))
    for wheel in wheels:
        for _ in download(wheel, out, network):
            pass


def fetch_window_wheels(folder: Path, lock: Path = PROFILES / "window.txt") -> None:
    """The wheels that ``window.txt`` names, each by its hash, into ``folder``.

    Raises:
        AtelierError: pip refused, or cannot reach PyPI.
    """
    command = [sys.executable, "-m", "pip", "download", "-q", "--require-hashes", "--no-deps"]
    command += ["--only-binary=:all:", *_TAGS, *_ABIS, "--dest", str(folder), "-r", str(lock)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise AtelierError(
            "The window's packages could not be fetched.", why="pip said: {said}", said=done.stderr[-600:]
        )


def fetch_python(uv: str, folder: Path) -> Path:
    """The private Python for Windows, laid out as uv looks for it in a mirror.

    Raises:
        AtelierError: this uv does not know that Python, or it cannot be fetched.
    """
    address = python_address(uv)
    date, name = unquote(urlsplit(address).path).rsplit("/", 2)[-2:]
    target = folder / date / name
    if target.is_file():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{name}.part")
    try:
        with urllib.request.urlopen(address, timeout=60) as answer, part.open("wb") as file:
            while block := answer.read(_BLOCK):
                file.write(block)
    except OSError as error:
        raise AtelierError(
            "{address} could not be fetched.", why="{reason}", address=address, reason=str(error)
        ) from error
    return part.replace(target)


def python_address(uv: str) -> str:
    """Where the pinned uv would fetch the private Python for Windows from.

    Raises:
        AtelierError: it does not know that version.
    """
    command = [uv, "python", "list", PYTHON_VERSION, "--only-downloads", "--all-platforms"]
    done = subprocess.run(
        [*command, "--output-format", "json", "--no-config"], capture_output=True, text=True, check=False
    )
    found = json.loads(done.stdout or "[]")
    for entry in found:
        if (entry["os"], entry["arch"], entry["variant"]) == ("windows", "x86_64", "default"):
            return str(entry["url"])
    raise AtelierError(
        "{uv} knows no Python {version} for Windows.",
        why="It said: {said}",
        remedy="Use the uv that installer/package/uv_wheel.py pins.",
        uv=uv,
        version=PYTHON_VERSION,
        said=done.stderr[-400:],
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    profiles = read_profiles()
    parser = argparse.ArgumentParser(description="Fetch what an installation without a network needs.")
    parser.add_argument("profile", choices=tuple(profiles))
    parser.add_argument("--out", type=Path, default=Path("engine-pack"), help="folder to fill (engine-pack)")
    parser.add_argument("--uv", default="uv", help="the pinned uv, for this machine")
    given = parser.parse_args(arguments)
    try:
        make_pack(profiles[given.profile], given.out, uv=given.uv)
    except AtelierError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
