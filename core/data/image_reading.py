"""Open a picture and bring it into its bucket: upright, RGB, scaled, cut. The same pixels as sd-scripts'.

Two things differ on purpose: rotated photos are turned upright, and see-through pictures are laid on a colour
instead of showing what happens to be hidden in the file.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageColor, ImageOps
from torch import Tensor

from core.errors import AtelierError
from core.kohya.buckets import BucketFit, Size

KEEP_HIDDEN_COLOURS = "keep"

# What Pillow was seen to raise on five thousand damaged pictures.
_READING_ERRORS = (OSError, ValueError, SyntaxError, RuntimeError, EOFError, Image.DecompressionBombError)

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
    try:
        with Image.open(path) as opened:
            return np.asarray(_as_rgb(ImageOps.exif_transpose(opened), background))
    except _READING_ERRORS as error:
        raise AtelierError(
            "The picture {path} could not be read.",
            why="{reason}",
            remedy="Take it out of the training folder, or save it anew.",
            path=str(path),
            reason=str(error),
        ) from error


def fit_picture(
    picture: NDArray[np.uint8], fit: BucketFit, interpolation: str | None = None
) -> NDArray[np.uint8]:
    """Scale a picture until it covers its bucket, and cut off what hangs over.

    Args:
        picture: [H, W, 3], uint8.
        fit: where it goes.
        interpolation: sd-scripts' ``resize_interpolation``; None takes area when shrinking, else Lanczos.

    Returns:
        [bucket height, bucket width, 3], uint8.
    """
    resized = _resize(picture, fit.resized, interpolation)
    left, top, _, _ = fit.trimmed
    width, height = fit.bucket
    return resized[top : top + height, left : left + width]


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


def _resize(picture: NDArray[np.uint8], size: Size, interpolation: str | None) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    if (width, height) == size:
        return picture
    is_shrinking = width >= size[0] and height >= size[1]
    wanted = interpolation or ("area" if is_shrinking else "lanczos")
    if wanted == "lanczos":
        return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))
    return np.asarray(cv2.resize(picture, size, interpolation=_CV2_FILTERS[wanted]), dtype=np.uint8)
