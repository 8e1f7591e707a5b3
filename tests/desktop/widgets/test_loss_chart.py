"""The loss chart stays quick however long the run is, and bears odd numbers."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor

from core.training.events import StepDone
from desktop.theme import colour
from desktop.widgets.loss_chart import LossChart
from desktop.workers.training_progress import LossCurve


@pytest.fixture
def chart(qtbot):
    made = LossChart()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def _curve(losses):
    curve = LossCurve()
    for step, loss in enumerate(losses, start=1):
        curve.add(StepDone(step, len(losses), 1, loss, 0.3 * loss + 0.1, {}, 0.1))
    return curve


def _has_ink(chart):
    image = chart.grab().toImage()
    wanted = QColor(colour("chart_line")).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(0, image.width(), 1) for y in range(0, image.height(), 1)
    )


def test_a_curve_leaves_ink(chart):
    chart.show_curve(_curve([0.1 + 0.05 * math.sin(step / 5) for step in range(200)]), 200)

    assert chart.point_count == 200
    assert _has_ink(chart)


def test_an_empty_chart_says_what_will_be_there(chart):
    assert chart.point_count == 0
    assert not _has_ink(chart)


@pytest.mark.parametrize("losses", [[0.0, 0.0], [float("nan"), 0.1], [float("inf")], [1e-9, 1e9]])
def test_odd_losses_are_borne(chart, losses):
    chart.show_curve(_curve(losses), 0)

    chart.grab()


def test_twenty_thousand_steps_are_painted(chart):
    chart.show_curve(_curve([0.1 + (step % 97) / 1000 for step in range(20_000)]), 20_000)

    assert chart.point_count == 20_000
    assert _has_ink(chart)
