"""CaptionBoard: every caption with all that the grid, its filters and its checks want to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from typing import overload

from typing_extensions import override

from curation.captions.bulk_edit import Surroundings, TokenCounter
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex
from curation.captions.score_columns import ScoreColumns
from curation.captions.tag_counts import TagCounts
from curation.project.board_reader import BoardReader, CropRow, SeenCrop
from curation.project.board_row import BoardRow
from curation.project.score_shelf import ScoreShelf
from curation.project.store import CurationProject

_MOST_MADE = 5000
"""Rows that are kept as they were made: those that somebody scrolled past."""


class CaptionBoard:
    """All rows in the order of photos and regions, kept up to date photo by photo.

    A row is made when it is looked at, because making 100,000 takes seconds. One thread changes the board.
    Meanwhile others may filter its index, and read its rows.

    Args:
        project: the open project.
        count_tokens: counts a text's tokens as the trainer does.
    """

    def __init__(self, project: CurationProject, count_tokens: TokenCounter | None = None) -> None:
        """Read everything; for many thousand regions best in a thread."""
        self._project = project
        self.count_tokens = count_tokens
        self.scores = ScoreShelf(project)
        self._made: dict[int, BoardRow] = {}
        reader = BoardReader(project)
        self._take_all(reader, reader.crops())

    def _take_all(self, reader: BoardReader, crops: list[CropRow]) -> None:
        self._reader, self._crops = reader, crops
        self._made.clear()
        self.scores.forget()
        self.ids: Sequence[int] = [crop.id for crop in crops]
        """Regions of the rows, in order."""
        self._place_of = {number: place for place, number in enumerate(self.ids)}
        # Rows of one photo stand side by side.
        self._first_place: dict[int, int] = {}
        for place, crop in enumerate(crops):
            self._first_place.setdefault(crop.photo.id, place)
        seen = reader.seen(crops)
        self.empty_count = sum(row.lacks_words for row in seen)
        self.index = CaptionIndex(seen, self.count_tokens, self._score_columns)

    def _score_columns(self) -> ScoreColumns:
        return self.scores.columns([(crop.id, crop.photo.id) for crop in self._crops])

    def __len__(self) -> int:
        return len(self._crops)

    @property
    def rows(self) -> Sequence[BoardRow]:
        """The rows, in order; each is made when it is asked for."""
        return _Rows(self._row_at, len(self._crops))

    @property
    def counts(self) -> TagCounts:
        """How often tags stand in captions."""
        return self.index.tags

    def crop_at(self, place: int) -> CropRow:
        """What was read of a row, without making it."""
        return self._crops[place]

    def row(self, region_id: int) -> BoardRow | None:
        """The row of a region, or None when there is none (any more)."""
        place = self._place_of.get(region_id)
        return None if place is None else self._row_at(place)

    def place_of(self, region_id: int) -> int | None:
        """Where a region's row stands, from 0."""
        return self._place_of.get(region_id)

    def captions(self, region_ids: Iterable[int] | None = None) -> dict[int, Caption]:
        """Captions of some regions, or of all; empty ones too, in the order of the rows."""
        rows = self.index.rows
        if region_ids is None:
            return {row.region_id: row.caption for row in rows}
        places = sorted(self._place_of[number] for number in set(region_ids) if number in self._place_of)
        return {self.ids[place]: rows[place].caption for place in places}

    def rows_on(self, photo_ids: Set[int]) -> list[BoardRow]:
        """Rows of some photos, in the order of the rows."""
        return [self._row_at(place) for place in self._places_on(photo_ids)]

    def ids_on(self, photo_ids: Set[int]) -> list[int]:
        """Regions on some photos, in the order of the rows."""
        return [self.ids[place] for place in self._places_on(photo_ids)]

    def refresh(self, photo_ids: Set[int]) -> tuple[int, ...] | None:
        """Bring the rows of some photos up to date.

        Returns:
            Places of the rows that changed; None when rows came or went and all were read anew.
        """
        if len(photo_ids) * 10 < len(self._crops):
            places = self.refresh_few(photo_ids)
            if places is not None:
                return places
        reader = BoardReader(self._project)
        fresh = reader.crops()
        if [crop.id for crop in fresh] == self.ids:
            return self.take(self._differing(reader, fresh))
        self._take_all(reader, fresh)
        return None

    def refresh_few(self, photo_ids: Set[int]) -> tuple[int, ...] | None:
        """Bring the rows of a few photos up to date: what one edit costs must not grow with the project.

        Returns:
            Places of the rows that changed; None, and nothing is changed, where rows came or went.
        """
        reader = BoardReader(self._project)
        fresh = reader.crops(photo_ids)
        if [crop.id for crop in fresh] != self.ids_on(photo_ids):
            return None
        self._follow(reader)
        return self.take(map(SeenCrop, fresh, reader.seen(fresh)))

    def differing_rows(self) -> list[SeenCrop] | None:
        """Rows that the project has otherwise by now; None where rows came or went.

        Another thread may ask: for many thousand rows it takes a second. To `take` them costs little.
        """
        reader = BoardReader(self._project)
        fresh = reader.crops()
        return self._differing(reader, fresh) if [crop.id for crop in fresh] == self.ids else None

    def take(self, fresh: Iterable[SeenCrop]) -> tuple[int, ...]:
        """Put rows in the place of those of the same regions. Returns the places of those that changed."""
        changed: dict[int, SeenCrop] = {}
        for one in fresh:
            place = self._place_of[one.crop.id]
            before = self.index.rows[place]
            if one.seen != before or one.crop != self._crops[place]:
                changed[place] = one
                self.empty_count += one.seen.lacks_words - before.lacks_words
        for place, one in changed.items():
            self._crops[place] = one.crop
            self._made.pop(place, None)
        self.index.replace(one.seen for one in changed.values())
        return tuple(changed)

    def surroundings(self, trigger: str = "") -> Callable[[int], Surroundings]:
        """What bulk edits may want to know about each region.

        Args:
            trigger: instead of the concepts' own names.
        """
        frequency = self.counts.frequency

        def around(region_id: int) -> Surroundings:
            row = self.index.rows[self._place_of[region_id]]
            return Surroundings(
                trigger=trigger or (row.triggers[0] if row.triggers else ""),
                class_words=row.class_words,
                scores=self.scores.of(region_id),
                frequency=frequency,
                count_tokens=self.count_tokens,
            )

        return around

    def _row_at(self, place: int) -> BoardRow:
        found = self._made.get(place)
        if found is None:
            if len(self._made) > _MOST_MADE:
                self._made.clear()
            found = self._made[place] = self._reader.board_row(self._crops[place])
        return found

    def _places_on(self, photo_ids: Set[int]) -> list[int]:
        found: list[int] = []
        for photo_id in sorted(photo_ids & self._first_place.keys()):
            place = self._first_place[photo_id]
            while place < len(self._crops) and self._crops[place].photo.id == photo_id:
                found.append(place)
                place += 1
        return found

    def _follow(self, reader: BoardReader) -> bool:
        """Make rows as this reader does from now on. Says whether they share something else than before."""
        is_other = reader.shared != self._reader.shared
        if is_other:
            self._reader = reader
            self._made.clear()
        return is_other

    def _differing(self, reader: BoardReader, fresh: list[CropRow]) -> list[SeenCrop]:
        is_other = self._follow(reader)
        differing = [
            crop for crop, known in zip(fresh, self._crops, strict=True) if is_other or crop != known
        ]
        return list(map(SeenCrop, differing, reader.seen(differing)))


class _Rows(Sequence[BoardRow]):
    """Rows that are made when they are asked for."""

    def __init__(self, row_at: Callable[[int], BoardRow], count: int) -> None:
        self._row_at, self._count = row_at, count

    @override
    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> BoardRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[BoardRow]: ...

    @override
    def __getitem__(self, place: int | slice) -> BoardRow | Sequence[BoardRow]:
        if isinstance(place, slice):
            return [self._row_at(one) for one in range(self._count)[place]]
        return self._row_at(range(self._count)[place])
