"""Whether a picture file can go into a training folder just as it is."""

from __future__ import annotations

import functools
from pathlib import Path

from PIL import ExifTags, Image

from core.kohya.image_size import DECODING_ERRORS, IMAGE_ENDINGS
from curation.photos.photo import Photo
from curation.photos.reading import FORMATS, is_srgb

_TRAINER_FORMATS = frozenset({"JPEG", "PNG", "WEBP", "BMP"})
_TRAINER_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
# EXIF that tells nothing about people, places or cameras.
_HARMLESS = frozenset(
    {
        ExifTags.Base.Orientation,
        ExifTags.Base.XResolution,
        ExifTags.Base.YResolution,
        ExifTags.Base.ResolutionUnit,
        ExifTags.Base.YCbCrPositioning,
        ExifTags.Base.ExifOffset,
        ExifTags.Base.ExifVersion,
        ExifTags.Base.FlashPixVersion,
        ExifTags.Base.ComponentsConfiguration,
        ExifTags.Base.ColorSpace,
        ExifTags.Base.ExifImageWidth,
        ExifTags.Base.ExifImageHeight,
    }
)
# Where the readers keep EXIF, and other notes that can hold names and places.
_EXIF_NOTES = ("exif", "Raw profile type exif")
_OTHER_NOTES = ("xmp", "XML:com.adobe.xmp", "Raw profile type xmp", "Raw profile type iptc", "photoshop")


def is_plain(photo: Photo) -> bool:
    """Whether a photo's file can be copied byte for byte into a training folder.

    It can when trainers read its format, it lies upright, its colours are sRGB, it holds one picture only,
    and nothing in it tells about people, places or cameras. Only the file's header is read; the answer is
    kept.
    """
    return _is_plain(photo.path, photo.modified_ns, photo.byte_size)


def is_read_by_trainers(photo: Photo) -> bool:
    """Whether trainers read a photo's file, whatever its colours and notes are, and whichever way it lies.

    Only the file's header is read; the answer is kept.
    """
    return _is_read_by_trainers(photo.path, photo.modified_ns, photo.byte_size)


def is_see_through(photo: Photo) -> bool:
    """Whether a photo's file holds transparency, told by its header; the answer is kept."""
    return _is_see_through(photo.path, photo.modified_ns, photo.byte_size)


@functools.lru_cache(maxsize=65536)
def _is_see_through(path: Path, _modified_ns: int, _byte_size: int) -> bool:
    try:
        with Image.open(path, formats=FORMATS) as image:
            return bool(image.has_transparency_data)
    except DECODING_ERRORS:
        return False


@functools.lru_cache(maxsize=65536)
def _is_read_by_trainers(path: Path, _modified_ns: int, _byte_size: int) -> bool:
    if path.suffix not in IMAGE_ENDINGS:
        return False
    try:
        with Image.open(path, formats=FORMATS) as image:
            return image.format in _TRAINER_FORMATS
    except DECODING_ERRORS:
        return False


@functools.lru_cache(maxsize=65536)
def _is_plain(path: Path, _modified_ns: int, _byte_size: int) -> bool:
    if path.suffix not in IMAGE_ENDINGS:
        return False
    try:
        with Image.open(path, formats=FORMATS) as image:
            return _reads_well(image) and _tells_nothing(image)
    except DECODING_ERRORS:
        return False


def _reads_well(image: Image.Image) -> bool:
    return (
        image.format in _TRAINER_FORMATS
        and image.mode in _TRAINER_MODES
        and not getattr(image, "is_animated", False)
        and is_srgb(image.info.get("icc_profile"))
    )


def _tells_nothing(image: Image.Image) -> bool:
    if any(note in image.info for note in _OTHER_NOTES):
        return False
    # Looking for EXIF where no note announces it would decode a whole PNG.
    if not any(note in image.info for note in _EXIF_NOTES):
        return True
    exif = image.getexif()
    tags = set(exif) | set(exif.get_ifd(ExifTags.IFD.Exif))
    return tags <= _HARMLESS and exif.get(ExifTags.Base.Orientation, 1) == 1
