"""Compiles Setup.exe with makensis from ``installer/windows/setup.nsi`` and the generated lists."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from installer.package.launcher import SOURCES, version_numbers
from installer.package.tools import MAKENSIS, run_tool

LONGEST_FOLDER = 74
"""Characters of the installation folder: so the longest path in it stays below 260 (tests count)."""
FIRST_START_KB = 620_000
"""What the first start adds: Python and the window's packages, installed, and its cache while it works."""
NEEDED_MB = 1_000


@dataclass(frozen=True)
class SetupInputs:
    """What makensis compiles.

    Args:
        work: holds ``pictures`` and ``lists``.
        stage: the tree to install.
        version: the program's version.
        compression: ``"lzma"`` or ``"zlib"``.
        epoch: the time stamp that makes builds comparable, seconds since 1970.
        sign_command: signs Uninstall.exe when it is made; empty for none.
    """

    work: Path
    stage: Path
    version: str
    compression: str
    epoch: int
    sign_command: str = ""


def compile_setup(inputs: SetupInputs, out: Path) -> Path:
    """Compile it to ``out``.

    Raises:
        AtelierError: makensis refused or warned.
    """
    defines = {
        "VERSION": inputs.version,
        "VERSION_NUMBERS": ".".join(map(str, version_numbers(inputs.version))),
        "STAGE": inputs.stage,
        "PICTURES": inputs.work / "pictures",
        "LISTS": inputs.work / "lists",
        "OUT_FILE": out.resolve(),
        "LONGEST_FOLDER": LONGEST_FOLDER,
        "NEEDED_MB": NEEDED_MB,
        "FIRST_START_KB": FIRST_START_KB,
        "COMPRESSION": inputs.compression,
    }
    if inputs.sign_command:
        defines["SIGN_COMMAND"] = inputs.sign_command
    options = [
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in defines.items()),
    ]
    run_tool(
        [MAKENSIS, *options, "setup.nsi"],
        folder=SOURCES,
        environment={"SOURCE_DATE_EPOCH": str(inputs.epoch)},
    )
    return out
