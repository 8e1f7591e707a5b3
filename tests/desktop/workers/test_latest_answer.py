"""The newest question is answered; overtaken and forgotten ones are not heard of."""

from __future__ import annotations

import threading

import pytest

from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer


@pytest.fixture
def failures():
    return []


@pytest.fixture
def jobs(qtbot, failures):
    made = Jobs(failures.append)
    yield made
    made.stop_all()


@pytest.fixture
def answers(jobs):
    return LatestAnswer(jobs, jobs)


def test_of_many_questions_in_a_row_only_the_last_is_worked_on(qtbot, answers):
    asked, heard = [], []

    for number in range(20):
        answers.ask(lambda number=number: asked.append(number) or number, heard.append)
    qtbot.waitUntil(lambda: heard == [19])

    assert asked == [19]


def test_a_question_asked_while_another_is_answered_overtakes_it(qtbot, answers):
    go, heard = threading.Event(), []
    answers.ask(lambda: go.wait(5) and "old", heard.append)
    qtbot.waitUntil(lambda: answers._thread is not None)

    answers.ask(lambda: "new", heard.append)
    go.set()
    qtbot.waitUntil(lambda: answers.is_idle)

    assert heard == ["new"]


def test_a_failure_is_shown_and_the_next_question_is_answered(qtbot, answers, failures):
    heard = []
    answers.ask(lambda: 1 // 0, heard.append)
    qtbot.waitUntil(lambda: bool(failures))

    answers.ask(lambda: 7, heard.append)
    qtbot.waitUntil(lambda: heard == [7])

    assert isinstance(failures[0], ZeroDivisionError)


def test_what_was_forgotten_is_not_heard_of_not_even_its_failure(qtbot, answers, failures, jobs):
    go, heard = threading.Event(), []
    answers.ask(lambda: go.wait(5) and 1 // 0, heard.append)
    qtbot.waitUntil(lambda: answers._thread is not None)

    answers.forget()
    go.set()
    qtbot.waitUntil(lambda: answers.is_idle)

    assert heard == failures == []
    assert jobs.states == ()
