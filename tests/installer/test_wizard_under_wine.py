"""The wizard, clicked through with the keyboard in two languages, with a picture of every page.

``LORA_ATELIER_WIZARD_PICTURES`` names a folder that keeps the pictures: a person should look at them before
a release.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.installer.wine_room import missing

pytestmark = pytest.mark.long

LANGUAGES = {"english": ("1033", "LoRA Atelier Setup"), "traditional_chinese": ("1028", "LoRA Atelier 安裝")}
PAGES = ("welcome", "licence", "components", "folder", "progress", "finish")
CHINESE_FONTS = ("新細明體", "PMingLiU", "Microsoft JhengHei")


@pytest.fixture(params=LANGUAGES)
def language(request, wine):
    if packages := missing(["xdotool", "import"]):
        pytest.skip(f"needs Debian packages: {packages.replace('import', 'imagemagick')}")
    code, _ = LANGUAGES[request.param]
    wine.run("reg", "add", r"HKCU\Software\LoRA Atelier\Setup", "/v", "Language", "/d", code, "/f")
    for font in CHINESE_FONTS:
        wine.run(
            "reg",
            "add",
            r"HKCU\Software\Wine\Fonts\Replacements",
            "/v",
            font,
            "/d",
            "WenQuanYi Zen Hei",
            "/f",
        )
    return request.param


def test_every_page_comes_and_the_program_is_there_at_the_end(wine, built, language, tmp_path):
    target = rf"C:\wizard {language}"
    pictures = Path(os.environ.get("LORA_ATELIER_WIZARD_PICTURES", tmp_path))
    setup = wine.start(str(built.setup), *f"/D={target}".split(" "))
    screen = Screen(wine.environment, pictures, LANGUAGES[language][1])
    screen.wait_for_window()

    for page in PAGES[:4]:
        screen.take(f"{language}-{page}")
        screen.press("Return")
    wait_until((wine.here(target) / "Uninstall.exe").is_file)
    wait_until(lambda: screen.press_and_look("Return") or setup.poll() is not None)

    assert setup.wait(30) == 0
    assert (wine.here(target) / "LoRA Atelier.exe").is_file()
    assert wine.uninstall(target) == 0
    shutil.rmtree(wine.here(target), ignore_errors=True)


class Screen:
    """Eyes and fingers: xdotool and ImageMagick on wine's own screen."""

    def __init__(self, environment: dict[str, str], pictures: Path, title: str) -> None:
        self._environment = environment
        self._pictures = pictures
        self._title = title
        pictures.mkdir(parents=True, exist_ok=True)

    def run(self, *command: str) -> str:
        return subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=30, check=False
        ).stdout

    def wait_for_window(self) -> None:
        wait_until(lambda: self.run("xdotool", "search", "--name", self._title).strip() != "")
        time.sleep(1.5)  # it paints itself

    def press(self, key: str) -> None:
        self.run("xdotool", "key", key)
        time.sleep(1.5)

    def press_and_look(self, key: str) -> bool:
        """The last page: untick "run it", then finish."""
        self.take(
            f"{self._title.encode('ascii', 'replace').decode()}-finish".replace("?", "_").replace(" ", "_")
        )
        self.press("Tab")
        self.press("space")
        self.press(key)
        return self.run("xdotool", "search", "--name", self._title).strip() == ""

    def take(self, name: str) -> Path:
        path = self._pictures / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        return path


def wait_until(is_so, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)
