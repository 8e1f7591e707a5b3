"""``python -m core train`` tells how it goes, to people and to programs."""

from __future__ import annotations

import io
import json

import pytest

from core.cli.commands import run_command
from core.cli.train import ProgressLine
from core.recipe.recipe import starting_recipe
from core.recipe.recipe_file import write_recipe
from core.training.events import Advice, CheckpointSaved, EpochDone, Finished, StepDone
from tests.core.training.tiny_models import save_tiny_model, save_tiny_tree


@pytest.fixture
def recipe_path(tmp_path):
    recipe = starting_recipe().with_values(
        pretrained_model_name_or_path=str(save_tiny_model("sd15", tmp_path / "model")),
        train_data_dir=str(save_tiny_tree(tmp_path / "tree")),
        output_dir=str(tmp_path / "out"),
        output_name="doll",
        resolution=64,
        min_bucket_reso=64,
        max_bucket_reso=128,
        max_train_epochs=None,
        max_train_steps=2,
    )
    write_recipe(recipe, tmp_path / "recipe.toml")
    return tmp_path / "recipe.toml"


def test_events_come_as_lines_of_json_and_settings_can_be_changed(recipe_path, capsys):
    code = run_command(
        [
            "train",
            str(recipe_path),
            "--set",
            "max_train_steps=1",
            "--set",
            "network_dim=2",
            "--events",
            "jsonl",
        ]
    )

    assert code == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["step"] for event in events if event["event"] == "StepDone"] == [1]
    assert events[-1]["event"] == "Finished"
    assert (recipe_path.parent / "out" / "doll.safetensors").is_file()


def test_a_person_reads_counts_files_and_the_end(recipe_path, capsys):
    run_command(["train", str(recipe_path)])

    told = capsys.readouterr().out
    assert "2 steps" in told
    assert "doll.safetensors" in told
    assert "completed after 2 steps" in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["/no/recipe.toml"], "recipe.toml"),
        (["{recipe}", "--set", "network_dim"], "name=value"),
        (["{recipe}", "--set", "network_dim=many"], "network_dim"),
        (["{recipe}", "--set", "train_data_dir=/no/folder"], "/no/folder"),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_code_2(recipe_path, capsys, arguments, said):
    code = run_command(["train", *(text.format(recipe=recipe_path) for text in arguments)])

    assert code == 2
    assert said in capsys.readouterr().err


def test_a_package_that_the_recipe_brings_in_is_named_before_its_code_runs(recipe_path, capsys):
    code = run_command(["train", str(recipe_path), "--set", "optimizer_type=not_installed_here.Adam"])

    told = capsys.readouterr().err
    assert code == 2
    assert told.index("runs code of the package “not_installed_here”") < told.index("cannot be loaded")


def test_a_terminal_sees_one_line_that_is_drawn_over():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    line = ProgressLine(terminal := Terminal())
    line.show(StepDone(1, 10, 1, 0.5, 0.25, {"unet": 1e-4}, 2.0))
    line.show(EpochDone(1, 1, 10, 0.25))

    assert "step 1/10" in terminal.getvalue()
    assert "0:18 left" in terminal.getvalue()
    assert "\r" in terminal.getvalue()


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Advice("{what} is odd", {"what": "This"}), "warning: This is odd"),
        (CheckpointSaved("/x/doll.safetensors", 1, 1, is_final=True), "saved /x/doll.safetensors"),
        (Finished("stopped", 3, "", 61.0), "stopped after 3 steps, 1:01"),
    ],
)
def test_news_are_lines_that_stay(event, said):
    ProgressLine(stream := io.StringIO()).show(event)

    assert stream.getvalue() == said + "\n"


def test_a_run_stopped_at_a_step_goes_on_from_there(recipe_path, capsys):
    run_command(["train", str(recipe_path), "--stop_at_step", "1"])
    run_command(["train", str(recipe_path), "--resume", "auto"])

    told = capsys.readouterr().out
    assert "stopped after 1 steps" in told
    assert "saved the state" in told
    assert "going on after step 1" in told
    assert "completed after 2 steps" in told


def test_a_state_that_is_not_there_is_told_before_anything_is_loaded(recipe_path, capsys):
    code = run_command(["train", str(recipe_path), "--resume", "/no/state"])

    assert code == 2
    assert "/no/state" in capsys.readouterr().err
