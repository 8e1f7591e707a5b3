"""BoardRow: one crop with all that the grid, its filters and its checks want to know of its caption."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curation.captions.caption import Caption, CaptionOrigin
from curation.photos.photo import Photo
from curation.project.caption_contents import CaptionFacts
from curation.project.concept import Concept
from curation.regions.kind import Region, RegionKind


class CaptionState(StrEnum):
    """How far a caption is."""

    EMPTY = "empty"
    TAGGED = "tagged"  # a tagger's words as they came
    EDITED = "edited"  # a person wrote or changed it


@dataclass(frozen=True)
class BoardRow:
    """One region with its caption.

    Attributes:
        region: the region.
        kind: its kind, as the project sets it.
        photo: the photo it lies on.
        facts: what is kept of its caption.
        concepts: the concepts it feeds.
        written: the text that is written out for the trainer.
        takes_words: whether its caption's words are in that; reg crops may go without.
    """

    region: Region
    kind: RegionKind
    photo: Photo
    facts: CaptionFacts
    concepts: tuple[Concept, ...]
    written: str
    takes_words: bool = True

    @property
    def id(self) -> int:
        """The region's number."""
        return self.region.id

    @property
    def caption(self) -> Caption:
        """Its words."""
        return self.facts.layers.caption

    @property
    def is_reg(self) -> bool:
        """Whether it only feeds reg folders."""
        return self.kind.into_reg

    @property
    def lacks_words(self) -> bool:
        """Whether words are wanted where there are none."""
        return self.takes_words and self.caption.is_empty

    @property
    def state(self) -> CaptionState:
        """How far its caption is."""
        return state_of(self.caption.text, self.facts.layers.sentence, self.facts.origin)


def state_of(text: str, sentence: str, origin: str) -> CaptionState:
    """How far a caption is.

    Args:
        text: its words.
        sentence: what stands beside them.
        origin: whose words they are, a `CaptionOrigin`.
    """
    if not text.strip() and not sentence:
        return CaptionState.EMPTY
    return CaptionState.EDITED if origin == CaptionOrigin.PERSON else CaptionState.TAGGED
