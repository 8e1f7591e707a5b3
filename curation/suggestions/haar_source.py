"""Haar cascades as a source: faces, and the rest of each person reckoned from the face."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from curation.regions.box import Box
from curation.suggestions.haar import Sighting, body_support, faces_of, sightings
from curation.suggestions.proportions import face_suggestion, most_prominent_first, person_suggestions
from curation.suggestions.source import Parts, Pixels, SourceKind
from curation.suggestions.suggestion import Size


class HaarSource:
    """Looks with all cascades; needs nothing but OpenCV."""

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return "CPU"

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people; see ``Source``."""
        seen = [one for _, found in sightings(pixels) for one in found]
        return people_from(seen, (pixels.shape[1], pixels.shape[0]))


def open_haar(folders: Mapping[str, Path]) -> HaarSource:
    """The source; there is nothing to load.

    Args:
        folders: none are needed.
    """
    del folders
    return HaarSource()


def people_from(seen: Sequence[Sighting], size: Size) -> tuple[Parts, ...]:
    """What sightings on a photo of this size come to: everybody with a face."""
    people: list[Parts] = []
    for face in most_prominent_first(faces_of(seen)):
        figure = person_suggestions(face, size)[-1].box.intersection(Box.whole(size))
        support = body_support(seen, figure) if figure is not None else 0.0
        people.append((face_suggestion(face, size), *person_suggestions(face, size, support=support)))
    return tuple(people)


KIND = SourceKind(
    name="haar",
    title="Haar cascades",
    help="Comes with the program. Finds faces from the front and the sides; bodies are reckoned from faces.",
    make="curation.suggestions.haar_source:open_haar",
)
