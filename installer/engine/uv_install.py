"""Installs downloaded wheels with uv: offline, by hash, and untouched by the user's own settings."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from installer.engine.home import EngineHome

_FOREIGN = ("PYTHON", "PIP_", "UV_", "CONDA_", "VIRTUAL_ENV")
_LAST_LINES = 12
NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
"""Windows: a child without a console (CREATE_NO_WINDOW)."""


@dataclass(frozen=True)
class FetchedWheel:
    """A wheel on this disk; ``sha256`` is what it must still have when uv reads it."""

    path: Path
    sha256: str


def child_python() -> Path:
    """The interpreter for children whose words are read: not the window's, which has no console."""
    own = Path(sys.executable)
    beside = own.with_name("python.exe")
    return beside if own.name.lower() == "pythonw.exe" and beside.is_file() else own


def child_environment(home: EngineHome) -> dict[str, str]:
    """The environment of every child: nothing foreign reaches in, nothing is left outside."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(_FOREIGN)}
    return kept | {
        "UV_NO_CONFIG": "1",
        "UV_OFFLINE": "1",
        "UV_NO_PROGRESS": "1",
        "UV_CACHE_DIR": str(home.cache),
        "UV_PYTHON_INSTALL_DIR": str(home.folder / "python.new"),
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONSAFEPATH": "1",
    }


def install_offline(
    uv: Path, wheels: Sequence[FetchedWheel], target: Path, home: EngineHome, *, python: Path | None = None
) -> Iterator[str]:
    """Install wheels into ``target``; yields the lines uv prints. Closing the iterator ends uv.

    Args:
        uv: the program.
        wheels: all of them; nothing else is looked for.
        target: folder for the packages.
        home: gives uv its cache, on the same disk, so that files are linked and not copied.
        python: the interpreter they are for; by default the one this runs in.

    Raises:
        AtelierError: uv refused, for example a wheel whose hash is wrong, or the disk is full.
    """
    home.cache.mkdir(parents=True, exist_ok=True)
    listed = home.folder / "install.txt"
    lines = [f"{_requirement(wheel)} --hash=sha256:{wheel.sha256}" for wheel in wheels]
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [str(uv), "pip", "install", "--python", str(python or child_python()), "--target", str(target)]
    command += [
        "--no-index",
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--link-mode",
        "hardlink",
    ]
    for folder in sorted({str(wheel.path.parent) for wheel in wheels}):
        command += ["--find-links", folder]
    yield from _lines_of([*command, "-r", str(listed)], child_environment(home))


def _requirement(wheel: FetchedWheel) -> str:
    name, version = wheel.path.name.split("-")[:2]
    return f"{name}=={version}"


def _lines_of(command: Sequence[str], environment: dict[str, str]) -> Iterator[str]:
    said: list[str] = []
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=NO_WINDOW,
    ) as uv:
        try:
            for line in uv.stdout or ():
                said = [*said[-_LAST_LINES:], line.rstrip()]
                yield said[-1]
        finally:
            if uv.poll() is None:
                try:
                    uv.wait(1)
                except subprocess.TimeoutExpired:
                    uv.kill()
    if uv.returncode:
        raise _refused("\n".join(said))


def _refused(said: str) -> AtelierError:
    if "No space left" in said or "os error 112" in said or "os error 28" in said:
        return AtelierError(
            "The disk became full while packages were installed.",
            why="{said}",
            remedy="Make room and start again: nothing is downloaded twice.",
            said=said,
        )
    return AtelierError(
        "The packages could not be installed.",
        why="uv said: {said}",
        remedy="Start again. If it happens again, use “Reset” on the AI engine page, or report it.",
        said=said,
    )
