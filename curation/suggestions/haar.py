"""Haar: faces and bodies by the cascades that come with OpenCV. Nothing is downloaded.

Viola and Jones, 2001. They see faces from the front and from either side, not from behind or above, and they
see some where there are none: how sure they are is said with every box.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from curation.regions.box import Box
from curation.suggestions.proportions import FoundFace

Pixels = NDArray[np.uint8]

WORKING_EDGE = 800
"""Pixels of the longer side that the cascades look at: larger finds mostly more errors, and slowly."""
LEAST_CONFIDENCE = 0.3
_SMALLEST = 24
_SAME_PLACE = 0.3
_WORTH = 0.85
"""How sure one cascade alone can make us."""


@dataclass(frozen=True)
class Cascade:
    """One trained cascade and what its scores mean.

    Attributes:
        file: name in OpenCV's data, without ``haarcascade_`` and ``.xml``.
        finds: ``"face"`` or ``"body"``.
        nothing: score that says nothing.
        certain: score that says all it can.
        is_mirrored: look at the mirrored picture, for the other profile.
        scale: side of the face by side of what it marks; the profile cascade marks the whole head.
    """

    file: str
    finds: str
    nothing: float
    certain: float
    is_mirrored: bool = False
    scale: float = 1.0


# The scores come from the cascades' last stage; where they begin to mean something was read off photos.
CASCADES = (
    Cascade("frontalface_default", "face", 0.0, 8.0),
    Cascade("frontalface_alt2", "face", 53.0, 57.0),
    Cascade("profileface", "face", 0.0, 5.0, scale=0.8),
    Cascade("profileface", "face", 0.0, 5.0, is_mirrored=True, scale=0.8),
    Cascade("upperbody", "body", 0.0, 4.0),
    Cascade("fullbody", "body", 0.0, 3.0),
    Cascade("lowerbody", "body", 0.0, 4.0),
)


@dataclass(frozen=True)
class Sighting:
    """One place where one cascade saw something: in photo pixels, with 0..1 of what it can be sure of."""

    cascade: Cascade
    box: Box
    evidence: float


def sightings(pixels: Pixels) -> Iterator[tuple[Cascade, tuple[Sighting, ...]]]:
    """Look with one cascade after the other. Close the generator to stop.

    Args:
        pixels: the upright photo, RGB, [H, W, 3].
    """
    grey, scale = _working_copy(pixels)
    for cascade in CASCADES:
        yield cascade, _seen_by(cascade, grey, scale)


def faces_of(seen: Sequence[Sighting]) -> tuple[FoundFace, ...]:
    """Faces where cascades agree, or one is sure enough by itself; surest first."""
    left = sorted((one for one in seen if one.cascade.finds == "face"), key=lambda one: -one.evidence)
    faces = []
    while left:
        best = left[0]
        here = [one for one in left if _is_same_place(one.box, best.box)]
        left = [one for one in left if one not in here]
        faces.append(FoundFace(_mean_box(here), combined([one.evidence for one in here])))
    sure = [face for face in faces if face.confidence >= LEAST_CONFIDENCE]
    return tuple(sorted(sure, key=lambda face: -face.confidence))


def body_support(seen: Sequence[Sighting], person: Box) -> float:
    """How sure the body cascades are, 0..1, that somebody is where a person's box lies."""
    bodies = [one for one in seen if one.cascade.finds == "body" and _share_inside(one.box, person) > 0.7]
    tall_enough = [one for one in bodies if one.box.width > 0.25 * person.width]
    return combined([one.evidence for one in tall_enough])


def combined(evidence: Sequence[float]) -> float:
    """Several independent hints as one confidence, 0..1."""
    return 1.0 - math.prod(1.0 - _WORTH * one for one in evidence)


def _working_copy(pixels: Pixels) -> tuple[Pixels, float]:
    """Grey, evened out, at working size; and photo pixels per working pixel."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    scale = max(1.0, max(grey.shape) / WORKING_EDGE)
    if scale > 1:
        size = max(1, round(grey.shape[1] / scale)), max(1, round(grey.shape[0] / scale))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    evened: Pixels = cv2.equalizeHist(grey)
    return evened, scale


def _seen_by(cascade: Cascade, grey: Pixels, scale: float) -> tuple[Sighting, ...]:
    looked_at = cv2.flip(grey, 1) if cascade.is_mirrored else grey
    least = max(_SMALLEST, max(grey.shape) // 32)
    boxes, _, scores = _classifier(cascade.file).detectMultiScale3(
        looked_at, scaleFactor=1.1, minNeighbors=3, minSize=(least, least), outputRejectLevels=True
    )
    found = []
    for (left, top, width, height), score in zip(boxes, scores, strict=True):
        at = grey.shape[1] - left - width if cascade.is_mirrored else left
        evidence = (float(score) - cascade.nothing) / (cascade.certain - cascade.nothing)
        if evidence > 0:
            box = Box(float(at) * scale, float(top) * scale, float(width) * scale, float(height) * scale)
            found.append(Sighting(cascade, box.grown(cascade.scale), min(1.0, evidence)))
    return tuple(found)


@functools.cache
def _classifier(name: str) -> cv2.CascadeClassifier:
    # Read by Python and handed over as text: OpenCV opens no path with Chinese letters on Windows.
    text = (Path(cv2.__file__).parent / "data" / f"haarcascade_{name}.xml").read_text(encoding="utf-8")
    storage = cv2.FileStorage(text, cv2.FILE_STORAGE_READ | cv2.FILE_STORAGE_MEMORY)
    classifier = cv2.CascadeClassifier()
    classifier.read(storage.getFirstTopLevelNode())
    return classifier


def _is_same_place(one: Box, other: Box) -> bool:
    shared = one.intersection(other)
    if shared is None:
        return False
    overlap = shared.area / (one.area + other.area - shared.area)
    return overlap > _SAME_PLACE or shared.area > 0.8 * min(one.area, other.area)


def _share_inside(box: Box, frame: Box) -> float:
    shared = box.intersection(frame)
    return 0.0 if shared is None else shared.area / box.area


def _mean_box(seen: Sequence[Sighting]) -> Box:
    """The middle of several sightings, the surer ones counting more."""
    weights = np.array([one.evidence for one in seen])
    sides = np.array([(one.box.left, one.box.top, one.box.width, one.box.height) for one in seen])
    left, top, width, height = (weights[:, None] * sides).sum(axis=0) / weights.sum()
    return Box(float(left), float(top), float(width), float(height))
