"""Pictures are changed as often and as far as sd-scripts changes them."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from core.data.picture_changes import Face, changed_colours, cut_around_face, face_of, random_corner


@pytest.fixture
def picture():
    return np.random.default_rng(1).integers(40, 200, (300, 400, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    ("name", "face"),
    [
        ("mira_120_80_60_90.png", Face((120, 80), 90)),
        ("a_b_10_20_30_40.jpg", Face((10, 20), 40)),
        ("mira.png", None),
        ("1_2_3_4.png", None),
        ("mira_1_2_x_4.png", None),
        ("mira_0_0_0_0.png", None),
    ],
)
def test_a_face_is_read_from_the_last_four_numbers_of_a_name(name, face):
    assert face_of(Path(name)) == face


def test_colours_change_in_a_third_of_all_cases_and_only_a_little(picture):
    rng = random.Random(1)
    grey = np.full((8, 8, 3), 128, np.uint8)

    changed = [not np.array_equal(changed_colours(picture, rng), picture) for _ in range(300)]
    brightness = [changed_colours(grey, rng).mean() for _ in range(300)]

    assert 0.25 < sum(changed) / len(changed) < 0.41
    # 128 to the power of 0.95 and of 1.05, as sd-scripts' gamma comes out.
    assert min(brightness) >= 100 - 1
    assert max(brightness) <= 164


def test_a_picture_is_not_touched_in_place(picture):
    before = picture.copy()

    for seed in range(20):
        changed_colours(picture, random.Random(seed))

    assert np.array_equal(picture, before)


def test_random_corners_reach_every_place_and_never_leave_the_picture():
    rng = random.Random(1)

    corners = {random_corner((70, 64), (64, 64), rng) for _ in range(200)}

    assert corners == {(left, 0) for left in range(7)}


@pytest.mark.parametrize("is_random", [False, True])
def test_a_cut_around_a_face_has_the_size_asked_for_and_lies_inside(picture, is_random):
    face = Face((350, 50), 60)

    for seed in range(20):
        cut = cut_around_face(picture, face, (2.0, 4.0), (128, 96), random.Random(seed), is_random=is_random)

        assert cut.shape == (96, 128, 3)


def test_a_face_is_in_the_middle_where_there_is_room_and_the_range_is_one_number(picture):
    marked = picture.copy()
    marked[140:160, 190:210] = (255, 0, 0)

    cut = cut_around_face(marked, Face((200, 150), 100), (1.0, 1.0), (100, 100), random.Random(1))

    # The face's 100 pixels fill the side of 100: nothing is scaled.
    assert (cut[45:55, 45:55] == (255, 0, 0)).all()


def test_a_larger_share_shows_more_of_the_picture(picture):
    face = Face((200, 150), 100)
    marked = picture.copy()
    marked[:] = 0
    marked[100:200, 150:250] = 255

    shares = [
        (cut_around_face(marked, face, (by, by), (100, 100), random.Random(1)) > 127).mean()
        for by in (1.0, 2.0)
    ]

    assert shares[0] > 0.95
    assert 0.2 < shares[1] < 0.3
