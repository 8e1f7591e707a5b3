"""Which photos are shown, and in which order: filters and sort keys as two tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from curation.photos.photo import Photo
from curation.project.findings import FINDINGS, Gate


@dataclass(frozen=True)
class PhotoFacts:
    """What filters and sort keys ask about photos.

    Attributes:
        gate: what is odd about them.
        counts: regions by photo id; photos without any may be left out.
        suggested: ids of photos with suggestions that wait.
    """

    gate: Gate = field(default_factory=Gate)
    counts: Mapping[int, int] = field(default_factory=dict)
    suggested: Set[int] = frozenset()


@dataclass(frozen=True)
class PhotoFilter:
    """One line of the filter choice."""

    name: str
    title: str
    keeps: Callable[[Photo, PhotoFacts], bool]


@dataclass(frozen=True)
class PhotoSort:
    """One line of the sort choice; ``key`` may be any value that compares."""

    name: str
    title: str
    key: Callable[[Photo, PhotoFacts], Any]


def _finding_filter(name: str, title: str) -> PhotoFilter:
    return PhotoFilter(name, title, lambda photo, facts: name in facts.gate.of_photo(photo.id))


FILTERS: tuple[PhotoFilter, ...] = (
    PhotoFilter("all", "All photos", lambda _photo, _facts: True),
    PhotoFilter("kept", "Not rejected", lambda photo, _facts: not photo.is_rejected),
    PhotoFilter("open", "Not done yet", lambda photo, _facts: not photo.is_done and not photo.is_rejected),
    PhotoFilter("done", "Done", lambda photo, _facts: photo.is_done),
    PhotoFilter("rejected", "Rejected", lambda photo, _facts: photo.is_rejected),
    PhotoFilter("bare", "Without boxes", lambda photo, facts: not facts.counts.get(photo.id)),
    PhotoFilter("drawn", "With boxes", lambda photo, facts: bool(facts.counts.get(photo.id))),
    PhotoFilter("suggested", "With suggestions to review", lambda photo, facts: photo.id in facts.suggested),
    PhotoFilter("odd", "With any finding", lambda photo, facts: bool(facts.gate.of_photo(photo.id))),
    *(_finding_filter(kind.name, kind.title) for kind in FINDINGS),
)
SORTS: tuple[PhotoSort, ...] = (
    PhotoSort("added", "As added", lambda photo, _facts: photo.id),
    PhotoSort("name", "By name", lambda photo, _facts: (photo.name.casefold(), photo.id)),
    PhotoSort("stars", "Most stars first", lambda photo, _facts: (-photo.stars, photo.id)),
    PhotoSort("newest", "Newest first", lambda photo, _facts: (-photo.modified_ns, photo.id)),
    PhotoSort(
        "largest", "Most pixels first", lambda photo, _facts: (-photo.size[0] * photo.size[1], photo.id)
    ),
    PhotoSort("boxes", "Fewest boxes first", lambda photo, facts: (facts.counts.get(photo.id, 0), photo.id)),
    PhotoSort("softest", "Softest first", lambda photo, facts: (_sharpness(photo, facts), photo.id)),
    PhotoSort("darkest", "Darkest first", lambda photo, facts: (_brightness(photo, facts), photo.id)),
    PhotoSort("findings", "Most findings first", lambda photo, facts: (-_findings(photo, facts), photo.id)),
    PhotoSort("alike", "Near-duplicates together", lambda photo, facts: (_group(photo, facts), photo.id)),
)


def arranged(
    photos: Iterable[Photo],
    facts: PhotoFacts,
    *,
    which: str = "all",
    sort: str = "added",
    least_stars: int = 0,
) -> list[Photo]:
    """The photos that a filter keeps, in the order of a sort key.

    Args:
        photos: all photos.
        facts: what is known about them.
        which: name of a filter.
        sort: name of a sort key.
        least_stars: 0..5; photos with fewer are left out.
    """
    kept = list(photos)
    if which != "all" or least_stars:
        keeps = next(one for one in FILTERS if one.name == which).keeps
        kept = [photo for photo in kept if photo.stars >= least_stars and keeps(photo, facts)]
    if sort == "added":
        return kept
    key = next(one for one in SORTS if one.name == sort).key
    return sorted(kept, key=lambda photo: key(photo, facts))


def _sharpness(photo: Photo, facts: PhotoFacts) -> float:
    known = facts.gate.facts.get(photo.id)
    return known.sharpness if known is not None else float("inf")


def _brightness(photo: Photo, facts: PhotoFacts) -> float:
    known = facts.gate.facts.get(photo.id)
    return known.brightness if known is not None else float("inf")


def _findings(photo: Photo, facts: PhotoFacts) -> int:
    return len(facts.gate.of_photo(photo.id))


def _group(photo: Photo, facts: PhotoFacts) -> int:
    return facts.gate.group_of.get(photo.id, len(facts.gate.groups))
