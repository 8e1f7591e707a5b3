"""JobThread: events in order, in calm portions, and one end."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from core.errors import AtelierError
from desktop.workers.job_thread import JobThread

_REPO = Path(__file__).parents[3]


def test_all_events_arrive_in_order_before_the_end(qtbot):
    seen = []
    thread = JobThread(iter(range(5000)))
    thread.yielded.connect(seen.append)

    with qtbot.waitSignal(thread.finished_well):
        thread.start()

    assert seen == list(range(5000))
    assert thread.wait(1000)


def test_a_failing_job_tells_its_error_and_no_good_end(qtbot):
    def failing():
        yield 1
        raise AtelierError("It is full.")

    ends = []
    thread = JobThread(failing())
    thread.finished_well.connect(lambda: ends.append("well"))

    with qtbot.waitSignal(thread.failed) as caught:
        thread.start()
    qtbot.wait(50)

    assert caught.args[0].what == "It is full."
    assert ends == []


def test_a_stopped_generator_is_closed_and_ends_well(qtbot):
    closed = []

    def endless():
        try:
            while True:
                time.sleep(0.001)
                yield 1
        finally:
            closed.append(True)

    thread = JobThread(endless())
    with qtbot.waitSignal(thread.yielded):
        thread.start()

    with qtbot.waitSignal(thread.finished_well):
        thread.stop()

    assert closed == [True]


def test_the_gui_is_woken_about_thirty_times_a_second_however_fast_the_job(qtbot):
    flushes = []

    def busy():
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            yield time.monotonic()

    thread = JobThread(busy())
    thread._timer.timeout.connect(lambda: flushes.append(1))
    with qtbot.waitSignal(thread.finished_well):
        thread.start()

    assert 1 < len(flushes) < 30  # half a second; a timer that was late comes sooner the next time


_LEFT_RUNNING = """
import sys, time
from PySide6.QtCore import QCoreApplication
from desktop.workers.job_thread import JobThread

def endless():
    while True:
        yield 1
        time.sleep(0.01)

app = QCoreApplication([])
threads = [JobThread(endless()) for _ in range(4)]
for thread in threads:
    thread.start()
sys.exit(3)
"""


def test_a_program_that_ends_while_jobs_run_ends_well():
    ended = subprocess.run(
        [sys.executable, "-c", _LEFT_RUNNING],
        cwd=_REPO,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (3, "")
