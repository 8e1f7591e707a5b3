"""Read any picture file as upright sRGB pixels, or say plainly why it cannot be read."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from core.errors import AtelierError
from core.kohya.image_size import DECODING_ERRORS, PICTURE_FORMATS
from core.kohya.text_names import as_text, is_text
from curation.photos.photo import PhotoFacts

_ALWAYS_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif"}
)
# Photos of iPhones. The reader turns them upright by itself and takes the mark away.
_HEIC_ENDINGS = frozenset({".heic", ".heif"})
HAS_HEIC = find_spec("pillow_heif") is not None
if HAS_HEIC:
    import_module("pillow_heif").register_heif_opener()
FORMATS = (*PICTURE_FORMATS, "HEIF") if HAS_HEIC else PICTURE_FORMATS
EXTENSIONS = _ALWAYS_ENDINGS | (_HEIC_ENDINGS if HAS_HEIC else frozenset())
# Formats of cameras and phones that nothing installed here reads: named to the user instead of passed over.
UNREADABLE_EXTENSIONS = (
    frozenset({".jxl", ".psd", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".raf"}) | _HEIC_ENDINGS
) - EXTENSIONS
MIN_SIDE = 32
MAX_PIXELS = 250_000_000
ANIMATED_NOTE = "This picture moves; its first frame is used."

# Pillow warns above this and refuses above twice this. Photos of 100 megapixels are real; MAX_PIXELS is
# checked here.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS

_LYING_ORIENTATIONS = frozenset({5, 6, 7, 8})
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def open_upright(path: Path) -> Image.Image:
    """Read a picture as people see it: upright, in sRGB, 8 bits per channel, first frame.

    Args:
        path: the picture file.

    Returns:
        RGB pixels, or RGBA where the file has transparency.

    Raises:
        AtelierError: the file cannot be read; says why.
    """
    with _opened(path) as image:
        # The profile is read before turning, which may drop it.
        profile = image.info.get("icc_profile")
        image.load()
        # Turning copies even where there is nothing to turn; at 12 megapixels that is felt.
        is_upright = image.getexif().get(ExifTags.Base.Orientation, 1) == 1
        upright = image if is_upright else ImageOps.exif_transpose(image)
        return in_srgb(eight_bit(upright), profile)


def read_photo(path: Path) -> PhotoFacts:
    """Read the facts of one picture file. It is decoded once, so that a broken file is found now.

    Args:
        path: the picture file.

    Returns:
        Its facts, with an absolute path.

    Raises:
        AtelierError: the file cannot be used; says why.
    """
    absolute = path.absolute()
    if not is_text(str(absolute)):
        raise _refusal(path, "Its name is not valid text.", "Rename the file.")
    with _opened(absolute) as image:
        width, height = image.size
        is_animated = bool(getattr(image, "is_animated", False)) and image.format != "MPO"
        image.draft("RGB", (max(1, width // 8), max(1, height // 8)))
        image.load()
        size = (height, width) if is_lying(image) else (width, height)
        if min(size) < MIN_SIDE:
            raise AtelierError(
                "“{file}” was not taken.",
                why="It is {width}x{height} pixels; below {least} on a side there is nothing to train on.",
                remedy="Use a larger picture.",
                file=path.name,
                width=size[0],
                height=size[1],
                least=MIN_SIDE,
            )
        digest, byte_size = content_hash(absolute)
        modified_ns = absolute.stat().st_mtime_ns
    return PhotoFacts(absolute, size, digest, byte_size, modified_ns, ANIMATED_NOTE if is_animated else "")


def is_lying(image: Image.Image) -> bool:
    """Whether the orientation mark of a loaded picture swaps its width and height."""
    return image.getexif().get(ExifTags.Base.Orientation) in _LYING_ORIENTATIONS


def content_hash(path: Path) -> tuple[str, int]:
    """Sha256 (64 hex digits) and size in bytes of a file's content."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return digest, file.tell()


def eight_bit(image: Image.Image) -> Image.Image:
    """Bring 16-bit, 32-bit and float greys to 8 bits, black and white kept; others pass through."""
    if not (image.mode.startswith("I") or image.mode == "F"):
        return image
    values = np.asarray(image, dtype=np.float64)
    highest = float(values.max(initial=0.0))
    if image.mode == "F":
        full = 1.0 if highest <= 1.0 else 255.0 if highest <= 255.0 else highest
    else:
        full = 65535.0 if highest <= 65535.0 else highest
    return Image.fromarray(np.clip(values / full * 255.0 + 0.5, 0, 255).astype(np.uint8), "L")


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Bring a picture to RGB or RGBA in the sRGB colour space.

    Args:
        image: any 8-bit mode.
        profile: the ICC profile its colours are meant in, or None for sRGB.
    """
    has_alpha = image.has_transparency_data
    alpha = image.convert("RGBA").getchannel("A") if has_alpha else None
    colours = _through_profile(image, profile)
    if colours is None:
        colours = image if image.mode == "RGB" else image.convert("RGB")
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


def is_srgb(profile: bytes | None) -> bool:
    """Whether colours meant in this ICC profile can be read as sRGB as they are; no profile means sRGB."""
    if not profile:
        return True
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return "srgb" in ImageCms.getProfileDescription(opened).lower()
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return False


def on_white(image: Image.Image) -> Image.Image:
    """Lay a picture with transparency on white; trainers drop it and would show hidden colours."""
    if image.mode != "RGBA":
        return image if image.mode == "RGB" else image.convert("RGB")
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _through_profile(image: Image.Image, profile: bytes | None) -> Image.Image | None:
    if not profile or is_srgb(profile):
        return None
    source = image if image.mode in ("RGB", "CMYK", "L") else image.convert("RGB")
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(source, opened, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        # A damaged profile is common in old files; the plain numbers are the best there is.
        return None


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """Open a picture and turn whatever goes wrong inside the block into a reason."""
    try:
        if path.stat().st_size == 0:
            raise _refusal(path, "The file is empty.", "Copy it again from the camera.")
        with Image.open(path, formats=FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise _refusal(path, "It is larger than 250 megapixels.", "Save a smaller copy.")
            yield image
    except AtelierError:
        raise
    except FileNotFoundError as error:
        raise _refusal(
            path, "The file is not there.", "Put it back, or add it from where it is now."
        ) from error
    except PermissionError as error:
        raise _refusal(path, "You are not allowed to read it.", "Change the file's permissions.") from error
    except UnidentifiedImageError as error:
        raise _refusal(path, _reason_unknown(path), _remedy_unknown(path)) from error
    except (*DECODING_ERRORS, MemoryError) as error:  # a malformed one may claim any size
        raise _refusal(
            path, "The picture is damaged or cut short.", "Copy it again from the camera."
        ) from error


def _reason_unknown(path: Path) -> str:
    if path.suffix.lower() in UNREADABLE_EXTENSIONS:
        return "This format is not read here."
    return "It is not a picture, whatever its name says."


def _remedy_unknown(path: Path) -> str:
    if path.suffix.lower() in _HEIC_ENDINGS and not HAS_HEIC:
        return (
            "Save it as JPEG; an iPhone does so by itself with Settings, Camera, Formats, Most Compatible. "
            "Who runs it from a checkout can install the Python package pillow-heif instead."
        )
    return "Save it as JPEG or PNG."


def _refusal(path: Path, why: str, remedy: str) -> AtelierError:
    return AtelierError("“{file}” was not taken.", why=why, remedy=remedy, file=as_text(path.name))
