"""Garbage is collected on the GUI thread, and only as much at once as nobody feels."""

from __future__ import annotations

import gc
import weakref

import pytest

from desktop.workers import gui_gc
from desktop.workers.gui_gc import GuiGarbage, garbage_waits


class Loop:
    """Something that holds itself."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def garbage(qapp):
    made = GuiGarbage(qapp)
    yield made
    made.give_back()


def make_loops():
    """So much garbage that it is worth a look; one of it is watched."""
    watched = weakref.ref(Loop())
    for _ in range(2000):
        Loop()
    return watched


def test_what_only_holds_itself_is_collected(garbage):
    watched = make_loops()

    garbage._collect()

    assert watched() is None


def test_more_than_can_be_walked_unfelt_is_set_aside_instead(garbage, monkeypatch):
    monkeypatch.setattr(gui_gc, "_MOST_WALKED", 1000)
    data = [[number] for number in range(5000)]
    frozen = gc.get_freeze_count()

    garbage._collect()

    assert gc.get_freeze_count() >= frozen + len(data)


def test_what_comes_after_large_data_is_collected_again(garbage, monkeypatch):
    monkeypatch.setattr(gui_gc, "_MOST_WALKED", 8000)
    data = [[number] for number in range(9000)]
    garbage._collect()
    watched = make_loops()

    garbage._collect()

    assert watched() is None
    assert len(data) == 9000


def test_nothing_is_walked_while_a_worker_makes_very_many_objects(garbage):
    with garbage_waits():
        watched = make_loops()

        garbage._collect()

        assert watched() is not None


def test_little_that_a_worker_read_is_not_set_aside_with_the_garbage_of_others(garbage):
    watched = make_loops()
    with garbage_waits():
        data = [[number] for number in range(100)]

    garbage._collect()

    assert watched() is None
    assert len(data) == 100


def test_much_that_a_worker_read_is_set_aside_at_once(garbage, monkeypatch):
    monkeypatch.setattr(gui_gc, "_MOST_WALKED", 1000)
    frozen = gc.get_freeze_count()

    with garbage_waits():
        data = [[number] for number in range(5000)]

    assert gc.get_freeze_count() >= frozen + len(data)


def test_garbage_that_was_set_aside_goes_when_the_project_is_closed(garbage, monkeypatch):
    # A process of many tests holds more than any window.
    monkeypatch.setattr(gui_gc, "_MOST_WALKED_BETWEEN", 100 * gui_gc._MOST_WALKED_BETWEEN)
    watched = make_loops()
    garbage.set_aside()

    garbage.walk_all_soon()
    garbage._collect()

    assert watched() is None


def test_nobody_walks_over_a_large_project_that_was_opened_meanwhile(garbage, monkeypatch):
    monkeypatch.setattr(gui_gc, "_MOST_WALKED_BETWEEN", 1000)
    watched = make_loops()
    garbage.set_aside()

    garbage.walk_all_soon()
    garbage._collect()

    assert watched() is not None
