"""The drawing is repeatable, and its boxes are where the paint is."""

import random

import numpy as np
import pytest

from resources.dolls.doll import COLOURS, FRAMINGS, POSES, Doll, random_doll
from resources.dolls.drawing import draw_doll, frame

_WHITE_ROOM = Doll(hair="black", top="red", shoes="purple", bottom="green", background="white")


def _bounds(mask: np.ndarray) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1] - columns[0] + 1), int(rows[-1] - rows[0] + 1)


def _close(first: tuple[int, ...], second: tuple[int, ...], *, pixels: int) -> bool:
    return all(abs(a - b) <= pixels for a, b in zip(first, second, strict=True))


def test_the_same_doll_at_the_same_place_gives_the_same_pixels():
    doll = random_doll(random.Random(3))

    first, second = (draw_doll(doll, (192, 256)).image.tobytes() for _ in range(2))

    assert first == second


@pytest.mark.parametrize("pose", POSES)
def test_the_box_of_the_whole_figure_is_exact_to_the_pixel(pose):
    doll = Doll(hair="black", top="red", shoes="purple", bottom="green", background="white", pose=pose)

    picture = draw_doll(doll, (300, 400), frame(doll, (300, 400), "full body", random.Random(1)))

    # Floor and shadow are shades of grey that are brighter than every rim of the doll but the soles' shadow.
    pixels = np.asarray(picture.image, dtype=int)
    painted = (pixels.max(axis=2) - pixels.min(axis=2) > 8) | (pixels.max(axis=2) < 140)
    assert _close(_bounds(painted), picture.boxes["regularization"], pixels=1)


@pytest.mark.parametrize(("kind", "colours"), [("shoes", ("purple",)), ("clothing", ("red", "green"))])
def test_boxes_of_shoes_and_clothing_hold_all_of_their_colour(kind, colours):
    picture = draw_doll(_WHITE_ROOM, (512, 768))

    pixels = np.asarray(picture.image)
    coloured = np.any([(pixels == COLOURS[colour]).all(axis=2) for colour in colours], axis=0)
    # The box includes the dark rim around the colour, 0.009 of the figure's height.
    rim = round(0.009 * picture.camera.scale) + 1
    left, top, width, height = _bounds(coloured)
    assert _close(
        (left - rim, top - rim, width + 2 * rim, height + 2 * rim), picture.boxes[kind], pixels=rim + 2
    )


def test_the_body_begins_below_the_chin_unless_an_arm_is_raised():
    calm = draw_doll(_WHITE_ROOM, (512, 768)).boxes

    assert calm["body"][1] > calm["face"][1] + calm["face"][3] * 0.85
    assert calm["face"][1] == calm["regularization"][1]


def test_what_is_out_of_view_has_no_box():
    doll = random_doll(random.Random(5))

    boxes = draw_doll(doll, (256, 256), frame(doll, (256, 256), "close-up")).boxes

    assert "face" in boxes
    assert "shoes" not in boxes


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("size", [(256, 256), (192, 320), (320, 192)])
def test_every_box_lies_inside_the_picture(framing, size):
    rng = random.Random(9)
    for _ in range(10):
        doll = random_doll(rng)

        picture = draw_doll(doll, size, frame(doll, size, framing, rng))

        assert picture.image.size == size
        for left, top, width, height in picture.boxes.values():
            assert 0 <= left < left + width <= size[0]
            assert 0 <= top < top + height <= size[1]


def test_a_whole_doll_is_wholly_in_the_picture():
    rng = random.Random(11)
    for _ in range(40):
        doll, size = random_doll(rng), rng.choice([(256, 256), (192, 320), (320, 192)])

        camera = frame(doll, size, "full body", rng)

        # Drawn with a wide border around it, the figure's box is as large: nothing was cut off.
        roomy = type(camera)(camera.scale, camera.left + 200, camera.top + 200, camera.mirrored)
        wide = draw_doll(doll, (size[0] + 400, size[1] + 400), roomy).boxes["regularization"]
        assert draw_doll(doll, size, camera).boxes["regularization"][2:] == wide[2:]
