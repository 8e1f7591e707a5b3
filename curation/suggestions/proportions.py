"""Proportions: where the parts of a person lie, reckoned from the face.

A found face spans from the forehead to the lips. On photos a head with hair is about a third higher than
that, and a standing figure six to seven such heads tall: fewer than the seven and a half that artists draw,
because hair counts and cameras look down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curation.regions.box import Box
from curation.suggestions.suggestion import Size, Suggestion

_HEAD = 1.35
"""Head with hair, in sides of the found face."""
_FIGURE_HEADS = 6.4
_FACE_SQUARE = 1.75
"""Side of the square around head, hair and chin, in sides of the found face."""


@dataclass(frozen=True)
class FoundFace:
    """A face as a source found it.

    Attributes:
        box: around brows and chin, in upright photo pixels.
        confidence: 0..1.
    """

    box: Box
    confidence: float


def face_suggestion(face: FoundFace, size: Size) -> Suggestion:
    """The head with hair and chin around a found face, moved into the photo where it reaches out."""
    side = face.box.width * _FACE_SQUARE
    x, y = face.box.centre
    raised = y - 0.1 * face.box.height
    around = Box(x - side / 2, raised - side / 2, side, side).clamped(size)
    return Suggestion("face", around, face.confidence)


def face_in(faces: Sequence[FoundFace], person: Box) -> FoundFace | None:
    """The face that lies in the upper half of a person's box; the nearest to its top where several do."""
    upper = Box(person.left, person.top, person.width, person.height / 2)
    inside = [face for face in faces if upper.contains(*face.box.centre)]
    return min(inside, key=lambda face: face.box.top, default=None)


def most_prominent_first(faces: tuple[FoundFace, ...]) -> tuple[FoundFace, ...]:
    """Faces in the order in which they are likely meant: large and sure ones first."""
    return tuple(sorted(faces, key=lambda face: -face.confidence * face.box.area))


def person_suggestions(face: FoundFace, size: Size, *, support: float = 0.0) -> tuple[Suggestion, ...]:
    """Clothing, shoes, body and the whole figure under a face, as far as the photo shows them.

    Args:
        face: the subject's face.
        size: width and height of the photo.
        support: 0..1, how sure a body cascade is that a person stands there.
    """
    side, (x, _) = face.box.width, face.box.centre
    head = side * _HEAD
    chin = face.box.bottom + 0.12 * side
    top = chin - head
    feet = top + _FIGURE_HEADS * head
    sure = face.confidence * (0.7 + 0.3 * support)
    bottom = min(feet, float(size[1]))
    half = 1.4 * head
    found = [
        Suggestion("clothing", Box.between(x - half, chin, x + half, min(bottom, top + 5.6 * head)), sure)
    ]
    if feet <= size[1] + 0.3 * head:
        shoes = Box.between(x - head, feet - 0.75 * head, x + head, feet + 0.15 * head)
        found.append(Suggestion("shoes", shoes, 0.6 * sure))
    found.append(Suggestion("body", Box.between(x - half, chin, x + half, bottom), sure))
    figure = Box.between(x - half, top - 0.15 * head, x + half, bottom + 0.1 * head)
    found.append(Suggestion("regularization", figure, 0.9 * sure))
    return tuple(found)


def figure_suggestions(figure: Box, confidence: float) -> tuple[Suggestion, ...]:
    """Clothing, body and the whole of somebody who stands and whose face was not found.

    Feet are not suggested: a box around a figure does not say well enough where they are.

    Args:
        figure: the box around the whole figure.
        confidence: 0..1, how sure its source is.
    """
    head = figure.height / _FIGURE_HEADS
    chin = figure.top + 1.1 * head
    clothing = Box.between(figure.left, chin, figure.right, figure.bottom - 0.8 * head)
    body = Box.between(figure.left, chin, figure.right, figure.bottom)
    return (
        Suggestion("clothing", clothing, 0.9 * confidence),
        Suggestion("body", body, confidence),
        Suggestion("regularization", figure.grown(1.06), confidence),
    )
