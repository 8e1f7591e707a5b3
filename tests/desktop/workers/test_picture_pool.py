"""Pictures are made off the GUI thread, what is on screen first, and kept."""

from __future__ import annotations

import threading

import pytest
from PIL import Image

from core.errors import AtelierError
from desktop.workers.picture_pool import PicturePool, as_image


@pytest.fixture
def pool(qapp):
    return PicturePool(kept_mebibytes=2 * 8 * 4 * 4 / 2**20, threads=1)


def _picture(colour="red"):
    return Image.new("RGB", (8, 4), colour)


def test_a_picture_is_none_until_it_arrives(qtbot, pool):
    with qtbot.waitSignal(pool.arrived) as arrived:
        assert pool.picture("a", _picture) is None

    assert arrived.args == ["a"]
    assert pool.picture("a", _picture).size().toTuple() == (8, 4)


def test_it_is_made_on_another_thread(qtbot, pool):
    made_on = []

    def make():
        made_on.append(threading.current_thread())
        return _picture()

    with qtbot.waitSignal(pool.arrived):
        pool.picture("a", make)

    assert made_on != [threading.main_thread()]


def test_one_that_cannot_be_made_is_said_once_and_not_tried_again(qtbot, pool):
    tries = []

    def fail():
        tries.append(1)
        raise AtelierError("gone")

    with qtbot.waitSignal(pool.failed) as failed:
        pool.picture("a", fail)
    pool.picture("a", fail)

    assert str(failed.args[1]) == "gone"
    assert (pool.is_without_picture("a"), pool.is_idle, len(tries)) == (True, True, 1)


def test_pictures_looked_at_longest_ago_are_let_go(qtbot, pool):
    for key in "abc":
        with qtbot.waitSignal(pool.arrived):
            pool.picture(key, _picture)

    with qtbot.waitSignal(pool.arrived):
        assert pool.picture("a", _picture) is None
    assert pool.picture("c", _picture) is not None


def test_what_was_asked_for_last_comes_first_and_of_one_paint_the_first(qtbot, pool):
    gate, order = threading.Event(), []
    with qtbot.waitSignal(pool.arrived):
        pool.picture("warm", _picture)

    pool.picture("busy", lambda: gate.wait(5) and _picture())
    paints = (("old 1", "old 2"), ("new 1", "new 2"))
    for paint in paints:
        for key in paint:
            pool.picture(key, lambda key=key: order.append(key) or _picture())
        qtbot.wait(80)
    gate.set()

    qtbot.waitUntil(lambda: pool.is_idle)
    assert order == ["new 1", "new 2", "old 1", "old 2"]


@pytest.mark.parametrize("width", [5, 6, 7, 8])
def test_pixels_arrive_unchanged_whatever_the_width(qapp, width):
    picture = Image.new("RGB", (width, 3), "white")
    picture.putpixel((width - 1, 2), (10, 200, 30))

    image = as_image(picture)

    assert image.pixelColor(width - 1, 2).getRgb()[:3] == (10, 200, 30)


def test_wishes_that_nobody_has_begun_are_given_up_at_the_end(qtbot, pool):
    gate, made = threading.Event(), []
    pool.picture("first", lambda: gate.wait(5) and _picture())
    for number in range(50):
        pool.picture(number, lambda number=number: made.append(number) or _picture())

    pool.give_up()
    gate.set()

    qtbot.waitUntil(lambda: pool.is_idle)
    assert made == []


def test_threads_end_with_their_pool(qtbot):
    before = set(threading.enumerate())
    pool = PicturePool()
    pool.picture("a", _picture)
    qtbot.waitUntil(lambda: pool.is_idle)
    threads = set(threading.enumerate()) - before
    assert threads

    pool.deleteLater()

    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in threads))
