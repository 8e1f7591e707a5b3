from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, fit_to_bucket
from curation.crops.crop import crop_of as crop_from
from curation.crops.render import render_crop
from curation.photos.photo import Photo
from curation.photos.reading import read_photo
from curation.regions.box import Box
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN

SMALL = BucketSettings((128, 128), min_bucket_reso=64)


def photo_at(path) -> Photo:
    facts = read_photo(path)
    return Photo(1, facts.path, facts.size, facts.sha256, facts.byte_size, facts.modified_ns)


def crop_of(path, region, settings=SMALL, others=()):
    return crop_from(photo_at(path), region, BUILT_IN.of(region), others, settings)


def test_a_crop_is_cut_to_the_pixel(tmp_path, picture):
    path = picture(tmp_path / "a.png", (320, 240))

    cut = render_crop(crop_of(path, Region(1, 1, "face", Box(10, 20, 90, 100))))

    with Image.open(path) as whole:
        assert cut.tobytes() == whole.crop((10, 20, 100, 120)).tobytes()


def test_a_large_crop_has_the_pixels_that_the_trainer_would_make(tmp_path, picture):
    """Area filter to the covering size, then the same margin off both sides, as sd-scripts does it."""
    path = picture(tmp_path / "a.png", (640, 480))
    settings = BucketSettings((128, 128), min_bucket_reso=64)
    region = Region(1, 1, "body", Box(7, 11, 601, 433))
    fit = fit_to_bucket(settings, (601, 433))

    cut = np.asarray(render_crop(crop_of(path, region, settings)))

    with Image.open(path) as whole:
        pixels = np.asarray(whole)[11:444, 7:608]
    left, top = fit.trimmed[:2]
    resized = cv2.resize(pixels, fit.resized, interpolation=cv2.INTER_AREA)
    expected = resized[top : top + fit.bucket[1], left : left + fit.bucket[0]]
    assert cut.shape == expected.shape
    assert np.abs(cut.astype(int) - expected).max() <= 1


def test_a_turned_box_is_brought_upright(tmp_path):
    """A bar that leans 30 degrees clockwise stands straight in the crop of a box turned by 30 degrees."""
    canvas = np.zeros((400, 400, 3), np.uint8)
    corners = Box(180, 100, 40, 200).corners(30)
    cv2.fillConvexPoly(canvas, np.array(corners).round().astype(np.int32), (255, 255, 255))
    path = tmp_path / "a.png"
    Image.fromarray(canvas).save(path)

    upright = np.asarray(
        render_crop(
            crop_of(path, Region(1, 1, "face", Box(150, 80, 100, 240), 30.0), BucketSettings((1024, 1024)))
        )
    )

    assert upright.shape == (240, 100, 3)
    assert upright[25:215, 34:66].min() > 200
    assert upright[:, :25].max() < 50
    assert upright[:, 75:].max() < 50


def test_a_quarter_turn_gives_the_very_pixels(tmp_path, picture):
    path = picture(tmp_path / "a.png", (200, 200))

    cut = render_crop(crop_of(path, Region(1, 1, "face", Box(40, 50, 100, 100), 90.0)))

    with Image.open(path) as whole:
        expected = whole.crop((40, 50, 140, 150)).transpose(Image.Transpose.ROTATE_90)
    assert np.abs(np.asarray(cut).astype(int) - np.asarray(expected)).max() <= 1


def test_a_box_turned_over_the_border_repeats_the_border_instead_of_black(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGB", (200, 200), (200, 150, 100)).save(path)

    cut = render_crop(crop_of(path, Region(1, 1, "face", Box(0, 0, 100, 100), 20.0)))

    assert cut.getextrema() == ((200, 200), (150, 150), (100, 100))


@pytest.mark.parametrize("angle", [0.0, 25.0])
def test_a_face_is_gone_from_the_body_and_the_rest_is_untouched(tmp_path, angle):
    canvas = Image.new("RGB", (300, 400), (40, 80, 120))
    canvas.paste((255, 0, 0), (120, 40, 180, 100))
    path = tmp_path / "a.png"
    canvas.save(path)
    face = Region(2, 1, "face", Box(120, 40, 60, 60))
    body = Region(1, 1, "body", Box(60, 20, 180, 360), angle)

    cut = np.asarray(render_crop(crop_of(path, body, BucketSettings((1024, 1024)), [face]))).astype(int)

    assert cut[..., 0].max() <= 60
    assert (cut[150:] == (40, 80, 120)).all()


def test_transparency_is_laid_on_white(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGBA", (100, 100), (10, 20, 30, 0)).save(path)

    assert render_crop(crop_of(path, Region(1, 1, "face", Box(0, 0, 50, 50)))).getpixel((5, 5)) == (
        255,
        255,
        255,
    )


def test_a_photo_that_is_gone_is_named(tmp_path, picture):
    crop = crop_of(picture(tmp_path / "a.png"), Region(1, 1, "face", Box(0, 0, 50, 50)))
    crop.photo.path.unlink()

    with pytest.raises(AtelierError, match=r"a\.png"):
        render_crop(crop)
