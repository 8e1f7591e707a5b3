"""Bucket arithmetic, held against 84 settings times 173 image sizes that sd-scripts computed."""

import gzip
import json
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, bucket_sizes, fit_to_bucket, problems_of_settings

GOLDEN = json.loads(
    gzip.decompress((Path(__file__).parents[2] / "fixtures/golden/buckets.json.gz").read_bytes()).decode()
)


def settings_of(case: dict) -> BucketSettings:
    names = ("min_bucket_reso", "max_bucket_reso", "bucket_reso_steps", "bucket_no_upscale")
    return BucketSettings(resolution=tuple(case["resolution"]), **{name: case[name] for name in names})


def described(case: dict) -> str:
    no_upscale = "-no_upscale" if case["bucket_no_upscale"] else ""
    width, height = case["resolution"]
    limits = f"{case['min_bucket_reso']}-{case['max_bucket_reso']}-{case['bucket_reso_steps']}"
    return f"{width}x{height}-{limits}{no_upscale}"


ACCEPTED = [case for case in GOLDEN["settings"] if "rejected" not in case]
REJECTED = [case for case in GOLDEN["settings"] if "rejected" in case]


@pytest.mark.parametrize("case", ACCEPTED, ids=described)
def test_every_picture_gets_the_bucket_scale_and_cut_that_sd_scripts_gives_it(case):
    settings = settings_of(case)

    for width, height, *expected in case["rows"]:
        if 0 in expected[:2]:
            continue  # sd-scripts makes a bucket without pixels here; see the next test
        fit = fit_to_bucket(settings, (width, height))
        found = [*fit.bucket, *fit.resized, *reversed(fit.sdxl_crop), *fit.trimmed[:2]]
        assert found == expected[:4] + expected[5:], (width, height)
        assert fit.aspect_error == pytest.approx(expected[4], abs=1e-9)


@pytest.mark.parametrize("case", [case for case in ACCEPTED if case["bucket_no_upscale"]], ids=described)
def test_pictures_that_stop_sd_scripts_or_get_an_empty_bucket_are_refused_with_a_remedy(case):
    settings = settings_of(case)
    sizes = [error[:2] for error in case["errors"]]
    sizes += [row[:2] for row in case["rows"] if 0 in row[2:4]]

    assert sizes
    for size in sizes:
        with pytest.raises(AtelierError, match=f"{size[0]} x {size[1]} pixels .* bucket_no_upscale off"):
            fit_to_bucket(settings, tuple(size))


@pytest.mark.parametrize("case", [case for case in ACCEPTED if "predefined" in case], ids=described)
def test_the_list_of_buckets_and_the_rounded_limits_are_those_of_sd_scripts(case):
    settings = settings_of(case)

    assert bucket_sizes(settings) == tuple(map(tuple, case["predefined"]))
    assert settings.adjusted_min == case["adjusted_min"]
    assert settings.adjusted_max == case["adjusted_max"]


@pytest.mark.parametrize("case", REJECTED, ids=described)
def test_settings_that_sd_scripts_rejects_are_a_problem_at_their_field(case):
    settings = settings_of(case)

    (problem,) = problems_of_settings(settings)

    assert problem.stops
    assert problem.field == "max_bucket_reso"
    with pytest.raises(AtelierError, match="1024"):
        fit_to_bucket(settings, (512, 512))


def test_all_golden_cases_are_there():
    assert len(GOLDEN["settings"]) == 84
    assert GOLDEN["sizes"] == 173
    assert all(len(case["rows"]) + len(case.get("errors", ())) == 173 for case in ACCEPTED)


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (BucketSettings((256, 512), min_bucket_reso=512), "min_bucket_reso"),
        (BucketSettings((512, 0)), "resolution"),
        (BucketSettings((32, 32)), "resolution"),
        (BucketSettings(bucket_reso_steps=0), "bucket_reso_steps"),
    ],
)
def test_other_settings_without_buckets_are_a_problem_too(settings, field):
    assert field in {problem.field for problem in problems_of_settings(settings)}


def test_several_contradictions_are_told_at_once():
    settings = BucketSettings((512, 512), min_bucket_reso=640, max_bucket_reso=448)

    assert {p.field for p in problems_of_settings(settings)} == {"min_bucket_reso", "max_bucket_reso"}


def test_without_buckets_every_picture_is_cut_to_the_resolution():
    settings = BucketSettings((512, 512), enable_bucket=False, max_bucket_reso=64)

    fit = fit_to_bucket(settings, (640, 512))

    assert bucket_sizes(settings) == ((512, 512),)
    assert fit.bucket == (512, 512)
    assert fit.trimmed == (64, 0, 64, 0)


def test_a_cut_of_odd_width_takes_one_pixel_more_on_the_right():
    fit = fit_to_bucket(BucketSettings((512, 512)), (512, 768))

    assert fit.resized == (427, 640)
    assert fit.trimmed == (21, 0, 22, 0)
    assert fit.trimmed_share == pytest.approx(43 / 427)


def test_scale_tells_whether_a_picture_is_enlarged():
    settings = BucketSettings((512, 512))

    assert fit_to_bucket(settings, (256, 256)).scale == 2
    assert fit_to_bucket(settings, (256, 256)).is_enlarged
    assert not fit_to_bucket(settings, (512, 512)).is_enlarged
    assert not fit_to_bucket(settings, (4032, 3024)).is_enlarged


def test_a_picture_without_pixels_has_no_bucket():
    with pytest.raises(AtelierError, match="0 x 10"):
        fit_to_bucket(BucketSettings(), (0, 10))


def test_settings_tell_where_they_differ_from_others():
    faces, bodies = BucketSettings((1024, 1024)), BucketSettings((768, 768), bucket_no_upscale=True)

    assert faces.differences(faces) == ()
    assert faces.differences(bodies) == (
        ("resolution", (1024, 1024), (768, 768)),
        ("bucket_no_upscale", False, True),
    )
