"""Suggestions keep to the photo, to a least size and to the buckets; a photo without faces says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings
from curation.photos.photo import Photo
from curation.progress import Progress
from curation.regions.box import Box
from curation.suggestions.haar import CASCADES, Sighting, combined, faces_of
from curation.suggestions.proportions import FoundFace, most_prominent_first, person_suggestions
from curation.suggestions.suggest import findings_from, is_new, suggest_with_haar
from curation.suggestions.suggestion import LEAST_SIDE, Findings

FRONT, OTHER_FRONT, PROFILE = CASCADES[:3]
SETTINGS = BucketSettings((512, 512))


FACE = Box(200, 80, 60, 60)


def face_seen_by(*cascades, box=FACE, evidence=0.9):
    return [Sighting(cascade, box, evidence) for cascade in cascades]


@pytest.mark.parametrize("size", [(480, 720), (480, 300), (200, 720)])
def test_suggested_bodies_never_reach_above_the_chin(size):
    boxes = [one.box for one in findings_from(face_seen_by(FRONT), 1, size, SETTINGS).people[0][1:-1]]

    assert boxes
    assert all(box.top >= FACE.bottom for box in boxes)


@given(
    st.tuples(st.integers(64, 2000), st.integers(64, 2000)),
    st.tuples(st.floats(-0.2, 1), st.floats(-0.2, 1), st.floats(0.01, 1)),
)
def test_no_suggestion_leaves_the_photo_or_is_smaller_than_the_minimum(size, place):
    x, y, side = place[0] * size[0], place[1] * size[1], place[2] * min(size)
    seen = face_seen_by(FRONT, OTHER_FRONT, box=Box(x, y, side, side))

    found = findings_from(seen, 1, size, SETTINGS)

    for one in [one for person in found.people for one in person]:
        assert min(one.box.width, one.box.height) >= LEAST_SIDE
        assert one.box.left >= 0
        assert one.box.top >= 0
        assert one.box.right <= size[0]
        assert one.box.bottom <= size[1]


def test_a_standing_person_gets_all_five_kinds():
    found = findings_from(face_seen_by(FRONT, OTHER_FRONT), 7, (480, 720), SETTINGS)

    kinds = [one.kind for one in found.people[0]]
    assert kinds == ["face", "clothing", "shoes", "body", "regularization"]
    assert (found.photo_id, len(found.people)) == (7, 1)


def test_clothing_and_body_begin_below_the_chin_and_the_figure_above_the_head():
    face = FoundFace(Box(200, 80, 60, 60), 1.0)
    by_kind = {one.kind: one.box for one in person_suggestions(face, (480, 720))}

    assert by_kind["clothing"].top > face.box.bottom
    assert by_kind["body"].top > face.box.bottom
    assert by_kind["regularization"].top < face.box.top


def test_a_person_cut_off_by_the_photo_has_no_shoes():
    kinds = {one.kind for one in findings_from(face_seen_by(FRONT), 1, (480, 320), SETTINGS).people[0]}

    assert "shoes" not in kinds
    assert "body" in kinds


def test_cascades_that_agree_make_surer_than_one():
    (alone,) = faces_of(face_seen_by(FRONT, evidence=0.5))
    (agreed,) = faces_of(face_seen_by(FRONT, OTHER_FRONT, PROFILE, evidence=0.5))

    assert agreed.confidence > alone.confidence
    assert combined([]) == 0.0


def test_a_faint_sighting_by_one_cascade_is_no_face():
    assert faces_of(face_seen_by(PROFILE, evidence=0.2)) == ()


def test_large_and_sure_faces_come_first():
    near, sure = FoundFace(Box(0, 0, 90, 90), 0.5), FoundFace(Box(200, 0, 30, 30), 0.9)

    assert most_prominent_first((sure, near)) == (near, sure)


def test_every_person_has_suggestions_of_their_own():
    seen = face_seen_by(FRONT) + face_seen_by(FRONT, box=Box(20, 100, 50, 50))

    found = findings_from(seen, 1, (480, 720), SETTINGS)

    assert [person[0].kind for person in found.people] == ["face", "face"]
    assert found.people[0][0].box.centre[0] > 200


def test_what_is_drawn_already_is_not_suggested_again():
    (face, *_) = findings_from(face_seen_by(FRONT), 1, (480, 720), SETTINGS).people[0]

    assert not is_new(face, [face.box.moved(4, 4)])
    assert is_new(face, [face.box.moved(200, 0)])


def test_a_photo_without_people_says_so(picture, tmp_path):
    path = picture(tmp_path / "meadow.png", (160, 120), 4)

    *steps, found = suggest_with_haar(Photo(3, path, (160, 120), "", 0, 0), SETTINGS)

    assert found == Findings(3, "haar")
    assert steps[-1] == Progress(len(CASCADES), len(CASCADES))


@pytest.mark.parametrize("cascade", sorted({one.file for one in CASCADES}))
def test_every_cascade_comes_with_opencv(cascade):
    from curation.suggestions.haar import _classifier

    assert not _classifier(cascade).empty()
