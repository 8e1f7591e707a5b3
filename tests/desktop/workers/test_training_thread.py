"""TrainingThread: a run in a child, what it tells, how it is stopped, how it dies."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from core.recipe.recipe import TrainingRecipe
from desktop.workers.child_process import ChildDiedError
from desktop.workers.jobs import Jobs
from desktop.workers.training_thread import TrainingThread

TARGET = "tests.desktop.workers.small_jobs:train"


@pytest.fixture
def training(qtbot):
    errors = []
    jobs = Jobs(errors.append)
    yield TrainingThread(jobs, target=TARGET)
    jobs.stop_all()
    assert errors == []


def _recipe(tmp_path, steps):
    return TrainingRecipe.from_flat(
        {"output_dir": str(tmp_path), "output_name": "mira", "max_train_steps": steps}
    )


def test_a_run_tells_its_steps_its_rate_and_its_file(qtbot, training, tmp_path):
    with qtbot.waitSignal(training.ended):
        training.start(_recipe(tmp_path, 60))

    progress = training.progress
    assert progress.phase == "finished"
    assert progress.curve.steps == list(range(1, 61))
    assert progress.steps_per_second == pytest.approx(250)
    assert progress.checkpoints[-1].is_final


def test_a_stopped_run_keeps_what_was_learned(qtbot, training, tmp_path):
    training.start(_recipe(tmp_path, 100_000))
    qtbot.waitUntil(lambda: training.progress.phase == "training")

    with qtbot.waitSignal(training.ended):
        training.stop()

    assert training.progress.phase == "stopped"
    assert training.progress.checkpoints


def test_a_run_that_is_still_being_prepared_is_stopped_at_once_and_calmly(qtbot, training, tmp_path):
    training.target = "tests.desktop.workers.small_jobs:load_for_long"
    training.start(_recipe(tmp_path, 100))
    qtbot.waitUntil(lambda: training.progress.preparing is not None)

    with qtbot.waitSignal(training.ended):
        training.stop()

    assert training.progress.phase == "stopped"
    assert training.progress.error is None
    assert training.progress.is_given_up


def test_a_sample_comes_when_it_is_asked_for(qtbot, training, tmp_path):
    training.start(_recipe(tmp_path, 100_000))
    qtbot.waitUntil(lambda: training.progress.phase == "training")

    training.sample_now()

    qtbot.waitUntil(lambda: bool(training.progress.samples))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told apart on POSIX only")
def test_a_killed_run_leaves_its_curve_and_says_what_happened(qtbot, training, tmp_path):
    training.start(_recipe(tmp_path, 100_000))
    qtbot.waitUntil(lambda: len(training.progress.curve.steps) > 3)

    with qtbot.waitSignal(training.ended):
        os.kill(training.child_pid, signal.SIGKILL)

    assert training.progress.phase == "failed"
    assert isinstance(training.progress.error, ChildDiedError)
    assert len(training.progress.curve.steps) > 3


def test_a_paused_run_goes_on_from_the_step_it_had(qtbot, training, tmp_path):
    training.start(_recipe(tmp_path, 400))
    qtbot.waitUntil(lambda: len(training.progress.curve.steps) > 20)
    with qtbot.waitSignal(training.ended):
        training.pause()
    paused_at = training.progress.step.step
    assert training.progress.phase == "paused"
    assert training.progress.checkpoints == []

    with qtbot.waitSignal(training.ended):
        training.go_on()

    assert training.progress.prepared.first_step == paused_at
    assert training.progress.phase == "finished"
    assert training.progress.curve.steps == list(range(1, 401))


def test_going_on_after_a_kill_does_the_steps_since_the_last_state_again(qtbot, training, tmp_path):
    training.start(_recipe(tmp_path, 300).with_values(save_every_n_steps=30))
    qtbot.waitUntil(lambda: len(training.progress.curve.steps) > 75)
    with qtbot.waitSignal(training.ended):
        os.kill(training.child_pid, signal.SIGKILL)
    saved_at = training.progress.state.step

    with qtbot.waitSignal(training.ended):
        training.go_on()

    assert training.progress.prepared.first_step == saved_at >= 60
    assert training.progress.curve.steps == list(range(1, 301))
