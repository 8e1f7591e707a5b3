"""The newest question is answered; overtaken and forgotten ones are not heard of."""

from __future__ import annotations

import threading

import pytest

from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer


@pytest.fixture
def jobs(qtbot):
    made = Jobs(pytest.fail)
    yield made
    made.stop_all()


def test_of_many_questions_in_a_row_only_the_last_is_answered(qtbot, jobs):
    answers, asked = LatestAnswer(jobs), []
    heard = []
    answers.came.connect(heard.append)

    for number in range(20):
        answers.ask(lambda number=number: asked.append(number) or number)
    qtbot.waitUntil(lambda: heard == [19], timeout=5000)

    assert asked == [19]


def test_a_question_asked_while_another_is_answered_overtakes_it(qtbot, jobs):
    answers, go = LatestAnswer(jobs), threading.Event()
    heard = []
    answers.came.connect(heard.append)

    answers.ask(lambda: go.wait(5) and "old")
    qtbot.waitUntil(lambda: answers._thread is not None, timeout=5000)
    answers.ask(lambda: "new")
    go.set()
    qtbot.waitUntil(lambda: not answers.is_busy, timeout=5000)

    assert heard == ["new"]


def test_a_failure_is_told_and_the_next_question_is_answered(qtbot, jobs):
    answers, failures = LatestAnswer(jobs), []
    answers.failed.connect(failures.append)

    answers.ask(lambda: 1 // 0)
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    with qtbot.waitSignal(answers.came, timeout=5000) as came:
        answers.ask(lambda: 7)

    assert isinstance(failures[0], ZeroDivisionError)
    assert came.args == [7]


def test_what_was_forgotten_is_not_heard_of_not_even_its_failure(qtbot, jobs):
    answers, go = LatestAnswer(jobs), threading.Event()
    heard = []
    answers.came.connect(heard.append)
    answers.failed.connect(heard.append)

    answers.ask(lambda: go.wait(5) and 1 // 0)
    qtbot.waitUntil(lambda: answers._thread is not None, timeout=5000)
    answers.forget()
    go.set()
    qtbot.waitUntil(lambda: not answers.is_busy, timeout=5000)

    assert heard == []
    assert jobs.states == ()
