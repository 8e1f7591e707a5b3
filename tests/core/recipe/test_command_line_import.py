"""Pasted sd-scripts commands of three shells become the same options."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from core.recipe.command_line_import import read_command_line
from core.recipe.kohya_import import import_recipe
from core.recipe.shell_words import split_words

SH = """#!/bin/bash
source venv/bin/activate
accelerate launch --num_cpu_threads_per_process 2 ./sdxl_train_network.py \\
  --network_dim 64 --network_args "conv_dim=32" "conv_alpha=1" \\
  --optimizer_args "betas=(0.9, 0.99)" --output_name='mira doll' --xformers && echo done
"""
CMD = """@echo off
rem start
accelerate launch --num_cpu_threads_per_process 2 sdxl_train_network.py ^
  --network_dim=64 --network_args "conv_dim=32" "conv_alpha=1" ^
  --optimizer_args "betas=(0.9, 0.99)" --output_name="mira doll" --xformers
pause
"""
POWERSHELL = SH.replace(" \\\n", " `\n").replace(" && echo done", "")
OPTIONS_ALONE = """--network_dim 64
--network_args conv_dim=32 conv_alpha=1
--optimizer_args "betas=(0.9, 0.99)"
--output_name "mira doll" --xformers
"""


@pytest.mark.parametrize("text", [SH, CMD, CMD.replace("\n", "\r\n"), POWERSHELL, OPTIONS_ALONE])
def test_commands_of_every_shell_are_read_alike(text):
    command = read_command_line(text)

    options = {name: value for name, value in command.options.items() if name != "family"}
    assert options == {
        "network_dim": "64",
        "network_args": ["conv_dim=32", "conv_alpha=1"],
        "optimizer_args": ["betas=(0.9, 0.99)"],
        "output_name": "mira doll",
        "xformers": True,
    }
    assert command.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"--output_dir=D:\lora\out", [r"--output_dir=D:\lora\out"]),
        (r'"D:\my photos\"  --xformers', ["D:\\my photos\\", "--xformers"]),
        (r'--train_data_dir="D:\data\" --seed 1', ["--train_data_dir=D:\\data\\", "--seed", "1"]),
        (r"\\server\share", [r"\\server\share"]),
        (r"my\ folder", ["my folder"]),
        (r'"a \"quoted\" word"', ['a "quoted" word']),
        ("''", [""]),
        ("人形 '小 美'", ["人形", "小 美"]),
    ],
)
def test_words_are_split_as_shells_do_with_windows_paths_whole(text, words):
    assert [word.text for word in split_words(text)] == words


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("--network_dim 4 # then --seed 1", {"network_dim": "4"}),
        ("--network_dim 4 # half \\\n --seed 1", {"network_dim": "4", "seed": "1"}),
        ("--network_dim 4 \\\n", {"network_dim": "4"}),
        ("--network_dim 4; echo done", {"network_dim": "4"}),
        ("--caption_separator ';' --seed 1", {"caption_separator": ";", "seed": "1"}),
        ('--keep_tokens_separator "|" --seed 1', {"keep_tokens_separator": "|", "seed": "1"}),
        ("--secondary_separator=;;; --seed 1", {"secondary_separator": ";;;", "seed": "1"}),
        ("--seed\u00a01", {"seed": "1"}),
        ("–seed 1 —output_name “my doll”", {"seed": "1", "output_name": "my doll"}),
        (
            "--optimizer_args\nweight_decay=0.1\n--seed 1",
            {"optimizer_args": ["weight_decay=0.1"], "seed": "1"},
        ),
        ("--shuffle --flip", {"shuffle_caption": True, "flip_aug": True}),
    ],
)
def test_commands_are_read_as_they_are_pasted(text, options):
    command = read_command_line(f"python train_network.py {text}")

    assert {name: value for name, value in command.options.items() if name != "family"} == options
    assert command.problems == ()


def test_a_line_broken_by_a_page_goes_on_where_it_holds_options():
    command = read_command_line(
        "python train_network.py --network_dim\n4 --seed 1\npip install --upgrade torch"
    )

    assert command.options == {"family": "sd15", "network_dim": "4", "seed": "1"}


def test_a_list_of_powershell_is_read_with_the_program_that_is_handed_it():
    command = read_command_line(
        '$list = @(\n  "--network_dim=4",\n  "--xformers"\n)\npython train_network.py @list'
    )

    assert command.options == {"family": "sd15", "network_dim": "4", "xformers": True}


def test_the_program_tells_the_family():
    assert read_command_line("python train_network.py --seed 1").options["family"] == "sd15"
    assert read_command_line("python sdxl_train_network.py --seed 1").options["family"] == "sdxl"


def test_other_programs_and_further_commands_are_named():
    command = read_command_line("python flux_train_network.py --seed 1\npython train_network.py --seed 2")

    assert command.options["seed"] == "1"
    texts = " ".join(problem.text for problem in command.problems)
    assert "flux_train_network.py" in texts
    assert "train_network.py”), which was left out" in texts


def test_names_may_be_shortened_where_only_one_fits():
    options = read_command_line("--save_every_n_e 1 --gradient_ch").options

    assert options == {"save_every_n_epochs": "1", "gradient_checkpointing": True}


def test_values_too_many_and_variables_of_the_shell_are_named():
    problems = read_command_line("--output_name mira doll --output_dir $HOME/out").problems

    assert [problem.field for problem in problems] == ["output_name", "output_dir"]


@pytest.mark.parametrize("text", ["", "hello world", "# --network_dim 4"])
def test_a_text_without_options_is_refused(text):
    with pytest.raises(AtelierError, match="no option"):
        read_command_line(text)


def test_what_is_not_given_has_sd_scripts_own_value(tmp_path):
    path = tmp_path / "train.sh"
    path.write_text("python train_network.py --network_dim 4", "utf-8")

    recipe = import_recipe(path).recipe

    assert recipe.data.caption_extension == ".caption"
    assert not recipe.data.enable_bucket


def test_files_named_in_a_command_are_read_and_what_is_typed_wins(tmp_path):
    (tmp_path / "run.toml").write_text("[any]\nnetwork_dim = 8\nseed = 3\n", "utf-8")
    path = tmp_path / "train.txt"
    path.write_text("train_network.py --config_file=run --seed 4", "utf-8")

    recipe = import_recipe(path).recipe

    assert (recipe.network.network_dim, recipe.run.seed) == (8, 4)


def test_a_named_file_that_is_missing_is_told(tmp_path):
    path = tmp_path / "train.txt"
    path.write_text("train_network.py --dataset_config=gone.toml --seed 4", "utf-8")

    (problem,) = import_recipe(path).problems

    assert "gone.toml" in problem.text
