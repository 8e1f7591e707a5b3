"""BoardReader: reads the crops of a project for the grid. A crop becomes a row when somebody looks at it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Set
from typing import Any, NamedTuple

from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionRow
from curation.captions.caption_settings import USUAL_TEMPLATE, CaptionSettings, LayeredCaption
from curation.photos.photo import Photo
from curation.project.board_row import BoardRow, CaptionState, state_of
from curation.project.caption_contents import CaptionFacts, facts_of
from curation.project.concept import Concept
from curation.project.records import region_of
from curation.project.store import CurationProject
from curation.regions.kind import RegionKind

_NO_FACTS = CaptionFacts(LayeredCaption())


class CropRow(NamedTuple):
    """What the project holds of one crop: quick to read, and to compare with what it held before.

    Attributes:
        photo: the photo it lies on.
        row: of its region and its caption, whose columns are None where it has none.
    """

    photo: Photo
    row: sqlite3.Row

    @property
    def id(self) -> int:
        """The region's number."""
        number: int = self.row["id"]
        return number

    @property
    def state(self) -> CaptionState:
        """How far its caption is."""
        row = self.row
        return state_of(row["text"] or "", row["sentence"] or "", row["origin"] or "")

    @property
    def edited_at(self) -> str:
        """When its caption was last written, ISO 8601 in UTC; "" where nobody noted it."""
        return self.row["edited_at"] or ""


class SeenCrop(NamedTuple):
    """A crop as it was read, and as filters see it."""

    crop: CropRow
    seen: CaptionRow


class _Feeding(NamedTuple):
    """What regions of one kind, meant for the same concepts, have in common."""

    kind: RegionKind
    concepts: tuple[Concept, ...]
    names: tuple[str, ...]
    class_words: str
    wording: CaptionSettings

    @property
    def takes_words(self) -> bool:
        """Whether the captions of such regions are written out, for one of their concepts at least."""
        return self.wording.reg_captions or not self.kind.into_reg


class BoardReader:
    """Reads crops, and what they all share: kinds, concepts, and how captions are written out.

    Args:
        project: the open project.
    """

    def __init__(self, project: CurationProject) -> None:
        self._project = project
        self._concepts = project.concepts()
        self._kinds = project.kinds()
        self._wording = project.caption_settings()
        self._is_plain = self._wording.template == USUAL_TEMPLATE
        self._feedings: dict[tuple[str, str], _Feeding] = {}

    @property
    def shared(self) -> tuple[Any, ...]:
        """What all rows share; where it differs, any row may."""
        return self._concepts, self._kinds, self._wording

    def crops(self, photo_ids: Set[int] | None = None) -> list[CropRow]:
        """The crops of some photos, or of all, in the order of photos and regions."""
        few = photo_ids is not None and len(photo_ids) <= 50
        photos = {} if few else {photo.id: photo for photo in self._project.photos()}
        rows = self._project.captioned_regions(photo_ids)
        # Photos that came after theirs were read, or all where they are few.
        for number in {row["photo_id"] for row in rows} - photos.keys():
            photos[number] = self._project.photo(number)
        return [CropRow(photos[row["photo_id"]], row) for row in rows]

    def seen(self, crops: Iterable[CropRow]) -> list[CaptionRow]:
        """Crops as filters see them."""
        return [self._seen(crop) for crop in crops]

    def board_row(self, crop: CropRow) -> BoardRow:
        """A crop with all that is known of it."""
        fed, region = self._fed(crop.row), region_of(crop.row)
        facts = _NO_FACTS if crop.row["region_id"] is None else facts_of(crop.row)
        written = self._written(facts.layers, fed).text
        return BoardRow(region, fed.kind, crop.photo, facts, fed.concepts, written, fed.takes_words)

    def _seen(self, crop: CropRow) -> CaptionRow:
        row, fed = crop.row, self._fed(crop.row)
        is_reg = fed.kind.into_reg
        caption = Caption(row["text"] or "")
        goes_out_as_it_is = self._is_plain and not is_reg and not row["sentence"]
        written = None
        if not goes_out_as_it_is and row["region_id"] is not None:
            written = self._written(facts_of(row).layers, fed).text
        elif is_reg:
            written = self._written(_NO_FACTS.layers, fed).text
        return CaptionRow(
            row["id"],
            caption,
            kind=row["kind"],
            concepts=fed.names,
            file=crop.photo.name,
            triggers=() if is_reg else fed.names,
            is_edited=crop.state is CaptionState.EDITED,
            class_words=fed.class_words,
            written=written,
            is_reg=is_reg,
            stars=crop.photo.stars,
            takes_words=fed.takes_words,
        )

    def _written(self, layers: LayeredCaption, fed: _Feeding) -> Caption:
        name = fed.names[0] if fed.names else ""
        is_reg = fed.kind.into_reg
        return fed.wording.words_for(layers, name=name, class_words=fed.class_words, is_reg=is_reg)

    def _fed(self, row: sqlite3.Row) -> _Feeding:
        key = row["kind"], row["concept_ids"]
        if key not in self._feedings:
            region = region_of(row)
            kind = self._kinds.of(region)
            concepts = tuple(concept for concept in self._concepts if concept.takes(region, kind))
            class_words = concepts[0].class_words if concepts else ""
            wordings = [concept.wording(self._wording) for concept in concepts] or [self._wording]
            # Where concepts differ, what is seen is what the caption is written for.
            wording = next((one for one in wordings if one.reg_captions), wordings[0])
            names = tuple(concept.name for concept in concepts)
            self._feedings[key] = _Feeding(kind, concepts, names, class_words, wording)
        return self._feedings[key]
