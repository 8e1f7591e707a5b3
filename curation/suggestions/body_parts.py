"""From a map of what each pixel shows to boxes: face, clothing, shoes, body and the whole figure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from curation.regions.box import Box
from curation.suggestions.proportions import FoundFace
from curation.suggestions.suggestion import Suggestion

# What SegFormer's clothes models name; other models are read by these names too.
HEAD = frozenset({"hat", "hair", "face"})
CLOTHING = frozenset({"upper-clothes", "skirt", "pants", "dress", "belt", "scarf"})
SHOES = frozenset({"left-shoe", "right-shoe"})

_LEAST_PART = 0.002
"""Parts smaller than this share of the person are errors."""
FIGURE_PADDING = 0.03
"""Room around a whole person, in sides of its box."""
_CLOTHING_PADDING, _SHOE_PADDING = 0.04, 0.15
_ONE_PAIR = 1.5
"""Shoes closer than so many shoe widths are one box."""
CHIN = 0.15
"""How far below the face's box the chin ends, in heights of the box."""
_WIDEST_HEAD = 1.9
"""Sides of the face that the box around hair and hat may have: hair to the waist is not a portrait."""


@dataclass(frozen=True)
class LabelMap:
    """What each pixel of a part of a photo shows.

    Attributes:
        labels: number of the label, [h, w], uint8.
        sureness: how sure the model is of it, [h, w], float32, 0..1.
        names: the labels' names in small letters, by number.
        frame: the part of the photo that the map covers, in photo pixels.
    """

    labels: NDArray[np.uint8]
    sureness: NDArray[np.float32]
    names: tuple[str, ...]
    frame: Box

    def box_of(self, mask: NDArray[np.bool_]) -> Box:
        """The box around a mask's pixels, in photo pixels; the mask shows at least one."""
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        across, down = self.frame.width / mask.shape[1], self.frame.height / mask.shape[0]
        return Box.between(
            self.frame.left + float(columns[0]) * across,
            self.frame.top + float(rows[0]) * down,
            self.frame.left + float(columns[-1] + 1) * across,
            self.frame.top + float(rows[-1] + 1) * down,
        )

    def pieces(self, wanted: Collection[str], person: Box) -> list[NDArray[np.bool_]]:
        """Connected pieces of some labels, without those too small to be real; largest first."""
        numbers = [number for number, name in enumerate(self.names) if name in wanted]
        mask = np.isin(self.labels, numbers).astype(np.uint8)
        count, places, facts, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        pixel = (self.frame.width / mask.shape[1]) * (self.frame.height / mask.shape[0])
        least = _LEAST_PART * person.area / pixel
        sizes = {place: int(facts[place, cv2.CC_STAT_AREA]) for place in range(1, count)}
        large = sorted((place for place in sizes if sizes[place] >= least), key=lambda place: -sizes[place])
        return [places == place for place in large]

    def confidence(self, mask: NDArray[np.bool_]) -> float:
        """How sure the model is of a mask's pixels, 0..1."""
        return float(self.sureness[mask].mean())


def parts_of(
    seen: LabelMap, person: Box, confidence: float, face: FoundFace | None
) -> tuple[Suggestion, ...]:
    """What is suggested for one person.

    Args:
        seen: what the pixels around the person show.
        person: the box around the whole person, in photo pixels.
        confidence: how sure it is that somebody is there, 0..1.
        face: the person's face from a face finder, or None where it found none.
    """
    face = face or _face_of(seen, person)
    chin = None if face is None else face.box.bottom + CHIN * face.box.height
    found: list[Suggestion] = []
    if face is not None:
        found.append(_portrait(seen, person, face))
    found += _clothing(seen, person, chin)
    found += _shoes(seen, person)
    top = chin if chin is not None else _top_of_clothing(found)
    if top is not None and top < person.bottom:
        body = Box.between(person.left, max(person.top, top), person.right, person.bottom)
        found.append(Suggestion("body", body, confidence))
    found.append(Suggestion("regularization", person.grown(1 + 2 * FIGURE_PADDING), confidence))
    return tuple(found)


def as_pair(shoes: list[tuple[Box, float]]) -> list[tuple[Box, float]]:
    """At most two shoes with how sure they are: one box for a pair that stands together."""
    if len(shoes) != 2:
        return shoes
    (one, sure), (other, other_sure) = shoes
    gap = max(one.left, other.left) - min(one.right, other.right)
    if gap >= _ONE_PAIR * max(one.width, other.width):
        return shoes
    return [(_union(one, other), (sure + other_sure) / 2)]


def _face_of(seen: LabelMap, person: Box) -> FoundFace | None:
    pieces = seen.pieces({"face"}, person)
    if not pieces:
        return None
    box = seen.box_of(pieces[0])
    side = max(box.width, box.height)
    x, y = box.centre
    return FoundFace(Box(x - side / 2, y - side / 2, side, side), seen.confidence(pieces[0]))


def _portrait(seen: LabelMap, person: Box, face: FoundFace) -> Suggestion:
    """A square around face, hair and hat, as far as they belong to a portrait."""
    x, y = face.box.centre
    raised, widest = y - 0.1 * face.box.height, _WIDEST_HEAD * face.box.width
    allowed = Box(x - widest / 2, raised - widest / 2, widest, widest)
    around = face.box.grown(1.2)
    for piece in seen.pieces(HEAD, person):
        box = seen.box_of(piece).intersection(allowed)
        if box is not None and box.intersection(face.box) is not None:
            around = _union(around, box)
    side = min(widest, max(around.width, around.height) * 1.1)
    middle = around.centre
    square = Box(middle[0] - side / 2, middle[1] - side / 2, side, side)
    return Suggestion("face", square, face.confidence)


def _clothing(seen: LabelMap, person: Box, chin: float | None) -> list[Suggestion]:
    pieces = seen.pieces(CLOTHING, person)
    if not pieces:
        return []
    mask = np.logical_or.reduce(pieces)
    box = seen.box_of(mask).grown(1 + 2 * _CLOTHING_PADDING)
    if chin is not None and box.top < chin < box.bottom:
        box = Box.between(box.left, chin, box.right, box.bottom)
    return [Suggestion("clothing", box, seen.confidence(mask))]


def _shoes(seen: LabelMap, person: Box) -> list[Suggestion]:
    pieces = seen.pieces(SHOES, person)[:2]
    pair = as_pair([(seen.box_of(piece), seen.confidence(piece)) for piece in pieces])
    return [Suggestion("shoes", box.grown(1 + 2 * _SHOE_PADDING), sure) for box, sure in pair]


def _top_of_clothing(found: list[Suggestion]) -> float | None:
    return next((one.box.top for one in found if one.kind == "clothing"), None)


def _union(one: Box, other: Box) -> Box:
    return Box.between(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
