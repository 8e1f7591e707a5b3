"""A few of the two hundred kills of ``python -m tests.flows.kill_while_drawing``."""

from __future__ import annotations

import random
import signal

import pytest

from tests.flows.kill_while_drawing import kill_once


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")
def test_boxes_that_were_finished_outlive_the_window_that_is_killed_while_drawing(tmp_path):
    draw = random.Random(5)

    found = [kill_once(tmp_path, draw) for _ in range(2)]
    # A kill that met the window while it took boxes back proves nothing.
    while not any(one.promised for one in found) and len(found) < 10:
        found.append(kill_once(tmp_path, draw))

    assert sum(one.missing for one in found) == 0
    assert sum(one.promised for one in found) > 0
