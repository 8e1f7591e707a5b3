"""Concept: what one folder of the Kohya tree teaches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from curation.captions.caption_settings import CaptionSettings
from curation.regions.kind import HideWith, Region, RegionKind

RegWords = Literal["", "own", "class"]
"""As the project says, captions of their own, or the class words alone."""


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
        hide_with: how its crops keep hidden places out; None means as their kinds say.
        reg_words: what is written beside its reg crops; "" means as the project says.
    """

    id: int
    name: str
    repeats: int
    kinds: tuple[str, ...]
    reg_repeats: int = 0
    class_words: str = ""
    resolution: tuple[int, int] | None = None
    hide_with: HideWith | None = None
    reg_words: RegWords = ""

    def wording(self, settings: CaptionSettings) -> CaptionSettings:
        """How its captions are written out: as the project's are, but for what it decides itself.

        Args:
            settings: the project's.
        """
        return replace(settings, reg_captions=self.reg_words == "own") if self.reg_words else settings

    def takes(self, region: Region, kind: RegionKind) -> bool:
        """Whether a region of a kind becomes one of its pictures, in the folder itself or in its reg twin."""
        only = region.concept_ids or (() if kind.concept_id is None else (kind.concept_id,))
        if only and self.id not in only:
            return False
        if kind.into_reg:
            return self.reg_repeats > 0
        return bool(only) or region.kind in self.kinds


@dataclass(frozen=True)
class Member:
    """One region as a picture of one concept."""

    concept: Concept
    region: Region
    is_reg: bool
