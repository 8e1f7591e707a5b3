"""From a painted map of labels to boxes: everything lies where the paint is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings
from curation.regions.box import Box
from curation.suggestions.body_parts import LabelMap, parts_of
from curation.suggestions.proportions import FoundFace
from curation.suggestions.suggestion import LEAST_SIDE, made_fit

NAMES = (
    "background",
    "hat",
    "hair",
    "face",
    "upper-clothes",
    "pants",
    "left-shoe",
    "right-shoe",
    "bag",
)
SIZE = (400, 800)
PERSON = Box(100, 50, 200, 700)


def painted(*parts, frame=None, shape=(400, 200)):
    """A map of a photo of 400 x 800, half as fine, with boxes of labels in photo pixels."""
    labels = np.zeros(shape, np.uint8)
    frame = frame or Box.whole(SIZE)
    across, down = frame.width / shape[1], frame.height / shape[0]
    for name, left, top, right, bottom in parts:
        rows = slice(round((top - frame.top) / down), round((bottom - frame.top) / down))
        columns = slice(round((left - frame.left) / across), round((right - frame.left) / across))
        labels[rows, columns] = NAMES.index(name)
    return LabelMap(labels, np.full(shape, 0.8, np.float32), NAMES, frame)


STANDING = (
    ("hair", 160, 50, 240, 100),
    ("face", 170, 80, 230, 150),
    ("upper-clothes", 120, 170, 280, 400),
    ("pants", 130, 400, 270, 650),
    ("left-shoe", 130, 660, 180, 700),
    ("right-shoe", 210, 660, 260, 700),
)


def by_kind(*parts, face=None, person=PERSON):
    found = parts_of(painted(*parts), person, 0.9, face)
    return {kind: [one.box for one in found if one.kind == kind] for kind in {one.kind for one in found}}


def test_a_standing_person_gets_all_five_kinds_where_they_are_painted():
    boxes = by_kind(*STANDING)

    assert set(boxes) == {"face", "clothing", "shoes", "body", "regularization"}
    (clothing,) = boxes["clothing"]
    assert (clothing.left, clothing.right) == pytest.approx((120 - 6.4, 280 + 6.4))
    assert clothing.bottom == pytest.approx(650 + 19.2)
    (shoes,) = boxes["shoes"]
    assert shoes.left < 130 < 260 < shoes.right
    assert boxes["regularization"][0].width == pytest.approx(200 * 1.06)


def test_the_body_begins_below_the_chin():
    boxes = by_kind(*STANDING)

    assert boxes["body"][0].top == pytest.approx(150 + 0.15 * 70)
    assert boxes["body"][0].bottom == PERSON.bottom


def test_clothing_that_reaches_over_the_chin_is_cut_there():
    boxes = by_kind(("upper-clothes", 120, 100, 280, 400), ("face", 170, 80, 230, 150))

    assert boxes["clothing"][0].top == pytest.approx(150 + 0.15 * 70)


def test_the_portrait_holds_hair_and_hat_but_not_hair_to_the_waist():
    short = by_kind(*STANDING)["face"][0]
    long = by_kind(("hair", 150, 50, 250, 500), ("face", 170, 80, 230, 150))["face"][0]

    assert short.top < 50
    assert long.height <= 1.9 * 70 + 1e-6
    assert long.width == pytest.approx(long.height)


def test_a_face_finders_face_counts_before_the_painted_one():
    face = FoundFace(Box(170, 90, 40, 40), 0.95)

    boxes = by_kind(*STANDING, face=face)

    assert boxes["body"][0].top == pytest.approx(130 + 0.15 * 40)


def test_shoes_far_apart_are_two_boxes():
    apart = (("left-shoe", 110, 660, 130, 700), ("right-shoe", 260, 660, 280, 700))

    assert len(by_kind(*apart)["shoes"]) == 2


def test_specks_are_no_clothing():
    assert "clothing" not in by_kind(("face", 170, 80, 230, 150), ("upper-clothes", 200, 300, 206, 306))


def test_without_a_face_the_body_begins_with_the_clothing():
    boxes = by_kind(("upper-clothes", 120, 170, 280, 400))

    assert "face" not in boxes
    assert boxes["body"][0].top == pytest.approx(boxes["clothing"][0].top)


@given(st.lists(st.tuples(st.sampled_from(NAMES), *[st.integers(0, 200)] * 4), max_size=12))
def test_whatever_is_painted_no_shown_box_leaves_the_photo_or_is_too_small(parts):
    pieces = [(name, x, 3 * y, x + w, 3 * y + h) for name, x, y, w, h in parts]

    for one in parts_of(painted(*pieces), PERSON, 0.9, None):
        shown = made_fit(one, BucketSettings((512, 512)), SIZE)
        if shown is not None:
            assert min(shown.box.width, shown.box.height) >= LEAST_SIDE
            assert shown.box.left >= 0
            assert shown.box.top >= 0
            assert shown.box.right <= SIZE[0]
            assert shown.box.bottom <= SIZE[1]
