from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from desktop.canvas.tag_places import tag_shifts

TAGS = st.lists(
    st.builds(QRectF, st.integers(0, 60), st.integers(0, 30), st.integers(20, 90), st.just(17)), max_size=7
)


def test_a_tag_alone_stays_where_it_is():
    assert tag_shifts([QRectF(10, 10, 50, 17), QRectF(10, 60, 50, 17)], 1.0) == [0, 0]


def test_boxes_with_one_corner_show_their_tags_side_by_side():
    assert tag_shifts([QRectF(10, 10, 50, 17), QRectF(10, 12, 40, 17)], 1.0) == [0, 52]


def test_shifts_are_screen_pixels_whatever_the_zoom():
    assert tag_shifts([QRectF(100, 100, 500, 170), QRectF(100, 100, 500, 170)], 10.0) == [0, 52]


@given(TAGS)
def test_no_two_tags_overlap(tags):
    moved = [tag.translated(shift, 0) for tag, shift in zip(tags, tag_shifts(tags, 1.0), strict=True)]

    assert not any(one.intersects(other) for one, other in combinations(moved, 2))
