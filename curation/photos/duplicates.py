"""Near-duplicates: 64-bit fingerprints of how a picture looks, and clusters of pictures that look alike."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

ALIKE_WITHIN = 10
"""Bits in which two fingerprints of the same scene may differ: resized, recompressed, slightly cut."""

_SMALL = 32
_WAVES = 8

Name = TypeVar("Name", bound=Hashable)


def fingerprint(picture: Image.Image) -> int:
    """64 bits that stay nearly the same when a picture is resized, recompressed or made brighter.

    The signs, around their median, of the slowest waves of a 32 x 32 grey copy: a perceptual hash by the
    discrete cosine transform.

    Args:
        picture: an upright picture in any mode.
    """
    small = picture.convert("L").resize((_SMALL, _SMALL), Image.Resampling.BOX)
    waves = cv2.dct(np.asarray(small, dtype=np.float32))
    # The first row and column only tell overall light and slant; the next 8 x 8 tell the scene.
    slowest: NDArray[np.float32] = waves[1 : _WAVES + 1, 1 : _WAVES + 1].reshape(-1)
    bits = slowest > np.median(slowest)
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def distance(one: int, other: int) -> int:
    """Number of bits in which two fingerprints differ, 0..64; unrelated pictures come to about 32."""
    return (one ^ other).bit_count()


def clusters(prints: Mapping[Name, int], within: int = ALIKE_WITHIN) -> list[tuple[Name, ...]]:
    """Groups of pictures that look alike, each joined to at least one other of its group.

    Args:
        prints: fingerprint by name, in the order in which the names are told.
        within: most bits of difference between two that are joined.

    Returns:
        Groups of two and more, in the order of their first names.
    """
    names = list(prints)
    values = np.array([prints[name] for name in names], dtype=np.uint64)
    roots = list(range(len(names)))
    for place in range(len(names) - 1):
        near = np.bitwise_count(values[place + 1 :] ^ values[place]) <= within
        for other in np.flatnonzero(near) + place + 1:
            _join(roots, place, int(other))
    groups: dict[int, list[Name]] = {}
    for place, name in enumerate(names):
        groups.setdefault(_root(roots, place), []).append(name)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def best_of(group: Sequence[Name], sharpness: Mapping[Name, float], pixels: Mapping[Name, int]) -> Name:
    """Which one of a group to keep: most pixels first, then the sharpest; the first where all are equal.

    Args:
        group: names of pictures that look alike.
        sharpness: how sharp each is, any unit.
        pixels: how many pixels each has.
    """
    return max(group, key=lambda name: (pixels[name], sharpness[name]))


def _join(roots: list[int], one: int, other: int) -> None:
    first, second = sorted((_root(roots, one), _root(roots, other)))
    roots[second] = first


def _root(roots: list[int], place: int) -> int:
    while roots[place] != place:
        roots[place] = roots[roots[place]]
        place = roots[place]
    return place
