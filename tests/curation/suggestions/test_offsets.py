from __future__ import annotations

import pytest

from core.kohya.buckets import BucketSettings
from curation.regions.box import Box
from curation.regions.kind import Region
from curation.suggestions.offsets import LEAST_BOXES, learned_offsets
from curation.suggestions.suggestion import Offset, Suggestion, fitted

SETTINGS, SIZE = BucketSettings((512, 512)), (1000, 1000)


def corrected(number, dx=0.0, dy=-6.0, kind="face"):
    seen = Box(100 + number, 200, 100, 100)
    return Region(number, 1, kind, seen.moved(dx, dy), suggested=seen)


def test_who_always_moves_faces_up_has_them_suggested_higher():
    offsets = learned_offsets([corrected(number) for number in range(LEAST_BOXES)])
    plain = Suggestion("face", Box(300, 400, 200, 200), 0.9)

    (shown,) = fitted([plain], SETTINGS, SIZE, offsets)

    assert offsets == {"face": Offset(0, -0.06, 1, 1, LEAST_BOXES)}
    assert shown.box == Box(300, 388, 200, 200)
    assert shown.as_seen == plain.box


def test_a_suggestion_that_was_moved_by_what_was_learned_and_accepted_teaches_the_same_again():
    regions = [corrected(number) for number in range(LEAST_BOXES)]
    before = learned_offsets(regions)
    (shown,) = fitted([Suggestion("face", Box(300, 400, 200, 200), 0.9)], SETTINGS, SIZE, before)

    after = learned_offsets([*regions, Region(99, 1, "face", shown.box, suggested=shown.as_seen)])

    assert after["face"].y == pytest.approx(before["face"].y)


@pytest.mark.parametrize(
    "regions",
    [
        [corrected(number) for number in range(LEAST_BOXES - 1)],
        [corrected(number, dy=0.4) for number in range(9)],
        [*(corrected(number, dy=0) for number in range(5)), corrected(9, dx=80, dy=70)],
        [Region(number, 1, "face", Box(0, 0, 50, 50)) for number in range(9)],
    ],
    ids=["too few", "trembling", "one odd box", "drawn by hand"],
)
def test_chance_teaches_nothing(regions):
    assert learned_offsets(regions) == {}


def test_kinds_learn_apart():
    faces = [corrected(number) for number in range(5)]
    shoes = [corrected(number, dx=10, dy=0, kind="shoes") for number in range(5)]

    offsets = learned_offsets([*faces, *shoes])

    assert (offsets["face"].x, offsets["shoes"].x) == (0, pytest.approx(0.1))
