"""CaptionBoard: every caption with all that the grid, its filters and its checks want to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from curation.captions.bulk_edit import Surroundings, TokenCounter
from curation.captions.caption import Caption, CaptionOrigin
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.caption_settings import LayeredCaption
from curation.captions.tag_counts import TagCounts
from curation.photos.photo import Photo
from curation.project.caption_contents import CaptionFacts
from curation.project.concept import Concept
from curation.project.score_shelf import ScoreShelf
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
    """

    region: Region
    kind: RegionKind
    photo: Photo
    facts: CaptionFacts
    concepts: tuple[Concept, ...]
    written: str

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
    def state(self) -> CaptionState:
        """How far its caption is."""
        if self.caption.is_empty and not self.facts.layers.sentence:
            return CaptionState.EMPTY
        is_person = self.facts.origin is CaptionOrigin.PERSON
        return CaptionState.EDITED if is_person else CaptionState.TAGGED


class CaptionBoard:
    """All rows in the order of photos and regions, kept up to date photo by photo.

    Args:
        project: the open project.
        count_tokens: counts a text's tokens as the trainer does.
    """

    def __init__(self, project: CurationProject, count_tokens: TokenCounter | None = None) -> None:
        """Read everything; for many thousand regions best in a thread."""
        self._project = project
        self.count_tokens = count_tokens
        self.scores = ScoreShelf(project)
        self._take_all(list(_Reader(project).all_rows()))

    def _take_all(self, rows: list[BoardRow]) -> None:
        self.rows = rows
        self._place_of = {row.id: place for place, row in enumerate(self.rows)}
        self.index = CaptionIndex(map(self._seen_by_filters, self.rows), self.count_tokens)
        self._counts: TagCounts | None = None

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def counts(self) -> TagCounts:
        """How often each tag stands in captions."""
        if self._counts is None:
            self._counts = TagCounts({row.id: row.caption for row in self.rows})
        return self._counts

    def row(self, region_id: int) -> BoardRow | None:
        """The row of a region, or None when there is none (any more)."""
        place = self._place_of.get(region_id)
        return None if place is None else self.rows[place]

    def place_of(self, region_id: int) -> int | None:
        """Where a region's row stands, from 0."""
        return self._place_of.get(region_id)

    def captions(self, region_ids: Iterable[int] | None = None) -> dict[int, Caption]:
        """Captions of some regions, or of all; empty ones too, in the order of the rows."""
        if region_ids is None:
            return {row.id: row.caption for row in self.rows}
        places = sorted(self._place_of[number] for number in set(region_ids) if number in self._place_of)
        return {self.rows[place].id: self.rows[place].caption for place in places}

    def refresh(self, photo_ids: Set[int]) -> tuple[int, ...] | None:
        """Read the rows of some photos anew: what one edit costs must not grow with the project.

        Returns:
            Places of the rows that changed; None when rows came or went and all were read anew.
        """
        fresh = (
            list(_Reader(self._project).rows_of(photo_ids)) if len(photo_ids) * 10 < len(self.rows) else None
        )
        known = [row.id for row in self.rows if row.photo.id in photo_ids]
        if fresh is None or [row.id for row in fresh] != known:
            return self._refresh_all()
        return self._take(fresh)

    def _refresh_all(self) -> tuple[int, ...] | None:
        before = self.rows
        fresh = list(_Reader(self._project).all_rows())
        if [row.id for row in fresh] != [row.id for row in before]:
            self._take_all(fresh)
            return None
        changed = tuple(place for place, row in enumerate(fresh) if row != before[place])
        if len(changed) * 4 < len(fresh):
            return self._take([fresh[place] for place in changed])
        self._take_all(fresh)
        return changed

    def _take(self, fresh: Iterable[BoardRow]) -> tuple[int, ...]:
        changed = [row for row in fresh if row != self.rows[self._place_of[row.id]]]
        for row in changed:
            self.rows[self._place_of[row.id]] = row
            if self._counts is not None:
                self._counts.set(row.id, row.caption)
        if changed:
            self.index.replace(map(self._seen_by_filters, changed))
        return tuple(self._place_of[row.id] for row in changed)

    def surroundings(self, trigger: str = "") -> Callable[[int], Surroundings]:
        """What bulk edits may want to know about each region.

        Args:
            trigger: instead of the concepts' own names.
        """
        frequency = self.counts.frequency

        def around(region_id: int) -> Surroundings:
            row = self.rows[self._place_of[region_id]]
            first = row.concepts[0] if row.concepts else None
            return Surroundings(
                trigger=trigger or (first.name if first and not row.is_reg else ""),
                class_words=first.class_words if first else "",
                scores=self.scores.of(row.id),
                frequency=frequency,
                count_tokens=self.count_tokens,
            )

        return around

    def _seen_by_filters(self, row: BoardRow) -> CaptionRow:
        first = row.concepts[0] if row.concepts else None
        return CaptionRow(
            row.id,
            row.caption,
            kind=row.region.kind,
            concepts=tuple(concept.name for concept in row.concepts),
            file=row.photo.name,
            triggers=() if row.is_reg else tuple(concept.name for concept in row.concepts),
            scores=self.scores.of(row.id),
            is_edited=row.state is CaptionState.EDITED,
            class_words=first.class_words if first else "",
            written=row.written,
            is_reg=row.is_reg,
            stars=row.photo.stars,
        )


class _Reader:
    """Makes rows out of a project, with what they all share read once."""

    def __init__(self, project: CurationProject) -> None:
        self._project = project
        self._concepts = project.concepts()
        self._kinds = project.kinds()
        self._template = project.caption_settings().template

    def all_rows(self) -> Iterator[BoardRow]:
        photos = {photo.id: photo for photo in self._project.photos()}
        facts = self._project.caption_facts()
        regions = sorted(self._project.regions(), key=lambda region: (region.photo_id, region.id))
        return (self._row(photos[region.photo_id], region, facts) for region in regions)

    def rows_of(self, photo_ids: Set[int]) -> Iterator[BoardRow]:
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
        first = concepts[0] if concepts and not kind.into_reg else None
        written = found.layers.written_out(
            self._template,
            trigger=first.name if first else "",
            class_words=concepts[0].class_words if concepts else "",
        )
        return BoardRow(region, kind, photo, found, concepts, written.text)
