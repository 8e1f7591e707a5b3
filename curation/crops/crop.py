"""Crop: a region on its way to becoming a training image, with the size it will have."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from core.errors import AtelierError
from core.kohya.buckets import BucketFit, BucketSettings, fit_to_bucket
from curation.photos.photo import Photo
from curation.regions.box import Box
from curation.regions.kind import Region
from curation.regions.registry import region_kind


@dataclass(frozen=True)
class Crop:
    """A picture to be made.

    Attributes:
        photo: where the pixels come from.
        region: what is cut out.
        size: width and height in pixels that the picture will have.
        hidden: boxes in upright photo pixels that are covered in it.
    """

    photo: Photo
    region: Region
    size: tuple[int, int]
    hidden: tuple[Box, ...] = ()


def pixel_size(region: Region) -> tuple[int, int]:
    """Width and height of a region in whole photo pixels, before any scaling."""
    # An upright region is cut between pixel borders, a turned one is sampled anew: both by the same rounding.
    box = region.box
    return max(1, round(box.right) - round(box.left)), max(1, round(box.bottom) - round(box.top))


@functools.lru_cache(maxsize=65536)
def fit_of(settings: BucketSettings, size: tuple[int, int]) -> BucketFit | None:
    """How the trainer would bring pixels of this size to a bucket; None when they fit into none."""
    try:
        return fit_to_bucket(settings, size)
    except AtelierError:
        return None


def size_of_crop(settings: BucketSettings, region: Region) -> tuple[int, int]:
    """The size a region's picture will have: its bucket when it has enough pixels, else its own.

    Pictures are scaled down to the bucket that the trainer will use, and never up: enlarging is left to the
    trainer, which does it anyway, from the true pixels.

    Args:
        settings: what the trainer will use.
        region: the region.

    Returns:
        Width and height in pixels.
    """
    size = pixel_size(region)
    fit = fit_of(settings, size)
    return size if fit is None or fit.is_enlarged else fit.bucket


def hidden_boxes(region: Region, on_photo: Iterable[Region]) -> tuple[Box, ...]:
    """Boxes that are covered in a region's picture: regions of the kinds that its kind hides.

    Args:
        region: the region.
        on_photo: all regions of the same photo.

    Returns:
        Boxes in upright photo pixels; only those that reach into the region.
    """
    hides = region_kind(region.kind).hides
    frame = region.box.around_turned(region.angle)
    boxes = [other.box.around_turned(other.angle) for other in on_photo if other.kind in hides]
    return tuple(box for box in boxes if frame.intersection(box) is not None)
