"""What is measured about a crop."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from core.kohya.buckets import BucketSettings, fit_to_bucket
from curation.crops.crop import effective_resolution
from curation.crops.quality import at_bucket_size, grey_of, sharpness

SETTINGS = BucketSettings((256, 256), min_bucket_reso=128, max_bucket_reso=512)


def test_the_variance_of_the_laplacian_of_a_single_dot():
    grey = np.zeros((5, 5), np.uint8)
    grey[2, 2] = 1

    # One -4 and four 1 among 25 numbers: mean 0, mean square 20 / 25.
    assert sharpness(grey) == pytest.approx(0.8)


def test_a_blurred_picture_is_less_sharp():
    noise = np.random.default_rng(1).integers(0, 256, (600, 800, 3), dtype=np.uint8)
    soft = Image.fromarray(noise).filter(ImageFilter.GaussianBlur(8))

    assert sharpness(grey_of(np.asarray(soft))) < sharpness(grey_of(noise)) / 10


@pytest.mark.parametrize("size", [(800, 600), (100, 150), (256, 256), (257, 1000)])
def test_a_picture_is_looked_at_as_large_as_it_is_trained(size):
    fit = fit_to_bucket(SETTINGS, size)

    seen = at_bucket_size(np.zeros((size[1], size[0]), np.uint8), fit)

    assert seen.shape == (fit.bucket[1], fit.bucket[0])


@pytest.mark.parametrize(("side", "resolution"), [(512, 256), (256, 256), (128, 128)])
def test_shrinking_brings_the_resolution_of_the_bucket_and_enlarging_adds_none(side, resolution):
    assert effective_resolution(fit_to_bucket(SETTINGS, (side, side))) == pytest.approx(resolution)
