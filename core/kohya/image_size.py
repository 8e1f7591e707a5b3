"""An image's size, read from its header alone: thousands of files in a second or two."""

from __future__ import annotations

import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image, UnidentifiedImageError

from core.kohya.buckets import Size
from core.kohya.problem import Problem

# Lower or upper case but not mixed, as sd-scripts looks for them.
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
IMAGE_ENDINGS = frozenset(_ENDINGS + tuple(ending.upper() for ending in _ENDINGS))
# What a person would call a picture, and expect to be trained; in lower case.
PICTURE_ENDINGS = frozenset((*_ENDINGS, ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".jxl", ".jfif"))

# Only these of Pillow's many readers are ever let near a file that came from outside: some run programs.
# (What phones write as MPO comes through JPEG.)
PICTURE_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")

# What Pillow was seen to raise on thousands of malformed pictures; anything else is a bug of ours.
DECODING_ERRORS = (
    OSError,
    ValueError,
    SyntaxError,
    RuntimeError,
    EOFError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)

# Where Pillow keeps a note on orientation. Without any of these a PNG is not asked: Pillow would read all
# its pixels to answer.
_NOTES = ("exif", "Raw profile type exif", "xmp", "XML:com.adobe.xmp", "Raw profile type xmp")
_LYING = (5, 6, 7, 8)

# What a whole file ends with. Phones append films and notes to it, so the tail is only the first look.
_END_MARKS = {"JPEG": b"\xff\xd9", "MPO": b"\xff\xd9", "PNG": b"IEND"}
_TAIL_BYTES = 4096


@dataclass(frozen=True)
class ImageFacts:
    """What the header of an image says.

    Args:
        size: (width, height) in pixels, upright.
        is_turned: whether it is stored otherwise than it is shown (EXIF orientation).
        is_cut_short: whether the end of the file is missing.
    """

    size: Size
    is_turned: bool = False
    is_cut_short: bool = False


def read_image_facts(path: Path) -> ImageFacts | Problem:
    """Read an image's size, or say why it has none."""
    try:
        with warnings.catch_warnings(), _opened(path) as image:
            orientation = _orientation(image)
            size = (image.height, image.width) if orientation in _LYING else image.size
            mark = _END_MARKS.get(image.format or "")
        return ImageFacts(
            size,
            is_turned=orientation not in (None, 1),
            is_cut_short=mark is not None and not _ends_with(path, mark),
        )
    except UnidentifiedImageError:
        if path.stat().st_size == 0:
            return _problem(path, "Empty image file (0 bytes), left out: {file}. Copy it again.")
        return _problem(path, "No picture, whatever its name says, so left out: {file}. Delete it.")
    except Image.DecompressionBombError:
        return _problem(path, "Image with too many pixels, left out: {file}. Save it smaller.")
    except DECODING_ERRORS as error:
        message = "Image that cannot be read ({reason}), left out: {file}. Copy or save it again."
        return _problem(path, message, reason=str(getattr(error, "strerror", None) or error).rstrip("."))


def _opened(path: Path) -> Image.Image:
    # Photos of 100 megapixels are nothing odd today, and no pixels are read here.
    warnings.simplefilter("ignore", Image.DecompressionBombWarning)
    return Image.open(path, formats=PICTURE_FORMATS)


def _orientation(image: Image.Image) -> int | None:
    if not any(note in image.info for note in _NOTES):
        return None
    value = image.getexif().get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else None


def _ends_with(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL_BYTES))
        if mark in file.read():
            return True
        file.seek(0)
        return mark in file.read()


def _problem(path: Path, message: str, **values: str) -> Problem:
    about = {"file": f"{path.parent.name}/{path.name}", "files": (path,)}
    return Problem(message, "warning", values=about | values)
