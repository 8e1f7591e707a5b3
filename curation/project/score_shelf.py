"""ScoreShelf: what taggers found in crops and photos, read when somebody first asks for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence

from typing_extensions import override

from curation.captions.score_columns import ScoreColumns
from curation.captions.tag_words import plain_words
from curation.project.caption_contents import CaptionContents
from curation.taggers.description import Description, Subject

_NOTHING = Description()
_MOST_KEPT = 2000
"""Regions whose scores are kept apart: a hundred names and numbers each."""


class ScoreShelf:
    """Scores of all regions of a project, by plain words.

    A region's scores are its crop's; where the crop was not looked at, its photo's. Of several models, those
    count that were stored last.

    Args:
        project: the open project.
    """

    def __init__(self, project: CaptionContents) -> None:
        self._project = project
        self._reading = threading.Lock()
        self._forgotten = 0
        self.forget()

    def of(self, region_id: int) -> Mapping[str, float]:
        """The scores of a region, 0..1, by plain words; looked up when they are used."""
        return _RegionScores(self, region_id)

    def forget(self) -> None:
        """Read anew at the next question: a tagger was at work, or there are other regions."""
        self._forgotten += 1
        self._is_empty: bool | None = None
        self._columns: ScoreColumns | None = None
        self._described: dict[int, tuple[Description, Description]] = {}
        self._kept: dict[int, Mapping[str, float]] = {}

    def descriptions(self, region_id: int) -> tuple[Description, Description]:
        """What was found in a region's crop and in its photo."""
        if self._is_empty is None:
            self._is_empty = not self._project.has_descriptions()
        if self._is_empty:
            return _NOTHING, _NOTHING
        found = self._described.get(region_id)
        if found is None:
            if len(self._described) > _MOST_KEPT:
                self._described = {}
            found = self._described[region_id] = self._read(region_id)
        return found

    def look_up(self, region_id: int) -> Mapping[str, float]:
        """The scores themselves."""
        found = self._kept.get(region_id)
        if found is None:
            if len(self._kept) > _MOST_KEPT:
                self._kept = {}
            own, photo = self.descriptions(region_id)
            scores = own.scores or photo.scores
            found = self._kept[region_id] = {plain_words(tag.name): tag.score for tag in scores}
        return found

    def columns(self, crops: Sequence[tuple[int, int]]) -> ScoreColumns:
        """The scores of many regions side by side; the first question takes a second for 50,000.

        Args:
            crops: numbers of the regions and of their photos; the same until :meth:`forget`.
        """
        with self._reading:
            made, seen = self._columns, self._forgotten
            if made is None:
                made = self._made_columns(crops)
                if seen == self._forgotten:
                    self._columns = made
        return made

    def _read(self, region_id: int) -> tuple[Description, Description]:
        last: dict[Subject, Description] = {}
        for found in self._project.descriptions_for(region_id):
            # Who only wrote a sentence does not take away what another one scored.
            if found.description.scores or found.subject not in last:
                last[found.subject] = found.description
        return last.get(Subject.REGION, _NOTHING), last.get(Subject.PHOTO, _NOTHING)

    def _made_columns(self, crops: Sequence[tuple[int, int]]) -> ScoreColumns:
        place_of: dict[tuple[str, int], int] = {}

        def stored() -> Iterator[Mapping[str, float]]:
            for place, row in enumerate(self._project.stored_scores()):
                place_of[row["subject"], row["subject_id"]] = place
                yield _flat(row["scores"])

        def places() -> Iterator[int]:
            for region_id, photo_id in crops:
                own = place_of.get((Subject.REGION, region_id))
                yield place_of.get((Subject.PHOTO, photo_id), -1) if own is None else own

        return ScoreColumns(stored(), places())


def _flat(scores: str) -> Mapping[str, float]:
    """Kept scores of all categories together."""
    by_category: dict[str, dict[str, float]] = json.loads(scores)
    return {name: score for of_tags in by_category.values() for name, score in of_tags.items()}


class _RegionScores(Mapping[str, float]):
    """The scores of one region; nothing is read before they are used."""

    def __init__(self, shelf: ScoreShelf, region_id: int) -> None:
        self._shelf = shelf
        self._region_id = region_id

    @override
    def __getitem__(self, tag: str) -> float:
        return self._shelf.look_up(self._region_id)[tag]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._shelf.look_up(self._region_id))

    @override
    def __len__(self) -> int:
        return len(self._shelf.look_up(self._region_id))
