"""The walls between the packages, as a fresh interpreter sees them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "transformers", "diffusers", "onnxruntime", "PySide6")
FORBIDDEN_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "base"}


def loaded_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "core.kohya.plan",
        "core.training.events",
        "core.training.control",
        "curation.export.write_tree",
        "curation.project.store",
    ],
)
def test_what_the_window_leans_on_loads_neither_torch_nor_qt(module):
    assert loaded_after(f"import {module}") == set()


def test_a_recipe_is_read_without_torch():
    assert loaded_after("import core.recipe.recipe_file, core.recipe.rules") == set()


def test_the_trainer_never_loads_qt():
    assert "PySide6" not in loaded_after("import core.training.run")


@pytest.mark.parametrize("package", ["core", "curation", "desktop", "resources", "installer"])
def test_every_file_has_a_name_that_says_what_is_in_it(package):
    names = {path.stem for path in (ROOT / package).rglob("*.py")} | {
        path.name for path in (ROOT / package).rglob("*") if path.is_dir()
    }

    assert not names & FORBIDDEN_NAMES


@pytest.mark.parametrize("package", ["core", "curation", "desktop", "resources", "installer"])
def test_init_files_hold_a_docstring_only(package):
    for init in (ROOT / package).rglob("__init__.py"):
        body = init.read_text(encoding="utf-8").strip()
        assert body.startswith('"""'), init
        assert body.endswith('"""'), init
        assert body.count('"""') == 2, init


def test_the_top_level_holds_what_it_should():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in listed.stdout.splitlines()}

    folders = {"desktop", "core", "curation", "resources", "installer", "tests"}
    files = {"pyproject.toml", "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE"}
    assert {name for name in top if not name.startswith(".")} == folders | files
