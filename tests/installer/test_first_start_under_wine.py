"""The first start under wine: the real launcher and uv, a shop on 127.0.0.1, a stub for Python."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
import zipfile
from urllib.parse import unquote

import pytest

from installer.package.engine_pack import python_address
from tests.installer.screen import wait_until
from tests.installer.test_profiles import LONGEST_IN_WINDOW

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wine")]

FOLDER = r"C:\攜帶 portable\LoRA Atelier"
EXE = FOLDER + r"\LoRA Atelier.exe"
PREPARE = (EXE, "--prepare-only", "--quiet")


@pytest.fixture
def unpacked(wine, built, stub_python, shop):
    """The unpacked zip with a stub for Python; our shop stands for PyPI."""
    folder = wine.here(FOLDER)
    shutil.rmtree(folder.parent, ignore_errors=True)
    with zipfile.ZipFile(built.portable) as archive:
        archive.extractall(folder.parent)
    python = folder / "engine/python"
    python.mkdir(parents=True)
    for name in ("python.exe", "pythonw.exe"):
        (python / name).write_bytes(stub_python.read_bytes())
    choose(folder, pypi_mirror=shop.url)
    return folder


@pytest.fixture
def portable(unpacked, shop):
    """The same with two tiny packages in its lock, which the shop offers."""
    digests = {
        name: shop.shelf.add(name, "1.0", {f"{name}.py": "x = 1\n"}, padding=800_000)
        for name in ("alpha", "beta")
    }
    lock = "".join(f"{name}==1.0 --hash=sha256:{digest}\n" for name, digest in digests.items())
    (unpacked / "app/installer/profiles/window.txt").write_text(lock)
    return unpacked


def choose(folder, **network) -> None:
    lines = "".join(f"{name} = {value}\n" for name, value in network.items())
    (folder / "engine/network.ini").write_text(f"[network]\n{lines}")


def packages(folder) -> set[str]:
    return {path.name for path in (folder / "engine/python/Lib/site-packages").glob("*.py")}


def log_of(folder) -> str:
    return (folder / "data/setup.log").read_text(encoding="utf-8")


def test_the_windows_packages_are_installed_once_and_marked_ready(portable, wine, shop):
    assert wine.run(*PREPARE).returncode == 0

    assert packages(portable) == {"alpha.py", "beta.py"}
    assert (portable / "engine/window.ready").read_bytes() == (
        portable / "app/installer/profiles/window.txt"
    ).read_bytes()
    assert (portable / "engine/.lora-atelier-engine").is_file()
    assert "Installed 2 packages" in log_of(portable)
    assert not (wine.user / "AppData/Local/uv").exists()
    shop.shelf.asked.clear()
    assert wine.run(*PREPARE).returncode == 0
    assert shop.shelf.asked == []


def test_a_forged_package_is_refused_and_nothing_counts_as_ready(portable, wine, shop):
    shop.shelf.forged.add("beta-1.0-py3-none-any.whl")

    assert wine.run(*PREPARE).returncode != 0

    assert "beta.py" not in packages(portable)
    assert not (portable / "engine/window.ready").exists()
    assert "Hash mismatch" in log_of(portable)
    shop.shelf.forged.clear()
    assert wine.run(*PREPARE).returncode == 0


def test_the_real_packages_are_installed_after_an_interruption_and_none_is_fetched_twice(
    unpacked, wine, shop, window_wheels
):
    shop.shelf.files = {path.name: path.read_bytes() for path in window_wheels.iterdir()}
    shop.shelf.stall = 0.02  # the largest takes half a minute
    running = wine.start(*PREPARE)
    wait_until(lambda: len(in_cache(unpacked)) >= 6)
    running.kill()
    running.wait()
    wait_until(lambda: not any("uv.exe" in line for line in wine.programs()))
    assert not (unpacked / "engine/window.ready").exists()
    fetched_before = in_cache(unpacked)
    shop.shelf.stall = 0
    shop.shelf.sent.clear()

    done = wine.run(*PREPARE, timeout=300)

    assert done.returncode == 0, log_of(unpacked)
    fetched_then = {"-".join(path.rsplit("/", 1)[-1].split("-")[:2]) for path in shop.shelf.sent}
    assert "pyside6_essentials-6.11.3" in fetched_then
    assert not fetched_before & fetched_then
    site = unpacked / "engine/python/Lib/site-packages"
    assert_installed(site, window_wheels)
    longest = max((str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()), key=len)
    assert len(longest) <= LONGEST_IN_WINDOW, longest


def in_cache(folder) -> set[str]:
    """What uv has fetched and noted as whole, as ``name-version``."""
    found = (folder / "engine/cache").glob("wheels-v*/index/*/*/*.http")
    return {f"{path.parent.name.replace('-', '_')}-{path.name.split('-')[0]}" for path in found}


def assert_installed(site, wheels) -> None:
    """Every file of every wheel lies where Python will look for it, byte for byte."""
    for wheel in wheels.iterdir():
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                if entry.is_dir() or ".data/" in entry.filename or entry.filename.endswith("/RECORD"):
                    continue
                found = (site / entry.filename).read_bytes()
                assert hashlib.sha256(found).digest() == hashlib.sha256(archive.read(entry)).digest()


def test_packages_that_were_brought_along_need_no_network(portable, wine, shop):
    pack = portable / "engine-pack/window"
    pack.mkdir(parents=True)
    for name, content in shop.shelf.files.items():
        (pack / name).write_bytes(content)
    choose(portable, pypi_mirror="http://127.0.0.1:9")

    assert wine.run(*PREPARE).returncode == 0

    assert packages(portable) == {"alpha.py", "beta.py"}
    assert shop.shelf.asked == []


def test_everything_goes_through_the_proxy_where_there_is_one(portable, wine, shop):
    choose(portable, pypi_mirror="http://pypi.example/simple/", proxy=shop.url)
    host = "http://pypi.example"
    for name in ("alpha", "beta"):
        file = f"{name}-1.0-py3-none-any.whl"
        link = f'<a href="{host}/files/{file}">{file}</a>'
        shop.shelf.pages[f"{host}/simple/{name}/"] = link

    done = wine.run(*PREPARE)

    assert done.returncode == 0, log_of(portable)
    assert all(path.startswith(host) for path, _ in shop.shelf.asked)


def test_a_python_that_is_not_the_pinned_one_is_refused_wherever_it_comes_from(portable, wine, uv):
    shutil.rmtree(portable / "engine/python")
    date, name = unquote(python_address(str(uv))).split("/")[-2:]
    forged = portable / "engine-pack/python" / date / name
    forged.parent.mkdir(parents=True)
    with tarfile.open(forged, "w:gz") as archive:
        archive.add(__file__, "python/python.exe")

    assert wine.run(*PREPARE).returncode != 0

    assert "Hash mismatch" in log_of(portable)
    assert not (portable / "engine/python").exists()


def test_the_window_says_what_is_wrong_and_offers_mirrors_before_it_is_closed(portable, wine, keep):
    shutil.rmtree(portable / "engine/python")
    choose(portable, python_mirror="http://127.0.0.1:9")

    running = wine.start(EXE, "--prepare-only")
    wine.screen.wait_for("LoRA Atelier")
    keep("first-start-working")
    wait_until(lambda: "then try again" in log_of(portable))
    keep("first-start-failed")

    assert running.poll() is None
    wine.screen.press("Escape")
    assert running.wait(60) != 0


def test_ended_in_the_middle_it_takes_uv_along_and_the_next_start_finishes(portable, wine, shop):
    shop.shelf.stall = 0.4
    running = wine.start(*PREPARE)
    wait_until(lambda: any("alpha" in path and "files" in path for path, _ in shop.shelf.asked))

    running.kill()
    running.wait()

    wait_until(lambda: not any("uv.exe" in line for line in wine.programs()))
    assert not (portable / "engine/window.ready").exists()
    shop.shelf.stall = 0
    assert wine.run(*PREPARE).returncode == 0
    assert packages(portable) == {"alpha.py", "beta.py"}


def test_the_moved_folder_still_starts_and_keeps_everything_beside_itself(portable, wine):
    assert wine.run(*PREPARE).returncode == 0
    moved = portable.parent / "moved 移動"
    portable.rename(moved)

    assert wine.run(r"C:\攜帶 portable\moved 移動\LoRA Atelier.exe", "--quiet").returncode == 0

    started = (moved / "started.txt").read_text(encoding="utf-8").splitlines()
    assert r"LORA_ATELIER_SETTINGS=C:\攜帶 portable\moved 移動\data\settings.ini" in started
    assert r"PYTHONPATH=C:\攜帶 portable\moved 移動\app" in started
    assert (moved / "data/app.log").is_file()
