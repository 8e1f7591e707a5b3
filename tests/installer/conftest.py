"""The package, built once; a wine to install it in; a wheel shop; uv for this machine."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import AtelierError
from installer.build import ROOT, build
from installer.engine.profiles import PROFILES
from installer.package import staging
from installer.package.engine_pack import fetch_window_wheels
from installer.package.tools import missing_tools
from installer.package.uv_wheel import UV_VERSION, cache_folder
from tests.installer.wheel_shop import WheelShop
from tests.installer.wine_room import WineRoom, compile_part, missing

ADDRESS = "https://downloads.example.org/x"
LEFT_OUT = ("resources/demo", "resources/screenshots")


@pytest.fixture(scope="session")
def checkout(tmp_path_factory):
    """A copy of what is shipped but for the demo, so that nobody's edit comes between two builds."""
    frozen = tmp_path_factory.mktemp("checkout")
    for name in staging.SHIPPED:
        shutil.copytree(ROOT / name, frozen / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in LEFT_OUT:
        shutil.rmtree(frozen / name)
    shutil.copyfile(ROOT / "LICENSE", frozen / "LICENSE")
    return frozen


@pytest.fixture(scope="session")
def built(tmp_path_factory, checkout):
    """A release, quickly compressed."""
    if packages := missing_tools():
        pytest.skip(f"needs Debian packages: {' '.join(packages)}")
    out = tmp_path_factory.mktemp("dist")
    return build(out, compression="zlib", download_url=ADDRESS, root=checkout)


@pytest.fixture
def wine(wine_room):
    """A wine in which nothing runs that an earlier test began."""
    yield wine_room
    wine_room.end_what_was_started()


@pytest.fixture(scope="session")
def wine_room(tmp_path_factory):
    """One wine for all tests; each installs into a folder of its own."""
    if packages := missing():
        pytest.skip(f"needs Debian packages: {packages}")
    room = WineRoom(tmp_path_factory.mktemp("wine"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def keep(wine_room, tmp_path_factory):
    """Keeps wine's screen as a picture. A person looks at them before a release.

    ``LORA_ATELIER_PICTURES`` names a folder for them.
    """
    kept = os.environ.get("LORA_ATELIER_PICTURES")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    wine_room.use_fonts_of_this_machine()
    return lambda name: wine_room.screen.look().save(folder / f"{name}.png")


@pytest.fixture(scope="session")
def stub_python(tmp_path_factory):
    """An exe that answers as Python 3.12 would when uv asks, and runs no Python."""
    if packages := missing(["x86_64-w64-mingw32-gcc"]):
        pytest.skip(f"needs Debian packages: {packages}")
    return compile_part("stub_python.c", tmp_path_factory.mktemp("stub") / "python.exe", "-municode")


@pytest.fixture(scope="session")
def window_wheels():
    """The real packages of the window for Windows, 140 MB, kept between runs."""
    folder = cache_folder() / "window-wheels"
    try:
        fetch_window_wheels(folder)
    except AtelierError as error:
        pytest.skip(f"needs PyPI: {error}")
    wanted = dict(re.findall(r"^(\S+)==(\S+)", (PROFILES / "window.txt").read_text(), re.MULTILINE))
    for wheel in folder.iterdir():
        name, version = wheel.name.split("-")[:2]
        if wanted.get(name.replace("_", "-")) != version:
            wheel.unlink()  # of an earlier lock
    return folder


@pytest.fixture
def shop():
    with WheelShop() as opened:
        yield opened


@pytest.fixture(scope="session")
def uv():
    """The pinned uv, for this machine."""
    if found := shutil.which("uv"):
        return Path(found)
    folder = cache_folder() / f"uv-{UV_VERSION}-{sys.platform}"
    if not folder.is_dir():
        _fetch_uv(folder)
    return folder / "bin/uv"


def _fetch_uv(folder: Path) -> None:
    """Put uv into ``folder`` in one step: another worker may be at it too."""
    beside = folder.with_name(f"{folder.name}.{os.getpid()}")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(beside)]
    done = subprocess.run([*command, f"uv=={UV_VERSION}"], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"uv {UV_VERSION} cannot be fetched from PyPI: {done.stderr[-200:]}")
    with contextlib.suppress(OSError):
        beside.rename(folder)
    shutil.rmtree(beside, ignore_errors=True)
