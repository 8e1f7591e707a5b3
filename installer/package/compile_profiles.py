"""``python -m installer.package.compile_profiles``: resolve the locks anew, on purpose only.

``window.txt`` (uv reads it at the first start) and one ``<profile>.pylock.toml`` per engine profile (our
downloader reads
those). Every wheel is for 64-bit Windows and Python 3.12, with its sha256 and size.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import tomllib
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from installer.build import ROOT

PROFILES = ROOT / "installer/profiles"
WINDOW_PACKAGES = (
    "PySide6-Essentials", "numpy", "opencv-python-headless", "pillow", "platformdirs", "psutil",
    "pydantic", "tomlkit", "tqdm",
)  # fmt: skip
"""Of pyproject's dependencies, what the window and curation import. The engine holds the rest."""
WINDOW_EXTRAS = ("typing-extensions", "msvc-runtime")
"""msvc-runtime puts Microsoft's C++ libraries beside python.exe; torch and Qt lean on them."""
PYTHON = "3.12"
PLATFORM = "x86_64-pc-windows-msvc"


@dataclass(frozen=True)
class Wheel:
    """One wheel of a lock; ``size`` in bytes."""

    name: str
    version: str
    url: str
    sha256: str
    size: int


def compile_all(uv: str, names: Sequence[str]) -> None:
    """Resolve and write the named locks; ``window`` comes first, the engines build on it."""
    wanted = _project_requirements()
    if "window" in names or not (PROFILES / "window.txt").is_file():
        chosen = [wanted[_canonical(name)] for name in WINDOW_PACKAGES]
        window_wheels = _resolve(uv, [*chosen, *WINDOW_EXTRAS], constraints=[])
        (PROFILES / "window.txt").write_text(_requirements_text(window_wheels), encoding="utf-8")
    pinned = re.findall(r"^(\S+==\S+)", (PROFILES / "window.txt").read_text(encoding="utf-8"), re.MULTILINE)
    in_window = {pin.split("==")[0] for pin in pinned}
    table = tomllib.loads((PROFILES / "profiles.toml").read_text(encoding="utf-8"))
    for name, profile in table.items():
        if name not in names:
            continue
        heavy = [text for key, text in wanted.items() if key not in in_window and key not in _NOT_IN_ENGINE]
        torch = f"torch=={profile['torch'].split('+')[0]}"
        wheels = _resolve(uv, [*heavy, torch, profile["runtime"]], constraints=pinned)
        kept = [wheel for wheel in wheels if wheel.name not in in_window]
        if profile["torch_index"]:
            kept = [wheel for wheel in kept if wheel.name != "torch"]
        (PROFILES / f"{name}.pylock.toml").write_text(_pylock_text(name, kept), encoding="utf-8")


_NOT_IN_ENGINE = {"torch", "pyqtgraph"}


def _project_requirements() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    plain = (text.split(";")[0].strip() for text in project["dependencies"])
    return {_canonical(re.split(r"[<>=!~ \[]", text)[0]): text for text in plain}


def _resolve(uv: str, requirements: Sequence[str], *, constraints: Sequence[str]) -> tuple[Wheel, ...]:
    with tempfile.TemporaryDirectory() as folder:
        given, bounds, lock = (Path(folder) / name for name in ("in.txt", "bounds.txt", "pylock.toml"))
        given.write_text("\n".join(requirements), encoding="utf-8")
        bounds.write_text("\n".join(constraints), encoding="utf-8")
        command = [
            uv,
            "pip",
            "compile",
            "-q",
            "--no-config",
            "--python-platform",
            PLATFORM,
            "--python-version",
            PYTHON,
        ]
        command += [
            "--only-binary",
            ":all:",
            "--default-index",
            "https://pypi.org/simple",
            "--format",
            "pylock.toml",
        ]
        done = subprocess.run(
            [*command, "-c", str(bounds), str(given), "-o", str(lock)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise AtelierError(
                "The packages do not fit together.", why="uv said: {said}", said=done.stderr[-2000:]
            )
        packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    return tuple(_wheel(package) for package in packages)


def _wheel(package: dict[str, Any]) -> Wheel:
    fitting = [wheel for wheel in package.get("wheels", []) if _fits(wheel["url"])]
    # The most specific build is listed under cp312; a pure one exists otherwise.
    best = sorted(
        fitting, key=lambda wheel: (f"cp{PYTHON.replace('.', '')}-win" not in wheel["url"], wheel["url"])
    )[0]
    return Wheel(
        package["name"],
        package["version"],
        best["url"],
        best["hashes"]["sha256"],
        best.get("size") or _size(best["url"]),
    )


def _fits(url: str) -> bool:
    return url.endswith(("win_amd64.whl", "-none-any.whl"))


def _size(url: str) -> int:
    with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=60) as answer:
        return int(answer.headers["Content-Length"])


def _requirements_text(wheels: Sequence[Wheel]) -> str:
    lines = [
        "# The window's packages: 64-bit Windows, Python 3.12. Written by installer.package.compile_profiles."
    ]
    lines += [f"{wheel.name}=={wheel.version} --hash=sha256:{wheel.sha256}" for wheel in wheels]
    return "\n".join(lines) + "\n"


def _pylock_text(name: str, wheels: Sequence[Wheel]) -> str:
    lines = [
        f"# Profile {name}: 64-bit Windows, Python 3.12. Written by installer.package.compile_profiles.",
        'lock-version = "1.0"',
        'created-by = "installer.package.compile_profiles"',
        f'requires-python = ">={PYTHON}"',
    ]
    for wheel in wheels:
        lines += ["", "[[packages]]", f'name = "{wheel.name}"', f'version = "{wheel.version}"']
        hashes = f'{{ sha256 = "{wheel.sha256}" }}'
        lines.append(f'wheels = [{{ url = "{wheel.url}", size = {wheel.size}, hashes = {hashes} }}]')
    return "\n".join(lines) + "\n"


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Resolve the locks of the Windows package anew.")
    parser.add_argument("--uv", default="uv", help="the uv to resolve with")
    parser.add_argument("names", nargs="*", default=["window", "cu130", "cu126", "cpu"])
    given = parser.parse_args(arguments)
    try:
        compile_all(given.uv, given.names)
    except AtelierError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
