"""``python -m core generate`` draws prompts, with a LoRA at several weights, and says what is wrong."""

import subprocess
import sys

import numpy as np
import pytest
import torch
from PIL import Image

from core.checkpoints.safetensors_io import save_tensors
from core.cli.commands import run_command
from core.cli.generate import _parser
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import save_folder, tiny_model


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_folder(tiny_model("sd15"), tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture(scope="module")
def lora(tmp_path_factory):
    network = Network.create(tiny_model("sd15"), NetworkSection(network_dim=2, network_alpha=2))
    generator = torch.Generator().manual_seed(1)
    tensors = network.state_dict_kohya()
    for key, tensor in tensors.items():
        if key.endswith("lora_up.weight"):
            tensor.normal_(generator=generator)
    path = tmp_path_factory.mktemp("lora") / "mira.safetensors"
    save_tensors(path, tensors, {}, with_hashes=True)
    return path


def pixels(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"), dtype=int)


def test_a_prompt_becomes_a_picture_of_the_models_native_size(base, tmp_path, capsys):
    code = run_command(
        ["generate", "--base", str(base), "--prompt", "a cat --d 4 --s 2", "--out", str(tmp_path)]
    )

    path = tmp_path / "0000_4.png"
    assert code == 0
    assert capsys.readouterr().out.strip() == str(path)
    with Image.open(path) as picture:
        assert picture.size == (64, 64)
        assert "Seed: 4, Size: 64x64, Model: tiny" in picture.text["parameters"]


@pytest.mark.parametrize("words", [["0", "0.5", "1"], ["0,0.5,1"], ["0,", "0.5", "1"]])
def test_weights_stand_with_spaces_or_commas_between_them(words):
    wishes = _parser().parse_args(["--base", "x", "--out", "y", "--weight", *words])

    assert wishes.weight == [0, 0.5, 1]


def test_a_lora_changes_pictures_by_its_weight_and_a_grid_compares_them(base, lora, tmp_path):
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("a cat --s 2\na dog --s 2 --d 7\n", encoding="utf-8")
    options = ["--base", str(base), "--prompts_file", str(prompts), "--out", str(tmp_path)]

    assert run_command(["generate", *options]) == 0
    assert run_command(["generate", *options, "--lora", str(lora), "--weight", "0", "1"]) == 0

    plain, none, full = (pixels(tmp_path / f"0001_7{end}.png") for end in ("", "_w0", "_w1"))
    assert np.array_equal(plain, none)
    assert np.abs(full - plain).mean() > 1
    assert (tmp_path / "grid.png").is_file()
    with Image.open(tmp_path / "0001_7_w1.png") as picture:
        assert "<lora:mira:1>" in picture.text["parameters"]
        assert 'Lora hashes: "mira: ' in picture.text["parameters"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--base", "nowhere"], "There is no base model “nowhere”"),
        (["--base", "nowhere", "--prompt", "a --zz 3"], "“--zz”"),
    ],
)
def test_what_cannot_be_drawn_is_told_without_a_stack_trace(tmp_path, capsys, options, words):
    if "--prompt" not in options:
        options = [*options, "--prompt", "a cat"]

    assert run_command(["generate", *options, "--out", str(tmp_path)]) == 2
    assert words in capsys.readouterr().err


def test_nothing_to_draw_is_told(tmp_path, capsys):
    assert run_command(["generate", "--base", "demo:sd15", "--out", str(tmp_path)]) == 2
    assert "nothing to draw" in capsys.readouterr().err


def test_asking_for_help_loads_no_torch():
    code = (
        "import sys, contextlib\nfrom core.cli.commands import run_command\n"
        "with contextlib.suppress(SystemExit):\n    run_command(['generate', '--help'])\n"
        "assert 'torch' not in sys.modules"
    )

    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
