"""What ``python -m tests.endurance.soak`` calls a leak, and a short run of it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.endurance.soak import Held, leaks

REPO = Path(__file__).parents[2]
CALM = Held(mebibytes=200.0, files=16, threads=5, children=0, qt_objects=600, python_objects=9000)


def test_what_stays_as_it_is_after_the_warm_up_is_no_leak():
    warm_up = [replace(CALM, mebibytes=100.0 + 25 * number, threads=1 + number) for number in range(4)]

    assert leaks(warm_up + [CALM] * 12) == []


@pytest.mark.parametrize("held", ["files", "threads", "children", "qt_objects"])
def test_one_more_of_anything_at_the_end_than_ever_before_is_a_leak(held):
    more = replace(CALM, **{held: getattr(CALM, held) + 1})

    (found,) = leaks([CALM] * 10 + [more] * 6)

    assert held in found


def test_a_twentieth_more_memory_is_a_leak():
    rounds = [replace(CALM, mebibytes=200.0 + number) for number in range(16)]

    assert leaks(rounds) == []
    assert leaks([replace(one, mebibytes=one.mebibytes + 2 * n) for n, one in enumerate(rounds)]) != []


@pytest.mark.long
def test_five_minutes_of_editing_leave_nothing_behind():
    told = [sys.executable, "-m", "tests.endurance.soak", "--minutes", "5", "--counting"]
    run = subprocess.run(told, cwd=REPO, capture_output=True, text=True, timeout=1800, check=False)

    assert run.returncode == 0, run.stdout + run.stderr
