"""The time that is left of a run: its steps at the present rate, and the samples still to be drawn."""

from __future__ import annotations

import pytest

from core.training.events import Advice, Prepared, SampleReady, StateSaved, StepDone
from desktop.workers.training_progress import TrainingProgress

PREPARED = Prepared("sd15", 10, 0, {}, 10, 2, 20, 264, 1000, "cpu", "out", 0, (10, 20), 4.0)


@pytest.fixture
def progress():
    made = TrainingProgress(phase="preparing")
    made.add(PREPARED)
    return made


def _steps(progress, first, last, seconds=2.0):
    for step in range(first, last + 1):
        progress.add(StepDone(step, 20, 1, 0.1, 0.1, {}, seconds))


def _samples(progress, step, *seconds):
    for index, each in enumerate(seconds):
        progress.add(SampleReady(f"{index}.png", "a", index, step, 1, each))


def test_before_the_first_step_nothing_is_known(progress):
    assert progress.seconds_left is None


def test_before_any_was_drawn_samples_are_counted_by_their_work(progress):
    _steps(progress, 1, 1)

    assert progress.seconds_left == pytest.approx(19 * 2.0 + 2 * 4.0 * 2.0)


def test_samples_that_are_being_drawn_are_still_to_come(progress):
    _steps(progress, 1, 10)

    assert progress.seconds_left == pytest.approx(10 * 2.0 + 2 * 4.0 * 2.0)


def test_what_the_last_ones_took_is_what_the_next_will(progress):
    _steps(progress, 1, 10)
    _samples(progress, 10, 30.0, 1.0)

    assert progress.seconds_left == pytest.approx(10 * 2.0 + 31.0)

    _steps(progress, 11, 20)
    assert progress.seconds_left == pytest.approx(31.0)

    _samples(progress, 20, 29.0, 1.0)
    assert progress.seconds_left == 0


def test_samples_before_the_first_step_teach_their_duration(progress):
    _samples(progress, 0, 12.0)
    _steps(progress, 1, 1)

    assert progress.seconds_left == pytest.approx(19 * 2.0 + 2 * 12.0)


def test_a_run_without_samples_counts_its_steps_alone():
    progress = TrainingProgress(phase="preparing")
    progress.add(Prepared("sd15", 10, 0, {}, 10, 2, 20, 264, 1000, "cpu", "out"))
    _steps(progress, 1, 5)

    assert progress.seconds_left == pytest.approx(15 * 2.0)


def test_what_could_not_be_saved_is_trouble_until_a_state_is(progress):
    lost = Advice("The disk is full.", severity="error")
    progress.add(lost)
    progress.add(Advice("A picture was left out."))
    assert progress.trouble is lost

    progress.add(StateSaved("state", 10, 1))

    assert progress.trouble is None
