"""Crop: a region on its way to becoming a training image, with the size it will have."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.errors import AtelierError
from core.kohya.buckets import BucketFit, BucketSettings, fit_to_bucket
from curation.photos.photo import Photo
from curation.regions.box import Box, turned
from curation.regions.kind import Background, HideWith, Region, RegionKind

_LEAST_BELOW = 0.25
"""Share of a region's height that must be left below a chin; else the face is covered instead."""


@dataclass(frozen=True)
class Crop:
    """A picture to be made.

    Attributes:
        photo: where the pixels come from.
        region: what is cut out.
        size: width and height in pixels that the picture will have.
        hidden: boxes in upright photo pixels that are covered in it.
        is_blurred: whether they are blurred instead of taking the colour around them.
        background: what becomes of all that is not the figure.
    """

    photo: Photo
    region: Region
    size: tuple[int, int]
    hidden: tuple[Box, ...] = ()
    is_blurred: bool = False
    background: Background = "keep"


def crop_of(
    photo: Photo,
    region: Region,
    kind: RegionKind,
    on_photo: Iterable[Region],
    settings: BucketSettings,
    hide_with: HideWith | None = None,
) -> Crop:
    """The picture that a region becomes.

    Args:
        photo: the photo it lies on.
        region: the region.
        kind: its kind.
        on_photo: all regions of the photo.
        settings: what the trainer will use.
        hide_with: how hidden places are kept out; None means as the kind says.
    """
    hidden = hidden_boxes(region, on_photo, kind.hides)
    way = hide_with or kind.hide_with
    if hidden and way == "crop":
        region = below(region, hidden)
        hidden = hidden_boxes(region, on_photo, kind.hides)
    is_whole = region.covers(photo.size)
    size = photo.size if is_whole else size_of_crop(settings, region)
    background = region.background or kind.background
    return Crop(photo, region, size, hidden, way == "blur", background)


def below(region: Region, hidden: Sequence[Box]) -> Region:
    """The part of a region below hidden places in its upper half, the region itself where too little is left.

    Args:
        region: the region; its angle is respected.
        hidden: boxes in upright photo pixels.
    """
    box = region.box
    bottoms = [max(y for _, y in _in_frame(region, one)) for one in hidden]
    chins = [y for y in bottoms if box.top < y <= box.bottom - _LEAST_BELOW * box.height]
    if not chins:
        return region
    top = max(chins)
    x, y = turned((box.centre[0], (top + box.bottom) / 2), box.centre, region.angle)
    height = box.bottom - top
    return replace(region, box=Box(x - box.width / 2, y - height / 2, box.width, height))


def _in_frame(region: Region, box: Box) -> list[tuple[float, float]]:
    """Corners of a box in the directions of a turned region."""
    return [turned(corner, region.box.centre, -region.angle) for corner in box.corners()]


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


def effective_resolution(fit: BucketFit | None) -> float:
    """Side of the square with as many true pixels as reach the trainer; enlarging adds none. 0: no fit."""
    if fit is None:
        return 0.0
    return float((fit.bucket[0] * fit.bucket[1]) ** 0.5 / max(1.0, fit.scale))


def is_large_enough(region: Region, kind: RegionKind, settings: BucketSettings) -> bool:
    """Whether a region has the true pixels that it, or its kind, asks for."""
    least = kind.min_resolution if region.min_resolution is None else region.min_resolution
    return not least or effective_resolution(fit_of(settings, pixel_size(region))) >= least


def hidden_boxes(region: Region, on_photo: Iterable[Region], hides: Sequence[str]) -> tuple[Box, ...]:
    """Boxes that are covered in a region's picture.

    Args:
        region: the region.
        on_photo: all regions of the same photo.
        hides: names of the kinds that are hidden in it.

    Returns:
        Boxes in upright photo pixels; only those that reach into the region.
    """
    frame = region.box.around_turned(region.angle)
    boxes = [other.box.around_turned(other.angle) for other in on_photo if other.kind in hides]
    return tuple(box for box in boxes if frame.intersection(box) is not None)
