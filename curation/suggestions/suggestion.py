"""Suggestion: a box somebody may accept, and the rules every suggestion keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace

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
        plain: where it lay before what was learned from the user moved it; None where nothing did.
    """

    kind: str
    box: Box
    confidence: float
    plain: Box | None = None

    @property
    def as_seen(self) -> Box:
        """Where its source saw it, in the shape of its bucket: corrections are measured by it."""
        return self.plain or self.box


@dataclass(frozen=True)
class Person:
    """One person on one photo.

    Attributes:
        parts: suggestions, as the source saw them; they may reach out of the photo.
        look: what the person is known again by, from ``likeness``; empty where nobody measured it.
    """

    parts: tuple[Suggestion, ...]
    look: tuple[float, ...] = ()

    def seen_at(self, size: Size) -> Box | None:
        """Where somebody would point to mean this person: the face, or else the smallest part.

        Args:
            size: width and height of the upright photo; the box keeps within it.
        """
        faces = [part.box for part in self.parts if part.kind == "face"]
        boxes = [box.cut_to(size) for box in faces or (part.box for part in self.parts)]
        return min((box for box in boxes if box.area > 0), key=lambda box: box.area, default=None)


@dataclass(frozen=True)
class Findings:
    """What one source found on one photo.

    Attributes:
        photo_id: the photo.
        source: name of the source; it is said on screen.
        people: everybody seen, the one most likely meant first; empty for nobody.
    """

    photo_id: int
    source: str
    people: tuple[Person, ...] = ()


@dataclass(frozen=True)
class Offset:
    """How people correct suggestions of one kind: in shares of the suggested box.

    Attributes:
        x: to the right, in widths.
        y: down, in heights.
        width: factor.
        height: factor.
        count: how many boxes this was learned from.
    """

    x: float = 0.0
    y: float = 0.0
    width: float = 1.0
    height: float = 1.0
    count: int = 0

    def moved(self, box: Box) -> Box:
        """A box, corrected."""
        x, y = box.centre[0] + self.x * box.width, box.centre[1] + self.y * box.height
        width, height = box.width * self.width, box.height * self.height
        return Box(x - width / 2, y - height / 2, width, height)


def fitted(
    parts: Sequence[Suggestion], settings: BucketSettings, size: Size, offsets: Mapping[str, Offset]
) -> tuple[Suggestion, ...]:
    """Suggestions ready to be shown: corrected as the user would, within the photo, in bucket shapes.

    Args:
        parts: as a source saw them.
        settings: what the trainer will use.
        size: width and height of the upright photo.
        offsets: what was learned, by kind.
    """
    shown: list[Suggestion] = []
    for part in parts:
        plain = made_fit(part, settings, size)
        offset = offsets.get(part.kind)
        if plain is None or offset is None:
            shown += [] if plain is None else [plain]
            continue
        corrected = made_fit(replace(plain, box=offset.moved(plain.box)), settings, size)
        shown.append(plain if corrected is None else replace(corrected, plain=plain.box))
    return tuple(shown)


def without(
    findings: Findings, place: int, answered: Sequence[Suggestion], settings: BucketSettings, size: Size
) -> Findings:
    """The findings without what was answered of one person's suggestions.

    Args:
        findings: what a source found.
        place: the person's place among the people.
        answered: as ``fitted`` shows them.
        settings: what the trainer will use.
        size: width and height of the upright photo.
    """
    gone = {(one.kind, one.as_seen) for one in answered}
    person = findings.people[place]
    shapes = [(part, made_fit(part, settings, size)) for part in person.parts]
    rest = tuple(part for part, shape in shapes if shape is None or (shape.kind, shape.box) not in gone)
    people = (*findings.people[:place], replace(person, parts=rest), *findings.people[place + 1 :])
    return replace(findings, people=people)


def people_text(people: Sequence[Person]) -> str:
    """How people are kept."""
    return json.dumps(
        [
            [[[part.kind, *astuple(part.box), part.confidence] for part in one.parts], list(one.look)]
            for one in people
        ],
        separators=(",", ":"),
    )


def people_of(text: str) -> tuple[Person, ...]:
    """People from their text."""
    return tuple(
        Person(
            tuple(Suggestion(kind, Box(*sides), sure) for kind, *sides, sure in parts),
            tuple(float(one) for one in look),
        )
        for parts, look in json.loads(text)
    )


def is_large_enough(suggestion: Suggestion, size: Size) -> bool:
    """Whether what a photo of this size shows of it is large enough to learn from."""
    inside = suggestion.box.intersection(Box.whole(size))
    return inside is not None and min(inside.width, inside.height) >= LEAST_SIDE


def made_fit(suggestion: Suggestion, settings: BucketSettings, size: Size) -> Suggestion | None:
    """The suggestion in the shape of its nearest bucket, inside the photo; None where it is too small.

    Args:
        suggestion: as its source found it, perhaps reaching out of the photo.
        settings: what the trainer will use.
        size: width and height of the upright photo.
    """
    inside = suggestion.box.intersection(Box.whole(size))
    if inside is None or not is_large_enough(suggestion, size):
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
