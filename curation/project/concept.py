"""Concept: what one folder of the Kohya tree teaches."""

from __future__ import annotations

from dataclasses import dataclass

from curation.regions.kind import Region
from curation.regions.registry import region_kind


@dataclass(frozen=True)
class Concept:
    """One training folder and, when wanted, its reg twin.

    Attributes:
        id: its number in the project.
        name: the folder's name after the repeats.
        repeats: how often each picture is seen per epoch, >= 1.
        kinds: names of the region kinds that feed it.
        reg_repeats: repeats of its twin under reg/; 0 means it has none.
        class_words: caption of reg crops that have none of their own, for example "woman".
        resolution: width and height in pixels it trains at, or None for the project's.
    """

    id: int
    name: str
    repeats: int
    kinds: tuple[str, ...]
    reg_repeats: int = 0
    class_words: str = ""
    resolution: tuple[int, int] | None = None

    def takes(self, region: Region) -> bool:
        """Whether a region becomes one of its pictures, in the folder itself or in its reg twin."""
        if region.concept_ids and self.id not in region.concept_ids:
            return False
        if region_kind(region.kind).into_reg:
            return self.reg_repeats > 0
        return bool(region.concept_ids) or region.kind in self.kinds


@dataclass(frozen=True)
class Member:
    """One region as a picture of one concept."""

    concept: Concept
    region: Region
    is_reg: bool
