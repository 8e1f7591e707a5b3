"""Bucket lock: give a box the shape of a bucket, so that the trainer cuts nothing off.

The ratios and the choice of the nearest one are the trainer's own, from ``core.kohya``.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from itertools import product

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, bucket_sizes
from curation.crops.crop import fit_of
from curation.regions.box import MIN_SIDE, Box, Size


@functools.lru_cache(maxsize=64)
def bucket_aspects(settings: BucketSettings) -> tuple[float, ...]:
    """Width divided by height of every bucket, from the tallest to the widest; empty where none is left."""
    try:
        return tuple(sorted({width / height for width, height in bucket_sizes(_with_table(settings))}))
    except AtelierError:
        return ()


def locked_aspect(settings: BucketSettings, box: Box) -> float | None:
    """Width divided by height of the bucket nearest to a box; None where there is no bucket."""
    size = max(1, round(box.width)), max(1, round(box.height))
    fit = fit_of(_with_table(settings), size)
    return None if fit is None else fit.bucket[0] / fit.bucket[1]


def stepped_aspect(settings: BucketSettings, box: Box, step: int) -> float | None:
    """The shape after (1, wider) or before (-1, taller) the bucket nearest to a box; the last one stays."""
    aspects, nearest = bucket_aspects(settings), locked_aspect(settings, box)
    if nearest is None or nearest not in aspects:
        return nearest
    place = aspects.index(nearest) + step
    return aspects[min(max(place, 0), len(aspects) - 1)]


def swapped_aspect(settings: BucketSettings, box: Box) -> float | None:
    """The shape of the bucket lying on its side: portrait becomes landscape and back."""
    return locked_aspect(settings, Box(0.0, 0.0, box.height, box.width))


def reshaped(box: Box, aspect: float, inside: Size) -> Box:
    """The box with another shape: same middle and area where the photo has room, smaller where not.

    Args:
        box: what to reshape.
        aspect: width divided by height to have.
        inside: width and height of the photo in pixels.
    """
    width = min((box.area * aspect) ** 0.5, inside[0], inside[1] * aspect)
    x, y = box.centre
    return Box(x - width / 2, y - width / aspect / 2, width, width / aspect).clamped(inside)


def on_whole_pixels(settings: BucketSettings, box: Box, inside: Size) -> Box:
    """The box between pixel borders, rounded the way that loses least in the bucket.

    Args:
        settings: what the trainer will use.
        box: an upright box inside the photo.
        inside: width and height of the photo in pixels.
    """
    left, top = round(box.left), round(box.top)
    widths = _roundings(box.width, inside[0] - left)
    heights = _roundings(box.height, inside[1] - top)
    sizes = list(product(widths, heights))
    width, height = min(sizes, key=lambda size: (_lost(settings, size), abs(size[0] - box.width)))
    return Box(float(left), float(top), float(width), float(height)).clamped(inside)


def _with_table(settings: BucketSettings) -> BucketSettings:
    """Without enlarging there is no table of buckets; its ratios still lose least, so they are offered."""
    return replace(settings, bucket_no_upscale=False) if settings.bucket_no_upscale else settings


def _roundings(length: float, most: float) -> tuple[int, ...]:
    """Whole lengths next to one, none longer than there is room."""
    near = {int(length), int(length) + 1, round(length)}
    return tuple(one for one in sorted(near) if MIN_SIDE <= one <= most) or (max(1, int(length)),)


def _lost(settings: BucketSettings, size: tuple[int, int]) -> float:
    fit = fit_of(_with_table(settings), size)
    return 1.0 if fit is None else fit.trimmed_share
