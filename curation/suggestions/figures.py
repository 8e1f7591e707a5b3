"""Standing figures by gradients, also where no face is seen: the detector of people that OpenCV brings along.

Dalal and Triggs, 2005, https://doi.org/10.1109/CVPR.2005.177.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import cv2
import numpy as np

from curation.regions.box import Box
from curation.suggestions.haar import working_copy
from curation.suggestions.source import Pixels

# Its window of 64 x 128 pixels holds a figure of 96, with room around.
_WINDOW = (64, 128)
_FIGURE_WIDTH, _FIGURE_HEIGHT = 0.75, 0.92
"""How much of a window is kept: the figure, and some of the room, because windows seldom sit well."""
_NOTHING, _CERTAIN = 0.4, 2.5
"""Scores that say nothing, and all they can."""
_WORTH = 0.7
"""How sure a figure alone can make us: tree trunks and legs look like it."""
_SAME_FIGURE = 0.4
_LEAST_CONFIDENCE = 0.3
_SMALLEST_EDGE = 800
"""Smaller photos are enlarged: a figure must be as high as a window."""


@dataclass(frozen=True)
class Figure:
    """Somebody who stands: the box around all of them in photo pixels, and 0..1 how sure that is."""

    box: Box
    confidence: float


def figures(pixels: Pixels) -> tuple[Figure, ...]:
    """Standing people on an RGB photo [H, W, 3], surest first.

    What is seen in the picture and not in its mirror image counts half.
    """
    grey, scale = working_copy(pixels)
    grow = max(1.0, _SMALLEST_EDGE / max(grey.shape))
    if grow > 1:
        grey = cv2.resize(grey, None, fx=grow, fy=grow, interpolation=cv2.INTER_LINEAR)
    if grey.shape[0] < _WINDOW[1] or grey.shape[1] < _WINDOW[0]:
        return ()
    width = grey.shape[1]
    seen = _windows(grey)
    mirrored = [
        (Box(width - box.right, box.top, box.width, box.height), evidence)
        for box, evidence in _windows(cv2.flip(grey, 1))
    ]
    found = [*_agreed(seen, mirrored), *_agreed(mirrored, seen)]
    sure = [Figure(_figure_in(box, scale / grow), _WORTH * evidence) for box, evidence in found]
    return _each_once([figure for figure in sure if figure.confidence >= _LEAST_CONFIDENCE])


def _windows(grey: Pixels) -> list[tuple[Box, float]]:
    """Windows with somebody in them, and their evidence, 0..1."""
    boxes, scores = _detector().detectMultiScale(grey, winStride=(8, 8), padding=(16, 16), scale=1.05)
    found = []
    for (left, top, width, height), score in zip(boxes, np.ravel(np.asarray(scores)), strict=True):
        evidence = (float(score) - _NOTHING) / (_CERTAIN - _NOTHING)
        if evidence > 0:
            found.append((Box(float(left), float(top), float(width), float(height)), min(1.0, evidence)))
    return found


def _agreed(seen: list[tuple[Box, float]], again: list[tuple[Box, float]]) -> list[tuple[Box, float]]:
    """Windows of one look with the mean evidence of both looks."""
    agreed = []
    for box, evidence in seen:
        there = [other for at, other in again if overlap(box, at) > _SAME_FIGURE]
        agreed.append((box, (evidence + max(there, default=0.0)) / 2))
    return agreed


def _figure_in(window: Box, scale: float) -> Box:
    """The figure in a window, in photo pixels."""
    x, y = window.centre
    width, height = _FIGURE_WIDTH * window.width * scale, _FIGURE_HEIGHT * window.height * scale
    return Box(x * scale - width / 2, y * scale - height / 2, width, height)


def _each_once(found: list[Figure]) -> tuple[Figure, ...]:
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda one: -one.confidence):
        if not any(overlap(figure.box, other.box) > _SAME_FIGURE for other in kept):
            kept.append(figure)
    return tuple(kept)


def overlap(one: Box, other: Box) -> float:
    """Shared area by the area of both together, 0..1."""
    shared = one.intersection(other)
    return 0.0 if shared is None else shared.area / (one.area + other.area - shared.area)


@functools.cache
def _detector() -> cv2.HOGDescriptor:
    made = cv2.HOGDescriptor()
    made.setSVMDetector(cv2.HOGDescriptor.getDefaultPeopleDetector())
    return made
