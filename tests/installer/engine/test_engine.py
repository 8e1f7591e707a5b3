"""The engine for real: a wheel shop on 127.0.0.1, the real uv, real child processes, real kills."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from core.errors import AtelierError
from installer.engine.download import Network
from installer.engine.engine import EngineOrder, engine_is_sound, install_engine, needs_update
from installer.engine.events import EngineProgress, EngineReady
from installer.engine.home import EngineHome
from installer.engine.profiles import EngineProfile, WheelFile
from tests.installer.wheel_shop import wheel_bytes

ROOT = Path(__file__).resolve().parents[3]
QUICK = Network(tries=3, pause=0.01, timeout=5)


def profile_of(shop, version, *, code="", key="", padding=0, torch="", torch_index=""):
    """Two tiny packages in the given version; ``code`` runs when the second one is imported."""
    wheels = []
    for name, text in (
        ("tinynumbers", f"__version__ = {version!r}\n"),
        ("tinynet", f"import tinynumbers\n{code}\n__version__ = {version!r}\n"),
    ):
        digest = shop.shelf.add(name, version, {f"{name}/__init__.py": text}, padding=padding)
        file = f"{name}-{version}-py3-none-any.whl"
        wheels.append(WheelFile(name, f"{shop.url}/files/{file}", digest, len(shop.shelf.files[file])))
    return EngineProfile(
        name="cpu", title="Tiny", help="", wheels=tuple(wheels), torch=torch, torch_index=torch_index,
        torch_megabytes=0, lowest_capability=(), lowest_driver_cuda=(),
        imports=("tinynumbers", "tinynet"), device="cpu", key=key or f"cpu-{version}",
    )  # fmt: skip


@pytest.fixture
def home(tmp_path):
    return EngineHome(tmp_path / "mein Gerät 引擎")


@pytest.fixture
def make(home, uv):
    def run(profile, **more):
        return list(install_engine(EngineOrder(home, profile, uv, QUICK, **more)))

    return run


def version_in(home):
    packages = home.packages()
    text = (packages / "tinynet/__init__.py").read_text() if packages else ""
    return text.split("'")[1] if packages else None


def test_an_engine_is_fetched_installed_tried_and_used(home, make, shop):
    news = make(profile_of(shop, "1.0"))

    steps = list(dict.fromkeys(event.step for event in news if isinstance(event, EngineProgress)))
    assert steps == ["checking", "downloading", "installing", "probing", "switching"]
    assert news[-1] == EngineReady("cpu-1.0", {"tinynumbers": "1.0", "tinynet": "1.0"})
    assert version_in(home) == "1.0"
    assert {path.name for path in home.folder.iterdir()} == {
        ".lora-atelier-engine", "active.json", "builds", "busy", "install.txt",
    }  # fmt: skip


def test_a_second_engine_keeps_the_first_for_going_back(home, make, shop):
    first, second = profile_of(shop, "1.0"), profile_of(shop, "2.0")
    make(first)

    assert needs_update(home, second)
    make(second)

    assert version_in(home) == "2.0"
    home.roll_back()
    assert version_in(home) == "1.0"
    home.roll_back()
    assert version_in(home) == "2.0"
    assert engine_is_sound(home, second) == {"tinynumbers": "2.0", "tinynet": "2.0"}


def test_an_engine_that_does_not_work_is_never_switched_to(home, make, shop):
    make(profile_of(shop, "1.0"))

    with pytest.raises(AtelierError, match="no kernel image"):
        make(profile_of(shop, "2.0", code="raise RuntimeError('no kernel image')"))

    assert version_in(home) == "1.0"


def test_a_crash_while_trying_it_out_is_told(home, make, shop):
    with pytest.raises(AtelierError, match="does not work on this computer"):
        make(profile_of(shop, "1.0", code="import os; os.abort()"))

    assert home.active() is None


def test_repair_builds_beside_and_replaces_a_damaged_engine(home, make, shop):
    profile = profile_of(shop, "1.0")
    make(profile)
    (home.packages() / "tinynumbers/__init__.py").unlink()
    (home.packages() / "tinynumbers/padding.bin").unlink(missing_ok=True)
    with pytest.raises(AtelierError):
        engine_is_sound(home, dataclasses.replace(profile, imports=("tinynet", "tinynumbers.missing")))

    make(profile)

    assert engine_is_sound(home, profile)["tinynet"] == "1.0"
    assert home.active().build == "cpu-1.0.2"


def test_a_wheel_that_changed_on_the_disk_is_refused_by_uv(home, uv, shop):
    profile = profile_of(shop, "1.0")
    news = install_engine(EngineOrder(home, profile, uv, QUICK))
    for event in news:
        if event.step == "downloading" and event.done == event.total:
            break
    name = next(home.downloads.glob("tinynet*")).name
    shop.shelf.add("tinynet", "1.0", {"tinynet/__init__.py": "print('evil')"})
    (home.downloads / name).write_bytes(shop.shelf.files[name])

    with pytest.raises(AtelierError, match="could not be installed"):
        list(news)

    assert home.active() is None


def test_a_forged_wheel_on_the_way_never_reaches_uv(home, make, shop):
    profile = profile_of(shop, "1.0")
    shop.shelf.forged.add("tinynet-1.0-py3-none-any.whl")

    with pytest.raises(AtelierError, match="not the file it should be"):
        make(profile)

    assert not list(home.builds.glob("*"))


def test_wheels_that_were_brought_along_need_no_network(home, make, shop, tmp_path):
    profile = profile_of(shop, "1.0")
    pack = tmp_path / "pack"
    pack.mkdir()
    for name, content in shop.shelf.files.items():
        (pack / name).write_bytes(content)

    make(profile, packs=(pack,))

    assert version_in(home) == "1.0"
    assert shop.shelf.asked == []


def test_torch_in_a_pack_is_taken_from_there_and_its_index_is_not_asked(home, make, shop, tmp_path):
    pack = tmp_path / "pack"
    pack.mkdir()
    torch = wheel_bytes("torch", "2.13.0+cu130", {"torch.py": "__version__ = 'packed'\n"})
    (pack / "torch-2.13.0+cu130-py3-none-any.whl").write_bytes(torch)
    profile = profile_of(shop, "1.0", torch="2.13.0+cu130", torch_index=f"{shop.url}/nowhere")

    make(profile, packs=(pack,))

    assert (home.packages() / "torch.py").read_text() == "__version__ = 'packed'\n"
    assert not [path for path, _ in shop.shelf.asked if "nowhere" in path]


def test_torch_is_found_in_its_index_and_checked_by_the_hash_told_there(home, make, shop):
    content = wheel_bytes("torch", "2.13.0+cu130", {"torch.py": "__version__ = 'fetched'\n"})
    file = "torch-2.13.0+cu130-py3-none-any.whl"
    shop.shelf.files[file.replace("+", "%2B")] = content
    digest = hashlib.sha256(content).hexdigest()
    shop.shelf.pages["/whl/torch/"] = f'<a href="/whl/{file.replace("+", "%2B")}#sha256={digest}">x</a>'
    profile = profile_of(shop, "1.0", torch="2.13.0+cu130", torch_index=f"{shop.url}/whl")

    make(profile)
    shop.shelf.files[file.replace("+", "%2B")] = content[:-1]

    assert (home.packages() / "torch.py").is_file()
    with pytest.raises(AtelierError, match="not the file it should be"):
        make(dataclasses.replace(profile, key="again"))


def test_paused_while_downloading_it_goes_on_where_it_was(home, uv, make, shop):
    profile = profile_of(shop, "1.0", padding=1_500_000)
    news = install_engine(EngineOrder(home, profile, uv, QUICK))
    next(event for event in news if event.done)
    news.close()
    so_far = sum(path.stat().st_size for path in home.downloads.iterdir())
    shop.shelf.asked.clear()

    make(profile)

    assert so_far > 0
    assert shop.shelf.asked[0][1] == f"bytes={so_far}-"
    assert version_in(home) == "1.0"


def test_foreign_python_settings_do_not_reach_in(home, make, shop, monkeypatch, tmp_path):
    (tmp_path / "evil").mkdir()
    (tmp_path / "evil/json.py").write_text("raise SystemExit('foreign')")
    for name, value in {
        "PYTHONPATH": str(tmp_path / "evil"), "PYTHONHOME": "/nowhere", "PIP_INDEX_URL": "http://127.0.0.1:9",
        "UV_INDEX_URL": "http://127.0.0.1:9", "UV_CACHE_DIR": str(tmp_path / "elsewhere"),
        "VIRTUAL_ENV": "/nowhere",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)

    make(profile_of(shop, "1.0"))

    assert version_in(home) == "1.0"
    assert not (tmp_path / "elsewhere").exists()


def test_too_little_room_is_told_before_anything_is_fetched(home, make, shop):
    huge = dataclasses.replace(profile_of(shop, "1.0"), torch_megabytes=10**9)

    with pytest.raises(AtelierError, match="MB free, but about"):
        make(huge)

    assert shop.shelf.asked == []


def test_two_at_once_are_refused(home, make, shop):
    with home.alone(), pytest.raises(AtelierError, match="Another window"):
        make(profile_of(shop, "1.0"))


def test_reset_leaves_the_private_python_alone(home, make, shop):
    make(profile_of(shop, "1.0"))
    (home.folder / "python").mkdir()
    (home.folder / "python/python.exe").touch()

    home.reset()

    assert home.active() is None
    assert list(home.builds.glob("*")) == []
    assert (home.folder / "python/python.exe").is_file()


def test_a_pointer_that_cannot_be_read_or_leads_outside_counts_as_no_engine(home):
    home.prepare()
    for text in (
        "",
        "{",
        '{"build": "../..", "profile": "cpu", "key": "k"}',
        '{"build": "gone", "profile": "", "key": ""}',
        "[]",
    ):
        (home.folder / "active.json").write_text(text)
        assert home.active() is None


def test_the_moved_folder_still_works(home, make, shop, tmp_path):
    profile = profile_of(shop, "1.0")
    make(profile)
    moved = EngineHome(home.folder.rename(tmp_path / "elsewhere"))

    assert engine_is_sound(moved, profile) == {"tinynumbers": "1.0", "tinynet": "1.0"}


def test_a_full_disk_is_told_and_the_engine_in_use_stays(uv, shop, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(disk)], capture_output=True, check=False
    ).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        home = EngineHome(disk / "engine")
        list(install_engine(EngineOrder(home, profile_of(shop, "1.0"), uv, QUICK)))
        # The shop says too little about their size, so that the room check lets them through.
        big = profile_of(shop, "2.0", padding=1_600_000)
        liar = dataclasses.replace(
            big, wheels=tuple(dataclasses.replace(wheel, size=1) for wheel in big.wheels)
        )
        with pytest.raises(AtelierError, match="full"):
            list(install_engine(EngineOrder(home, liar, uv, QUICK)))

        assert version_in(home) == "1.0"
        assert engine_is_sound(home, big) == {"tinynumbers": "1.0", "tinynet": "1.0"}
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_killed_at_any_moment_the_engine_in_use_is_whole_and_the_next_try_succeeds(
    home, make, shop, uv, tmp_path
):
    make(profile_of(shop, "1.0"))
    profile = profile_of(shop, "2.0", padding=300_000)
    script = tmp_path / "install.py"
    script.write_text(
        textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from installer.engine.download import Network
        from installer.engine.engine import EngineOrder, install_engine
        from installer.engine.home import EngineHome
        from installer.engine.profiles import EngineProfile, WheelFile
        profile = {profile!r}
        order = EngineOrder(EngineHome(Path({str(home.folder)!r})), profile, Path({str(uv)!r}),
        Network(tries=3, pause=0.01))
        last = ""
        for event in install_engine(order):
            step = getattr(event, "step", "ready")
            if step != last:
                print(step, flush=True)
                last = step
        """)
    )
    shop.shelf.stall = 0.02

    for step, delay in (
        ("downloading", 0.0),
        ("downloading", 0.05),
        ("installing", 0.0),
        ("installing", 0.02),
        ("probing", 0.0),
        ("probing", 0.03),
        ("switching", 0.0),
    ):
        kill_in(script, step, delay)
        assert version_in(home) in {"1.0", "2.0"}
        assert engine_is_sound(home, profile)["tinynet"] == version_in(home)

    subprocess.run(
        [sys.executable, str(script)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    assert version_in(home) == "2.0"
    assert not list(home.builds.glob("*.part"))


def kill_in(script, step, delay):
    """Kill the installation and all its children when it reaches a step, a little later."""
    with subprocess.Popen(
        [sys.executable, str(script)], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE, text=True, start_new_session=True,
    ) as running:  # fmt: skip
        assert any(line.strip() == step for line in running.stdout)
        time.sleep(delay)
        os.killpg(running.pid, signal.SIGKILL)
