"""CaptionIndex: all captions side by side, so that a filter over 100,000 of them answers while one types."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from curation.captions.bulk_edit import TokenCounter
from curation.captions.caption import Caption
from curation.captions.score_columns import ScoreColumns
from curation.captions.tag_counts import Mask, TagCounts

_NO_SCORES: Mapping[str, float] = MappingProxyType({})


class CaptionRow(NamedTuple):
    """One picture with its caption, as filters see it.

    Attributes:
        region_id: its number.
        caption: its words.
        kind: name of the region's kind.
        concepts: names of the concepts it feeds.
        file: name of the photo's file.
        triggers: what its concepts are called in captions.
        scores: a tagger's scores by tag, spelled anyhow, 0..1.
        is_edited: whether a person wrote or changed the caption.
        class_words: what its concept is one of, for example "woman".
        written: the text that is written out, where it differs from the caption; None for the caption's own.
        is_reg: whether it only feeds reg folders, whose pictures may go without words of their own.
        stars: how much its user likes the photo, 0..5.
        takes_words: whether its caption is written out; reg pictures may go without.
    """

    region_id: int
    caption: Caption
    kind: str = ""
    concepts: tuple[str, ...] = ()
    file: str = ""
    triggers: tuple[str, ...] = ()
    scores: Mapping[str, float] = _NO_SCORES
    is_edited: bool = False
    class_words: str = ""
    written: str | None = None
    is_reg: bool = False
    stars: int = 0
    takes_words: bool = True

    @property
    def read_text(self) -> str:
        """What the trainer reads: the first line of what is written out."""
        text = self.caption.text if self.written is None else self.written
        return text.partition("\n")[0]

    @property
    def lacks_words(self) -> bool:
        """Whether words are wanted where there are none."""
        return self.takes_words and self.caption.is_empty


class CaptionIndex:
    """Rows, and what filters ask about them, worked out once and kept.

    Masks are arrays of bool, one per row, in the order of the rows. One thread replaces rows; meanwhile
    others may ask, and get an answer that is right for the rows before or after.
    """

    def __init__(
        self,
        rows: Iterable[CaptionRow],
        count_tokens: TokenCounter | None = None,
        score_columns: Callable[[], ScoreColumns] | None = None,
    ) -> None:
        """Take in rows.

        Args:
            rows: the pictures.
            count_tokens: counts a text's tokens; without it, no filter knows tokens.
            score_columns: gives the scores of all rows, in their order; without it, the rows' own hold.
        """
        self._rows: list[CaptionRow] = list(rows)
        self._place_of = {row.region_id: place for place, row in enumerate(self._rows)}
        self._count_tokens = count_tokens
        self._score_columns = score_columns or self._own_scores
        self._working_out = threading.Lock()  # held long, by those who ask
        self._keeping = threading.Lock()  # held for a moment, also by the thread that replaces rows
        self.tags = TagCounts(row.caption for row in self._rows)
        self._columns: dict[str, _Column] = {}
        self._kinds, self._concepts = _Numbering[str](), _Numbering[tuple[str, ...]]()

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> Sequence[CaptionRow]:
        """The rows, in order."""
        return self._rows

    @property
    def knows_tokens(self) -> bool:
        """Whether tokens can be counted."""
        return self._count_tokens is not None

    def replace(self, rows: Iterable[CaptionRow]) -> None:
        """Put rows in the place of those with the same numbers; new ones go to the end."""
        for row in rows:
            with self._keeping:
                place = self._place_of.setdefault(row.region_id, len(self._rows))
                self._rows[place : place + 1] = [row]
                self.tags.set(place, row.caption)
                for column in self._columns.values():
                    column.moved.add(place)

    def region_ids(self, mask: Mask) -> list[int]:
        """Numbers of the rows that a mask takes, in order."""
        return [self._rows[place].region_id for place in np.flatnonzero(mask)]

    def where(self, name: str, is_wanted: Callable[[CaptionRow], bool]) -> Mask:
        """Rows for which a claim of this name holds; kept for the next time."""
        return self._number(f"has {name}", is_wanted) > 0

    def with_tag(self, pattern: str) -> Mask:
        """Rows with a tag; spelling of spaces and case does not matter, "*" and "?" stand for any letters."""
        return self.tags.with_tag(pattern)

    def with_text(self, text: str) -> Mask:
        """Rows whose caption holds a text; case does not matter."""
        wanted = text.casefold()
        return np.array([wanted in text for text in self.small_texts()], np.bool_)

    def with_kind(self, name: str) -> Mask:
        """Rows of a kind; case does not matter."""
        wanted = name.casefold()
        numbers = self._number("kind", lambda row: self._kinds[row.kind])
        return self._kinds.mask(numbers, lambda kind: kind.casefold() == wanted)

    def with_concept(self, text: str) -> Mask:
        """Rows that feed a concept whose name holds a text; case does not matter."""
        wanted = text.casefold()
        numbers = self._number("concepts", lambda row: self._concepts[row.concepts])
        return self._concepts.mask(numbers, lambda names: any(wanted in name.casefold() for name in names))

    def with_file(self, text: str) -> Mask:
        """Rows of photos whose file's name holds a text; case does not matter."""
        wanted = text.casefold()
        return np.array([wanted in row.file.casefold() for row in self._rows], np.bool_)

    def with_scores(self) -> Mask:
        """Rows of which a tagger gave scores."""
        return self._score_columns().known()

    def with_duplicates(self) -> Mask:
        """Rows that have a tag twice."""
        return self.tags.with_duplicates()

    def tag_counts(self) -> NDArray[np.float64]:
        """How many tags each row has."""
        return self.tags.lengths()

    def letters(self) -> NDArray[np.float64]:
        """How many letters each row's caption has."""
        return self._number("letters", lambda row: len(row.caption.text))

    def tokens(self) -> NDArray[np.float64]:
        """How many tokens the trainer meets in each row's caption; 0 where nobody can count."""
        return self._number("tokens", lambda row: self.tokens_of(row.read_text))

    def stars(self) -> NDArray[np.float64]:
        """How many stars each row's photo has."""
        return self._number("stars", lambda row: row.stars)

    def tokens_of(self, text: str) -> int:
        """Tokens of one text."""
        return self._count_tokens(text) if self._count_tokens is not None else 0

    def scores(self, tag: str) -> NDArray[np.float64]:
        """A tag's score on each row; 0 where no tagger saw it."""
        return self._score_columns().of(tag)

    def small_texts(self) -> list[str]:
        """Captions of all rows without capitals, to look for words in, or to sort by."""
        texts: list[str] = self._column("texts", _small_text, list)
        return texts

    def warm_up(self) -> None:
        """Work out now what the first filter would wait for; best in another thread when a project opens."""
        self.tags.lay_out()
        self.small_texts()
        self.tokens()
        self._score_columns()

    @property
    def is_warm(self) -> bool:
        """Whether the first filter of each kind has nothing to wait for."""
        columns = [self._columns.get(name) for name in ("texts", "tokens")]
        return self.tags.is_laid_out and all(one is not None and one.values is not None for one in columns)

    def _own_scores(self) -> ScoreColumns:
        rows = self._rows.copy()
        return ScoreColumns((row.scores for row in rows), range(len(rows)))

    def _number(self, name: str, of: Callable[[CaptionRow], float]) -> NDArray[np.float64]:
        numbers: NDArray[np.float64] = self._column(name, of, _as_numbers)
        return numbers

    def _column(
        self, name: str, of: Callable[[CaptionRow], Any], made: Callable[[Iterable[Any]], Any]
    ) -> Any:
        """What follows from each row: worked out once, though several ask; anew for rows replaced since."""
        with self._working_out:
            with self._keeping:
                # From here on it hears of every row that is replaced; what is looked at is looked at later.
                column = self._columns.setdefault(name, _Column())
                moved, column.moved = column.moved, set()
            if column.values is None or len(column.values) < len(self._rows):
                column.values = made(map(of, self._rows.copy()))
            else:
                for place in moved:
                    column.values[place] = of(self._rows[place])
            return column.values


class _Column:
    """Something worked out for every row, and the places of rows that were replaced since."""

    def __init__(self) -> None:
        self.values: Any = None
        self.moved: set[int] = set()


_K = TypeVar("_K", bound=Hashable)


class _Numbering(dict[_K, int]):
    """Numbers few different things in the order in which they are met."""

    def __init__(self) -> None:
        super().__init__()
        self._next = itertools.count()  # two threads that meet new things never give them one number

    def __missing__(self, thing: _K) -> int:
        number = self[thing] = next(self._next)
        return number

    def mask(self, numbers: NDArray[np.float64], is_wanted: Callable[[_K], bool]) -> Mask:
        """Which of these numbers stand for something wanted."""
        return np.isin(numbers, [number for thing, number in list(self.items()) if is_wanted(thing)])


def _as_numbers(values: Iterable[float]) -> NDArray[np.float64]:
    return np.fromiter(values, np.float64)


def _small_text(row: CaptionRow) -> str:
    return row.caption.text.casefold()
