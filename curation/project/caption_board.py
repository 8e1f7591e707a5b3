"""CaptionBoard: every caption with all that the grid, its filters and its checks want to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set

from curation.captions.bulk_edit import Surroundings, TokenCounter
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.tag_counts import TagCounts
from curation.project.board_row import BoardReader, BoardRow, CaptionState
from curation.project.score_shelf import ScoreShelf
from curation.project.store import CurationProject


class CaptionBoard:
    """All rows in the order of photos and regions, kept up to date photo by photo.

    One thread changes it. Meanwhile others may filter its index, and read its rows.

    Args:
        project: the open project.
        count_tokens: counts a text's tokens as the trainer does.
    """

    def __init__(self, project: CurationProject, count_tokens: TokenCounter | None = None) -> None:
        """Read everything; for many thousand regions best in a thread."""
        self._project = project
        self.count_tokens = count_tokens
        self.scores = ScoreShelf(project)
        self._take_all(list(BoardReader(project).all_rows()))

    def _take_all(self, rows: list[BoardRow]) -> None:
        self._rows = rows
        self._place_of = {row.id: place for place, row in enumerate(rows)}
        # Rows of one photo stand side by side.
        self._first_place = {row.region.photo_id: place for place, row in reversed(list(enumerate(rows)))}
        self.empty_count = sum(row.lacks_words for row in rows)
        self.index = CaptionIndex(map(self._seen_by_filters, rows), self.count_tokens)
        self.counts = TagCounts({row.id: row.caption for row in rows})

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> Sequence[BoardRow]:
        """The rows, in order."""
        return self._rows

    def row(self, region_id: int) -> BoardRow | None:
        """The row of a region, or None when there is none (any more)."""
        place = self._place_of.get(region_id)
        return None if place is None else self._rows[place]

    def place_of(self, region_id: int) -> int | None:
        """Where a region's row stands, from 0."""
        return self._place_of.get(region_id)

    def captions(self, region_ids: Iterable[int] | None = None) -> dict[int, Caption]:
        """Captions of some regions, or of all; empty ones too, in the order of the rows."""
        if region_ids is None:
            return {row.id: row.caption for row in self._rows}
        places = sorted(self._place_of[number] for number in set(region_ids) if number in self._place_of)
        return {self._rows[place].id: self._rows[place].caption for place in places}

    def rows_on(self, photo_ids: Set[int]) -> list[BoardRow]:
        """Rows of some photos, in the order of the rows."""
        found: list[BoardRow] = []
        for photo_id in sorted(photo_ids & self._first_place.keys()):
            place = self._first_place[photo_id]
            while place < len(self._rows) and self._rows[place].region.photo_id == photo_id:
                found.append(self._rows[place])
                place += 1
        return found

    def refresh(self, photo_ids: Set[int]) -> tuple[int, ...] | None:
        """Bring the rows of some photos up to date.

        Returns:
            Places of the rows that changed; None when rows came or went and all were read anew.
        """
        if len(photo_ids) * 10 < len(self._rows):
            places = self.refresh_few(photo_ids)
            if places is not None:
                return places
        fresh = list(BoardReader(self._project).all_rows())
        if [row.id for row in fresh] != [row.id for row in self._rows]:
            self._take_all(fresh)
            return None
        changed = tuple(place for place, row in enumerate(fresh) if row != self._rows[place])
        if len(changed) * 4 < len(fresh):
            return self.take([fresh[place] for place in changed])
        self._take_all(fresh)
        return changed

    def refresh_few(self, photo_ids: Set[int]) -> tuple[int, ...] | None:
        """Bring the rows of a few photos up to date: what one edit costs must not grow with the project.

        Returns:
            Places of the rows that changed; None, and nothing is changed, where rows came or went.
        """
        fresh = list(BoardReader(self._project).rows_of(photo_ids))
        known = [row.id for row in self.rows_on(photo_ids)]
        return self.take(fresh) if [row.id for row in fresh] == known else None

    def differing_rows(self) -> list[BoardRow] | None:
        """Rows that the project has otherwise by now; None where rows came or went.

        Changes nothing, so another thread may ask: for many thousand rows it takes seconds. What it costs to
        `take` them is small.
        """
        fresh = list(BoardReader(self._project).all_rows())
        if [row.id for row in fresh] != [row.id for row in self._rows]:
            return None
        differing = [row for place, row in enumerate(fresh) if row != self._rows[place]]
        for row in differing:
            self.index.tokens_of(self._seen_by_filters(row).read_text)
        return differing

    def take(self, fresh: Iterable[BoardRow]) -> tuple[int, ...]:
        """Put rows in the place of those of the same regions. Returns the places of those that changed."""
        changed = [row for row in fresh if row != self._rows[self._place_of[row.id]]]
        for row in changed:
            place = self._place_of[row.id]
            self.empty_count += row.lacks_words - self._rows[place].lacks_words
            self._rows[place] = row
            self.counts.set(row.id, row.caption)
        self.index.replace(map(self._seen_by_filters, changed))
        return tuple(self._place_of[row.id] for row in changed)

    def surroundings(self, trigger: str = "") -> Callable[[int], Surroundings]:
        """What bulk edits may want to know about each region.

        Args:
            trigger: instead of the concepts' own names.
        """
        frequency = self.counts.frequency

        def around(region_id: int) -> Surroundings:
            row = self._rows[self._place_of[region_id]]
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
        names = tuple(concept.name for concept in row.concepts)
        return CaptionRow(
            row.id,
            row.caption,
            kind=row.region.kind,
            concepts=names,
            file=row.photo.name,
            triggers=() if row.is_reg else names,
            scores=self.scores.of(row.id),
            is_edited=row.state is CaptionState.EDITED,
            class_words=first.class_words if first else "",
            written=row.written,
            is_reg=row.is_reg,
            takes_words=row.takes_words,
            stars=row.photo.stars,
        )
