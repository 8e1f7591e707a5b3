"""The Kohya contract needs the standard library and Pillow: planning works where nothing else is."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = ("torch", "numpy", "pydantic", "tomlkit", "PySide6", "cv2", "transformers")
MODULES = sorted(
    f"core.kohya.{path.stem}" for path in (ROOT / "core/kohya").glob("*.py") if path.stem != "__init__"
)


@pytest.mark.parametrize("modules", [MODULES, ["core.cli.commands", "core.cli.plan"]], ids=["kohya", "plan"])
def test_a_fresh_interpreter_loads_nothing_heavy(modules):
    code = f"import sys, {', '.join(modules)}; print(*(name for name in {FORBIDDEN} if name in sys.modules))"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == []
