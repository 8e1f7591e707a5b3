"""Suggest boxes: one photo at once, or many in a job that can be stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.errors import AtelierError
from curation.photos.photo import Photo
from curation.photos.reading import on_white, open_upright
from curation.progress import Progress
from curation.regions.box import Box
from curation.regions.kind import Region
from curation.suggestions.likeness import look_of
from curation.suggestions.registry import open_source
from curation.suggestions.source import Source, SourceSettings
from curation.suggestions.suggestion import Findings, Person, Suggestion, is_large_enough

_SAME = 0.6


@dataclass(frozen=True)
class SuggestProgress(Progress):
    """Progress over many photos.

    Attributes:
        findings: what was found on the photo just looked at; None where it could not be read.
        problem: why it could not be read, or "".
    """

    findings: Findings | None = None
    problem: str = ""


def suggest_on_photo(photo: Photo, source: SourceSettings) -> Iterator[Findings]:
    """Look for people on one photo.

    Args:
        photo: where to look.
        source: what looks.

    Raises:
        AtelierError: the photo cannot be read, or the source not be loaded; says why.
    """
    yield _look(photo, source.kind, open_source(source))


def suggest_on_photos(photos: Sequence[Photo], source: SourceSettings) -> Iterator[SuggestProgress]:
    """Look for people on many photos. A photo that cannot be read is named and passed over.

    Args:
        photos: where to look.
        source: what looks.

    Raises:
        AtelierError: the source cannot be loaded.
    """
    opened = open_source(source)
    for done, photo in enumerate(photos, start=1):
        try:
            found = _look(photo, source.kind, opened)
        except AtelierError as error:
            yield SuggestProgress(done, len(photos), photo.name, None, str(error))
            continue
        yield SuggestProgress(done, len(photos), photo.name, found)


def is_new(suggestion: Suggestion, boxes: Sequence[Box]) -> bool:
    """Whether a suggestion says anything beyond the boxes of its kind that are there already."""
    for box in boxes:
        shared = box.intersection(suggestion.box)
        if shared is not None and shared.area > _SAME * max(box.area, suggestion.box.area):
            return False
    return True


def new_parts(parts: Sequence[Suggestion], regions: Sequence[Region]) -> tuple[Suggestion, ...]:
    """Suggestions that say anything beyond a photo's regions."""
    return tuple(
        part for part in parts if is_new(part, [one.box for one in regions if one.kind == part.kind])
    )


def _look(photo: Photo, name: str, source: Source) -> Findings:
    pixels = np.asarray(on_white(open_upright(photo.path)))
    size = pixels.shape[1], pixels.shape[0]
    people = [
        Person(parts) for parts in source.people(pixels) if any(is_large_enough(one, size) for one in parts)
    ]
    return Findings(photo.id, name, tuple(Person(one.parts, look_of(one, pixels)) for one in people))
