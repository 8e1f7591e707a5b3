"""A child process relays, listens, and its death is noticed."""

from __future__ import annotations

import signal
import sys
import threading
import time

import pytest

from core.errors import AtelierError
from desktop.workers.child_process import ChildBugError, ChildDiedError, in_child

JOBS = "tests.desktop.workers.small_jobs"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are told apart on POSIX only")


def test_events_come_in_order_and_the_iteration_ends():
    assert list(in_child(f"{JOBS}:count_to", 500)) == list(range(1, 501))


def test_a_started_child_works_before_anybody_asks_and_its_events_wait(tmp_path):
    mark = tmp_path / "mark"
    job = in_child(f"{JOBS}:leave_a_mark", str(mark))

    job.start()
    deadline = time.monotonic() + 60
    while not mark.exists() and time.monotonic() < deadline:
        time.sleep(0.01)

    assert mark.exists()
    assert list(job) == ["marked"]


def test_the_child_never_loads_qt():
    (modules,) = in_child(f"{JOBS}:loaded_modules")

    assert not [name for name in modules if name.startswith(("PySide6", "shiboken6", "torch"))]


def test_an_error_for_the_user_arrives_whole():
    with pytest.raises(AtelierError) as caught:
        list(in_child(f"{JOBS}:refuse"))

    assert caught.value.what == "The file “a.png” is not there."
    assert caught.value.remedy == "Choose another."


def test_a_bug_arrives_with_its_traceback_and_what_was_printed():
    with pytest.raises(ChildBugError, match="by hand") as caught:
        list(in_child(f"{JOBS}:stumble"))

    assert "in stumble" in caught.value.details
    assert "last words" in caught.value.details


def test_a_killed_child_is_named_with_the_likely_cause():
    with pytest.raises(ChildDiedError, match="SIGKILL") as caught:
        list(in_child(f"{JOBS}:get_killed", signal.SIGKILL))

    assert "memory" in caught.value.why


def test_a_crashed_child_leaves_its_stack_in_the_details():
    with pytest.raises(ChildDiedError, match="SIGSEGV") as caught:
        list(in_child(f"{JOBS}:get_killed", signal.SIGSEGV))

    assert "get_killed" in caught.value.details


def test_a_stop_closes_the_generator_so_that_it_cleans_up(tmp_path):
    mark = tmp_path / "mark"
    job = in_child(f"{JOBS}:endless", str(mark))
    assert next(job) == 1

    threading.Timer(0.05, job.request_stop).start()
    began = time.monotonic()
    for _ in job:
        pass

    assert mark.read_text() == "cleaned up"
    assert time.monotonic() - began < 15
