"""Likeness: which of several people is the subject, by colours of face and clothing and by place.

Histograms of hue, saturation and lightness, compared by their overlap (Bhattacharyya, 1943). This knows
people again within one set of photos with one outfit; it is no face recognition and keeps nothing like one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Size

Pixels = NDArray[np.uint8]

LIKE_ENOUGH = 0.62
"""From here on a person is taken for the subject; read off photos of several people."""
_HUES, _SATURATIONS, _LIGHTS = 12, 3, 4
_COLOURS = _HUES * _SATURATIONS + _LIGHTS
_KINDS = ("face", "clothing")
_WEIGHTS = (0.3, 0.55, 0.15)
"""Of face colours, clothing colours, and place."""


def look_of(person: Person, pixels: Pixels) -> tuple[float, ...]:
    """What a person is known again by.

    Args:
        person: as seen on the photo.
        pixels: the photo, RGB, [H, W, 3].

    Returns:
        Colours of the face, colours of the clothing (each summing to 1, or all 0 where there is none), then
        middle and size of the face in shares of the photo.
    """
    height, width = pixels.shape[:2]
    boxes = {part.kind: part.box for part in person.parts}
    colours = [_colours(pixels, boxes.get(kind)) for kind in _KINDS]
    face = boxes.get("face") or next(iter(boxes.values()), Box(0, 0, 1, 1))
    place = (face.centre[0] / width, face.centre[1] / height, face.height / height)
    return tuple(round(float(one), 4) for one in (*colours[0], *colours[1], *place))


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    """How alike two looks are, 0..1; parts that one of them lacks do not count."""
    if len(one) != len(other) or not one:
        return 0.0
    parts = []
    for place, weight in enumerate(_WEIGHTS[:2]):
        cut = slice(place * _COLOURS, (place + 1) * _COLOURS)
        mine, theirs = one[cut], other[cut]
        if sum(mine) > 0 and sum(theirs) > 0:
            parts.append((weight, sum(math.sqrt(a * b) for a, b in zip(mine, theirs, strict=True))))
    away = math.dist(one[2 * _COLOURS :], other[2 * _COLOURS :])
    parts.append((_WEIGHTS[2], math.exp(-2 * away)))
    return sum(weight * value for weight, value in parts) / sum(weight for weight, _ in parts)


def subject_first(findings: Findings, subject: Sequence[float]) -> Findings:
    """The same findings with the subject in front; the others follow in the order of their likeness."""
    if not subject:
        return findings
    people = sorted(findings.people, key=lambda person: -likeness(person.look, subject))
    return replace(findings, people=tuple(people))


def is_subject(person: Person, subject: Sequence[float]) -> bool:
    """Whether a person is like the subject; everybody is while none was chosen."""
    return not subject or likeness(person.look, subject) >= LIKE_ENOUGH


def _colours(pixels: Pixels, box: Box | None) -> NDArray[np.float64]:
    """Shares of colours in the inner part of a box, [_COLOURS]."""
    size: Size = pixels.shape[1], pixels.shape[0]
    inside = None if box is None else box.grown(0.7).intersection(Box.whole(size))
    if inside is None:
        return np.zeros(_COLOURS)
    left, top, right, bottom = inside.pixels((pixels.shape[1], pixels.shape[0]))
    cut = cv2.resize(pixels[top:bottom, left:right], (48, 48), interpolation=cv2.INTER_AREA)
    hue, saturation, light = cv2.split(cv2.cvtColor(cut, cv2.COLOR_RGB2HSV))
    # Hues of grey and dark pixels are noise: those count by their lightness.
    is_grey = (saturation < 40) | (light < 40)
    hues = (hue.astype(int) * _HUES // 180) * _SATURATIONS + (
        saturation.astype(int) - 40
    ) * _SATURATIONS // 216
    places = np.where(is_grey, _HUES * _SATURATIONS + light.astype(int) * _LIGHTS // 256, hues)
    counts = np.bincount(places.ravel(), minlength=_COLOURS).astype(np.float64)
    shares: NDArray[np.float64] = counts / counts.sum()
    return shares
