"""Figures that stand are people too, also when nobody sees their faces."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from curation.regions.box import Box
from curation.suggestions.figures import Figure, figures
from curation.suggestions.haar import CASCADES, FACE_LOOKS, Sighting, faces_of
from curation.suggestions.haar_source import people_from

SIZE = (480, 720)
FACE = Box(220, 80, 50, 50)


def somebody(at=(300, 150), height=380):
    """A dark figure on a bright ground, [H, W, 3]: head, body, arms, legs apart, as on a sign."""
    pixels = np.full((640, 640, 3), 215, np.uint8)
    (x, y), head = at, height // 7

    def limb(start, end, width):
        points = [(x + round(dx * head), y + round(dy * head)) for dx, dy in (start, end)]
        cv2.line(pixels, *points, (45, 45, 45), round(width * head), cv2.LINE_AA)

    cv2.circle(pixels, (x, y + head // 2), head // 2, (45, 45, 45), -1, cv2.LINE_AA)
    limb((0, 1.6), (0, 3.6), 1.25)
    for side in (-1, 1):
        limb((side * 0.75, 1.5), (side * 0.95, 3.7), 0.4)
        limb((side * 0.35, 3.6), (side * 0.55, 6.8), 0.55)
    return cv2.GaussianBlur(pixels, (5, 5), 0)


def test_a_standing_figure_is_found_where_it_stands():
    found = figures(somebody())

    assert found
    assert found[0].box.contains(300, 340)
    assert found[0].box.intersection(Box(220, 150, 160, 380)).area > 0.6 * found[0].box.area


def test_an_empty_place_holds_nobody():
    assert figures(np.full((480, 640, 3), 200, np.uint8)) == ()


def test_a_photo_smaller_than_the_detectors_window_is_no_problem():
    assert figures(np.zeros((2, 400, 3), np.uint8)) == ()


def seen_face(*looks, evidence=0.5):
    return [Sighting(CASCADES[0], FACE, evidence, look) for look in looks]


def test_a_face_seen_with_one_contrast_only_counts_half():
    (once,), (twice,) = (
        faces_of(seen_face("plain", evidence=0.8)),
        faces_of(seen_face(*FACE_LOOKS, evidence=0.8)),
    )

    assert once.confidence == pytest.approx(twice.confidence / 2)


def test_a_figure_under_a_face_makes_that_person_surer_and_is_no_second_one():
    alone = people_from(seen_face(*FACE_LOOKS), SIZE)
    standing = people_from(seen_face(*FACE_LOOKS), SIZE, [Figure(Box(170, 50, 150, 450), 0.6)])

    assert len(standing) == 1
    assert standing[0][-1].confidence > alone[0][-1].confidence


def test_a_figure_without_a_face_is_suggested_without_face_and_shoes():
    (person,) = people_from([], SIZE, [Figure(Box(170, 50, 150, 450), 0.6)])

    assert [part.kind for part in person] == ["clothing", "body", "regularization"]
    assert person[1].box.top > 100
