"""Steps come in their order however many are begun ahead, and what goes wrong is told at its own step."""

from __future__ import annotations

import threading

import pytest

from core.data.coming_steps import ComingSteps

ORDERS = [(1, "a"), (1, "b"), (2, "c"), (4, "d")]


def coming(begin=str.upper, finish=str, *, threads=0):
    return ComingSteps(ORDERS, begin, finish, threads=threads)


@pytest.mark.parametrize("threads", [0, 1, 3, 9])
def test_every_step_comes_once_in_its_own_epoch(threads):
    with coming(threads=threads) as steps:
        found = [list(steps.of_epoch(epoch)) for epoch in range(1, 6)]

    assert found == [["A", "B"], ["C"], [], ["D"], []]


def test_an_epoch_that_was_left_goes_on_where_it_was():
    with coming(threads=2) as steps:
        assert next(steps.of_epoch(1)) == "A"
        assert list(steps.of_epoch(1)) == ["B"]


def test_a_thread_begins_the_next_step_before_it_is_asked_for_and_the_asker_finishes_it():
    begun, finished = threading.Event(), []

    def begin(order):
        if order == "b":
            begun.set()
        return threading.current_thread().name

    def finish(name):
        finished.append(threading.current_thread() is threading.main_thread())
        return name

    with coming(begin, finish, threads=1) as steps:
        name = next(steps.of_epoch(1))

        assert begun.wait(30)
        assert name.startswith("coming-steps")
        assert finished == [True]


def test_without_threads_nothing_is_begun_before_its_turn():
    begun = []

    with coming(lambda order: begun.append(order) or order) as steps:
        assert begun == []
        next(steps.of_epoch(1))

    assert begun == ["a"]


@pytest.mark.parametrize("threads", [0, 1, 3])
def test_what_goes_wrong_is_told_at_its_step_and_not_at_the_one_before(threads):
    def begin(order):
        if order == "b":
            raise OSError("broken")
        return order

    with coming(begin, threads=threads) as steps:
        of_epoch = steps.of_epoch(1)
        assert next(of_epoch) == "a"
        with pytest.raises(OSError, match="broken"):
            next(of_epoch)


def test_what_goes_wrong_in_a_step_nobody_asks_for_is_never_told():
    def begin(order):
        if order != "a":
            raise OSError("broken")
        return order

    with coming(begin, threads=3) as steps:
        assert next(steps.of_epoch(1)) == "a"


def test_no_thread_is_left_when_the_asker_fails():
    def finish(_):
        raise ZeroDivisionError

    before = set(threading.enumerate())
    with coming(finish=finish, threads=3) as steps, pytest.raises(ZeroDivisionError):
        next(steps.of_epoch(1))

    assert not set(threading.enumerate()) - before
