"""The long job of measuring pictures: sharpness, light, likeness, and whether a face is seen. Facts only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from curation.crops.crop import fit_of, pixel_size
from curation.crops.quality import Pixels, at_bucket_size, grey_of, sharpness
from curation.crops.render import render_crop
from curation.gate.facts import Measured, PictureFacts, ToMeasure
from curation.photos.duplicates import fingerprint
from curation.photos.photo import Photo
from curation.photos.reading import on_white, open_upright
from curation.photos.thumbnails import small_picture
from curation.progress import Progress
from curation.suggestions.haar import face_sightings, faces_of

_FACE_EDGE = 320
"""Pixels of a crop's longer side in which a face is looked for."""
_DRAFT_FACTOR = 2
"""A photo is measured from a copy at least this much larger than its bucket."""


@dataclass(frozen=True)
class MeasureProgress(Progress):
    """Progress, with what was measured of the photo just looked at."""

    measured: tuple[Measured, ...] = ()


def measure_pictures(
    photos: Sequence[tuple[Photo, tuple[ToMeasure, ...]]], settings: BucketSettings
) -> Iterator[MeasureProgress]:
    """Measure photos and their crops; each photo is decoded once. What cannot be read is passed over.

    Args:
        photos: photos, each with what is to be measured of it.
        settings: what the trainer will use.
    """
    for done, (photo, pictures) in enumerate(photos, start=1):
        try:
            measured = tuple(_measured(photo, pictures, settings))
        except AtelierError:
            measured = ()
        yield MeasureProgress(done, len(photos), photo.name, measured)


def _measured(photo: Photo, pictures: Sequence[ToMeasure], settings: BucketSettings) -> Iterator[Measured]:
    has_crops = any(one.crop is not None for one in pictures)
    # Crops need the photo's own pixels; the photo alone is read faster at a fraction of its size.
    edge = max(photo.size) if has_crops else _DRAFT_FACTOR * max(settings.resolution) * 2
    whole = on_white(open_upright(photo.path)) if has_crops else small_picture(photo.path, edge)
    pixels = np.asarray(whole)
    for one in pictures:
        if one.crop is None:
            facts = _facts(whole, photo.size, settings, holds_face=False)
        else:
            made = on_white(render_crop(one.crop, pixels))
            wanted = one.settings or settings
            facts = _facts(made, pixel_size(one.crop.region), wanted, holds_face=one.holds_face)
        yield Measured(one.subject, one.subject_id, one.made_from, facts)


def _facts(
    picture: Image.Image, size: tuple[int, int], settings: BucketSettings, *, holds_face: bool
) -> PictureFacts:
    grey = grey_of(np.asarray(picture))
    fit = fit_of(settings, size)
    return PictureFacts(
        sharpness=round(sharpness(grey if fit is None else at_bucket_size(grey, fit)), 2),
        brightness=round(float(grey.mean()) / 255.0, 4),
        likeness=fingerprint(picture),
        has_face=_shows_face(np.asarray(picture)) if holds_face else None,
    )


def _shows_face(pixels: Pixels) -> bool:
    scale = min(1.0, _FACE_EDGE / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = pixels if scale == 1 else cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return bool(faces_of(list(face_sightings(small))))
