"""Small upright pictures in a disk cache that can be thrown away at any time."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from PIL import Image, ImageOps

from core.errors import AtelierError
from core.kohya.image_size import DECODING_ERRORS
from curation.photos.reading import FORMATS, eight_bit, in_srgb, on_white, open_upright

_QUALITY = 85
_SHRINKABLE = frozenset({"RGB", "RGBA", "L", "CMYK"})
"""Modes whose pixels may be mixed before their colours are converted."""


class ThumbnailStore:
    """Thumbnails in one folder, keyed by the photo's path, time and size. Safe to use from threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def picture(self, photo_path: Path, edge: int = 256) -> Image.Image:
        """The thumbnail's RGB pixels, upright, in sRGB; it is made and kept when it is missing.

        Args:
            photo_path: the photo's file.
            edge: longest side of the thumbnail in pixels.

        Raises:
            AtelierError: the photo cannot be read; says why.
        """
        path = self._place_of(photo_path, edge)
        try:
            with Image.open(path, formats=("JPEG",)) as image:
                return image.convert("RGB")
        except DECODING_ERRORS:
            # Not made yet, or damaged, which is nobody's loss.
            made = small_picture(photo_path, edge)
            # A full disk, or another thread that shows the file: a cache is no reason to show nothing.
            with suppress(OSError):
                _write(made, path)
            return made

    def _place_of(self, photo_path: Path, edge: int) -> Path:
        try:
            facts = photo_path.stat()
        except OSError as error:
            raise AtelierError(
                "“{file}” cannot be shown.",
                why="The file is not there or may not be read.",
                remedy="Put it back where it was: {folder}.",
                file=photo_path.name,
                folder=str(photo_path.parent),
            ) from error
        key = f"{photo_path.absolute()}\0{facts.st_mtime_ns}\0{facts.st_size}\0{edge}"
        name = hashlib.sha256(os.fsencode(key)).hexdigest()[:32]
        return self._folder / name[:2] / f"{name}.jpg"


def small_picture(photo_path: Path, edge: int) -> Image.Image:
    """Decode a photo straight to a small size (JPEG decoders skip most of the work then).

    Args:
        photo_path: the photo's file.
        edge: longest side in pixels; small photos are not blown up.

    Returns:
        RGB pixels, upright, sRGB.
    """
    try:
        with Image.open(photo_path, formats=FORMATS) as image:
            profile = image.info.get("icc_profile")
            # What is small already is turned and brought to sRGB quickly.
            if image.draft("RGB", (edge, edge)) is not None:
                image.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=None)
            elif image.mode in _SHRINKABLE:
                image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
            upright = ImageOps.exif_transpose(image)
            picture = on_white(in_srgb(eight_bit(upright), profile))
    except (*DECODING_ERRORS, MemoryError):
        # The patient reader knows how to say what is wrong.
        picture = on_white(open_upright(photo_path))
    picture.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return picture


def _write(picture: Image.Image, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, suffix=".part", delete=False) as file:
        beside = Path(file.name)
        try:
            picture.save(file, "JPEG", quality=_QUALITY)
            file.close()  # Windows renames no open file
            beside.replace(target)
        except OSError:
            file.close()
            beside.unlink(missing_ok=True)
            raise
