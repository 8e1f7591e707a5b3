"""One file of the tree on its way to the disk, and how it is settled with what lies there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import cv2
import numpy as np

from core.kohya.caption_file import read_caption_file
from curation.crops.render import Pixels, photo_pixels_of, render_crop
from curation.export.atomic_file import write_whole
from curation.export.manifest import Manifest, Standing, WrittenFile, sha256_of
from curation.export.planned import PlannedImage, caption_beside
from curation.project.contents import is_taken_whole

# PNG is lossless either way. Paeth's filter and runs only: photos come out as small as at the usual level 6
# of zlib in a sixth of its time, and half the time of level 1; flat grounds stay small, unlike with Huffman
# coding alone.
_PNG_WAY = (
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
    *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_PAETH),
)
_WITH_ALPHA = 4


class Outcome(Enum):
    """What became of a file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    KEPT_EDITED = "kept edited"  # ours once, changed by somebody: left alone
    KEPT_FOREIGN = "kept foreign"  # never ours: left alone


@dataclass(frozen=True)
class Settled:
    """A file after it was dealt with."""

    path: str
    outcome: Outcome
    image: PlannedImage
    facts: WrittenFile | None = None
    is_caption: bool = False


class PhotoPixels:
    """A photo's pixels, decoded when first asked for and shared by its crops."""

    def __init__(self, image: PlannedImage) -> None:
        self._image = image
        self._pixels: Pixels | None = None

    def get(self) -> Pixels:
        """[H, W, 3], upright, sRGB."""
        if self._pixels is None:
            self._pixels = photo_pixels_of(self._image.crop)
        return self._pixels


def settle_image(
    image: PlannedImage, photo_sha256: str, pixels: PhotoPixels, root: Path, manifest: Manifest
) -> Settled:
    """Bring one picture to the disk, if it is not there already.

    Raises:
        AtelierError: the photo cannot be read as a picture, or the file cannot be written.
        OSError: the photo, or what lies in the file's place, cannot be read: another program holds it.
    """
    path, fingerprint = str(image.path), image.fingerprint(photo_sha256)
    standing, written = manifest.standing(path), manifest.files.get(path)
    if standing is Standing.OURS and written is not None and written.fingerprint == fingerprint:
        return Settled(path, Outcome.UNCHANGED, image, written)
    if standing is Standing.EDITED:
        return Settled(path, Outcome.KEPT_EDITED, image, written)
    content = image.crop.photo.path.read_bytes() if image.is_copy else _png(image, pixels)
    return _put(path, fingerprint, content, standing, image, root, manifest)


def settle_caption(image: PlannedImage, root: Path, manifest: Manifest) -> Settled | None:
    """Bring one caption to the disk; None when the picture has none. Raises as :func:`settle_image` does."""
    if not image.has_caption_file:
        return None
    path = str(image.path.with_suffix(".txt"))
    content = caption_bytes(image)
    fingerprint = sha256_of(content)
    standing, written = manifest.standing(path), manifest.files.get(path)
    if standing is Standing.OURS and written is not None and written.fingerprint == fingerprint:
        return Settled(path, Outcome.UNCHANGED, image, written, is_caption=True)
    return _put(path, fingerprint, content, standing, image, root, manifest, is_caption=True)


def caption_bytes(image: PlannedImage) -> bytes:
    """A caption as it stands in its file.

    A whole picture whose own caption file says the same keeps that file's very bytes (line ends and all),
    so that a tree which was brought in goes out as it came.
    """
    if is_taken_whole(image.crop.photo, image.crop.region):
        beside = caption_beside(image.crop.photo.path)
        if beside is not None and read_caption_file(beside).text == str(image.caption):
            content = beside.read_bytes()
            if _is_utf8(content):
                return content
    return f"{image.caption}\n".encode()


def _put(
    path: str,
    fingerprint: str,
    content: bytes,
    standing: Standing,
    image: PlannedImage,
    root: Path,
    manifest: Manifest,
    *,
    is_caption: bool = False,
) -> Settled:
    place = root / path
    if standing in (Standing.FOREIGN, Standing.EDITED):
        if place.is_dir() or place.read_bytes() != content:
            outcome = Outcome.KEPT_EDITED if standing is Standing.EDITED else Outcome.KEPT_FOREIGN
            return Settled(path, outcome, image, manifest.files.get(path), is_caption)
        outcome = Outcome.UNCHANGED
    else:
        write_whole(place, content)
        outcome = Outcome.WRITTEN
    return Settled(path, outcome, image, manifest.facts_of(path, fingerprint, content), is_caption)


def _png(image: PlannedImage, pixels: PhotoPixels) -> bytes:
    drawn = np.asarray(render_crop(image.crop, pixels.get()))
    order = cv2.COLOR_RGBA2BGRA if drawn.shape[2] == _WITH_ALPHA else cv2.COLOR_RGB2BGR
    _, content = cv2.imencode(".png", cv2.cvtColor(drawn, order), _PNG_WAY)
    return content.tobytes()


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
