"""The tree that is installed: launcher, uv, our packages, licences. Only files that git knows go in."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

SHIPPED = ("core", "curation", "desktop", "resources", "installer")
NOT_SHIPPED = ("installer/build.py", "installer/package/", "installer/windows/", "installer/README.md")
_NEVER = {"__pycache__"}


def stage_files(root: Path, stage: Path, *, launcher: Path, uv: Path, leave_out: Sequence[str] = ()) -> None:
    """Lay the installed tree out under ``stage``.

    Args:
        root: the checkout.
        stage: folder to fill; must not exist.
        launcher: the compiled exe.
        uv: the pinned uv.exe.
        leave_out: beginnings of paths that are not shipped.
    """
    for relative in shipped_files(root):
        if relative.startswith(tuple(leave_out)):
            continue
        _copy(root / relative, stage / "app" / relative)
    _copy(launcher, stage / "LoRA Atelier.exe")
    _copy(uv, stage / "tools/uv.exe")
    _copy(root / "LICENSE", stage / "LICENSE.txt")


def write_version(stage: Path, version: str) -> None:
    """Say in ``app/VERSION`` what this is."""
    (stage / "app/VERSION").write_text(f"{version}\n", encoding="utf-8")


def shipped_files(root: Path) -> tuple[str, ...]:
    """Paths of our packages' files below ``root``, sorted, with ``/``."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *SHIPPED], cwd=root, capture_output=True, text=True, check=False
    )
    if listed.returncode == 0 and listed.stdout:
        found = [name for name in listed.stdout.split("\0") if name and (root / name).is_file()]
    else:
        found = [
            path.relative_to(root).as_posix()
            for name in SHIPPED
            for path in (root / name).rglob("*")
            if path.is_file()
        ]
    return tuple(
        sorted(
            name for name in found if not name.startswith(NOT_SHIPPED) and not _NEVER & set(name.split("/"))
        )
    )


def set_times(folder: Path, epoch: int) -> None:
    """Give every file the same time stamp and plain rights, so that builds can be compared byte by byte."""
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))
        path.chmod(0o755 if path.is_dir() else 0o644)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
