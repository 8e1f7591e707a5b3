"""The tabs of a run: plan first, the loss when it begins, pictures and messages when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QTableView

from core.training.events import Advice, StepDone
from core.training.loss_per_image import ImageLoss, LossRow, add_row, latest_losses
from desktop.widgets.run_tabs import RunTabs
from desktop.workers.training_progress import TrainingProgress

PLAN, LOSS, PICTURES, MESSAGES = range(4)


@pytest.fixture
def tabs(qtbot):
    made = RunTabs()
    qtbot.addWidget(made)
    made.losses_wanted.connect(lambda folder: made.show_losses(latest_losses(Path(folder))))
    made.show()
    return made


@pytest.fixture
def running(tmp_path):
    progress = TrainingProgress("mira", str(tmp_path), phase="preparing")
    progress.add(StepDone(1, 10, 1, 0.5, 0.5, {}, 0.1))
    return progress


def test_the_plan_is_in_view_until_a_run_begins(tabs, running):
    tabs.show_progress(TrainingProgress())
    before = tabs.currentIndex()

    tabs.show_progress(running)

    assert (before, tabs.currentIndex()) == (PLAN, LOSS)


def test_a_tab_that_was_chosen_while_it_trains_stays(tabs, running):
    tabs.show_progress(running)
    tabs.setCurrentIndex(MESSAGES)

    tabs.show_progress(running)

    assert tabs.currentIndex() == MESSAGES


def test_the_least_learned_picture_stands_first_and_news_follow(tabs, running, tmp_path):
    add_row(
        tmp_path,
        LossRow(1, 5, False, {"10_mira/a.png": ImageLoss(0.1), "10_mira/b.png": ImageLoss(0.2, 1.4)}),
    )
    tabs.show_progress(running)
    table = tabs.findChild(QTableView, "picture_loss_table").model()
    assert table.rowCount() == 0

    tabs.setCurrentIndex(PICTURES)

    assert [table.index(row, 0).data() for row in range(2)] == ["10_mira/b.png", "10_mira/a.png"]
    assert table.index(0, 1).data() == "1.40 ×"


def test_advice_is_kept_and_counted(tabs, running):
    running.add(Advice("{path} is full.", {"path": "C:"}, severity="error"))

    tabs.show_progress(running)

    assert tabs.tabText(MESSAGES) == "Messages (1)"
    assert tabs.findChild(QListWidget, "advice_list").item(0).text() == "C: is full."


def test_the_worst_that_was_said_stands_as_a_sign_on_its_tab(tabs, running):
    running.add(Advice("A picture was left out."))
    tabs.show_progress(running)
    of_warning = tabs.tabIcon(MESSAGES).cacheKey()
    running.add(Advice("The disk is full.", severity="error"))

    tabs.show_progress(running)

    assert tabs.tabIcon(MESSAGES).cacheKey() not in (of_warning, QIcon().cacheKey())
