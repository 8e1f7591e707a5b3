"""Which tags stand in which captions, and how often, alone and together."""

from __future__ import annotations

import fnmatch
import re
import threading
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from curation.captions.caption import SEPARATOR, Caption
from curation.captions.tag_words import plain_words

Mask = NDArray[np.bool_]
_EMPTY_PIECE = -1
_PORTION = 10_000
"""Captions whose tags are laid out in one go: other threads wait for a few milliseconds."""
_MOST_MOVED = 2000


class TagState(Enum):
    """On how many of the selected pictures a tag stands."""

    ALL = "all"
    SOME = "some"


class TagCounts:
    """The tags of captions as numbers, so that a question about millions of them takes milliseconds.

    Captions are known by their places, from 0. One thread sets them; meanwhile others may ask, and get an
    answer that is right for the captions before or after.
    """

    def __init__(self, captions: Iterable[Caption] = ()) -> None:
        self._words = _Words()
        self._tags = [self._words.numbers_in(caption) for caption in captions]
        frequency = Counter(chain.from_iterable(_once(tags) for tags in self._tags))
        self._frequency = Counter({self._words.tags[number]: count for number, count in frequency.items()})
        self._laid_out = _LaidOut()
        self._laying_out = threading.Lock()  # held by those who ask, never by the thread that sets captions

    def set(self, place: int, caption: Caption) -> None:
        """Count a caption anew; one at the place after the last comes to the others."""
        after = self._words.numbers_in(caption)
        before = self._tags[place] if place < len(self._tags) else ()
        self._tags[place : place + 1] = [after]
        self._laid_out.moved.add(place)
        if before != after:
            self._count(set(before) - set(after), -1)
            self._count(set(after) - set(before), 1)

    def __getitem__(self, tag: str) -> int:
        return self._frequency[tag]

    @property
    def frequency(self) -> Mapping[str, int]:
        """On how many captions each tag stands."""
        return self._frequency

    def most_common(self, most: int | None = None) -> list[tuple[str, int]]:
        """Tags with their counts, the most frequent first, those alike by alphabet."""
        ordered = sorted(self._frequency.items(), key=lambda item: (-item[1], item[0]))
        return ordered[:most]

    def together_with(self, tag: str) -> list[tuple[str, int]]:
        """Tags that stand beside one, with how often, the most frequent first."""
        if tag not in self._frequency:
            return []
        number = self._words[tag]
        laid_out, moved = self._settled()
        mask = laid_out.mask_of((number,), len(self._tags))
        mask[list(moved)] = False
        counts = Counter(dict(enumerate(np.bincount(laid_out.numbers[mask[laid_out.places]]).tolist())))
        for place in moved:
            if number in self._tags[place]:
                counts.update(set(self._tags[place]))
        beside = [(self._words.tags[other], count) for other, count in counts.items() if count]
        return sorted((one for one in beside if one[0] != tag), key=lambda item: (-item[1], item[0]))

    def lengths(self) -> NDArray[np.float64]:
        """How many tags each caption has."""
        return np.fromiter(map(len, self._tags), np.float64, len(self._tags))

    def with_duplicates(self) -> Mask:
        """Captions that have a tag twice, however it is spelled."""
        plain = self._words.plain_numbers
        found = (len({plain[number] for number in tags}) < len(tags) for tags in self._tags)
        return np.fromiter(found, np.bool_, len(self._tags))

    def with_tag(self, pattern: str) -> Mask:
        """Captions with a tag, in any spelling of spaces and case; "*" and "?" stand for any letters."""
        wanted = self._words.like(pattern)
        if not wanted:
            return np.zeros(len(self._tags), np.bool_)
        laid_out, moved = self._settled()
        mask = laid_out.mask_of(wanted, len(self._tags))
        is_wanted = frozenset(wanted)
        for place in moved:
            mask[place] = not is_wanted.isdisjoint(self._tags[place])
        return mask

    def lay_out(self) -> None:
        """Do now what the first question would wait for."""
        self._settled()

    @property
    def is_laid_out(self) -> bool:
        """Whether the first question has nothing to wait for."""
        return self._laid_out.is_made

    def _settled(self) -> tuple[_LaidOut, tuple[int, ...]]:
        """All tags in one array, and places of the captions that were set since it was made."""
        with self._laying_out:
            if len(self._laid_out.moved) > _MOST_MOVED:
                # The new one hears of changes before it looks at the captions, so that it misses none.
                self._laid_out = _LaidOut()
            laid_out = self._laid_out
            if not laid_out.is_made:
                laid_out.make(self._tags)
        return laid_out, tuple(laid_out.moved)

    def _count(self, numbers: Iterable[int], step: int) -> None:
        for number in numbers:
            tag = self._words.tags[number]
            self._frequency[tag] += step
            if not self._frequency[tag]:
                del self._frequency[tag]


