from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curation.regions.box import MIN_SIDE, Box, turned
from curation.regions.handle import Handle

SIZE = (400.0, 300.0)
numbers = st.floats(-500, 500)
boxes = st.builds(Box, st.floats(0, 300), st.floats(0, 200), st.floats(10, 100), st.floats(10, 100))


def lies_inside(box: Box) -> bool:
    return (
        box.left >= -1e-6
        and box.top >= -1e-6
        and box.right <= SIZE[0] + 1e-6
        and box.bottom <= SIZE[1] + 1e-6
    )


@given(boxes, numbers, numbers)
def test_a_moved_box_keeps_its_size_and_stays_on_the_photo(box, dx, dy):
    moved = box.moved(dx, dy, SIZE)

    assert (moved.width, moved.height) == (box.width, box.height)
    assert lies_inside(moved)


@given(boxes, st.sampled_from(list(Handle)), numbers, numbers)
def test_a_resized_box_stays_on_the_photo_and_never_vanishes(box, handle, dx, dy):
    resized = box.resized(handle, dx, dy, inside=SIZE)

    assert lies_inside(resized)
    assert resized.width >= MIN_SIDE
    assert resized.height >= MIN_SIDE


@given(
    boxes,
    st.sampled_from([handle for handle in Handle if handle is not Handle.BODY]),
    numbers,
    numbers,
    st.sampled_from([0.5, 1.0, 1.5]),
    st.booleans(),
)
def test_a_kept_aspect_is_kept(box, handle, dx, dy, aspect, from_centre):
    resized = box.resized(handle, dx, dy, inside=SIZE, aspect=aspect, from_centre=from_centre)

    assert resized.width == pytest.approx(resized.height * aspect, abs=1e-6)
    assert lies_inside(resized)


def test_a_corner_moves_its_two_edges_only():
    assert Box(10, 10, 50, 40).resized(Handle.TOP_LEFT, 5, -5) == Box(15, 5, 45, 45)


def test_dragging_past_the_opposite_edge_turns_the_box_over():
    assert Box(100, 100, 50, 50).resized(Handle.RIGHT, -80, 0) == Box(70, 100, 30, 50)


def test_from_the_centre_both_sides_move():
    assert Box(100, 100, 50, 50).resized(Handle.RIGHT, 10, 0, from_centre=True) == Box(90, 100, 70, 50)


def test_a_quarter_turn_is_clockwise_on_screen():
    assert turned((10.0, 0.0), (0.0, 0.0), 90) == pytest.approx((0.0, 10.0))


def test_the_box_around_a_turned_box_swaps_its_sides_at_a_quarter_turn():
    around = Box(0, 0, 40, 20).around_turned(90)

    assert (around.left, around.top) == pytest.approx((10, -10))
    assert (around.width, around.height) == pytest.approx((20, 40))


@given(boxes)
def test_whole_pixels_lie_on_the_photo_and_are_at_least_one(box):
    left, top, right, bottom = box.pixels((400, 300))

    assert 0 <= left < right <= 400
    assert 0 <= top < bottom <= 300


def test_growing_stops_at_the_photo():
    assert Box(10, 10, 100, 50).grown(100, SIZE) == Box(0, 0, 400, 200)
