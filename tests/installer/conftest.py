"""The package, built once; a wine to install it in; a wheel shop; uv for this machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.build import build
from installer.package.tools import missing_tools
from installer.package.uv_wheel import UV_VERSION, cache_folder
from tests.installer.wheel_shop import WheelShop
from tests.installer.wine_room import WineRoom, compile_part, missing

ADDRESS = "https://downloads.example.org/x"
LEFT_OUT = ("resources/demo/", "resources/screenshots/")


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """A release, quickly compressed and without the demo's weights, which only cost time here."""
    if packages := missing_tools():
        pytest.skip(f"needs Debian packages: {' '.join(packages)}")
    return build(
        tmp_path_factory.mktemp("dist"), compression="zlib", download_url=ADDRESS, leave_out=LEFT_OUT
    )


@pytest.fixture(scope="session")
def wine(tmp_path_factory):
    """One wine for all tests; each installs into a folder of its own."""
    if packages := missing():
        pytest.skip(f"needs Debian packages: {packages}")
    room = WineRoom(tmp_path_factory.mktemp("wine"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def stub_python(tmp_path_factory):
    """An exe that answers as Python 3.12 would when uv asks, and runs no Python."""
    if packages := missing(["x86_64-w64-mingw32-gcc"]):
        pytest.skip(f"needs Debian packages: {packages}")
    return compile_part("stub_python.c", tmp_path_factory.mktemp("stub") / "python.exe", "-municode")


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
    program = folder / "bin/uv"
    if not program.is_file():
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--target",
            str(folder),
            f"uv=={UV_VERSION}",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"uv {UV_VERSION} cannot be fetched from PyPI: {done.stderr[-200:]}")
    return program
