"""Keeps every licence text of an engine, but not in folders too deep for Windows' path limit."""

from __future__ import annotations

from pathlib import Path

LONGEST_INSIDE = 125
"""Characters below a build's folder, so that whole paths stay below 260 (tests count)."""
_RULE = "=" * 78


def gather_deep_licences(packages: Path, longest: int = LONGEST_INSIDE) -> int:
    """Move licence texts that lie too deep into one ``LICENSES.txt`` of their package.

    Torch brings licences of its parts' parts under paths of 170 characters, which other programs, Uninstall
    among
    them, cannot open on many Windows PCs.

    Returns:
        How many were moved.
    """
    moved = 0
    for info in sorted(packages.glob("*.dist-info")):
        deep = [
            path
            for path in sorted((info / "licenses").rglob("*"))
            if path.is_file() and len(path.relative_to(packages).as_posix()) > longest
        ]
        if not deep:
            continue
        texts = [_titled(path, info) for path in deep]
        (info / "LICENSES.txt").write_text("\n".join(texts), encoding="utf-8")
        for path in deep:
            path.unlink()
            _remove_empty(path.parent, info)
        moved += len(deep)
    return moved


def _titled(path: Path, info: Path) -> str:
    text = path.read_text(encoding="utf-8", errors="replace")
    return f"{_RULE}\n{path.relative_to(info).as_posix()}\n{_RULE}\n{text}"


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
