"""Problems are shown whole, those that stop first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListWidget

from core.kohya.problem import Problem
from desktop.widgets.problem_list import ProblemList

LONG = "有 3 張照片既用來教「mira」（COCO_val2014_000000000192_reg_5.png）：若是刻意的就沒問題。" * 3


@pytest.fixture
def problems(qtbot):
    made = ProblemList()
    qtbot.addWidget(made)
    made.resize(352, 300)
    made.show()
    return made


def shown(problems):
    return problems.findChild(QListWidget, "problem_list")


def test_those_that_stop_come_first(problems):
    problems.show_problems([Problem("Odd.", "warning"), Problem("Gone.", "error")])

    assert [shown(problems).item(row).text() for row in range(2)] == ["Gone.", "Odd."]


def test_a_long_sentence_has_room_for_all_its_lines(problems):
    problems.show_problems([Problem("Short.", "warning"), Problem(LONG, "warning")])
    view = shown(problems)

    short, long = (view.visualItemRect(view.item(row)).height() for row in (0, 1))
    words = view.fontMetrics().horizontalAdvance(LONG) / view.viewport().width()

    assert long >= (words - 1) * view.fontMetrics().height()
    assert short < 3 * view.fontMetrics().height()


def test_a_narrower_list_gives_a_sentence_more_lines(problems, qtbot):
    problems.show_problems([Problem(LONG, "warning")])
    view = shown(problems)
    before = view.visualItemRect(view.item(0)).height()

    problems.resize(240, 300)

    qtbot.waitUntil(lambda: view.visualItemRect(view.item(0)).height() > before)