class _LaidOut:
    """Tags of all captions, one after the other: ``numbers`` and the ``places`` they stand at, [tags]."""

    def __init__(self) -> None:
        self.moved: set[int] = set()
        self.is_made = False

    def make(self, tags: Sequence[tuple[int, ...]]) -> None:
        numbers, places = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
        for start in range(0, len(tags), _PORTION):
            portion = [_once(one) for one in tags[start : start + _PORTION]]
            numbers.append(np.fromiter(chain.from_iterable(portion), np.int32))
            lengths = np.fromiter(map(len, portion), np.intp, len(portion))
            places.append(np.repeat(np.arange(start, start + len(portion), dtype=np.int32), lengths))
        self.numbers, self.places = np.concatenate(numbers), np.concatenate(places)
        self.highest = int(self.numbers.max(initial=0))
        self.is_made = True

    def mask_of(self, wanted: Sequence[int], count: int) -> Mask:
        """Which of so many captions have one of these tags."""
        is_wanted = np.zeros(max(self.highest, *wanted) + 1, np.bool_)
        is_wanted[list(wanted)] = True
        mask = np.zeros(count, np.bool_)
        mask[self.places[is_wanted[self.numbers]]] = True
        return mask


class _Words(dict[str, int]):
    """Numbers of the pieces between commas; spaces around a piece make no other tag of it.

    Attributes:
        tags: as they are written, by number.
        plain_numbers: by number; the same for all spellings of a tag.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.plain_numbers: list[int] = []
        self._spellings: dict[str, list[int]] = {}

    def numbers_in(self, caption: Caption) -> tuple[int, ...]:
        """The tags of a caption, in its order."""
        # Most captions are made of pieces that were met before, which costs one look each.
        numbers = tuple(map(self.__getitem__, caption.text.split(SEPARATOR)))
        if _EMPTY_PIECE in numbers:
            return tuple(number for number in numbers if number != _EMPTY_PIECE)
        return numbers

    def like(self, pattern: str) -> list[int]:
        """Tags that a pattern means, in any spelling."""
        wanted = plain_words(pattern)
        if "*" not in wanted and "?" not in wanted:
            return list(self._spellings.get(wanted, ()))
        matches = re.compile(fnmatch.translate(wanted)).match
        return [number for tag in list(self._spellings) if matches(tag) for number in self._spellings[tag]]

    def __missing__(self, piece: str) -> int:
        tag = piece.strip()
        if not tag:
            number = _EMPTY_PIECE
        elif tag != piece:
            number = self[tag]
        else:
            number = self._new(tag)
        self[piece] = number
        return number

    def _new(self, tag: str) -> int:
        number = len(self.tags)
        self.tags.append(tag)
        spellings = self._spellings.setdefault(plain_words(tag), [])
        spellings.append(number)
        self.plain_numbers.append(spellings[0])
        return number


def _once(tags: tuple[int, ...]) -> Collection[int]:
    """Tags without those that stand there twice."""
    unlike = set(tags)
    return tags if len(unlike) == len(tags) else unlike


def tag_states(captions: Iterable[Caption]) -> dict[str, TagState]:
    """Of several captions, which tags stand on all and which on some, in the order they are met."""
    selected: Sequence[Caption] = tuple(captions)
    counts: Counter[str] = Counter()
    for caption in selected:
        counts.update(list(dict.fromkeys(caption.tags)))
    return {tag: TagState.ALL if count == len(selected) else TagState.SOME for tag, count in counts.items()}
