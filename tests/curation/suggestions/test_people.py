"""Where somebody would point to mean one of several people."""

from __future__ import annotations

import pytest

from curation.regions.box import Box
from curation.suggestions.suggestion import Person, Suggestion

FACE = Suggestion("face", Box(100, 20, 60, 60), 0.9)
SHOES = Suggestion("shoes", Box(100, 250, 40, 20), 0.4)
BODY = Suggestion("body", Box(80, 80, 100, 200), 0.5)


@pytest.mark.parametrize(
    ("parts", "meant"),
    [((BODY, SHOES, FACE), FACE.box), ((BODY, SHOES), SHOES.box), ((), None)],
    ids=["the face", "without a face the smallest part", "nothing"],
)
def test_a_person_is_meant_by(parts, meant):
    assert Person(parts).seen_at((400, 300)) == meant


def test_where_a_person_is_meant_keeps_within_the_photo():
    over_the_edge = Person((Suggestion("face", Box(360, -20, 80, 80), 0.9),))

    assert over_the_edge.seen_at((400, 300)) == Box(360, 0, 40, 60)
