"""The installed tree at work on this machine: in any folder, and with only the window's packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop.pages.registry import PAGES
from installer.package import staging

DRIVER = Path(__file__).with_name("drive_installed_app.py")


@pytest.fixture
def app(checkout, tmp_path):
    """The files of an installation in a folder with spaces and Chinese."""
    stage = tmp_path / "程式 und mehr" / "LoRA Atelier"
    placeholder = tmp_path / "placeholder"
    placeholder.write_bytes(b"")
    staging.stage_files(checkout, stage, launcher=placeholder, uv=placeholder)
    return stage / "app"


@pytest.mark.slow
def test_photos_are_curated_and_every_page_opens_before_there_is_an_engine(app, tmp_path):
    photos = tmp_path / "фото"
    photos.mkdir()
    for number in range(2):
        Image.new("RGB", (640, 480), (number * 90, 80, 120)).save(photos / f"照片 {number}.png")

    done = run(app, tmp_path, photos)

    assert done.returncode == 0, done.stderr[-3000:]
    said = done.stdout.splitlines()
    assert "commands work" in said
    assert [line for line in said if line.startswith("page ")] == [
        f"page {kind.name} works" for kind in PAGES
    ]
    assert said[-1] == "window closed"
    assert "Traceback" not in done.stderr


def run(app: Path, folder: Path, photos: Path) -> subprocess.CompletedProcess[str]:
    """Start Python as the launcher does."""
    lock = app / "installer/profiles/window.txt"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = kept | {
        "PYTHONPATH": str(app),
        "PYTHONSAFEPATH": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "LORA_ATELIER_SETTINGS": str(folder / "settings.ini"),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder / "home"),
    }
    arguments = [lock, folder / "anna 專案.atelier", photos, folder / "kohya"]
    return subprocess.run(
        [sys.executable, str(DRIVER), *map(str, arguments)],
        env=environment, cwd=folder, capture_output=True, text=True, encoding="utf-8",
        timeout=200, check=False,
    )  # fmt: skip
