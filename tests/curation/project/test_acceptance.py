"""Accepting everything that waits: the subject's boxes on all photos, and nobody else's."""

from __future__ import annotations

import pytest

from curation.project.acceptance import acceptance_of_all
from curation.project.edits import DrawRegion, NewRegion
from curation.project.photo_edits import MarkPhotos
from curation.project.suggestion_edits import AcceptSuggestions
from curation.regions.box import Box
from curation.suggestions.likeness import LIKE_ENOUGH, likeness
from curation.suggestions.suggestion import Findings, Person, Suggestion, fitted, without

FACE = Suggestion("face", Box(60, 40, 80, 80), 0.9)
SHOES = Suggestion("shoes", Box(50, 120, 90, 90), 0.5)


def look(*, colour):
    """A look of one colour of face and clothing, in the middle of the photo."""
    colours = [0.0] * 40
    colours[colour] = 1.0
    return (*colours, *colours, 0.5, 0.3, 0.2)


MIRA, SOMEBODY = look(colour=3), look(colour=20)


def wait_on(project, **people):
    """Suggestions wait on the first photos, one list of people each."""
    photos = project.photos()
    found = [
        Findings(photo.id, "haar", tuple(ones)) for photo, ones in zip(photos, people.values(), strict=False)
    ]
    project.remember_suggested(found)


def plan_of(project):
    *_, plan = acceptance_of_all(project)
    return plan


def test_the_subject_is_accepted_wherever_it_stands_and_the_others_go_on_waiting(filled):
    assert likeness(SOMEBODY, MIRA) < LIKE_ENOUGH
    filled.remember_subject(MIRA)
    wait_on(
        filled,
        first=[Person((SHOES,), SOMEBODY), Person((FACE,), MIRA)],
        second=[Person((FACE, SHOES), SOMEBODY)],
    )
    first, _second = filled.suggested_ids()

    plan = plan_of(filled)

    assert [(one.photo_id, one.kind) for one in plan.regions] == [(first, "face")]
    assert (plan.answered, plan.left) == ((first,), 1)


def test_what_has_its_box_already_is_answered_and_drawn_no_second_time(filled):
    wait_on(filled, first=[Person((FACE,), MIRA)])
    (photo_id,) = filled.suggested_ids()
    filled.apply(DrawRegion(photo_id, "face", FACE.box))

    plan = plan_of(filled)

    assert (plan.regions, plan.answered) == ((), (photo_id,))


def test_the_boxes_remember_how_they_were_suggested_and_undo_lets_all_wait_again(filled):
    wait_on(filled, first=[Person((FACE,), MIRA)], second=[Person((FACE,), MIRA)])

    waiting, plan = filled.suggested_ids(), plan_of(filled)
    found = filled.suggested(waiting[0])
    filled.apply(AcceptSuggestions(plan.regions, answered=plan.answered))
    drawn, left = filled.regions(), filled.suggested_ids()
    undone = filled.undo()

    assert [one.suggested is not None for one in drawn] == [True, True]
    assert left == []
    assert undone.touched.suggested
    assert filled.regions() == []
    assert (filled.suggested_ids(), filled.suggested(waiting[0])) == (waiting, found)


@pytest.mark.parametrize("count", [0, 1])
def test_it_ends_with_the_whole_plan_even_where_nothing_waits(filled, count):
    wait_on(filled, **{str(place): [Person((FACE,), MIRA)] for place in range(count)})

    plan = plan_of(filled)

    assert (plan.done, plan.total, len(plan.regions)) == (count, count, count)


def test_rejected_photos_are_left_out_and_counted_and_go_on_waiting(filled):
    wait_on(filled, first=[Person((FACE,), MIRA)], second=[Person((FACE,), MIRA)])
    first, second = filled.suggested_ids()
    filled.apply(MarkPhotos((second,), is_rejected=True))

    plan = plan_of(filled)

    assert ([one.photo_id for one in plan.regions], plan.answered) == ([first], (first,))
    assert (plan.left, plan.rejected) == (0, 1)
    filled.undo()
    assert filled.suggested_ids() == [first, second]


def test_what_is_accepted_of_one_photo_waits_again_after_undo_beside_what_was_left(filled):
    wait_on(filled, first=[Person((FACE, SHOES), MIRA)])
    (photo_id,) = filled.suggested_ids()
    found, size = filled.suggested(photo_id), filled.photo(photo_id).size
    (face, _shoes) = fitted(found.people[0].parts, filled.bucket_settings(), size, {})
    left = without(found, 0, [face], filled.bucket_settings(), size)

    filled.apply(AcceptSuggestions((NewRegion(photo_id, "face", face.box),), left=(left,)))
    kept = filled.suggested(photo_id)
    filled.undo()

    assert [one.kind for one in kept.people[0].parts] == ["shoes"]
    assert filled.suggested(photo_id) == found
