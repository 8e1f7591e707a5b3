from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kohya.buckets import BucketSettings, fit_to_bucket
from curation.crops.crop import below, crop_of, fit_of, hidden_boxes, is_large_enough, size_of_crop
from curation.photos.photo import Photo
from curation.regions.box import Box, turned
from curation.regions.kind import Region, RegionKind


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

    assert hidden_boxes(body, [body, inside, beside, shoes], ("face",)) == (inside.box,)
    assert hidden_boxes(inside, [body, inside, beside, shoes], ()) == ()


def test_a_turned_face_is_hidden_with_all_its_corners():
    turned = Region(2, 1, "face", Box(100, 100, 60, 60), angle=45)

    (box,) = hidden_boxes(region(400, 400, "body"), [turned], ("face",))

    assert box.width == pytest.approx(60 * 2**0.5)


PHOTO = Photo(1, Path("a.png"), (800, 1000), "", 0, 0)
BODY = RegionKind("body", "Body", "", "#000000", "4", hides=("face",), hide_with="crop")
FACE = Region(2, 1, "face", Box(80, 40, 100, 120))


def test_a_body_is_cut_off_above_the_chin_where_the_concept_says_so():
    body = Region(1, 1, "body", Box(20, 20, 300, 800))

    cut = crop_of(PHOTO, body, BODY, [FACE], BucketSettings())
    covered = crop_of(PHOTO, body, BODY, [FACE], BucketSettings(), "blur")

    assert cut.region.box == Box(20, 160, 300, 660)
    assert cut.hidden == ()
    assert covered.region.box == body.box
    assert covered.hidden == (FACE.box,)
    assert covered.is_blurred


def test_a_face_too_low_to_cut_above_is_covered_instead():
    body = Region(1, 1, "body", Box(20, 20, 300, 170))

    assert crop_of(PHOTO, body, BODY, [FACE], BucketSettings()).hidden == (FACE.box,)


@given(st.floats(-60, 60))
def test_a_turned_body_keeps_its_lower_edge_when_it_is_cut(angle):
    body = Region(1, 1, "body", Box(200, 100, 200, 600), angle)
    left, top = turned((300, 150), (300, 400), angle)

    cut = below(body, [Box(left - 30, top - 30, 60, 60)])

    assert cut.box.height < body.box.height
    assert cut.box.corners(angle)[2] == pytest.approx(body.box.corners(angle)[2])


def test_a_crop_that_asks_for_more_true_pixels_than_it_has_is_too_small():
    settings, kind = BucketSettings((512, 512)), RegionKind("face", "", "", "", "", min_resolution=400)

    assert not is_large_enough(region(300, 300), kind, settings)
    assert is_large_enough(region(420, 420), kind, settings)
    assert is_large_enough(region(300, 300, min_resolution=0), kind, settings)
