"""``python -m core plan``, as a person or a program calls it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from core.cli.commands import COMMANDS, run_command

ROOT = Path(__file__).resolve().parents[3]


def save(path: Path, size=(512, 512), caption: str | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("1", size).save(path)
    if caption is not None:
        path.with_suffix(".txt").write_text(caption, encoding="utf-8")


@pytest.fixture
def tree(tmp_path) -> Path:
    save(tmp_path / "tree/3_mira doll/a.png", (512, 768), "mira, star")
    save(tmp_path / "tree/3_mira doll/b.png", (512, 512))
    for number in range(8):
        save(tmp_path / f"tree/reg/2_doll/r{number}.png")
    return tmp_path / "tree"


def planned(capsys, *arguments: object) -> dict:
    assert run_command(["plan", "--json", *map(str, arguments)]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_json_names_counts_as_sd_scripts_does(tree, capsys):
    plan = planned(capsys, tree, "--enable_bucket", "--train_batch_size", 2, "--max_train_epochs", 3)

    assert plan["num_train_images"] == 6
    assert plan["num_reg_images"] == 16
    assert plan["bucket_counts"] == {"384x640": 3, "512x512": 9}
    assert plan["batches_per_epoch"] == 7
    assert plan["num_epochs"] == 3
    assert plan["max_train_steps"] == 21


def test_the_json_tells_of_every_image_what_is_scaled_and_cut_off(tree, capsys):
    image = planned(capsys, tree, "--enable_bucket")["images"][0]

    assert image["path"] == str(tree / "3_mira doll/a.png")
    assert (image["size"], image["bucket"], image["resized"]) == ([512, 768], [384, 640], [427, 640])
    assert image["trimmed"] == {"left": 21, "top": 0, "right": 22, "bottom": 0}
    assert image["scale"] == pytest.approx(427 / 512, abs=1e-6)
    assert (image["repeats"], image["uses"], image["caption"]) == (3, 3, "mira, star")


def test_unused_regularization_images_and_problems_are_named(tree, capsys):
    plan = planned(capsys, tree, "--enable_bucket")

    assert [Path(path).name for path in plan["unused_reg"]] == [
        "r3.png",
        "r4.png",
        "r5.png",
        "r6.png",
        "r7.png",
    ]
    files = {Path(path).name for problem in plan["problems"] for path in problem["files"]}
    assert {"b.png", "r3.png", "r7.png"} <= files
    assert {problem["severity"] for problem in plan["problems"]} == {"warning"}


def test_what_was_decided_without_being_asked_is_said(tree, capsys):
    notes = " ".join(planned(capsys, tree)["notes"])

    assert str(tree / "reg") in notes
    assert "Buckets are off" in notes


def test_without_enable_bucket_there_are_no_bucket_counts_as_in_sd_scripts(tree, capsys):
    plan = planned(capsys, tree, "--train_batch_size", 4)

    assert plan["bucket_counts"] is None
    assert {tuple(image["bucket"]) for image in plan["images"]} == {(512, 512)}


def test_balanced_mode_pairs_concepts_of_the_same_name(tree, capsys):
    save(tree / "reg/1_mira doll/m.png")

    plan = planned(capsys, tree, "--reg_mode", "balanced")

    uses = {
        Path(image["path"]).name: image["uses"]
        for image in plan["images"]
        if image["is_reg"] and image["uses"]
    }
    assert uses == {"m.png": 6}
    assert any("2_doll" in problem["message"] for problem in plan["problems"])


def test_the_table_names_images_buckets_steps_and_problems(tree, capsys):
    assert run_command(["plan", str(tree), "--enable_bucket", "--max_train_epochs", "2"]) == 0
    text = capsys.readouterr().out

    assert "3_mira doll/a.png  512x768  384x640  0.834   left 21, right 22 (10%)  3" in text
    assert "384x640  3" in text
    assert "(from 3 of 8 images, mode kohya)" in text
    assert "steps in total                24" in text
    assert "2_doll/r7.png" in text
    assert "warning: “3_mira doll”: images without a caption are called “mira doll” (1: b.png)." in text


def test_a_recipe_is_planned_with_its_own_values_unless_options_say_otherwise(tree, tmp_path, capsys):
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(
        f'train_data_dir = "{tree}"\nresolution = "512,512"\ntrain_batch_size = 2\nmax_train_epochs = 3\n',
        encoding="utf-8",
    )

    assert planned(capsys, recipe)["max_train_steps"] == 21
    assert planned(capsys, recipe, "--train_batch_size", 1, "--max_train_epochs", 2)["max_train_steps"] == 24
    assert planned(capsys, recipe, "--max_train_steps", 5)["max_train_steps"] == 5


def test_what_is_wrong_with_a_recipe_is_told_among_the_problems(tree, tmp_path, capsys):
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(f'train_data_dir = "{tree}"\npretrained_model_name_or_path = "gone.safetensors"\n')

    fields = {problem["field"] for problem in planned(capsys, recipe)["problems"]}

    assert "pretrained_model_name_or_path" in fields


def test_a_tree_without_images_ends_with_one_and_still_prints_its_plan(tmp_path, capsys):
    assert run_command(["plan", str(tmp_path), "--json"]) == 1

    assert json.loads(capsys.readouterr().out)["num_train_images"] == 0


@pytest.mark.parametrize("arguments", [["/no/such/tree"], ["{tree}", "--reg_data_dir", "/no/such/reg"]])
def test_a_folder_that_is_not_there_ends_with_two_and_says_so(tree, capsys, arguments):
    assert run_command(["plan", *(argument.format(tree=tree) for argument in arguments)]) == 2

    assert "/no/such" in capsys.readouterr().err


def test_a_recipe_without_a_folder_ends_with_two(tmp_path, capsys):
    (tmp_path / "r.toml").write_text("train_batch_size = 2\n")

    assert run_command(["plan", str(tmp_path / "r.toml")]) == 2
    assert "train_data_dir" in capsys.readouterr().err


@pytest.mark.parametrize("resolution", ["wide", "1,2,3", "-5", ""])
def test_a_resolution_that_is_no_size_is_refused(tree, capsys, resolution):
    with pytest.raises(SystemExit) as stopped:
        run_command(["plan", str(tree), f"--resolution={resolution}"])

    assert stopped.value.code == 2
    assert "512,768" in capsys.readouterr().err


def test_unknown_commands_are_answered_with_the_known_ones(capsys):
    assert run_command(["plant"]) == 2

    error = capsys.readouterr().err
    assert all(name in error for name in COMMANDS)


def test_help_ends_well_and_no_command_does_not(capsys):
    assert run_command(["--help"]) == 0
    assert run_command([]) == 2
    assert "plan" in capsys.readouterr().out


def test_the_command_line_prints_utf_8_in_any_language_and_never_loads_torch(tree):
    save(tree / "1_米拉/中文 空格.png")
    code = (
        "import runpy, sys; sys.argv = ['core', 'plan', sys.argv[1]]\n"
        "try: runpy.run_module('core', run_name='__main__')\n"
        "except SystemExit as stop: assert not stop.code\n"
        "assert not {'torch', 'pydantic', 'numpy'} & set(sys.modules)"
    )

    command = [sys.executable, "-c", code, str(tree)]
    language = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}

    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, env=language)

    assert done.returncode == 0, done.stderr.decode()
    assert "1_米拉/中文 空格.png" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(tree):
    for number in range(3000):
        path = tree / f"1_many/{'long name ' * 8}{number}.png"
        path.parent.mkdir(exist_ok=True)
        path.hardlink_to(tree / "3_mira doll/a.png")
    command = [sys.executable, "-m", "core", "plan", str(tree)]

    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        error = process.stderr.read()

    assert error == b""


def test_ten_thousand_images_are_planned_in_a_few_seconds(tmp_path):
    save(tmp_path / "one.png", (768, 1024))
    (tmp_path / "tree/1_many").mkdir(parents=True)
    for number in range(10_000):
        (tmp_path / f"tree/1_many/{number}.png").hardlink_to(tmp_path / "one.png")

    started = time.process_time()
    code = run_command(["plan", str(tmp_path / "tree"), "--json", "--enable_bucket"])

    assert code == 0
    assert time.process_time() - started < 10


def test_a_recipe_with_several_data_sets_is_planned_with_the_sizes_and_batches_of_each(tmp_path, capsys):
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        Image.new("RGB", (768, 768)).save(folder / f"{number}.png")
    (tmp_path / "datasets.toml").write_text(
        f"""
        [[datasets]]
        resolution = 512
        batch_size = 2
        [[datasets.subsets]]
        image_dir = "{folder.as_posix()}"
        num_repeats = 3

        [[datasets]]
        resolution = 768
        [[datasets.subsets]]
        image_dir = "{folder.as_posix()}"
        """
    )
    (tmp_path / "recipe.toml").write_text('dataset_config = "datasets.toml"')

    run_command(["plan", str(tmp_path / "recipe.toml"), "--json"])

    plan = json.loads(capsys.readouterr().out)
    assert plan["bucket_counts"] == {"512x512": 9, "768x768": 3}
    assert plan["batches_per_epoch"] == 5 + 3
