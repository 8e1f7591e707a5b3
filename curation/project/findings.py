"""What can be odd about photos and crops, and where it is: values only, quick to load."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field

from curation.gate.facts import PictureFacts


@dataclass(frozen=True)
class FindingKind:
    """One thing that can be odd.

    Attributes:
        name: how code calls it.
        title: how people call it.
        help: one line on what it means.
    """

    name: str
    title: str
    help: str


SMALL = FindingKind(
    "small",
    "Too small",
    "The trainer enlarges it so far that it looks soft. Draw it larger, or take a photo with more pixels.",
)
BLURRED = FindingKind("blurred", "Blurred", "It has little fine detail at the size it is trained at.")
DARK = FindingKind("dark", "Dark", "Most of it is nearly black.")
BRIGHT = FindingKind("bright", "Bright", "Most of it is nearly white.")
ALIKE = FindingKind("alike", "Near-duplicate", "Another picture looks almost the same.")
IN_REG_TOO = FindingKind(
    "in_reg_too", "Trained and in reg", "It teaches a concept and stands in its reg twin."
)
NO_FACE = FindingKind("no_face", "No face seen", "No face was seen in a crop that should show one.")
FINDINGS = (SMALL, BLURRED, DARK, BRIGHT, ALIKE, IN_REG_TOO, NO_FACE)
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Gate:
    """All findings of a project.

    Attributes:
        photos: names of findings by photo id, those of its crops included; photos without any are left out.
        regions: names of findings by region id.
        facts: what was measured, by photo id.
        crop_facts: what was measured of crops, by region id.
        groups: ids of photos that look alike, group by group.
        unmeasured: how many pictures nobody has measured yet, or that changed since.
    """

    photos: Mapping[int, frozenset[str]] = field(default_factory=dict)
    regions: Mapping[int, frozenset[str]] = field(default_factory=dict)
    facts: Mapping[int, PictureFacts] = field(default_factory=dict)
    crop_facts: Mapping[int, PictureFacts] = field(default_factory=dict)
    groups: tuple[tuple[int, ...], ...] = ()
    unmeasured: int = 0

    @functools.cached_property
    def group_of(self) -> Mapping[int, int]:
        """The place of its group, by id of photos that look alike."""
        return {number: place for place, group in enumerate(self.groups) for number in group}

    def of_photo(self, photo_id: int) -> frozenset[str]:
        """Names of what is odd about a photo or its crops."""
        return self.photos.get(photo_id, _NOTHING)

    def of_region(self, region_id: int) -> tuple[FindingKind, ...]:
        """What is odd about one crop, in the order of `FINDINGS`."""
        names = self.regions.get(region_id, _NOTHING)
        return tuple(kind for kind in FINDINGS if kind.name in names)
