"""Where an installed app keeps its engine and its uv; None where the app runs from a checkout or from pip."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from installer.engine.home import EngineHome

_APP = Path(__file__).resolve().parents[2]


def install_root() -> Path | None:
    """The folder of ``LoRA Atelier.exe``. ``LORA_ATELIER_ROOT`` names another one, to try things out."""
    if given := os.environ.get("LORA_ATELIER_ROOT"):
        return Path(given)
    return _APP.parent if _APP.name == "app" and (_APP.parent / "tools").is_dir() else None


def engine_home() -> EngineHome | None:
    """The engines of this installation, or None."""
    root = install_root()
    return EngineHome(root / "engine") if root else None


def uv_program() -> Path | None:
    """The uv that was shipped, or None."""
    root = install_root()
    name = "uv.exe" if sys.platform == "win32" else "uv"
    return root / "tools" / name if root and (root / "tools" / name).is_file() else None


def packs_beside_setup() -> tuple[Path, ...]:
    """Folders with wheels that somebody put beside the program: ``engine-pack`` next to the exe."""
    root = install_root()
    pack = root / "engine-pack" if root else None
    return (pack,) if pack and pack.is_dir() else ()
