"""Suggestions keep to the photo, to a least size and to the buckets; a photo without faces says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings
from curation.photos.photo import Photo
from curation.regions.box import Box
from curation.suggestions.haar import CASCADES, FACE_LOOKS, Sighting, combined, faces_of
from curation.suggestions.haar_source import people_from
from curation.suggestions.proportions import FoundFace, most_prominent_first, person_suggestions
from curation.suggestions.source import SourceSettings
from curation.suggestions.suggest import is_new, suggest_on_photo, suggest_on_photos
from curation.suggestions.suggestion import LEAST_SIDE, Findings, Person, fitted, people_of, people_text

FRONT, OTHER_FRONT, PROFILE = CASCADES[:3]
SETTINGS = BucketSettings((512, 512))
HAAR = SourceSettings("haar")


FACE = Box(200, 80, 60, 60)


def face_seen_by(*cascades, box=FACE, evidence=0.9):
    return [Sighting(cascade, box, evidence, look) for cascade in cascades for look in FACE_LOOKS]


def shown(seen, size):
    """What people would see of each person's suggestions."""
    return [fitted(person, SETTINGS, size, {}) for person in people_from(seen, size)]


@pytest.mark.parametrize("size", [(480, 720), (480, 300), (200, 720)])
def test_suggested_bodies_never_reach_above_the_chin(size):
    boxes = [one.box for one in shown(face_seen_by(FRONT), size)[0][1:-1]]

    assert boxes
    assert all(box.top >= FACE.bottom for box in boxes)


@given(
    st.tuples(st.integers(64, 2000), st.integers(64, 2000)),
    st.tuples(st.floats(-0.2, 1), st.floats(-0.2, 1), st.floats(0.01, 1)),
)
def test_no_suggestion_leaves_the_photo_or_is_smaller_than_the_minimum(size, place):
    x, y, side = place[0] * size[0], place[1] * size[1], place[2] * min(size)
    seen = face_seen_by(FRONT, OTHER_FRONT, box=Box(x, y, side, side))

    for one in [one for person in shown(seen, size) for one in person]:
        assert min(one.box.width, one.box.height) >= LEAST_SIDE
        assert one.box.left >= 0
        assert one.box.top >= 0
        assert one.box.right <= size[0]
        assert one.box.bottom <= size[1]


def test_a_standing_person_gets_all_five_kinds():
    (person,) = shown(face_seen_by(FRONT, OTHER_FRONT), (480, 720))

    assert [one.kind for one in person] == ["face", "clothing", "shoes", "body", "regularization"]


def test_clothing_and_body_begin_below_the_chin_and_the_figure_above_the_head():
    face = FoundFace(Box(200, 80, 60, 60), 1.0)
    by_kind = {one.kind: one.box for one in person_suggestions(face, (480, 720))}

    assert by_kind["clothing"].top > face.box.bottom
    assert by_kind["body"].top > face.box.bottom
    assert by_kind["regularization"].top < face.box.top


def test_a_person_cut_off_by_the_photo_has_no_shoes():
    kinds = {one.kind for one in shown(face_seen_by(FRONT), (480, 320))[0]}

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

    people = shown(seen, (480, 720))

    assert [person[0].kind for person in people] == ["face", "face"]
    assert people[0][0].box.centre[0] > 200


def test_what_is_drawn_already_is_not_suggested_again():
    (face, *_) = shown(face_seen_by(FRONT), (480, 720))[0]

    assert not is_new(face, [face.box.moved(4, 4)])
    assert is_new(face, [face.box.moved(200, 0)])


def test_a_photo_without_people_says_so(picture, tmp_path):
    path = picture(tmp_path / "meadow.png", (160, 120), 4)

    (found,) = suggest_on_photo(Photo(3, path, (160, 120), "", 0, 0), HAAR)

    assert found == Findings(3, "haar")


def test_one_unreadable_photo_does_not_stop_the_others(picture, tmp_path):
    path = picture(tmp_path / "meadow.png", (160, 120), 4)
    gone = Photo(1, tmp_path / "gone.png", (160, 120), "", 0, 0)

    first, second = suggest_on_photos([gone, Photo(2, path, (160, 120), "", 0, 0)], HAAR)

    assert first.findings is None
    assert "not there" in first.problem
    assert (second.done, second.total, second.findings) == (2, 2, Findings(2, "haar"))


def test_people_are_kept_as_they_were_seen():
    seen = people_from(face_seen_by(FRONT, OTHER_FRONT), (480, 720))
    people = tuple(Person(parts, (0.25, 0.5)) for parts in seen)

    assert people_of(people_text(people)) == people


@pytest.mark.parametrize("cascade", sorted({one.file for one in CASCADES}))
def test_every_cascade_comes_with_opencv(cascade):
    from curation.suggestions.haar import _classifier

    assert not _classifier(cascade).empty()
