"""Suggestion: a box somebody may accept, and the rules every suggestion keeps."""

from __future__ import annotations

from dataclasses import dataclass

from core.kohya.buckets import BucketSettings
from curation.crops.bucket_lock import locked_aspect, on_whole_pixels, reshaped
from curation.regions.box import Box

LEAST_SIDE = 48.0
"""Pixels of a suggested box's shorter side: below there is nothing to learn from."""

Size = tuple[int, int]


@dataclass(frozen=True)
class Suggestion:
    """A box that waits for a yes.

    Attributes:
        kind: name of the region kind it would have.
        box: in upright photo pixels, within the photo.
        confidence: 0..1, how sure its source is.
    """

    kind: str
    box: Box
    confidence: float


@dataclass(frozen=True)
class Findings:
    """What one source found on one photo.

    Attributes:
        photo_id: the photo.
        source: name of the source; it is said on screen.
        people: suggestions for each person seen, the one most likely meant first; empty for nobody.
    """

    photo_id: int
    source: str
    people: tuple[tuple[Suggestion, ...], ...] = ()


def made_fit(suggestion: Suggestion, settings: BucketSettings, size: Size) -> Suggestion | None:
    """The suggestion in the shape of its nearest bucket, inside the photo; None where it is too small.

    Args:
        suggestion: as its source found it, perhaps reaching out of the photo.
        settings: what the trainer will use.
        size: width and height of the upright photo.
    """
    inside = suggestion.box.intersection(Box.whole(size))
    if inside is None or min(inside.width, inside.height) < LEAST_SIDE:
        return None
    aspect = locked_aspect(settings, inside)
    shaped = inside if aspect is None else _below(inside.top, reshaped(inside, aspect, size), size)
    box = on_whole_pixels(settings, shaped, size)
    if min(box.width, box.height) < LEAST_SIDE:
        return None
    return Suggestion(suggestion.kind, box, suggestion.confidence)


def _below(top: float, box: Box, size: Size) -> Box:
    """The box moved down, and smaller where it must be: what lies above its source's line is not wanted."""
    if box.top >= top:
        return box
    factor = min(1.0, (size[1] - top) / box.height)
    width, height = box.width * factor, box.height * factor
    return Box(box.centre[0] - width / 2, top, width, height).clamped(size)
