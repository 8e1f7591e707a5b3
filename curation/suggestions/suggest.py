"""Suggest boxes for a photo: find faces, reckon the rest of the person, keep to photo and buckets."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.kohya.buckets import BucketSettings
from curation.photos.photo import Photo
from curation.photos.reading import on_white, open_upright
from curation.progress import Progress
from curation.regions.box import Box
from curation.suggestions.haar import CASCADES, Sighting, body_support, faces_of, sightings
from curation.suggestions.proportions import (
    FoundFace,
    face_suggestion,
    most_prominent_first,
    person_suggestions,
)
from curation.suggestions.suggestion import Findings, Size, Suggestion, made_fit

HAAR = "haar"


def suggest_with_haar(photo: Photo, settings: BucketSettings) -> Iterator[Progress | Findings]:
    """Look for people on one photo; the last thing told are the findings. Close the generator to stop.

    Args:
        photo: where to look.
        settings: bucket settings, for the shapes of the boxes.

    Raises:
        AtelierError: the photo cannot be read; says why.
    """
    pixels = np.asarray(on_white(open_upright(photo.path)))
    seen: list[Sighting] = []
    for done, (_, found) in enumerate(sightings(pixels), start=1):
        seen.extend(found)
        yield Progress(done, len(CASCADES))
    yield findings_from(seen, photo.id, photo.size, settings)


def findings_from(seen: list[Sighting], photo_id: int, size: Size, settings: BucketSettings) -> Findings:
    """What sightings on a photo of this size come to."""
    faces = most_prominent_first(faces_of(seen))
    people = (_person(face, seen, size, settings) for face in faces)
    return Findings(photo_id, HAAR, tuple(person for person in people if person))


def is_new(suggestion: Suggestion, boxes: list[Box]) -> bool:
    """Whether a suggestion says anything beyond the boxes of its kind that are there already."""
    for box in boxes:
        shared = box.intersection(suggestion.box)
        if shared is not None and shared.area > 0.6 * max(box.area, suggestion.box.area):
            return False
    return True


def _person(
    face: FoundFace, seen: list[Sighting], size: Size, settings: BucketSettings
) -> tuple[Suggestion, ...]:
    """What is suggested for the person with this face, as far as the photo shows it large enough."""
    figure = person_suggestions(face, size)[-1].box.intersection(Box.whole(size))
    support = body_support(seen, figure) if figure is not None else 0.0
    found = (face_suggestion(face, size), *person_suggestions(face, size, support=support))
    fitting = (made_fit(one, settings, size) for one in found)
    return tuple(one for one in fitting if one is not None)
