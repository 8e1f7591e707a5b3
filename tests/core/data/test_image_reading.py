"""Pixels in a bucket equal sd-scripts'; what differs on purpose differs as said."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.data.image_reading import fit_picture, pixels_to_tensor, read_picture
from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, fit_to_bucket

FOLDER = Path("tests/fixtures/golden")
CASES = json.loads((FOLDER / "pixels_public.json").read_text())["cases"]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_pixels_equal_those_of_sd_scripts(case, tmp_path):
    arrays = np.load(FOLDER / "pixels_public.npz")
    source = arrays[f"{case['case']}_in"]
    path = tmp_path / "picture.png"
    Image.fromarray(source.squeeze(-1) if case["channels"] == 1 else source).save(path)
    settings = BucketSettings(
        resolution=tuple(case["resolution"]),
        min_bucket_reso=64,
        max_bucket_reso=128,
        bucket_reso_steps=32,
        bucket_no_upscale=case["no_upscale"],
    )
    fit = fit_to_bucket(settings, (case["w"], case["h"]))
    assert [list(fit.bucket), list(fit.resized)] == [case["bucket"], case["resized"]]

    ours = fit_picture(read_picture(path, background="keep"), fit, case["resize_interpolation"])

    difference = np.abs(ours.astype(int) - arrays[f"{case['case']}_out"].astype(int))
    assert difference.max() <= 2
    assert difference.mean() <= 0.3
    tensor = pixels_to_tensor(ours)
    low, high, mean = case["tensor_minmax_mean"]
    assert (tensor.min().item(), tensor.max().item()) == pytest.approx((low, high), abs=0.016)
    assert tensor.mean().item() == pytest.approx(mean, abs=0.003)


def test_a_rotated_photo_is_turned_upright(tmp_path):
    path = tmp_path / "rotated.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 20), "red").save(path, exif=exif)

    assert read_picture(path).shape == (40, 20, 3)


def test_a_see_through_picture_is_laid_on_the_background(tmp_path):
    path = tmp_path / "cut_out.png"
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(path)

    assert read_picture(path, background="#0000ff")[0, 0].tolist() == [0, 0, 255]
    assert read_picture(path, background="keep")[0, 0].tolist() == [255, 0, 0]


@pytest.mark.parametrize(
    "content",
    [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9\n"],
)
def test_a_broken_picture_is_named(tmp_path, content):
    path = tmp_path / "broken.png"
    path.write_bytes(content)

    with pytest.raises(AtelierError, match=r"broken\.png"):
        read_picture(path)
