"""Changes made to a picture each time anew: hue or brightness, a random cut, a cut around the face.

The numbers are sd-scripts': how often, how strong, and how a random place is drawn.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.data.image_reading import cut_out, resize
from core.kohya.buckets import Size

_COLOUR_SHARE = 0.33
_MOST_HUE_DEGREES = 8
_GAMMAS = (0.95, 1.05)
# OpenCV counts hues from 0 to 179.
_HUES = 180
_NUMBERS_OF_FACE = 4


@dataclass(frozen=True)
class Face:
    """Where a face is, in pixels of the picture: its centre and its longer side."""

    centre: tuple[int, int]
    side: int


def face_of(path: Path) -> Face | None:
    """The face that a file's name tells of: ``name_cx_cy_w_h.png``; None where it tells of none."""
    pieces = path.stem.split("_")[-_NUMBERS_OF_FACE:]
    if len(path.stem.split("_")) <= _NUMBERS_OF_FACE or not all(piece.isdecimal() for piece in pieces):
        return None
    x, y, width, height = map(int, pieces)
    return Face((x, y), max(width, height)) if x > 0 and max(width, height) > 0 else None


def changed_colours(picture: NDArray[np.uint8], rng: random.Random) -> NDArray[np.uint8]:
    """Turn the hue a little, or change the brightness, in a third of all cases; [H, W, 3], uint8."""
    if rng.random() > _COLOUR_SHARE:
        return picture
    if rng.random() > 0.5:
        shift = rng.uniform(-_MOST_HUE_DEGREES, _MOST_HUE_DEGREES) % _HUES
        hsv = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2HSV))
        hsv[..., 0] = ((hsv[..., 0] + shift) % _HUES).astype(np.uint8)
        return np.asarray(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB), dtype=np.uint8)
    # The power of values up to 255, not up to 1: it brightens or darkens rather than bends.
    powered = picture.astype(np.float64) ** rng.uniform(*_GAMMAS)
    return np.clip(powered, 0, 255).astype(np.uint8)


def random_corner(resized: Size, bucket: Size, rng: random.Random) -> tuple[int, int]:
    """Where a bucket is cut out of a picture that covers it: (left, top), any place alike."""
    return rng.randint(0, max(0, resized[0] - bucket[0])), rng.randint(0, max(0, resized[1] - bucket[1]))


def cut_around_face(
    picture: NDArray[np.uint8],
    face: Face,
    share_range: tuple[float, float],
    size: Size,
    rng: random.Random,
    *,
    is_random: bool = False,
    interpolation: str | None = None,
) -> NDArray[np.uint8]:
    """Scale a picture so that its face fills a drawn share of the shorter side, and cut around the face.

    Args:
        picture: [H, W, C], uint8, at least as large as ``size``.
        face: where its face is.
        share_range: smallest and largest share.
        size: (width, height) to cut out.
        rng: source of every draw.
        is_random: whether the face may lie anywhere, near the middle more often.
        interpolation: how it is scaled.

    Returns:
        [height, width, C], uint8.
    """
    height, width = picture.shape[:2]
    if (width, height) == size:
        return picture
    scale = _face_scale((width, height), face, share_range, size, rng)
    scaled = (int(width * scale + 0.5), int(height * scale + 0.5))
    is_jittered = share_range[0] != share_range[1] and face.side > min(size) // 10 and face.side >= 40
    corner = []
    # Height first: the order of sd-scripts' draws.
    for axis in (1, 0):
        middle = int(face.centre[axis] * scale + 0.5)
        start = middle - size[axis] // 2
        if is_random:
            reach = max(scaled[axis] - middle, middle)
            start += rng.randint(0, reach) + rng.randint(0, reach) - reach
        elif is_jittered:
            start += rng.randint(-face.side // 20, face.side // 20)
        corner.append(max(0, min(start, scaled[axis] - size[axis])))
    return cut_out(resize(picture, scaled, interpolation), (corner[1], corner[0]), size)


def _face_scale(
    picture: Size, face: Face, share_range: tuple[float, float], size: Size, rng: random.Random
) -> float:
    """Never above 1, and never so small that the picture does not cover what is cut out."""
    covering = max(size[0] / picture[0], size[1] / picture[1])
    smallest = min(1.0, max(covering, min(size) / (face.side * share_range[1])))
    largest = min(1.0, max(smallest, min(size) / (face.side * share_range[0])))
    return smallest if smallest >= largest else rng.uniform(smallest, largest)
