"""Compiles ``LoRA Atelier.exe`` from ``installer/windows`` with mingw, without a time stamp."""

from __future__ import annotations

import re
from pathlib import Path

from installer.package.tools import GCC, WINDRES, run_tool

PYTHON_VERSION = "3.12.16"
"""The private Python, one that the pinned uv knows with its sha256."""
SOURCES = Path(__file__).resolve().parents[1] / "windows"
_LIBRARIES = ("-lcomctl32", "-lole32", "-lshell32", "-lshlwapi", "-luuid")


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """``"1.2.3rc1"`` -> ``(1, 2, 3, 0)``: the four numbers Windows wants."""
    found = [int(number) for number in re.findall(r"\d+", version.split("rc")[0])[:4]]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def compile_launcher(work: Path, *, version: str, icon: Path) -> Path:
    """Compile it into ``work``.

    Raises:
        AtelierError: the compiler refused.
    """
    folder = work / "launcher"
    folder.mkdir()
    for source in sorted(SOURCES.glob("launcher*")):
        (folder / source.name).write_bytes(source.read_bytes())
    (folder / "lora_atelier.ico").write_bytes(icon.read_bytes())
    numbers = ",".join(map(str, version_numbers(version)))
    run_tool(
        [
            WINDRES,
            f"-DVERSION_NUMBERS={numbers}",
            f'-DVERSION_TEXT=\\"{version}\\"',
            "launcher.rc",
            "resources.o",
        ],
        folder=folder,
    )
    parts = [str(path) for path in sorted(SOURCES.glob("*.c"))]
    flags = [
        "-O2",
        "-s",
        "-Wall",
        "-Wextra",
        "-municode",
        "-mwindows",
        "-static-libgcc",
        "-Wl,--no-insert-timestamp",
    ]
    hardening = ["-Wl,--nxcompat", "-Wl,--dynamicbase", "-Wl,--high-entropy-va"]
    python = f'-DPYTHON_VERSION="{PYTHON_VERSION}"'
    exe = folder / "LoRA Atelier.exe"
    run_tool(
        [GCC, *flags, *hardening, python, *parts, "resources.o", "-o", str(exe), *_LIBRARIES], folder=folder
    )
    return exe
