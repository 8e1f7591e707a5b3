"""The programs a build needs: which are missing, how to get them, and running one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.errors import AtelierError

GCC = "x86_64-w64-mingw32-gcc"
WINDRES = "x86_64-w64-mingw32-windres"
MAKENSIS = "makensis"
DEBIAN_PACKAGES = {MAKENSIS: "nsis", GCC: "gcc-mingw-w64-x86-64-win32", WINDRES: "gcc-mingw-w64-x86-64-win32"}
_LAST_CHARACTERS = 1500


def missing_tools() -> tuple[str, ...]:
    """The Debian packages that a build still needs, sorted."""
    return tuple(sorted({package for tool, package in DEBIAN_PACKAGES.items() if not shutil.which(tool)}))


def require_tools() -> None:
    """Refuse early, naming everything that is missing.

    Raises:
        AtelierError: some program is not installed; the remedy is the command that installs them all.
    """
    missing = missing_tools()
    if missing:
        raise AtelierError(
            "Programs for the build are missing: {packages}.",
            why="Setup.exe and its launcher are compiled with them.",
            remedy="Install them: apt-get install --no-install-recommends {packages}",
            packages=" ".join(missing),
        )


def run_tool(command: Sequence[str], *, folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """Run a program and return what it printed.

    Raises:
        AtelierError: it ended with an error; the last of its words are in the message.
    """
    done = subprocess.run(
        list(command),
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise AtelierError(
            "{program} failed (exit code {code}).",
            why="It said: {said}",
            program=command[0],
            code=done.returncode,
            said=done.stdout[-_LAST_CHARACTERS:],
        )
    return done.stdout
