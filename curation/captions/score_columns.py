"""ScoreColumns: what taggers found in many pictures, so that one tag's scores are there in milliseconds."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from curation.captions.tag_words import plain_words

_DIGITS = 4
"""Digits of a score that are kept, here and in the project."""


class ScoreColumns:
    """Scores of tags on rows. Rows may share what was found: all crops of a photo may have the photo's.

    Args:
        found: what was found in each picture: scores in 0..1 by tag, spelled anyhow.
        found_of_row: for each row the place of what holds for it, -1 where nothing does; read after `found`.
    """

    def __init__(self, found: Iterable[Mapping[str, float]], found_of_row: Iterable[int]) -> None:
        self._numbers_of = _PlainNumbers()
        # Arrays hold a hundred scores of each of 100,000 pictures in 80 MB; dictionaries take a gigabyte.
        numbers, scores, ends = array("i"), array("f"), array("q", [0])
        for one in found:
            numbers.extend(map(self._numbers_of.__getitem__, one))
            scores.extend(one.values())
            ends.append(len(numbers))
        self._numbers = np.frombuffer(numbers, np.int32) if numbers else np.zeros(0, np.int32)
        self._scores = np.frombuffer(scores, np.float32) if scores else np.zeros(0, np.float32)
        self._ends = np.frombuffer(ends, np.int64)
        self._found_of_row = np.fromiter(found_of_row, np.intp)

    def of(self, tag: str) -> NDArray[np.float64]:
        """A tag's score on each row; 0 where no tagger saw it."""
        # The last one stands for "nothing found", which rows say by -1.
        scores = np.zeros(len(self._ends), np.float64)
        number = self._numbers_of.get(plain_words(tag))
        if number is not None:
            hits = np.flatnonzero(self._numbers == number)
            places = np.searchsorted(self._ends, hits, side="right") - 1
            np.maximum.at(scores, places, self._scores[hits].astype(np.float64).round(_DIGITS))
        return scores[self._found_of_row]

    def known(self) -> NDArray[np.bool_]:
        """Rows of which a tagger gave scores."""
        has_some = np.append(np.diff(self._ends) > 0, False)
        return has_some[self._found_of_row]


class _PlainNumbers(dict[str, int]):
    """Numbers of tags; the same one for all spellings."""

    def __missing__(self, tag: str) -> int:
        plain = plain_words(tag)
        number = self[tag] = self.setdefault(plain, len(self))
        return number
