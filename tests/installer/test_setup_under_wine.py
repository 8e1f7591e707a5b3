"""Setup.exe under wine: what is written, what is refused, and what is left when it goes again.

This proves Setup and the launcher, not that Python or Qt run on Windows.
"""

from __future__ import annotations

import shutil
import zipfile

import pytest

from installer.package import file_lists, pictures
from installer.package.setup_exe import SetupInputs, compile_setup
from tests.installer.screen import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wine")]

TARGET = r"C:\測試 使用者ñ\LoRA Atelier"
ARP = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall\LoRAAtelier"
CLASSES = r"HKEY_CURRENT_USER\Software\Classes"
EXE = TARGET + r"\LoRA Atelier.exe"


@pytest.fixture(scope="module")
def older_setup(tmp_path_factory):
    """Setup of an older version, with a file that the newer one has no more."""
    work = tmp_path_factory.mktemp("older")
    pictures.draw_all(work / "pictures")
    for name in ("LoRA Atelier.exe", "LICENSE.txt", "app/core/given_up.py", "app/gone/module.py"):
        path = work / "stage" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("old")
    file_lists.write_lists(work / "stage", work / "lists")
    inputs = SetupInputs(work=work, stage=work / "stage", version="0.0.9", compression="zlib", epoch=10**9)
    return compile_setup(inputs, work / "older.exe")


@pytest.fixture(scope="module")
def installed(wine_room, built, older_setup):
    """Two versions one after the other, silently, into a path with Chinese and spaces."""
    assert wine_room.install(older_setup, TARGET) == 0
    assert (wine_room.here(TARGET) / "app/gone/module.py").is_file()
    assert wine_room.run(str(built.setup), "/S").returncode == 0  # without a folder: it stays where it was
    return wine_room.here(TARGET)


@pytest.fixture
def with_stub(installed, stub_python):
    """The installed program with stubs for Python and the first start marked as done."""
    python = installed / "engine/python"
    python.mkdir(parents=True, exist_ok=True)
    for name in ("python.exe", "pythonw.exe"):
        (python / name).write_bytes(stub_python.read_bytes())
    (installed / "engine/.lora-atelier-engine").touch()
    (installed / "engine/window.ready").write_bytes(
        (installed / "app/installer/profiles/window.txt").read_bytes()
    )
    return installed


def test_every_file_of_the_package_is_there_byte_for_byte_and_none_of_the_version_before(installed, built):
    with zipfile.ZipFile(built.portable) as archive:
        expected = {
            name.partition("/")[2]: archive.read(name)
            for name in archive.namelist()
            if not name.endswith("portable.flag")
        }

    found = {
        path.relative_to(installed).as_posix(): path.read_bytes()
        for path in installed.rglob("*")
        if path.is_file()
    }

    assert {name: content for name, content in found.items() if name in expected} == expected
    assert {name for name in set(found) - set(expected) if not name.startswith("engine/")} == {
        "Uninstall.exe"
    }


def test_windows_lists_it_under_apps_with_a_quiet_way_to_remove_it(installed, wine):
    listed = wine.registry(ARP).replace("\\\\", "\\")

    for line in (
        '"DisplayName"="LoRA Atelier"',
        f'"InstallLocation"="{TARGET}"',
        rf'"QuietUninstallString"="\"{TARGET}\Uninstall.exe\" /S"',
        '"NoModify"=dword:00000001',
        '"EstimatedSize"=dword:0000',
    ):
        assert line in listed
    assert "LoRAAtelier" not in wine.registry(
        r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    )


def test_shortcuts_and_the_file_type_point_at_it(installed, wine):
    programs = wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    classes = wine.registry(CLASSES)

    for link in (programs / "LoRA Atelier.lnk", wine.user / "Desktop/LoRA Atelier.lnk"):
        assert "LoRA Atelier.exe".encode("utf-16-le") in link.read_bytes()
    assert r"[HKEY_CURRENT_USER\Software\Classes\.atelier]" in classes
    assert r'LoRA Atelier.exe\" \"%1\""' in classes


def test_the_real_uv_runs_from_there(installed, wine):
    done = wine.run(TARGET + r"\tools\uv.exe", "--version")

    assert done.returncode == 0
    assert done.stdout.startswith("uv 0.13.8")


def test_the_launcher_starts_the_app_in_its_own_python_and_keeps_foreign_settings_out(with_stub, wine):
    done = wine.run(
        EXE, "--quiet", r"C:\фото\our 專案.atelier", 'a "quoted" \\', timeout=60,
        PYTHONHOME=r"C:\Other", PYTHONPATH=r"C:\Foreign",
        PIP_INDEX_URL="http://elsewhere", UV_CACHE_DIR=r"C:\x",
    )  # fmt: skip

    assert done.returncode == 0
    started = (with_stub / "started.txt").read_text(encoding="utf-8").splitlines()
    assert started[:4] == [
        "argument=-m", "argument=installer.start", r"argument=C:\фото\our 專案.atelier",
        'argument=a "quoted" \\',
    ]  # fmt: skip
    assert rf"PYTHONPATH={TARGET}\app" in started
    assert rf"UV_CACHE_DIR={TARGET}\engine\cache" in started
    assert {"PYTHONHOME=(none)", "PIP_INDEX_URL=(none)", "LORA_ATELIER_SETTINGS=(none)"} <= set(started)
    log = wine.user / "AppData/Local/LoRA Atelier/app.log"
    assert log.read_text(encoding="utf-8").strip() == "the app says: 你好"


