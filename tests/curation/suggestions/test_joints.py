"""Boxes follow from joints: of a figure whose proportions are known, 1000 pixels high."""

from __future__ import annotations

import numpy as np
import pytest

from curation.regions.box import Box
from curation.suggestions.joints import JOINTS, Pose, face_of, parts_of_pose, pose_from_maps

SIZE = (800, 1200)
PERSON = Box(250, 100, 300, 1000)
# A grown figure of 1.75 m from the front (Drillis and Contini, 1966): eyes at 0.936 of the height, shoulders
# 0.818 and 0.259 apart, ankles at 0.039.
STANDING = {
    "nose": (400, 180), "left_eye": (418, 164), "right_eye": (382, 164), "left_ear": (440, 175),
    "right_ear": (360, 175), "left_shoulder": (500, 282), "right_shoulder": (300, 282),
    "left_elbow": (520, 470), "right_elbow": (280, 470), "left_wrist": (525, 615), "right_wrist": (275, 615),
    "left_hip": (450, 570), "right_hip": (350, 570), "left_knee": (445, 815), "right_knee": (355, 815),
    "left_ankle": (440, 1061), "right_ankle": (360, 1061),
}  # fmt: skip


def pose(*unseen, moved=None):
    points = {**STANDING, **(moved or {})}
    scores = [0.1 if name in unseen else 0.9 for name in JOINTS]
    return Pose(np.array([points[name] for name in JOINTS], float), np.array(scores))


def boxes(seen, size=SIZE):
    return {part.kind: part.box for part in parts_of_pose(seen, PERSON, 0.8, size)}


def test_a_standing_figure_gets_all_five_kinds():
    kinds = [part.kind for part in parts_of_pose(pose(), PERSON, 0.8, SIZE)]

    assert kinds == ["face", "clothing", "shoes", "body", "regularization"]


def test_the_face_is_a_square_around_all_of_the_head():
    face = boxes(pose())["face"]

    assert face.width == pytest.approx(face.height)
    assert face.top <= PERSON.top + 20
    assert 220 < face.bottom < 282
    assert face.contains(440, 175)
    assert face.contains(360, 175)


def test_the_body_begins_below_the_chin_and_ends_with_the_person():
    body = boxes(pose())["body"]

    assert 180 < body.top < 282
    assert body.bottom == PERSON.bottom


def test_shoes_reach_from_the_ankles_to_the_ground():
    shoes = boxes(pose())["shoes"]

    assert shoes.top < 1061 < shoes.bottom
    assert PERSON.bottom <= shoes.bottom < PERSON.bottom + 60
    assert shoes.left < 330
    assert shoes.right > 470


def test_feet_far_apart_are_two_boxes():
    astride = pose(moved={"left_ankle": (760, 1000), "right_ankle": (40, 1000)})

    parts = parts_of_pose(astride, PERSON, 0.8, SIZE)

    assert [part.kind for part in parts].count("shoes") == 2


def test_ankles_that_nobody_sees_bring_no_shoes():
    assert "shoes" not in boxes(pose("left_ankle", "right_ankle"))


def test_somebody_from_behind_has_no_face_but_a_body_from_the_shoulders():
    behind = boxes(pose("nose", "left_eye", "right_eye"))

    assert "face" not in behind
    assert 200 < behind["body"].top < 282


def test_a_face_from_the_side_is_as_large_as_from_the_front():
    side = pose(
        "right_eye", "right_ear", moved={"nose": (460, 185), "left_eye": (445, 165), "left_ear": (385, 172)}
    )

    front, aside = face_of(pose()), face_of(side)

    assert aside.box.width == pytest.approx(front.box.width, rel=0.3)


def test_nothing_seen_leaves_the_whole_figure_only():
    assert list(boxes(pose(*JOINTS))) == ["regularization"]


def test_a_peak_of_a_map_is_found_where_it_is():
    rows, columns = np.mgrid[0:64, 0:48]
    map_ = np.exp(-((columns - 30.25) ** 2 + (rows - 11.75) ** 2) / 8).astype(np.float32)

    found = pose_from_maps(np.stack([map_] * len(JOINTS)), Box(100, 200, 470, 630))

    assert found.points[0] == pytest.approx((100 + 302.5, 200 + 117.5), abs=0.1)
    assert found.scores[0] == pytest.approx(0.98, abs=0.03)
