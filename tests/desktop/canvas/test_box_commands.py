"""What keys do to a box, without any widget."""

from __future__ import annotations

import pytest

from core.kohya.buckets import BucketSettings
from curation.crops.bucket_lock import locked_aspect
from curation.regions.box import Box
from curation.regions.kind import Region
from desktop.canvas.box_commands import COMMANDS, beside, carried_over

SIZE, SETTINGS = (640, 480), BucketSettings((512, 512))
FACE = Region(1, 1, "face", Box(200, 100, 120, 160))


def after(name, region=FACE):
    return COMMANDS[name](region, SIZE, SETTINGS)


@pytest.mark.parametrize(
    ("name", "left", "top"),
    [("nudge_left", -1, 0), ("nudge_far_right", 10, 0), ("nudge_up", 0, -1), ("nudge_far_down", 0, 10)],
)
def test_nudging_moves_in_photo_pixels(name, left, top):
    box = after(name).box

    assert (box.left - 200, box.top - 100) == (left, top)
    assert (box.width, box.height) == (120, 160)


@pytest.mark.parametrize("side", ["left", "right", "up", "down"])
def test_growing_and_shrinking_keep_the_shape(side):
    larger, smaller = after(f"grow_{side}").box, after(f"shrink_{side}").box

    assert larger.aspect == pytest.approx(FACE.box.aspect)
    assert smaller.aspect == pytest.approx(FACE.box.aspect)
    assert larger.area > FACE.box.area > smaller.area


def test_growing_to_the_right_leaves_the_left_edge():
    assert after("grow_right").box.left == FACE.box.left
    assert after("grow_left").box.right == FACE.box.right


def test_turning_goes_by_half_degrees_and_five():
    assert after("turn_right").angle == 0.5
    assert after("turn_far_left").angle == -5.0
    assert after("turn_upright", after("turn_right")).angle == 0.0


def test_the_next_bucket_is_wider_and_the_one_before_taller():
    assert after("wider").box.aspect > locked_aspect(SETTINGS, FACE.box) > after("taller").box.aspect


def test_swapping_twice_comes_back():
    once = after("swap")
    twice = after("swap", once)

    assert once.box.aspect == pytest.approx(1 / twice.box.aspect)


def test_no_command_leads_out_of_the_photo():
    corner = Region(1, 1, "face", Box(0, 0, 640, 480))
    for name in COMMANDS:
        box = after(name, corner).box
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= SIZE[0]
        assert box.bottom <= SIZE[1]


def test_a_box_is_carried_to_the_same_place_of_a_larger_photo():
    assert carried_over(FACE, SIZE, (1280, 960)) == Box(400, 200, 240, 320)
    assert carried_over(FACE, SIZE, SIZE) == FACE.box


def test_a_copy_lies_beside_what_is_there_already():
    assert beside(FACE.box, [], SIZE) == FACE.box
    assert beside(FACE.box, [FACE.box], SIZE) == FACE.box.moved(16, 16)
