"""The wizard, clicked through with the keyboard in its four languages, with a picture of every page."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

import pytest

from installer.package import pictures
from tests.installer.screen import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wine")]


@dataclass(frozen=True)
class Language:
    """How Windows counts a language, and what Setup's window is called in it."""

    name: str
    code: str
    title: str


LANGUAGES = (
    Language("english", "1033", "LoRA Atelier Setup"),
    Language("traditional_chinese", "1028", "LoRA Atelier 安裝"),
    Language("simplified_chinese", "2052", "LoRA Atelier 安装"),
    Language("japanese", "1041", "LoRA Atelier セットアップ"),
)


@pytest.fixture(scope="module")
def welcome_picture(tmp_path_factory):
    folder = tmp_path_factory.mktemp("drawn")
    pictures.draw_all(folder)
    return folder / "welcome.bmp"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_every_page_comes_and_the_program_is_there_at_the_end(wine, built, welcome_picture, keep, language):
    target, screen = rf"C:\wizard {language.name}", wine.screen
    wine.run("reg", "add", r"HKCU\Software\LoRA Atelier\Setup", "/v", "Language", "/d", language.code, "/f")
    setup = wine.start(str(built.setup), *f"/D={target}".split(" "))
    window = screen.wait_for(language.title)

    assert screen.shows(window, welcome_picture)
    for page in ("welcome", "licence", "components", "folder"):
        keep(f"{language.name}-{page}")
        assert setup.poll() is None
        screen.press_and_see("Return")
    wait_until(lambda: screen.shows(window, welcome_picture))
    keep(f"{language.name}-finish")
    screen.press_and_see("space")  # "run it": not here
    assert screen.shows(window, welcome_picture)
    screen.press("Return")

    assert setup.wait(60) == 0
    assert (wine.here(target) / "LoRA Atelier.exe").is_file()
    assert wine.uninstall(target) == 0
    shutil.rmtree(wine.here(target))  # a running Uninstall.exe cannot delete itself
