"""Locked boxes lose nothing in their bucket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings, bucket_sizes, fit_to_bucket
from curation.crops.bucket_lock import (
    bucket_aspects,
    locked_aspect,
    on_whole_pixels,
    reshaped,
    stepped_aspect,
    swapped_aspect,
)
from curation.regions.box import Box

SETTINGS = BucketSettings((512, 768), min_bucket_reso=256, max_bucket_reso=1024)
PHOTO = (3000, 2000)


@given(st.floats(150, 2500), st.floats(150, 1900), st.floats(0, 400), st.floats(0, 90))
def test_a_locked_box_is_hardly_cut_by_the_trainer(width, height, left, top):
    box = Box(left, top, width, height)
    aspect = locked_aspect(SETTINGS, box)
    locked = on_whole_pixels(SETTINGS, reshaped(box, aspect, PHOTO), PHOTO)

    fit = fit_to_bucket(SETTINGS, (int(locked.width), int(locked.height)))

    assert fit.trimmed_share < 0.012
    assert locked.right <= PHOTO[0]
    assert locked.bottom <= PHOTO[1]


def test_the_lock_takes_the_bucket_that_the_trainer_would():
    for width, height in bucket_sizes(SETTINGS):
        assert locked_aspect(SETTINGS, Box(0, 0, 2 * width, 2 * height)) == width / height


def test_stepping_goes_through_all_shapes_and_stops_at_the_ends():
    box, seen = Box(900, 500, 100, 400), []
    for _ in range(len(bucket_aspects(SETTINGS)) + 2):
        seen.append(locked_aspect(SETTINGS, box))
        box = reshaped(box, stepped_aspect(SETTINGS, box, 1), PHOTO)

    assert seen[-1] == bucket_aspects(SETTINGS)[-1]
    assert seen == sorted(seen)


def test_swapping_lays_a_portrait_on_its_side():
    assert swapped_aspect(SETTINGS, Box(0, 0, 512, 768)) == pytest.approx(768 / 512)


def test_without_enlarging_the_usual_shapes_are_still_offered():
    settings = BucketSettings((512, 512), bucket_no_upscale=True)

    assert 1.0 in bucket_aspects(settings)
    assert locked_aspect(settings, Box(0, 0, 190, 195)) == 1.0


def test_contradicting_settings_lock_nothing():
    assert bucket_aspects(BucketSettings((512, 512), min_bucket_reso=900)) == ()
    assert locked_aspect(BucketSettings((512, 512), min_bucket_reso=900), Box(0, 0, 100, 100)) is None


def test_reshaping_keeps_middle_and_area_where_there_is_room():
    box = reshaped(Box(1000, 800, 400, 400), 2.0, PHOTO)

    assert box.centre == (1200, 1000)
    assert box.area == pytest.approx(160_000)
