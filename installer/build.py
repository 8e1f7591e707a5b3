"""``python -m installer.build``: from a checkout to Setup.exe, portable zip and checksums.

Runs on Linux. The same inputs give the same bytes: every time stamp is ``SOURCE_DATE_EPOCH``, by default the
last commit's time. Signing is a hook, because only its owner has the certificate.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from installer.package import (
    file_lists,
    launcher,
    pictures,
    portable_zip,
    release_files,
    setup_exe,
    staging,
    uv_wheel,
)
from installer.package.tools import require_tools

ROOT = Path(__file__).resolve().parents[1]
_SOURCE_EPOCH = 1_767_225_600  # 2026-01-01: for trees that are no git checkout


@dataclass(frozen=True)
class Built:
    """What a build made.

    Args:
        setup: the installer.
        portable: the zip with the same files.
        checksums: SHA256SUMS of both.
        seconds: how long it took.
    """

    setup: Path
    portable: Path
    checksums: Path
    seconds: float


def build(
    out: Path,
    *,
    compression: str = "lzma",
    version: str | None = None,
    download_url: str = release_files.NO_ADDRESS,
    sign_command: str = "",
    leave_out: Sequence[str] = (),
    root: Path = ROOT,
) -> Built:
    """Make every file of a release.

    Args:
        out: folder for them; made when missing.
        compression: ``"lzma"`` for a release (small), ``"zlib"`` for tests (fast).
        version: another version than the project's, to test upgrades.
        download_url: where the files will be offered; stands in update.json and the winget manifest.
        sign_command: a program that signs the exe whose path it is given, in place.
        leave_out: beginnings of paths that are not shipped, for example ``resources/demo/`` for a small
            test build.
        root: the checkout whose files are shipped.

    Raises:
        AtelierError: a tool or the signing program is missing, uv is not the pinned one, or a step failed.
    """
    require_tools()
    sign_command = _signing_program(sign_command)
    started = time.monotonic()
    version = version or project_version()
    epoch = source_epoch(root)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lora-atelier-build-") as folder:
        work = Path(folder)
        pictures.draw_all(work / "pictures")
        exe = launcher.compile_launcher(work, version=version, icon=work / "pictures/lora_atelier.ico")
        _sign(sign_command, exe)
        stage = work / "stage"
        staging.stage_files(root, stage, launcher=exe, uv=uv_wheel.fetch_uv(), leave_out=leave_out)
        staging.write_version(stage, version)
        release_files.write_release_note(stage, version=version, download_url=download_url)
        staging.set_times(work, epoch)  # the pictures too: Setup keeps their time stamps
        file_lists.write_lists(stage, work / "lists")
        setup = setup_exe.compile_setup(
            setup_exe.SetupInputs(
                work=work,
                stage=stage,
                version=version,
                compression=compression,
                epoch=epoch,
                sign_command=sign_command,
            ),
            out / f"LoRA-Atelier-Setup-{version}.exe",
        )
        _sign(sign_command, setup)
        portable = portable_zip.write_zip(stage, out / f"LoRA-Atelier-{version}-portable.zip", epoch)
    checksums = release_files.write_all(out, setup, portable, version=version, download_url=download_url)
    return Built(setup, portable, checksums, time.monotonic() - started)


def project_version() -> str:
    """The version in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def source_epoch(root: Path = ROOT) -> int:
    """Seconds since 1970 that every file of the package carries."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    )
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else _SOURCE_EPOCH


def _signing_program(command: str) -> str:
    """Its full path, because makensis starts it from another folder; empty for none."""
    program = shutil.which(command) if command else ""
    if program is None:
        raise AtelierError(
            "The signing program {command} is not there, or may not be run.",
            remedy="Give the path of an executable file. installer/README.md has one for osslsigncode, which "
            "comes with: apt-get install osslsigncode",
            command=command,
        )
    return str(Path(program).absolute()) if program else ""


def _sign(program: str, exe: Path) -> None:
    if not program:
        return
    done = subprocess.run([program, str(exe)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise AtelierError(
            "{file} was not signed.",
            why="{program} said: {said}",
            remedy="Run the signing program by hand to see more.",
            file=exe.name,
            program=program,
            said=done.stderr.strip()[-400:],
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m installer.build", description="Build the Windows package."
    )
    parser.add_argument("--out", type=Path, default=Path("dist"), help="folder for the results (dist)")
    parser.add_argument(
        "--compression", choices=("lzma", "zlib"), default="lzma", help="lzma: small; zlib: fast"
    )
    parser.add_argument("--version", help="instead of the project's version")
    parser.add_argument(
        "--download-url", default=release_files.NO_ADDRESS, help="where the files will be offered"
    )
    parser.add_argument("--sign-command", default="", help="program that signs the exe given to it, in place")
    parser.add_argument(
        "--leave-out", action="append", default=[], help="beginning of paths that are not shipped"
    )
    given = parser.parse_args(arguments)
    try:
        built = build(
            given.out,
            compression=given.compression,
            version=given.version,
            download_url=given.download_url,
            sign_command=given.sign_command,
            leave_out=given.leave_out,
        )
    except AtelierError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    lines = [f"{path}  {path.stat().st_size:,} bytes" for path in (built.setup, built.portable)]
    lines.append(f"{built.seconds:.0f} s; checksums in {built.checksums}")
    if given.download_url == release_files.NO_ADDRESS:
        lines.append("update.json and the winget manifest need --download-url before they can be published")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