def test_setup_and_uninstall_refuse_while_it_runs_and_its_children_end_with_it(with_stub, wine, built):
    (with_stub / "hold.txt").touch()
    (with_stub / "started.txt").unlink(missing_ok=True)
    app = wine.start(EXE, "--quiet")
    wait_until((with_stub / "started.txt").is_file)
    wait_until(lambda: runs(wine, "python.exe", "sleep"))

    assert wine.install(built.setup, TARGET) == 5
    assert wine.uninstall(TARGET) == 5
    assert (with_stub / "LoRA Atelier.exe").is_file()

    (with_stub / "hold.txt").unlink()
    assert app.wait(30) == 0
    wait_until(lambda: not runs(wine, "python.exe", "sleep"))


def test_a_full_upgrade_keeps_the_folder_and_the_engine_and_drops_old_files(with_stub, wine, built):
    old_file = with_stub / "app/desktop/__pycache__/app.cpython-312.pyc"
    old_file.parent.mkdir(exist_ok=True)
    old_file.write_bytes(b"old")

    done = wine.run(str(built.setup), "/S")  # no folder given: the one from before

    assert done.returncode == 0
    assert not old_file.exists()
    assert (with_stub / "engine/python/python.exe").is_file()
    assert (with_stub / "Uninstall.exe").is_file()
    assert f'"InstallLocation"="{TARGET}"' in wine.registry(ARP).replace("\\\\", "\\")


def test_an_update_waits_until_the_app_has_closed_and_brings_it_back(with_stub, wine, built):
    version = with_stub / "app/VERSION"
    newest = version.read_bytes()
    version.write_text("0.0.1")
    setup = wine.drive / "update 更新.exe"
    shutil.copyfile(built.setup, setup)
    (with_stub / "update.txt").write_text(rf'"C:\{setup.name}" /S /UPDATE', encoding="utf-8")
    (with_stub / "started.txt").unlink(missing_ok=True)

    app = wine.start(EXE, "--quiet", "before the update")

    assert app.wait(60) == 0
    wait_until(lambda: arguments_of(with_stub) == ["-m", "installer.start"])
    assert version.read_bytes() == newest
    wait_until(lambda: not runs(wine, setup.name))


def test_a_changed_setup_is_refused(wine, built, tmp_path):
    content = bytearray(built.setup.read_bytes())
    content[len(content) // 2] ^= 1
    changed = tmp_path / "Setup.exe"
    changed.write_bytes(content)

    assert wine.install(changed, r"C:\never") == 2
    assert not wine.here(r"C:\never").exists()


def test_a_folder_whose_paths_would_grow_too_long_is_refused(wine, built):
    long = "C:\\" + "x" * 90

    assert wine.install(built.setup, long) == 4
    assert not wine.here(long).exists()


def test_a_folder_that_is_called_engine_but_is_not_marked_as_ours_stays(wine, older_setup):
    target = r"C:\with a folder of the user's"
    assert wine.install(older_setup, target) == 0
    own = wine.here(target) / "engine/models/mine.safetensors"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"precious")

    assert wine.uninstall(target) == 0

    assert own.read_bytes() == b"precious"
    assert not (wine.here(target) / "LoRA Atelier.exe").exists()


def test_uninstall_leaves_exactly_what_the_user_made(with_stub, wine):
    # Last in this file: it takes the installation away.
    own = {"my project.atelier": b"project", "app/desktop/note.txt": b"note"}
    for name, content in own.items():
        (with_stub / name).write_bytes(content)
    (with_stub / "started.txt").unlink(missing_ok=True)
    settings = wine.user / "AppData/Local/LoRA Atelier/settings.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[General]\nlanguage=zh_TW\n")

    done = wine.run(TARGET + r"\Uninstall.exe", "/S")

    # 2 is NSIS' own: it cannot read itself, or not copy itself to Temp, or not start the copy.
    assert done.returncode == 0, [*wine.programs(), *map(str, (wine.user / "Temp").rglob("*"))]
    wait_until(lambda: not (with_stub / "Uninstall.exe").exists())  # it goes on in a copy of itself

    left = {
        path.relative_to(with_stub).as_posix(): path.read_bytes()
        for path in with_stub.rglob("*")
        if path.is_file()
    }
    assert left == own
    assert settings.read_text() == "[General]\nlanguage=zh_TW\n"
    assert wine.registry(ARP) == ""
    assert "atelier" not in wine.registry(CLASSES).lower()
    assert not (wine.user / "Desktop/LoRA Atelier.lnk").exists()


def arguments_of(installed) -> list[str]:
    """What the app was started with the last time."""
    started = installed / "started.txt"
    lines = started.read_text(encoding="utf-8").splitlines() if started.is_file() else []
    return [line.partition("=")[2] for line in lines if line.startswith("argument=")]


def runs(wine, *words: str) -> bool:
    """Whether a program runs whose command line has all of these words."""
    return any(all(word in line for word in words) for line in wine.programs())
