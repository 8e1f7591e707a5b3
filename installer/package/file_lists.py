"""What Setup writes and what Uninstall deletes, as two NSIS lists. Nothing else is touched."""

from __future__ import annotations

from pathlib import Path


def write_lists(stage: Path, folder: Path) -> None:
    """Write ``install_list.nsh`` and ``uninstall_list.nsh`` for the files under ``stage``."""
    folder.mkdir(parents=True, exist_ok=True)
    files = sorted(path.relative_to(stage).as_posix() for path in stage.rglob("*") if path.is_file())
    # makensis takes a list without a byte order mark for the system's code page.
    (folder / "install_list.nsh").write_text(install_list(stage, files), encoding="utf-8-sig")
    (folder / "uninstall_list.nsh").write_text(uninstall_list(files), encoding="utf-8-sig")


def install_list(stage: Path, files: list[str]) -> str:
    """One ``SetOutPath`` per folder and one ``File`` per file."""
    lines: list[str] = []
    last = None
    for name in sorted(files, key=lambda name: (_folder(name), name)):
        if _folder(name) != last:
            last = _folder(name)
            lines.append(f'SetOutPath "{_installed(last)}"')
        lines.append(f'File "/oname={_escaped(name.rsplit("/", 1)[-1])}" "{_escaped(str(stage / name))}"')
    return "\n".join(lines) + "\n"


def uninstall_list(files: list[str]) -> str:
    """One ``Delete`` per file, then one ``RMDir`` per folder, deepest first; never a whole tree."""
    lines = [f'Delete "{_installed(name)}"' for name in sorted(files)]
    for folder in sorted(_folders(files), key=lambda name: (-name.count("/"), name)):
        if folder.startswith("app"):
            # Python leaves its compiled files beside ours.
            lines.append(f'Delete "{_installed(folder)}\\__pycache__\\*.pyc"')
            lines.append(f'RMDir "{_installed(folder)}\\__pycache__"')
        lines.append(f'RMDir "{_installed(folder)}"')
    return "\n".join(lines) + "\n"


def _folders(files: list[str]) -> set[str]:
    return {parent.as_posix() for name in files for parent in Path(name).parents if parent.as_posix() != "."}


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _installed(name: str) -> str:
    inside = _escaped(name).replace("/", "\\")
    return f"$INSTDIR\\{inside}" if inside else "$INSTDIR"


def _escaped(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')
