"""What OpenCV brings along: faces by Haar cascades, standing figures by HOG, and the rest reckoned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from curation.regions.box import Box
from curation.suggestions.figures import Figure, figures
from curation.suggestions.haar import Sighting, body_sightings, body_support, face_sightings, faces_of
from curation.suggestions.proportions import (
    FoundFace,
    face_suggestion,
    figure_suggestions,
    most_prominent_first,
    person_suggestions,
)
from curation.suggestions.source import Parts, Pixels, SourceKind
from curation.suggestions.suggestion import Size

_HEAD_OF_FIGURE = 0.3
"""In how much of a figure's height, from its top, its face is looked for."""


class HaarSource:
    """Looks with all cascades and for figures; needs nothing but OpenCV."""

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return "CPU"

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people; see ``Source``."""
        seen = [*face_sightings(pixels), *body_sightings(pixels)]
        return people_from(seen, (pixels.shape[1], pixels.shape[0]), figures(pixels))


def open_haar(folders: Mapping[str, Path]) -> HaarSource:
    """The source; there is nothing to load.

    Args:
        folders: none are needed.
    """
    del folders
    return HaarSource()


def people_from(seen: Sequence[Sighting], size: Size, standing: Sequence[Figure] = ()) -> tuple[Parts, ...]:
    """Everybody with a face, then those who only stand.

    Args:
        seen: by the cascades.
        size: width and height of the photo.
        standing: figures; one whose face was found makes that person surer.
    """
    people: list[Parts] = []
    faces = most_prominent_first(faces_of(seen))
    for face in faces:
        figure = person_suggestions(face, size)[-1].box.intersection(Box.whole(size))
        support = body_support(seen, figure) if figure is not None else 0.0
        support = max([support, *(one.confidence for one in standing if _is_of(face, one))])
        people.append((face_suggestion(face, size), *person_suggestions(face, size, support=support)))
    faceless = [one for one in standing if not any(_is_of(face, one) for face in faces)]
    return (*people, *(figure_suggestions(one.box, one.confidence) for one in faceless))


def _is_of(face: FoundFace, figure: Figure) -> bool:
    """Whether a face is where a figure's head is."""
    box = figure.box
    return Box(box.left, box.top, box.width, _HEAD_OF_FIGURE * box.height).contains(*face.box.centre)


KIND = SourceKind(
    name="haar",
    title="Haar and HOG",
    help="Comes with the program. Finds faces from the front and the sides, and figures that stand.",
    make="curation.suggestions.haar_source:open_haar",
)
