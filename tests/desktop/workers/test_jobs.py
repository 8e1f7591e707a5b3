"""Jobs: what runs in a window is heard of while there is a window, and kept no longer than it runs."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import delete

from desktop.workers.jobs import Jobs


def run_what_is_due():
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_job_that_outlives_its_window_is_asked_to_end_and_heard_of_no_more(qtbot):
    may_go_on, closed, heard = threading.Event(), threading.Event(), []

    def long_job():
        try:
            yield 1
            may_go_on.wait(5)
            yield 2
            yield 3
        finally:
            closed.set()

    jobs = Jobs(heard.append)
    jobs.start("", long_job(), on_yield=heard.append, on_done=lambda: heard.append("done"))
    qtbot.waitUntil(lambda: heard == [1])

    delete(jobs)
    may_go_on.set()

    qtbot.waitUntil(closed.is_set)
    qtbot.wait(100)
    assert heard == [1]


def test_a_job_that_fails_after_its_window_went_shows_no_error(qtbot):
    may_go_on, began, failed, shown = threading.Event(), threading.Event(), threading.Event(), []

    def failing():
        began.set()
        may_go_on.wait(5)
        failed.set()
        raise ValueError("too late to tell")
        yield

    jobs = Jobs(shown.append)
    jobs.start("", failing())
    qtbot.waitUntil(began.is_set)

    delete(jobs)
    may_go_on.set()

    qtbot.waitUntil(failed.is_set)
    qtbot.wait(100)
    assert shown == []


def test_a_job_that_ended_leaves_nothing_behind_that_its_listeners_knew(qtbot):
    class Large:
        """What a page may know."""

    large, heard = Large(), []
    jobs = Jobs(heard.append)
    thread = jobs.start("", iter([1]), on_yield=lambda event, _large=large: heard.append(event))
    known, kept = weakref.ref(large), weakref.ref(thread)
    del large

    with qtbot.waitSignal(thread.finished_well):
        pass
    del thread
    run_what_is_due()
    gc.collect()

    assert heard == [1]
    assert jobs.states == ()
    assert known() is None
    assert kept() is None


def test_the_end_of_a_job_may_begin_the_next_one(qtbot):
    seen = []
    jobs = Jobs(seen.append)

    jobs.start("", iter([1]), on_yield=seen.append,
               on_done=lambda: jobs.start("", iter([2]), on_yield=seen.append))  # fmt: skip
    jobs.stop_all()

    assert seen == [1, 2]
