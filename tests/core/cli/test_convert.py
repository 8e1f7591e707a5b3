"""``python -m core convert`` makes recipes of other programs' settings and says what did not fit."""

from __future__ import annotations

import json
import struct
import subprocess
import sys

import pytest

from core.cli.commands import run_command
from core.recipe.recipe_file import read_recipe


def lora_file(path, metadata):
    header = json.dumps({"__metadata__": metadata} if metadata else {}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.json",
            '{"LoRA_type": "Standard", "optimizer": "Prodigy", "network_dim": "24"}',
        ),
        ("a.toml", '[anything]\nnetwork_dim = 24\noptimizer_type = "Prodigy"\ncaption_extension = ".txt"\n'),
        ("a.txt", "train_network.py --network_dim 24 --optimizer_type Prodigy --caption_extension .txt"),
        ("a.sh", "accelerate launch train_network.py \\\n --network_dim 24 --optimizer_type=Prodigy"),
        ("a", "--network_dim 24 --optimizer_type=Prodigy"),
    ],
)
def test_each_kind_of_settings_becomes_a_recipe_that_reads_back(tmp_path, name, text, capsys):
    (tmp_path / name).write_text(text, "utf-8")

    code = run_command(["convert", str(tmp_path / name), str(tmp_path / "out.toml")])

    assert code == 0, capsys.readouterr()
    recipe = read_recipe(tmp_path / "out.toml")
    assert recipe.notes == ()
    assert recipe.network.network_dim == 24
    assert recipe.optimizer.optimizer_type == "Prodigy"


def test_the_metadata_of_a_lora_becomes_a_recipe(tmp_path, capsys):
    lora = lora_file(
        tmp_path / "mira.safetensors", {"ss_network_dim": "24", "ss_sd_model_name": "base.safetensors"}
    )

    code = run_command(["convert", str(lora), str(tmp_path / "out.toml")])

    assert code == 0
    assert read_recipe(tmp_path / "out.toml").network.network_dim == 24
    assert "base.safetensors" in capsys.readouterr().out


def test_what_did_not_fit_is_listed_and_needless_options_are_named(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("--network_dim 24 --train_text_encoder --highvram --nonsense 1", "utf-8")

    code = run_command(["convert", str(tmp_path / "a.txt"), str(tmp_path / "out.toml")])

    told = capsys.readouterr().out
    assert code == 1
    assert "“train_text_encoder” (True) has no effect" in told
    assert "no option “nonsense”" in told
    assert "Not needed here: highvram" in told


@pytest.mark.parametrize("metadata", [{}, {"format": "pt"}])
def test_a_lora_that_says_nothing_of_its_training_is_refused(tmp_path, metadata, capsys):
    lora = lora_file(tmp_path / "mira.safetensors", metadata)

    assert run_command(["convert", str(lora), str(tmp_path / "out.toml")]) == 2
    assert "says nothing of its training" in capsys.readouterr().err


def test_an_older_file_is_kept_unless_it_is_forced(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("--network_dim 24", "utf-8")
    (tmp_path / "out.toml").write_text("network_dim = 8", "utf-8")
    command = ["convert", str(tmp_path / "a.txt"), str(tmp_path / "out.toml")]

    assert run_command(command) == 2
    assert "already there" in capsys.readouterr().err
    assert run_command([*command, "--force"]) == 0
    assert read_recipe(tmp_path / "out.toml").network.network_dim == 24


def test_a_file_is_not_written_over_itself(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text("network_dim = 8", "utf-8")

    assert run_command(["convert", str(path), str(path), "--force"]) == 2
    assert path.read_text("utf-8") == "network_dim = 8"


def test_the_target_has_to_be_a_toml_file(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("--network_dim 24", "utf-8")

    assert run_command(["convert", str(tmp_path / "a.txt"), str(tmp_path / "out.json")]) == 2
    assert "out.toml" in capsys.readouterr().err


def test_converting_never_loads_torch(tmp_path):
    (tmp_path / "a.txt").write_text("--network_dim 24", "utf-8")
    program = (
        "import sys; from core.cli.commands import run_command; "
        f"run_command(['convert', {str(tmp_path / 'a.txt')!r}, {str(tmp_path / 'out.toml')!r}]); "
        "sys.exit('torch' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
