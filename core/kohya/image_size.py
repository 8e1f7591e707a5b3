"""An image's size, read from its header alone: thousands of files in a second or two."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import ExifTags, Image, UnidentifiedImageError

from core.kohya.buckets import Size
from core.kohya.problem import Problem

# Where Pillow keeps a note on orientation. Only with one of these is it worth looking for: looking for it in a PNG
# without any would read all of its pixels.
_NOTES = ("exif", "Raw profile type exif", "xmp", "XML:com.adobe.xmp", "Raw profile type xmp")
_LYING = (5, 6, 7, 8)


@dataclass(frozen=True)
class ImageFacts:
    """What the header of an image says.

    Args:
        size: (width, height) in pixels, upright.
        is_turned: whether it is stored otherwise than it is shown (EXIF orientation).
    """

    size: Size
    is_turned: bool = False


def read_image_facts(path: Path) -> ImageFacts | Problem:
    """Read an image's size, or say why it has none."""
    try:
        with Image.open(path) as image:
            orientation = _orientation(image)
            size = (image.height, image.width) if orientation in _LYING else image.size
            return ImageFacts(size, is_turned=orientation not in (None, 1))
    except UnidentifiedImageError:
        if path.stat().st_size == 0:
            return _problem(
                path, "The image {file} is empty (0 bytes) and is left out: copy it again or delete it."
            )
        return _problem(
            path, "The image {file} is no picture, whatever its name says, and is left out: delete it."
        )
    except Image.DecompressionBombError:
        return _problem(path, "The image {file} has too many pixels and is left out: save it smaller.")
    except (OSError, ValueError, SyntaxError) as error:
        message = "The image {file} cannot be read and is left out: {reason}."
        return _problem(path, message, reason=str(getattr(error, "strerror", None) or error).rstrip("."))


def _orientation(image: Image.Image) -> int | None:
    if not any(note in image.info for note in _NOTES):
        return None
    value = image.getexif().get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else None


def _problem(path: Path, message: str, **values: str) -> Problem:
    return Problem(
        message, "error", values={"file": f"{path.parent.name}/{path.name}", "files": (path,)} | values
    )
