from __future__ import annotations

import pytest

from curation.regions.box import Box
from curation.regions.handle import Handle
from curation.regions.hit_test import hit, regions_at
from curation.regions.kind import Region

BODY = Region(1, 1, "body", Box(0, 0, 200, 400))
FACE = Region(2, 1, "face", Box(50, 20, 80, 80))


@pytest.mark.parametrize(
    ("x", "y", "part"),
    [
        (50, 20, Handle.TOP_LEFT),
        (90, 18, Handle.TOP),
        (132, 22, Handle.TOP_RIGHT),
        (131, 60, Handle.RIGHT),
        (129, 99, Handle.BOTTOM_RIGHT),
        (90, 101, Handle.BOTTOM),
        (50, 100, Handle.BOTTOM_LEFT),
        (48, 60, Handle.LEFT),
        (90, 60, Handle.BODY),
    ],
)
def test_every_part_of_a_box_can_be_taken_hold_of(x, y, part):
    found = hit([FACE], x, y, 4)

    assert found is not None
    assert (found.region, found.part) == (FACE, part)


def test_the_smallest_box_wins_so_that_a_face_on_a_body_can_be_reached():
    found = hit([BODY, FACE], 90, 60, 4)

    assert found is not None
    assert found.region is FACE
    assert regions_at([BODY, FACE], 90, 60) == (FACE, BODY)


def test_the_handles_of_the_selected_region_come_first():
    same = Region(3, 1, "clothing", Box(50, 20, 40, 40))

    assert hit([FACE, same], 50, 20, 4).region is same
    assert hit([FACE, same], 50, 20, 4, selected=FACE.id).region is FACE


def test_nothing_is_hit_outside():
    assert hit([FACE], 300, 300, 4) is None


def test_a_turned_box_is_hit_where_it_is_seen():
    standing = Region(1, 1, "face", Box(100, 0, 20, 200), angle=90)

    assert hit([standing], 20, 100, 2).part is Handle.BODY
    assert hit([standing], 110, 20, 2) is None


def test_a_tiny_box_can_still_be_moved():
    assert hit([Region(1, 1, "face", Box(10, 10, 6, 6))], 13, 13, 8).part is Handle.BODY
