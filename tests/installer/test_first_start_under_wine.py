"""The first start under wine: the real launcher and uv, a shop on 127.0.0.1, a stub for Python."""

from __future__ import annotations

import shutil
import subprocess
import zipfile

import pytest

from tests.installer.screen import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wine")]

FOLDER = r"C:\攜帶 portable\LoRA Atelier"
EXE = FOLDER + r"\LoRA Atelier.exe"
PREPARE = (EXE, "--prepare-only", "--quiet")


@pytest.fixture
def portable(wine, built, stub_python, shop):
    """The unpacked zip with two tiny packages in its lock, which the shop offers."""
    folder = wine.here(FOLDER)
    shutil.rmtree(folder.parent, ignore_errors=True)
    with zipfile.ZipFile(built.portable) as archive:
        archive.extractall(folder.parent)
    python = folder / "engine/python"
    python.mkdir(parents=True)
    for name in ("python.exe", "pythonw.exe"):
        (python / name).write_bytes(stub_python.read_bytes())
    digests = {
        name: shop.shelf.add(name, "1.0", {f"{name}.py": "x = 1\n"}, padding=800_000)
        for name in ("alpha", "beta")
    }
    lock = "".join(f"{name}==1.0 --hash=sha256:{digest}\n" for name, digest in digests.items())
    (folder / "app/installer/profiles/window.txt").write_text(lock)
    (folder / "mirrors.ini").write_text(f"[mirrors]\npypi={shop.url}/simple\n")
    return folder


def packages(folder) -> set[str]:
    return {path.name for path in (folder / "engine/python/Lib/site-packages").glob("*.py")}


def test_the_windows_packages_are_installed_once_and_marked_ready(portable, wine, shop):
    assert wine.run(*PREPARE).returncode == 0

    assert packages(portable) == {"alpha.py", "beta.py"}
    assert (portable / "engine/window.ready").read_bytes() == (
        portable / "app/installer/profiles/window.txt"
    ).read_bytes()
    assert (portable / "engine/.lora-atelier-engine").is_file()
    assert "Installed 2 packages" in (portable / "data/setup.log").read_text(encoding="utf-8")
    assert not (wine.user / "AppData/Local/uv").exists()
    shop.shelf.asked.clear()
    assert wine.run(*PREPARE).returncode == 0
    assert shop.shelf.asked == []


def test_a_forged_package_is_refused_and_nothing_counts_as_ready(portable, wine, shop):
    shop.shelf.forged.add("beta-1.0-py3-none-any.whl")

    assert wine.run(*PREPARE).returncode != 0

    assert "beta.py" not in packages(portable)
    assert not (portable / "engine/window.ready").exists()
    assert "Hash mismatch" in (portable / "data/setup.log").read_text(encoding="utf-8")
    shop.shelf.forged.clear()
    assert wine.run(*PREPARE).returncode == 0


def test_ended_in_the_middle_it_takes_uv_along_and_the_next_start_finishes(portable, wine, shop):
    shop.shelf.stall = 0.4
    running = wine.start(*PREPARE)
    wait_until(lambda: any("alpha" in path and "files" in path for path, _ in shop.shelf.asked))

    running.kill()
    running.wait()

    wait_until(lambda: "uv.exe" not in processes())
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


def processes() -> str:
    done = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    return "\n".join(line for line in done.stdout.splitlines() if "攜帶" in line or "uv.exe" in line)
