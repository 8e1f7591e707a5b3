"""CaptionIndex: all captions side by side, so that a filter over 100,000 of them answers while one types."""

from __future__ import annotations

import fnmatch
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from curation.captions.bulk_edit import TokenCounter
from curation.captions.caption import Caption
from curation.captions.tag_words import plain_words

Mask = NDArray[np.bool_]
_T = TypeVar("_T")
_NO_SCORES: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class CaptionRow:
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
    scores: Mapping[str, float] = field(default_factory=lambda: _NO_SCORES)
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


class CaptionIndex:
    """Rows, and what filters ask about them, worked out once and kept.

    Masks are arrays of bool, one per row, in the order of the rows. One thread replaces rows; meanwhile
    others may ask, and get an answer that is right for the rows before or after.
    """

    def __init__(self, rows: Iterable[CaptionRow], count_tokens: TokenCounter | None = None) -> None:
        """Take in rows.

        Args:
            rows: the pictures.
            count_tokens: counts a text's tokens; without it, no filter knows tokens.
        """
        self._rows: list[CaptionRow] = list(rows)
        self._place_of = {row.region_id: place for place, row in enumerate(self._rows)}
        self._count_tokens = count_tokens
        self._token_counts: dict[str, int] = {}
        self._working_out = threading.Lock()  # held long, by those who ask
        self._keeping = threading.Lock()  # held for a moment, also by the thread that replaces rows
        self._replaced = 0
        self._places: dict[str, set[int]] | None = None
        self._texts: list[str] | None = None
        self._numbers: dict[str, NDArray[np.float64]] = {}
        self._of_name: dict[str, Callable[[CaptionRow], float]] = {}

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
                self._replaced += 1
                place = self._place_of.setdefault(row.region_id, len(self._rows))
                before = self._rows[place : place + 1]
                self._rows[place : place + 1] = [row]
                self._note_change(place, before[0].caption if before else Caption(), row.caption)
                self._note_numbers(place, row)

    def region_ids(self, mask: Mask) -> list[int]:
        """Numbers of the rows that a mask takes, in order."""
        return [self._rows[place].region_id for place in np.flatnonzero(mask)]

    def where(self, is_wanted: Callable[[CaptionRow], bool]) -> Mask:
        """Rows for which a claim holds."""
        return np.fromiter(map(is_wanted, self._rows), np.bool_, len(self._rows))

    def with_tag(self, pattern: str) -> Mask:
        """Rows with a tag; spelling of spaces and case does not matter, "*" and "?" stand for any letters."""
        wanted = plain_words(pattern)
        places = self._tag_places()
        if "*" in wanted or "?" in wanted:
            matches = re.compile(fnmatch.translate(wanted)).match
            found = [places[tag] for tag in places if matches(tag)]
        else:
            found = [places[wanted]] if wanted in places else []
        mask = np.zeros(len(self._rows), np.bool_)
        for one in found:
            mask[np.array(list(one), np.intp)] = True  # a list at once: another thread may change the set
        return mask

    def with_text(self, text: str) -> Mask:
        """Rows whose caption holds a text; case does not matter."""
        wanted = text.casefold()
        return np.array([wanted in text for text in self._small_texts()], np.bool_)

    def tag_counts(self) -> NDArray[np.float64]:
        """How many tags each row has."""
        return self._number("count", lambda row: len(row.caption.tags))

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
        """Tokens of one text, counted once."""
        if self._count_tokens is None:
            return 0
        if text not in self._token_counts:
            self._token_counts[text] = self._count_tokens(text)
        return self._token_counts[text]

    def scores(self, tag: str) -> NDArray[np.float64]:
        """A tag's score on each row; 0 where no tagger saw it."""
        plain = plain_words(tag)
        spellings = {tag, plain, plain.replace(" ", "_")}

        def score(row: CaptionRow) -> float:
            return max(
                (row.scores[spelling] for spelling in spellings if spelling in row.scores), default=0.0
            )

        return self._number(f"score {plain}", score)

    def _note_change(self, place: int, before: Caption, after: Caption) -> None:
        """Keep what was worked out already true for one row, instead of working all of it out again."""
        if self._texts is not None:
            self._texts[place : place + 1] = [after.text.casefold()]
        if self._places is not None:
            for tag in before.tags:
                self._places[plain_words(tag)].discard(place)
            for tag in after.tags:
                self._places.setdefault(plain_words(tag), set()).add(place)

    def _note_numbers(self, place: int, row: CaptionRow) -> None:
        if any(len(numbers) < len(self._rows) for numbers in self._numbers.values()):
            self._numbers.clear()  # a row came: every array is too short
        for name, numbers in self._numbers.items():
            numbers[place] = self._of_name[name](row)

    def warm_up(self) -> None:
        """Work out now what the first filter would wait for; best in another thread when a project opens."""
        self._tag_places()
        self._small_texts()
        self.tag_counts()
        self.tokens()

    @property
    def is_warm(self) -> bool:
        """Whether the first filter of each kind has nothing to wait for."""
        return (
            self._places is not None and self._texts is not None and {"count", "tokens"} <= set(self._numbers)
        )

    def _number(self, name: str, of: Callable[[CaptionRow], float]) -> NDArray[np.float64]:
        def work_out() -> NDArray[np.float64]:
            rows = self._rows.copy()
            return np.fromiter(map(of, rows), np.float64, len(rows))

        def keep(numbers: NDArray[np.float64]) -> None:
            self._of_name[name] = of
            self._numbers[name] = numbers

        return self._kept(lambda: self._numbers.get(name), work_out, keep)

    def _small_texts(self) -> list[str]:
        def keep(texts: list[str]) -> None:
            self._texts = texts

        return self._kept(lambda: self._texts, lambda: [_small_text(row) for row in self._rows], keep)

    def _tag_places(self) -> dict[str, set[int]]:
        def work_out() -> dict[str, set[int]]:
            places: dict[str, set[int]] = {}
            for place, row in enumerate(self._rows):
                for tag in row.caption.tags:
                    places.setdefault(plain_words(tag), set()).add(place)
            return places

        def keep(places: dict[str, set[int]]) -> None:
            self._places = places

        return self._kept(lambda: self._places, work_out, keep)

    def _kept(
        self, look: Callable[[], _T | None], work_out: Callable[[], _T], keep: Callable[[_T], None]
    ) -> _T:
        """What was worked out before, or is now: once, though several ask, and anew if rows were replaced."""
        while (found := look()) is None:
            with self._working_out:
                seen = self._replaced
                made = work_out() if look() is None else None
                with self._keeping:
                    if made is not None and seen == self._replaced:
                        keep(made)
        return found


def _small_text(row: CaptionRow) -> str:
    return row.caption.text.casefold()
