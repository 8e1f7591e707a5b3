"""Quality: what can be measured about a crop before anybody trains on it. Facts, never deletions."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from core.kohya.buckets import BucketFit

Pixels = NDArray[np.uint8]

SOFT_ENLARGEMENT = 1.25
"""Up to here enlarging costs little sharpness; above it a crop looks soft."""
BLURRED_BELOW = 60.0
"""Variance of the Laplacian, in squared grey levels, under which most pictures look out of focus."""
DARK_BELOW, BRIGHT_ABOVE = 0.16, 0.88
"""Mean brightness, 0 to 1, outside of which detail drowns."""


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
