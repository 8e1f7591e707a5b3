"""How an installed app finds its engine."""

import subprocess
import sys
from pathlib import Path

from installer import start
from installer.engine.home import EngineHome
from installer.engine.place import install_root

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_is_no_installation(monkeypatch):
    monkeypatch.delenv("LORA_ATELIER_ROOT", raising=False)

    assert install_root() is None


def test_the_engine_in_use_is_last_on_the_path_and_replaces_the_one_before(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", ["first"])
    home = EngineHome(tmp_path)
    home.prepare()
    for build in ("a", "b"):
        (home.builds / build).mkdir()
        home.switch(build, profile="cpu", key=build)

        assert start.reach_engine(home) == home.builds / build
        assert sys.path == ["first", str(home.builds / build)]

    home.reset()
    assert start.reach_engine(home) is None
    assert sys.path == ["first"]


def test_children_of_an_installed_app_load_the_engine_and_the_window_itself_does_not(tmp_path):
    # The installed tree: app beside tools, an engine with one module, and a child made as the app makes them.
    app = tmp_path / "LoRA 訓練" / "app"
    app.mkdir(parents=True)
    for name in ("installer", "core", "desktop", "curation", "resources"):
        (app / name).symlink_to(ROOT / name)
    (app.parent / "tools").mkdir()
    home = EngineHome(app.parent / "engine")
    home.prepare()
    (home.builds / "x").mkdir()
    (home.builds / "x/heavy_module.py").write_text("def jobs(word):\n    yield word + ' from the engine'\n")
    home.switch("x", profile="cpu", key="x")
    code = (
        "import sys\n"
        "if __name__ == '__main__':\n"
        "    from installer.start import reach_engine; from pathlib import Path\n"
        "    from installer.engine.home import EngineHome\n"
        f"    reach_engine(EngineHome(Path({str(home.folder)!r})))\n"
        "    from desktop.workers.child_process import in_child\n"
        "    print(list(in_child('heavy_module:jobs', 'hello')), 'heavy_module' in sys.modules)\n"
    )
    script = tmp_path / "app_like.py"
    script.write_text(code)

    done = subprocess.run(
        [sys.executable, str(script)],
        env={"PYTHONPATH": str(app), "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.strip() == "['hello from the engine'] False", done.stderr
