from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from curation.crops.background import FILL, figure_mask, with_background
from curation.regions.kind import Stroke


@pytest.fixture(scope="module")
def figure():
    """A red disc on a blue ground with a green wall at the left, [200, 160, 3], and where the disc is."""
    picture = Image.new("RGB", (160, 200), (40, 60, 170))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 25, 200), fill=(40, 140, 60))
    place = Image.new("L", picture.size)
    for target, colour in ((draw, (200, 40, 40)), (ImageDraw.Draw(place), 255)):
        target.ellipse((45, 50, 125, 150), fill=colour)
    noise = np.random.default_rng(1).integers(-6, 7, (200, 160, 3))
    pixels = np.clip(np.asarray(picture).astype(int) + noise, 0, 255).astype(np.uint8)
    return pixels, np.asarray(place) > 0


def overlap(mask, place):
    inside = mask > 127
    return (inside & place).sum() / (inside | place).sum()


def test_the_figure_in_the_middle_is_told_from_its_ground(figure):
    pixels, place = figure

    mask = figure_mask(pixels)

    assert mask.shape == (200, 160)
    assert overlap(mask, place) > 0.95


def test_strokes_are_believed(figure):
    pixels, _ = figure
    wall_too = Stroke(True, 8, ((12, 20), (12, 180)))
    not_below = Stroke(False, 20, ((60, 140), (110, 140)))

    mask = figure_mask(pixels, [wall_too, not_below])

    assert (mask[30:170, 10:14] > 200).mean() > 0.95
    assert (mask[135:145, 65:105] < 60).all()


def test_two_looks_see_the_same(figure):
    assert np.array_equal(figure_mask(figure[0]), figure_mask(figure[0]))


def test_a_transparent_background_keeps_every_colour_under_the_mask(figure):
    pixels, _ = figure
    mask = figure_mask(pixels)

    made = with_background(pixels, mask, "transparent")

    assert np.array_equal(made[..., :3], pixels)
    assert np.array_equal(made[..., 3], mask)


@pytest.mark.parametrize("way", ["fill", "blur"])
def test_the_figure_stays_and_the_ground_changes(figure, way):
    pixels, place = figure
    mask = np.where(place, 255, 0).astype(np.uint8)

    made = with_background(pixels, mask, way)

    assert np.array_equal(made[place], pixels[place])
    if way == "fill":
        assert (made[~place] == FILL).all()
    else:
        ring = made[100, 38:44].astype(int)  # just left of the disc: no red bleeds into the ground
        assert (ring[:, 0] < 80).all()
        assert made[~place].std(axis=0).mean() < pixels[~place].std(axis=0).mean()


def outlined(box, *, is_figure=True):
    left, top, right, bottom = box
    return Stroke(is_figure, 0.0, ((left, top), (right, top), (right, bottom), (left, bottom)))


def test_an_area_that_a_model_outlined_is_the_figure_whatever_its_colours(figure):
    pixels, _ = figure

    mask = figure_mask(pixels, [outlined((2, 20, 24, 180))])

    assert (mask[30:170, 7:18] > 200).mean() > 0.95
    assert (mask[60:140, 60:110] < 60).all()


def test_a_hole_in_an_area_is_background_and_a_stroke_over_it_is_believed(figure):
    pixels, _ = figure
    areas = [outlined((30, 30, 140, 170)), outlined((70, 80, 100, 120), is_figure=False)]

    holed = figure_mask(pixels, areas)
    mended = figure_mask(pixels, [*areas, Stroke(True, 30, ((72, 100), (98, 100)))])

    assert (holed[92:108, 80:90] < 60).all()
    assert (mended[92:108, 80:90] > 200).all()
