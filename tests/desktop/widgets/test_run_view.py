"""The facts of a run above its curve: only what is known, and only while it holds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from core.training.events import Prepared, StepDone
from desktop.widgets.run_view import RunView
from desktop.workers.training_progress import TrainingProgress


@pytest.fixture
def view(qtbot):
    made = RunView()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def progress():
    """Of a run that has done five of its twenty steps, one in two seconds."""
    made = TrainingProgress(phase="preparing")
    made.add(Prepared("sd15", 10, 0, {}, 10, 2, 20, 264, 1000, "cpu", "out"))
    for step in range(1, 6):
        made.add(StepDone(step, 20, 1, 0.1, 0.1, {}, 2.0))
    return made


def _fact(view, name):
    return view.findChild(QLabel, f"fact_{name}").text()


def test_a_run_shows_its_rate_and_the_time_that_is_left(view, progress):
    view.show_progress(progress)

    assert (_fact(view, "rate"), _fact(view, "left")) == ("0.50", "30 s")


def test_a_run_that_ends_early_counts_no_time_down(view, progress):
    progress.phase = "stopping"

    view.show_progress(progress)

    assert _fact(view, "left") == "–"


def test_a_run_that_goes_on_has_no_rate_before_its_first_step(view, progress):
    progress.go_on()

    view.show_progress(progress)

    assert (_fact(view, "step"), _fact(view, "rate")) == ("5 / 20", "–")
