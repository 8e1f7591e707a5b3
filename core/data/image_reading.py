"""Open a picture and bring it into its bucket: upright, RGB, scaled, cut. The same pixels as sd-scripts'.

What is see-through, and a mask's picture, come along as a fourth plane.

Two things differ on purpose: rotated photos are turned upright, and see-through pictures are laid on a colour
instead of showing what happens to be hidden in the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageColor, ImageOps
from torch import Tensor

from core.errors import AtelierError
from core.kohya.buckets import BucketFit, Size
from core.kohya.image_size import DECODING_ERRORS, PICTURE_FORMATS

KEEP_HIDDEN_COLOURS = "keep"

# Pillow's Lanczos looks at the whole area when shrinking; OpenCV's filters look at a few neighbours only.
_CV2_FILTERS = {
    "nearest": cv2.INTER_NEAREST_EXACT,
    "bilinear": cv2.INTER_LINEAR,
    "linear": cv2.INTER_LINEAR,
    "bicubic": cv2.INTER_CUBIC,
    "cubic": cv2.INTER_CUBIC,
    "area": cv2.INTER_AREA,
}


def read_picture(path: Path, *, background: str = "#ffffff") -> NDArray[np.uint8]:
    """Read a picture upright.

    Args:
        path: the file.
        background: colour laid behind see-through parts, ``"#rrggbb"``, or ``"keep"`` for the hidden colours.

    Returns:
        [H, W, 3], uint8, RGB.

    Raises:
        AtelierError: it cannot be read.
    """
    with _opened(path) as opened:
        return np.asarray(_as_rgb(opened, background))


def read_alpha(path: Path) -> NDArray[np.uint8]:
    """How opaque a picture is, upright: [H, W, 1], uint8, 0 (see-through) to 255; 255 where it says nothing.

    Raises:
        AtelierError: it cannot be read.
    """
    with _opened(path) as opened:
        if opened.has_transparency_data:
            return np.asarray(opened.convert("RGBA").getchannel("A"))[..., None]
        return np.full((opened.height, opened.width, 1), 255, np.uint8)


def read_mask(path: Path) -> NDArray[np.uint8]:
    """The red of a mask's picture, upright: [H, W, 1], uint8, 0 (ignore) to 255.

    Raises:
        AtelierError: it cannot be read.
    """
    return read_picture(path, background=KEEP_HIDDEN_COLOURS)[..., :1]


def fit_picture(
    picture: NDArray[np.uint8], fit: BucketFit, interpolation: str | None = None
) -> NDArray[np.uint8]:
    """Scale a picture until it covers its bucket, and cut off what hangs over.

    Args:
        picture: [H, W, C], uint8.
        fit: where it goes.
        interpolation: sd-scripts' ``resize_interpolation``; None takes area when shrinking, else Lanczos.

    Returns:
        [bucket height, bucket width, C], uint8.
    """
    left, top, _, _ = fit.trimmed
    return cut_out(resize(picture, fit.resized, interpolation), (left, top), fit.bucket)


def cut_out(picture: NDArray[np.uint8], corner: tuple[int, int], size: Size) -> NDArray[np.uint8]:
    """What lies within ``size`` (width, height) from ``corner`` (left, top) on."""
    (left, top), (width, height) = corner, size
    return picture[top : top + height, left : left + width]


def resize(picture: NDArray[np.uint8], size: Size, interpolation: str | None = None) -> NDArray[np.uint8]:
    """Scale a picture of one, three or four planes, [H, W, C], uint8, to (width, height)."""
    height, width = picture.shape[:2]
    if (width, height) == size:
        return picture
    is_shrinking = width >= size[0] and height >= size[1]
    wanted = interpolation or ("area" if is_shrinking else "lanczos")
    if wanted == "lanczos":
        plane = picture[..., 0] if picture.shape[2] == 1 else picture
        resized = np.asarray(Image.fromarray(plane).resize(size, Image.Resampling.LANCZOS))
    else:
        resized = np.asarray(cv2.resize(picture, size, interpolation=_CV2_FILTERS[wanted]), dtype=np.uint8)
    return resized.reshape(size[1], size[0], -1)


def pixels_to_tensor(picture: NDArray[np.uint8]) -> Tensor:
    """Pixels as the VAE takes them: [3, H, W], float32, -1..1, of [H, W, 3], uint8."""
    scaled = picture.astype(np.float32) / np.float32(127.5) - np.float32(1.0)
    return torch.from_numpy(scaled).permute(2, 0, 1).contiguous()


def _as_rgb(picture: Image.Image, background: str) -> Image.Image:
    if background == KEEP_HIDDEN_COLOURS or not picture.has_transparency_data:
        return picture.convert("RGB")
    see_through = picture.convert("RGBA")
    below = Image.new("RGBA", see_through.size, ImageColor.getrgb(background))
    return Image.alpha_composite(below, see_through).convert("RGB")


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """A picture, upright.

    Raises:
        AtelierError: it cannot be read, now or when its pixels are.
    """
    try:
        with Image.open(path, formats=PICTURE_FORMATS) as opened:
            yield ImageOps.exif_transpose(opened)
    except DECODING_ERRORS as error:
        raise AtelierError(
            "The picture {path} could not be read.",
            why="What is wrong: {reason}.",
            remedy="Put it back, save it anew, or take it out of the training folder.",
            path=str(path),
            reason=getattr(error, "strerror", None) or str(error),
        ) from error
