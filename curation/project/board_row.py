"""BoardRow: one crop with all that the grid, its filters and its checks want to know of its caption."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from curation.captions.caption import Caption, CaptionOrigin
from curation.captions.caption_settings import LayeredCaption
from curation.photos.photo import Photo
from curation.project.caption_contents import CaptionFacts
from curation.project.concept import Concept
from curation.project.store import CurationProject
from curation.regions.kind import Region, RegionKind

_NO_FACTS = CaptionFacts(LayeredCaption())


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
        if self.caption.is_empty and not self.facts.layers.sentence:
            return CaptionState.EMPTY
        is_person = self.facts.origin is CaptionOrigin.PERSON
        return CaptionState.EDITED if is_person else CaptionState.TAGGED


class BoardReader:
    """Makes rows out of a project, with what they all share read once."""

    def __init__(self, project: CurationProject) -> None:
        self._project = project
        self._concepts = project.concepts()
        self._kinds = project.kinds()
        self._wording = project.caption_settings()

    def all_rows(self) -> Iterator[BoardRow]:
        """All rows, in the order of photos and regions."""
        photos = {photo.id: photo for photo in self._project.photos()}
        facts = self._project.caption_facts()
        regions = self._project.regions_by_photo()
        return (self._row(photos[region.photo_id], region, facts) for region in regions)

    def rows_of(self, photo_ids: Set[int]) -> Iterator[BoardRow]:
        """Rows of some photos, in the same order."""
        there = {photo.id: photo for photo in self._project.photos()} if len(photo_ids) > 50 else None
        for photo_id in sorted(photo_ids):
            regions = self._project.regions(photo_id)
            if not regions:
                continue  # also where the photo itself is gone
            photo = self._project.photo(photo_id) if there is None else there[photo_id]
            facts = self._project.caption_facts(photo_id)
            yield from (self._row(photo, region, facts) for region in regions)

    def _row(self, photo: Photo, region: Region, facts: Mapping[int, CaptionFacts]) -> BoardRow:
        kind = self._kinds.of(region)
        concepts = tuple(concept for concept in self._concepts if concept.takes(region, kind))
        found = facts.get(region.id, _NO_FACTS)
        written = self._wording.words_for(
            found.layers,
            name=concepts[0].name if concepts else "",
            class_words=concepts[0].class_words if concepts else "",
            is_reg=kind.into_reg,
        )
        takes_words = self._wording.reg_captions or not kind.into_reg
        return BoardRow(region, kind, photo, found, concepts, written.text, takes_words)
