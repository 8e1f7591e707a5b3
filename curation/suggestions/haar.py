"""Haar: faces and bodies by the cascades that come with OpenCV. Nothing is downloaded.

Viola and Jones, 2001. They see faces from the front and from either side, not from behind or above, and they
see some where there are none: how sure they are is said with every box.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

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
_AROUND, _SIMILAR = 2.0, 1.5
"""Where a face is looked for again, in sides of it, and how much larger or smaller it may be there."""
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


Look = Literal["evened", "plain"]
"""How the grey picture is looked at: with its contrast evened out, or as it is."""
FACE_LOOKS: tuple[Look, ...] = ("evened", "plain")


@dataclass(frozen=True)
class Sighting:
    """One place where one cascade saw something.

    Attributes:
        cascade: what saw it.
        box: where, in photo pixels.
        evidence: how sure it can be, 0..1.
        look: at which picture it was looking.
    """

    cascade: Cascade
    box: Box
    evidence: float
    look: Look = "evened"

    def enlarged(self, factor: float) -> Sighting:
        """The same in a picture that is so much larger."""
        box = self.box
        larger = Box(box.left * factor, box.top * factor, box.width * factor, box.height * factor)
        return replace(self, box=larger)


def face_sightings(pixels: Pixels) -> Iterator[Sighting]:
    """Look for faces with every cascade, and once more where one was seen. Close the generator to stop.

    Args:
        pixels: the upright photo, RGB, [H, W, 3].
    """
    grey, scale = working_copy(pixels)
    picture = evened(grey)
    for cascade in CASCADES:
        if cascade.finds == "face":
            found = _seen_by(cascade, picture)
            again = [one for first in found for one in _seen_again(first, grey)]
            yield from (one.enlarged(scale) for one in (*found, *again))


def body_sightings(pixels: Pixels) -> Iterator[Sighting]:
    """Look for bodies and parts of them, as ``face_sightings`` does for faces."""
    grey, scale = working_copy(pixels)
    picture = evened(grey)
    for cascade in CASCADES:
        if cascade.finds == "body":
            yield from (one.enlarged(scale) for one in _seen_by(cascade, picture))


def faces_of(seen: Sequence[Sighting]) -> tuple[FoundFace, ...]:
    """Faces where cascades agree, or one is sure enough by itself; surest first.

    What a cascade sees in one of the two pictures only counts half: errors seldom last when contrast changes.
    """
    left = sorted((one for one in seen if one.cascade.finds == "face"), key=lambda one: -one.evidence)
    faces = []
    while left:
        best = left[0]
        here = [one for one in left if _is_same_place(one.box, best.box)]
        left = [one for one in left if one not in here]
        faces.append(FoundFace(_mean_box(here), combined(_evidence_by_cascade(here))))
    sure = [face for face in faces if face.confidence >= LEAST_CONFIDENCE]
    return tuple(sorted(sure, key=lambda face: -face.confidence))


def _evidence_by_cascade(seen: Sequence[Sighting]) -> list[float]:
    """Evidence of each cascade for one face: the mean over both pictures, 0 where it saw nothing."""
    best: dict[Cascade, dict[Look, float]] = {}
    for one in seen:
        looks = best.setdefault(one.cascade, {})
        looks[one.look] = max(one.evidence, looks.get(one.look, 0.0))
    return [sum(looks.values()) / len(FACE_LOOKS) for looks in best.values()]


def body_support(seen: Sequence[Sighting], person: Box) -> float:
    """How sure the body cascades are, 0..1, that somebody is where a person's box lies."""
    bodies = [one for one in seen if one.cascade.finds == "body" and _share_inside(one.box, person) > 0.7]
    tall_enough = [one for one in bodies if one.box.width > 0.25 * person.width]
    return combined([one.evidence for one in tall_enough])


def combined(evidence: Sequence[float]) -> float:
    """Several independent hints as one confidence, 0..1."""
    return 1.0 - math.prod(1.0 - _WORTH * one for one in evidence)


def working_copy(pixels: Pixels) -> tuple[Pixels, float]:
    """Grey at working size, and photo pixels per working pixel."""
    grey: Pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    scale = max(1.0, max(grey.shape) / WORKING_EDGE)
    if scale > 1:
        size = max(1, round(grey.shape[1] / scale)), max(1, round(grey.shape[0] / scale))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return grey, scale


def evened(grey: Pixels) -> Pixels:
    """With the same share of pixels at every brightness."""
    found: Pixels = cv2.equalizeHist(grey)
    return found


def _seen_by(cascade: Cascade, grey: Pixels) -> tuple[Sighting, ...]:
    """What a cascade sees in a whole picture, in its pixels."""
    least = max(_SMALLEST, max(grey.shape) // 32)
    return tuple(_detected(cascade, grey, (least, least), (0, 0), "evened"))


def _seen_again(first: Sighting, grey: Pixels) -> Iterator[Sighting]:
    """What the same cascade sees around a place when the contrast is left as it is."""
    box = first.box.grown(1 / first.cascade.scale)
    size = grey.shape[1], grey.shape[0]
    around = box.grown(_AROUND).intersection(Box.whole(size))
    if around is None:
        return
    left, top, right, bottom = around.pixels(size)
    least, most = max(_SMALLEST, round(box.width / _SIMILAR)), round(box.width * _SIMILAR)
    cut = np.ascontiguousarray(grey[top:bottom, left:right])
    for one in _detected(first.cascade, cut, (least, least), (most, most), "plain"):
        yield replace(one, box=one.box.moved(left, top))


def _detected(
    cascade: Cascade, grey: Pixels, least: tuple[int, int], most: tuple[int, int], look: Look
) -> Iterator[Sighting]:
    looked_at = cv2.flip(grey, 1) if cascade.is_mirrored else grey
    boxes, _, scores = _classifier(cascade.file).detectMultiScale3(
        looked_at, scaleFactor=1.1, minNeighbors=3, minSize=least, maxSize=most, outputRejectLevels=True
    )
    for (left, top, width, height), score in zip(boxes, scores, strict=True):
        at = grey.shape[1] - left - width if cascade.is_mirrored else left
        evidence = (float(score) - cascade.nothing) / (cascade.certain - cascade.nothing)
        if evidence > 0:
            box = Box(float(at), float(top), float(width), float(height)).grown(cascade.scale)
            yield Sighting(cascade, box, min(1.0, evidence), look)


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
