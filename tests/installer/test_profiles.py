"""An audit of the committed locks: what would be installed on a user's PC, looked at wheel by wheel."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

from installer.engine.licences import LONGEST_INSIDE
from installer.engine.profiles import PROFILES, read_profiles
from installer.package.compile_profiles import WINDOW_PACKAGES
from installer.package.launcher import PYTHON_VERSION
from installer.package.setup_exe import LONGEST_FOLDER

ROOT = Path(__file__).resolve().parents[2]
TABLE = tomllib.loads((PROFILES / "profiles.toml").read_text(encoding="utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WINDOW = (PROFILES / "window.txt").read_text(encoding="utf-8").splitlines()[1:]
NAMES = list(TABLE)

# Characters of the longest path in the wheels, counted when the locks were made. Licences in dist-info do
# not count for
# the engine: the deep ones are gathered into one file (installer.engine.licences).
LONGEST_IN_WINDOW = 151
LONGEST_IN_ENGINE = 112


def packages_of(name):
    return tomllib.loads((PROFILES / f"{name}.pylock.toml").read_text(encoding="utf-8"))["packages"]


def window_versions():
    return dict(re.match(r"([a-z0-9-]+)==(\S+)", line).groups() for line in WINDOW)


def versions_of(name):
    found = {package["name"]: package["version"] for package in packages_of(name)} | window_versions()
    return {**found, "torch": TABLE[name]["torch"]}


@pytest.mark.parametrize("name", NAMES)
def test_every_wheel_is_for_this_windows_and_python_and_has_its_hash_and_size(name):
    for package in packages_of(name):
        assert "sdist" not in package
        (wheel,) = package["wheels"]
        file = wheel["url"].rsplit("/", 1)[-1]
        found_name, version, _, tags = parse_wheel_filename(file)
        assert found_name == canonicalize_name(package["name"])
        assert version == Version(package["version"])
        assert {tag.platform for tag in tags} & {"win_amd64", "any"}, file
        assert any(tag.interpreter in {"cp312", "py3", "py2.py3"} or tag.abi == "abi3" for tag in tags), file
        assert wheel["url"].startswith("https://files.pythonhosted.org/packages/")
        assert re.fullmatch("[0-9a-f]{64}", wheel["hashes"]["sha256"])
        assert 500 < wheel["size"] < 500_000_000


def test_the_windows_packages_are_pinned_with_one_hash_each():
    for line in WINDOW:
        assert re.fullmatch(r"[a-z0-9-]+==\S+ --hash=sha256:[0-9a-f]{64}", line), line
    assert {canonicalize_name(name) for name in WINDOW_PACKAGES} < set(window_versions())
    assert not {"torch", "transformers", "diffusers"} & set(window_versions())


@pytest.mark.parametrize("name", NAMES)
def test_window_and_engine_together_are_what_the_project_asks_for(name):
    found = versions_of(name)
    lines = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["tagging"]]

    for requirement in map(Requirement, lines):
        if requirement.name == "pyqtgraph" or (
            requirement.marker and not requirement.marker.evaluate({"sys_platform": "win32"})
        ):
            continue
        if requirement.name == "onnxruntime-gpu" and name == "cpu":
            requirement.name = "onnxruntime"
        version = found[canonicalize_name(requirement.name)].split("+")[0]
        assert requirement.specifier.contains(version), requirement


@pytest.mark.parametrize("name", NAMES)
def test_no_package_is_in_both_so_that_neither_hides_the_other(name):
    assert not {package["name"] for package in packages_of(name)} & set(window_versions())


@pytest.mark.parametrize("name", NAMES)
def test_torch_and_the_onnx_runtime_are_made_for_the_same_cuda(name):
    cuda, torch = TABLE[name]["cuda"], TABLE[name]["torch"]
    runtimes = {
        key: Version(text) for key, text in versions_of(name).items() if key.startswith("onnxruntime")
    }

    assert len(runtimes) == 1
    if cuda == 0:
        assert "+" not in torch
        assert "onnxruntime" in runtimes
    else:
        assert re.fullmatch(rf"[\d.]+\+cu{cuda}\d", torch)
        # Up to 1.26 the GPU runtime is built for CUDA 12, from 1.28 on for CUDA 13.
        assert (runtimes["onnxruntime-gpu"] >= Version("1.28")) == (cuda == 13)


@pytest.mark.parametrize("name", NAMES)
def test_torch_for_cuda_comes_from_its_own_index_and_no_hash_is_invented(name):
    in_lock = [package for package in packages_of(name) if package["name"] == "torch"]

    assert bool(in_lock) == (name == "cpu")
    if name != "cpu":
        assert TABLE[name]["torch_index"] == f"https://download.pytorch.org/whl/{name}"
        assert not [key for key in TABLE[name] if "sha" in key or "hash" in key]


@pytest.mark.parametrize("name", NAMES)
def test_what_has_no_place_here_is_not_here(name):
    names = set(versions_of(name))

    assert not names & {"torchvision", "torchaudio", "xformers", "triton", "pip"}
    assert not any(package.startswith("nvidia-") for package in names)


def test_all_profiles_share_their_versions_but_for_the_runtimes():
    first, *others = (
        {k: v.split("+")[0] for k, v in versions_of(name).items() if not k.startswith("onnxruntime")}
        for name in NAMES
    )

    for other in others:
        assert other == first


def test_profiles_are_read_best_first_with_keys_of_their_own():
    profiles = read_profiles()

    assert list(profiles) == ["cu130", "cu126", "cpu"]
    assert len({profile.key for profile in profiles.values()}) == 3
    assert profiles["cpu"].download_bytes > 200_000_000
    assert profiles["cu130"].torch == "2.13.0+cu130"


def test_paths_stay_within_what_windows_takes():
    deepest_engine = LONGEST_FOLDER + len("\\engine\\builds\\cu130-0123456789.10.part\\")
    deepest_window = LONGEST_FOLDER + len("\\engine\\python\\Lib\\site-packages\\")

    assert deepest_window + LONGEST_IN_WINDOW < 260
    assert LONGEST_IN_ENGINE <= LONGEST_INSIDE
    assert deepest_engine + LONGEST_INSIDE < 260
    # The folder that Setup offers by itself, for the longest user name of Windows.
    assert len("C:\\Users\\" + "x" * 20 + "\\AppData\\Local\\Programs\\LoRA Atelier") <= LONGEST_FOLDER


def test_the_private_python_fits_the_locks():
    assert PYTHON_VERSION.startswith("3.12.")


def test_the_engine_code_needs_nothing_but_the_standard_library():
    # It must work when every package is broken.
    code = "import sys; before = set(sys.modules); import installer.engine.engine, installer.engine.place\n"
    code += "new = {name.split('.')[0] for name in set(sys.modules) - before}\n"
    code += "print(*sorted(new - sys.stdlib_module_names - {'core', 'installer'}))"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == []
