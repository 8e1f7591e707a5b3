"""The pinned ``uv.exe``, out of its wheel on PyPI, by sha256, never changed: it is signed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from core.errors import AtelierError

UV_VERSION = "0.13.8"
WHEEL = f"uv-{UV_VERSION}-py3-none-win_amd64.whl"
WHEEL_SHA256 = "cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0"
_MEMBER = f"uv-{UV_VERSION}.data/scripts/uv.exe"


def cache_folder() -> Path:
    """Where downloads of the build are kept, outside the checkout."""
    given = os.environ.get("LORA_ATELIER_BUILD_CACHE")
    return Path(given) if given else Path.home() / ".cache/lora-atelier-build"


def fetch_uv() -> Path:
    """The pinned uv.exe, from the cache or from PyPI.

    Raises:
        AtelierError: PyPI cannot be reached, or the file is not the pinned one.
    """
    wheel = cache_folder() / WHEEL
    if not wheel.is_file() or _sha256(wheel) != WHEEL_SHA256:
        _download(wheel)
    exe = wheel.with_name(f"uv-{UV_VERSION}.exe")
    with zipfile.ZipFile(wheel) as archive:
        exe.write_bytes(archive.read(_MEMBER))
    return exe


def _download(wheel: Path) -> None:
    wheel.parent.mkdir(parents=True, exist_ok=True)
    wheel.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
    command += ["--platform", "win_amd64", "--dest", str(wheel.parent), f"uv=={UV_VERSION}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not wheel.is_file():
        raise AtelierError(
            "uv {version} could not be fetched from PyPI.",
            why="pip said: {said}",
            remedy="Check the connection, or put {wheel} into {folder}.",
            version=UV_VERSION,
            said=done.stderr.strip()[-400:],
            wheel=WHEEL,
            folder=wheel.parent,
        )
    found = _sha256(wheel)
    if found != WHEEL_SHA256:
        wheel.unlink()
        raise AtelierError(
            "{wheel} is not the pinned file.",
            why="Its sha256 is {found}, expected {expected}.",
            remedy="Look at where pip fetched it from; never change the pin to make this pass.",
            wheel=WHEEL,
            found=found,
            expected=WHEEL_SHA256,
        )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
