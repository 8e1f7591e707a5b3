"""A short run of ``python -m tests.endurance.caption_kills``."""

from __future__ import annotations

import signal

import pytest

from tests.endurance.caption_kills import kill_bulk, kill_by_hand

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system kills otherwise")


def test_killed_while_captions_are_written_nothing_that_was_saved_is_lost(tmp_path):
    tally = kill_by_hand(tmp_path, 12)

    assert tally.is_clean, tally
    assert tally.acknowledged >= tally.kills


def test_killed_while_captions_are_rewritten_at_once_all_are_or_none(tmp_path):
    tally = kill_bulk(tmp_path, 4, count=400)

    assert tally.is_clean, tally
    assert tally.acknowledged > 0
