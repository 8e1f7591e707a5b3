"""What is measured about a crop."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from core.kohya.buckets import BucketSettings
from curation.crops.crop import Crop, size_of_crop
from curation.crops.quality import facts_of_crop, sharpness
from curation.photos.photo import Photo
from curation.regions.box import Box
from curation.regions.kind import Region

SETTINGS = BucketSettings((256, 256), min_bucket_reso=128, max_bucket_reso=512)


@pytest.fixture
def crop_of(tmp_path):
    """A crop of a box of a picture made of noise, or of any other picture."""

    def made(box, picture=None):
        path = tmp_path / "photo.png"
        noise = np.random.default_rng(1).integers(0, 256, (600, 800), dtype=np.uint8)
        (picture or Image.fromarray(noise).convert("RGB")).save(path)
        photo = Photo(1, path, (picture.size if picture else (800, 600)), "", 0, 0)
        region = Region(1, 1, "face", box)
        return Crop(photo, region, size_of_crop(SETTINGS, region))

    return made


def test_the_variance_of_the_laplacian_of_a_single_dot():
    grey = np.zeros((5, 5), np.uint8)
    grey[2, 2] = 1

    # One -4 and four 1 among 25 numbers: mean 0, mean square 20 / 25.
    assert sharpness(grey) == pytest.approx(0.8)


def test_a_blurred_picture_is_less_sharp(crop_of):
    noise = np.random.default_rng(1).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    box = Box(0, 0, 512, 512)
    sharp = facts_of_crop(crop_of(box, Image.fromarray(noise)), SETTINGS)
    soft = Image.fromarray(noise).filter(ImageFilter.GaussianBlur(8))

    blurred = facts_of_crop(crop_of(box, soft), SETTINGS)

    assert not sharp.is_blurred
    assert blurred.is_blurred


def test_a_crop_larger_than_its_bucket_has_the_resolution_of_the_bucket(crop_of):
    facts = facts_of_crop(crop_of(Box(0, 0, 512, 512)), SETTINGS)

    assert facts.effective_resolution == pytest.approx(256)
    assert not facts.is_small


def test_enlarging_adds_no_resolution(crop_of):
    facts = facts_of_crop(crop_of(Box(0, 0, 128, 128)), SETTINGS)

    assert facts.effective_resolution == pytest.approx(128)
    assert facts.is_small


@pytest.mark.parametrize(
    ("grey", "is_dark", "is_bright"), [(10, True, False), (120, False, False), (250, False, True)]
)
def test_dark_and_bright_pictures_are_told(crop_of, grey, is_dark, is_bright):
    facts = facts_of_crop(crop_of(Box(0, 0, 200, 200), Image.new("RGB", (400, 300), (grey,) * 3)), SETTINGS)

    assert (facts.is_dark, facts.is_bright) == (is_dark, is_bright)
