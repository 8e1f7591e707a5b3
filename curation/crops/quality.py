"""Quality: what can be measured about a crop before anybody trains on it. Facts, never deletions."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.kohya.buckets import BucketFit, BucketSettings
from curation.crops.crop import Crop, effective_resolution, fit_of, pixel_size
from curation.crops.render import render_crop

Pixels = NDArray[np.uint8]

SOFT_ENLARGEMENT = 1.25
"""Up to here enlarging costs little sharpness; above it a crop looks soft."""
BLURRED_BELOW = 60.0
"""Variance of the Laplacian, in squared grey levels, under which most pictures look out of focus."""
DARK_BELOW, BRIGHT_ABOVE = 0.16, 0.88
"""Mean brightness, 0 to 1, outside of which detail drowns."""


@dataclass(frozen=True)
class CropFacts:
    """What was measured of one crop.

    Attributes:
        sharpness: variance of the Laplacian at bucket size, squared grey levels, >= 0.
        brightness: mean grey, 0 (black) to 1 (white).
        fit: how it comes to its bucket; None where it fits into none.
        pixels: width and height that the photo really gives.
    """

    sharpness: float
    brightness: float
    fit: BucketFit | None
    pixels: tuple[int, int]

    @property
    def effective_resolution(self) -> float:
        """Side of the square with as many true pixels as reach the trainer; enlarging adds none."""
        return effective_resolution(self.fit)

    @property
    def is_small(self) -> bool:
        """Whether the trainer enlarges it so far that it looks soft."""
        return self.fit is None or self.fit.scale > SOFT_ENLARGEMENT

    @property
    def is_blurred(self) -> bool:
        """Whether it looks out of focus."""
        return self.sharpness < BLURRED_BELOW

    @property
    def is_dark(self) -> bool:
        """Whether most of it is nearly black."""
        return self.brightness < DARK_BELOW

    @property
    def is_bright(self) -> bool:
        """Whether most of it is nearly white."""
        return self.brightness > BRIGHT_ABOVE


def facts_of_crop(crop: Crop, settings: BucketSettings, photo_pixels: Pixels | None = None) -> CropFacts:
    """Measure one crop as the trainer will see it.

    Args:
        crop: what to measure.
        settings: the bucket settings that hold for it.
        photo_pixels: the whole photo, [H, W, 3], when several crops of it are measured.

    Raises:
        AtelierError: the photo cannot be read; says why.
    """
    size = pixel_size(crop.region)
    fit = fit_of(settings, size)
    grey = grey_of(np.asarray(render_crop(crop, photo_pixels).convert("RGB")))
    return CropFacts(
        sharpness=sharpness(grey if fit is None else at_bucket_size(grey, fit)),
        brightness=float(grey.mean()) / 255.0,
        fit=fit,
        pixels=size,
    )


def grey_of(pixels: Pixels) -> Pixels:
    """Brightness of RGB pixels: [H, W, 3] to [H, W]."""
    grey: Pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return grey


def at_bucket_size(grey: Pixels, fit: BucketFit) -> Pixels:
    """Grey pixels [H, W] as the trainer scales and trims them, [bucket height, bucket width]."""
    height, width = grey.shape[:2]
    scale = max(fit.bucket[0] / width, fit.bucket[1] / height)
    covering = max(fit.bucket[0], round(width * scale)), max(fit.bucket[1], round(height * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LANCZOS4
    scaled: Pixels = grey if scale == 1 else cv2.resize(grey, covering, interpolation=way)
    left, top = (scaled.shape[1] - fit.bucket[0]) // 2, (scaled.shape[0] - fit.bucket[1]) // 2
    return scaled[top : top + fit.bucket[1], left : left + fit.bucket[0]]


def sharpness(grey: Pixels) -> float:
    """Variance of the Laplacian: how much fine detail there is.

    Pech-Pacheco et al., 2000, compare it with other measures of focus. It only compares pictures of one size.

    Args:
        grey: [H, W], 0..255.
    """
    return float(cv2.Laplacian(grey, cv2.CV_64F).var())
