"""What a build makes: lists, pictures, checksums, manifests; the same bytes twice."""

import hashlib
import json
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from installer.build import build, main, source_epoch
from installer.package import file_lists, pictures, staging, tools, uv_wheel
from installer.package.launcher import version_numbers
from tests.installer.conftest import ADDRESS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tree(tmp_path):
    for name in ("app/core/a.py", "app/core/deep/b $1.py", "LoRA Atelier.exe", "app/說明.txt"):
        path = tmp_path / "stage" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path / "stage"


def test_uninstall_names_every_file_and_never_deletes_a_tree(tree):
    files = sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())

    lines = file_lists.uninstall_list(files).splitlines()

    assert 'Delete "$INSTDIR\\app\\core\\deep\\b $$1.py"' in lines
    assert 'Delete "$INSTDIR\\app\\說明.txt"' in lines
    assert not any("/r" in line for line in lines)
    folders = [line for line in lines if line.startswith("RMDir") and "__pycache__" not in line]
    assert folders == [
        'RMDir "$INSTDIR\\app\\core\\deep"',
        'RMDir "$INSTDIR\\app\\core"',
        'RMDir "$INSTDIR\\app"',
    ]


def test_setup_writes_exactly_what_uninstall_deletes(tree):
    files = sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())

    written = [line for line in file_lists.install_list(tree, files).splitlines() if line.startswith("File")]
    deleted = [
        line
        for line in file_lists.uninstall_list(files).splitlines()
        if line.startswith("Delete") and "*" not in line
    ]

    assert len(written) == len(deleted) == len(files)


def test_whole_trees_are_deleted_at_one_place_only_behind_the_marker():
    script = (ROOT / "installer/windows/setup.nsi").read_text(encoding="utf-8")
    lines = script.splitlines()
    places = [number for number, line in enumerate(lines) if "RMDir /r" in line]

    assert len(places) == 1
    assert "${MARKER}" in lines[places[0] - 1]
    assert "engine" in lines[places[0]]


def test_only_what_runs_is_shipped():
    shipped = staging.shipped_files(ROOT)

    assert {
        "installer/start.py",
        "installer/engine/engine.py",
        "installer/profiles/window.txt",
        "desktop/__main__.py",
    } < set(shipped)
    assert not [
        name
        for name in shipped
        if name.startswith(("tests/", "installer/package", "installer/windows", ".ci"))
    ]
    assert "installer/build.py" not in shipped


def test_the_icon_file_holds_every_size_that_windows_asks_for(tmp_path):
    path = tmp_path / "icon.ico"
    path.write_bytes(pictures.ico_bytes([pictures.draw_icon(size) for size in (16, 32, 256)]))

    with Image.open(path) as icon:
        assert icon.info["sizes"] == {(16, 16), (32, 32), (256, 256)}
        assert icon.size == (256, 256)
        centre, corner = icon.convert("RGBA").getpixel((128, 128)), icon.convert("RGBA").getpixel((0, 0))
    assert centre[:3] == (0xFF, 0xD6, 0x6B)
    assert corner[3] == 0


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", (1, 2, 3, 0)), ("0.1.0rc2", (0, 1, 0, 0)), ("2", (2, 0, 0, 0))]
)
def test_versions_become_the_four_numbers_of_windows(version, numbers):
    assert version_numbers(version) == numbers


def test_missing_programs_are_named_with_the_command_that_installs_them(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert main(["--out", str(tmp_path / "out")]) == 2
    assert (
        "apt-get install --no-install-recommends gcc-mingw-w64-x86-64-win32 nsis" in capsys.readouterr().err
    )


def test_a_wheel_that_is_not_the_pinned_one_is_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("LORA_ATELIER_BUILD_CACHE", str(tmp_path))
    monkeypatch.setattr(uv_wheel, "WHEEL_SHA256", "0" * 64)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "links"))
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / uv_wheel.WHEEL).write_bytes(b"not uv")

    with pytest.raises(tools.AtelierError):
        uv_wheel.fetch_uv()

    assert not (tmp_path / uv_wheel.WHEEL).exists()


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_two_builds_of_the_same_files_have_the_same_bytes(built, checkout, tmp_path):
    again = build(tmp_path, compression="zlib", download_url=ADDRESS, root=checkout)

    assert again.setup.stat().st_mtime_ns != built.setup.stat().st_mtime_ns
    assert again.checksums.read_text() == built.checksums.read_text()


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_checksums_update_note_and_winget_manifest_name_the_real_files(built):
    out = built.setup.parent
    digest = hashlib.sha256(built.setup.read_bytes()).hexdigest()

    assert f"{digest}  {built.setup.name}" in built.checksums.read_text().splitlines()
    update = json.loads((out / "update.json").read_text())
    assert update["setup"] == {
        "url": f"{ADDRESS}/{built.setup.name}",
        "sha256": digest,
        "size": built.setup.stat().st_size,
    }
    manifest = (out / "winget/LoRAAtelier.LoRAAtelier.installer.yaml").read_text()
    assert f"InstallerSha256: {digest.upper()}" in manifest
    assert f"InstallerUrl: {ADDRESS}/{built.setup.name}" in manifest


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_the_portable_zip_says_that_it_is_one_and_knows_where_updates_are_told(built):
    with zipfile.ZipFile(built.portable) as archive:
        names = archive.namelist()
        note = json.loads(archive.read("LoRA Atelier/app/installer/release.json"))
        stamps = {entry.date_time for entry in archive.infolist()}

    assert "LoRA Atelier/portable.flag" in names
    assert "LoRA Atelier/tools/uv.exe" in names
    assert note["updates"] == f"{ADDRESS}/update.json"
    assert len(stamps) == 1
    assert source_epoch() > 1_700_000_000


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_the_launcher_carries_manifest_icon_and_no_time_stamp(built):
    with zipfile.ZipFile(built.portable) as archive:
        exe = archive.read("LoRA Atelier/LoRA Atelier.exe")
    header = struct.unpack_from("<I", exe, 0x3C)[0]
    machine, _, stamp = struct.unpack_from("<HHI", exe, header + 4)
    subsystem = struct.unpack_from("<H", exe, header + 24 + 68)[0]

    assert (machine, stamp, subsystem) == (0x8664, 0, 2)  # x64, none, a window and no console
    for text in (b"longPathAware", b"PerMonitorV2", b"UTF-8</activeCodePage>", b'level="asInvoker"'):
        assert text in exe
    assert b"\x89PNG" in exe
