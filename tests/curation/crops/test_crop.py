from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings, fit_to_bucket
from curation.crops.crop import fit_of, hidden_boxes, size_of_crop
from curation.regions.box import Box
from curation.regions.kind import Region


def region(width, height, kind="face", **values):
    return Region(1, 1, kind, Box(10, 20, width, height), **values)


@given(
    st.integers(20, 3000),
    st.integers(20, 3000),
    st.sampled_from([BucketSettings(), BucketSettings((768, 768)), BucketSettings(bucket_no_upscale=True)]),
)
def test_a_written_crop_leaves_the_trainer_nothing_to_scale_down_or_trim(width, height, settings):
    size = size_of_crop(settings, region(width, height))

    fit = fit_of(settings, size)

    if size != (width, height):
        assert fit is not None
        assert (fit.bucket, fit.resized, fit.trimmed) == (size, size, (0, 0, 0, 0))
    else:
        assert fit is None or fit.scale >= 1


def test_a_large_region_comes_down_to_its_bucket():
    settings = BucketSettings((512, 512))

    assert size_of_crop(settings, region(1600, 900)) == fit_to_bucket(settings, (1600, 900)).bucket


def test_a_small_region_keeps_its_own_pixels():
    assert size_of_crop(BucketSettings((512, 512)), region(300, 310)) == (300, 310)


def test_a_body_hides_the_faces_that_reach_into_it_and_nothing_else():
    body = region(200, 400, "body")
    inside = Region(2, 1, "face", Box(50, 30, 60, 60))
    beside = Region(3, 1, "face", Box(500, 30, 60, 60))
    shoes = Region(4, 1, "shoes", Box(50, 300, 60, 60))

    assert hidden_boxes(body, [body, inside, beside, shoes]) == (inside.box,)
    assert hidden_boxes(inside, [body, inside, beside, shoes]) == ()


def test_a_turned_face_is_hidden_with_all_its_corners():
    turned = Region(2, 1, "face", Box(100, 100, 60, 60), angle=45)

    (box,) = hidden_boxes(region(400, 400, "body"), [turned])

    assert box.width == pytest.approx(60 * 2**0.5)
