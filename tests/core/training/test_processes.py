"""Processes that train together take the very same step, and the first one alone writes and speaks."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from pathlib import Path

import pytest

from core.checkpoints.header import read_header
from core.errors import AtelierError
from core.recipe.recipe_file import write_recipe
from core.training.control import TrainingControl
from core.training.events import StepDone
from core.training.launch import Launch
from core.training.loss_per_image import read_rows
from core.training.run import train
from tests.core.training.toy_runs import base_model_loaded_once, sums_of

LIVELY = {
    "shuffle_caption": True,
    "caption_dropout_rate": 0.2,
    "network_dropout": 0.1,
    "network_args": ["rank_dropout=0.1", "module_dropout=0.3"],
    "noise_offset": 0.05,
    "train_batch_size": 1,
    "max_train_epochs": None,
    "max_train_steps": 5,
    "save_state_on_train_end": True,
    "learning_rate": 1e-3,
}


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def together(count, work):
    """Do ``work(rank)`` in so many processes as a launcher starts them; their exit codes."""
    port, children = free_port(), []
    for rank in range(count):
        child = os.fork()
        if child:
            children.append(child)
            continue
        os.environ |= {
            "RANK": str(rank),
            "LOCAL_RANK": str(rank),
            "WORLD_SIZE": str(count),
            "MASTER_ADDR": "127.0.0.1",
            "MASTER_PORT": str(port),
        }
        signal.alarm(120)
        code = 1
        try:
            work(rank)
            code = 0
        except BaseException:  # noqa: BLE001 - the edge of a process
            traceback.print_exc()
        finally:
            os._exit(code)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


@pytest.fixture
def runs(recipe_for, tmp_path):
    """Makes recipes that differ in their folder; the base model is in memory before anything forks."""
    list(train(recipe_for(**LIVELY | {"max_train_steps": 1}, output_dir=str(tmp_path / "warm"))))

    def make(name, **values):
        return recipe_for(**(LIVELY | {"output_dir": str(tmp_path / name)} | values))

    return make


def test_two_processes_give_the_bits_of_one_that_gathers_twice_as_much(runs):
    alone, shared = runs("alone", gradient_accumulation_steps=2), runs("shared", num_processes=2)

    list(train(alone))
    codes = together(2, lambda rank: list(train(shared)))

    assert codes == [0, 0]
    assert sums_of(shared) == sums_of(alone)
    of_alone, of_shared = (read_rows(Path(recipe.run.output_dir)) for recipe in (alone, shared))
    assert [row.images for row in of_shared] == [row.images for row in of_alone]


def test_two_processes_keep_the_average_of_one_that_gathers_twice_as_much(runs):
    averaged = {"ema": True, "ema_update_every": 2, "scale_weight_norms": 1.0}
    alone = runs("alone", gradient_accumulation_steps=2, **averaged)
    shared = runs("shared", num_processes=2, **averaged)

    list(train(alone))
    codes = together(2, lambda rank: list(train(shared)))

    assert codes == [0, 0]
    assert sums_of(shared) == sums_of(alone)
    assert sums_of(shared)["average"] != sums_of(shared)["network"]
    files = (Path(one.run.output_dir) / "doll-ema.safetensors" for one in (alone, shared))
    of_alone, of_shared = (read_header(file).metadata["sshs_model_hash"] for file in files)
    assert of_shared == of_alone


def test_a_stop_asked_of_one_process_ends_all_after_the_same_step_and_one_process_can_go_on(runs):
    whole = runs("whole", gradient_accumulation_steps=2)
    list(train(whole))
    shared = runs("shared")

    def stopped_by_the_second(rank):
        control = TrainingControl()
        for event in train(shared, control):
            if rank == 1 and isinstance(event, StepDone) and event.step == 2:
                control.stop()

    codes = together(2, stopped_by_the_second)
    gone_on = shared.with_values(resume="auto", gradient_accumulation_steps=2)
    steps = [event.step for event in train(gone_on) if isinstance(event, StepDone)]

    assert codes == [0, 0]
    assert steps[0] in (3, 4)
    assert sums_of(shared) == sums_of(whole)


def test_only_the_first_process_writes_and_both_draw_one_seed(runs, tmp_path):
    shared = runs("shared", seed=None, max_train_steps=2, sample_prompts="a doll --s 1 --w 64 --h 64")
    shared = shared.with_values(sample_every_n_steps=1)

    def remembered(rank):
        kinds = [type(event).__name__ for event in train(shared)]
        (tmp_path / f"{rank}.json").write_text(json.dumps(kinds))

    codes = together(2, remembered)

    assert codes == [0, 0]
    first, second = (json.loads((tmp_path / f"{rank}.json").read_text()) for rank in range(2))
    assert {"SampleReady", "CheckpointSaved", "ImagesSeen"} <= set(first)
    assert not {"SampleReady", "CheckpointSaved", "StateSaved", "ImagesSeen"} & set(second)
    assert first.count("StepDone") == second.count("StepDone") == 2
    assert len(list((tmp_path / "shared" / "sample").iterdir())) == 2


def test_processes_that_see_other_captions_do_not_train_together(runs, tiny, tmp_path):
    shared = runs("shared")
    said = tmp_path / "said.txt"

    def with_its_own_words(rank):
        recipe = shared.with_values(caption_prefix="a photo of") if rank else shared
        try:
            list(train(recipe))
        except AtelierError as error:
            said.write_text(error.what)
            raise

    codes = together(2, with_its_own_words)

    assert codes == [1, 1]
    assert "differs from process" in said.read_text()
    assert "recipe" in said.read_text()


def test_steps_within_the_backward_pass_are_refused_beside_other_processes(runs, tmp_path):
    shared = runs("shared", fused_backward_pass=True, max_grad_norm=0.0)

    def told(rank):
        with pytest.raises(AtelierError, match="several processes"):
            list(train(shared))

    assert together(2, told) == [0, 0]


def test_another_number_of_processes_than_the_recipe_counts_on_is_refused():
    environment = {"RANK": "0", "WORLD_SIZE": "1", "LOCAL_RANK": "0"}

    with pytest.raises(AtelierError, match="1 processes were started, and the recipe counts on 2") as caught:
        Launch.from_environment(2, environment)

    assert "--nproc_per_node 2" in caught.value.remedy


@pytest.mark.parametrize(
    "environment",
    [{"RANK": "2", "WORLD_SIZE": "2"}, {"WORLD_SIZE": "two"}, {"RANK": "-1", "WORLD_SIZE": "2"}],
)
def test_a_launcher_that_makes_no_sense_is_refused_with_its_words(environment):
    with pytest.raises(AtelierError, match="make no sense") as caught:
        Launch.from_environment(None, environment)

    assert "WORLD_SIZE=" in caught.value.what


def test_without_a_launcher_a_process_is_alone():
    assert Launch.from_environment(None, {}) == Launch(0, 1, 0)


@pytest.mark.slow
def test_torchrun_starts_two_that_train_as_one(runs, tmp_path):
    alone = runs("alone", gradient_accumulation_steps=2, max_train_steps=2)
    shared = runs("shared", max_train_steps=2)
    write_recipe(shared, tmp_path / "recipe.toml")
    list(train(alone))

    command = [
        *(
            sys.executable,
            "-m",
            "torch.distributed.run",
            "--nproc_per_node=2",
            f"--master_port={free_port()}",
        ),
        *(
            "-m",
            "core",
            "train",
            str(tmp_path / "recipe.toml"),
            "--events",
            "jsonl",
            "--set",
            "num_processes=2",
        ),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 0, done.stderr[-2000:]
    assert sums_of(shared) == sums_of(alone)
    assert len([line for line in done.stdout.splitlines() if '"StepDone"' in line]) == 2
