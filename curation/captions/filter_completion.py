"""How a filter line can go on while it is typed: its words, and the project's tags, concepts and kinds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from curation.captions.search import CLAIMS, NUMBERS, WORDS, quoted

# The last term, as far as it was typed: after a blank or a bracket, quotes hold blanks together.
_LAST_TERM = re.compile(r'(?:^|(?<=[\s(]))-?(?:score\([^)]*|[a-z]+:"[^"]*|[^\s()]*)$', re.IGNORECASE)
_JOINING = ("and", "or", "not")


@dataclass(frozen=True)
class FilterOffer:
    """One way to go on.

    Attributes:
        line: the line up to the cursor, after the offer was taken.
        word: what is shown.
    """

    line: str
    word: str


@dataclass(frozen=True)
class FilterVocabulary:
    """What a project's filter lines may name.

    Attributes:
        tags: completes the beginning of a tag; the most likely first.
        concepts: names of the concepts.
        kinds: names of the region kinds.
    """

    tags: Callable[[str], Sequence[str]]
    concepts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def filter_offers(typed: str, vocabulary: FilterVocabulary, most: int = 20) -> list[FilterOffer]:
    """How a half-typed filter line can go on.

    Args:
        typed: the line up to the cursor.
        vocabulary: what there is to name.
        most: how many offers at most.
    """
    found = _LAST_TERM.search(typed)
    term = found.group() if found else ""
    head = typed[: len(typed) - len(term)]
    minus = "-" if term.startswith("-") else ""
    words = _words_for(term.removeprefix("-"), vocabulary)
    return [FilterOffer(f"{head}{minus}{word}", word) for _, word in zip(range(most), words, strict=False)]


def _words_for(term: str, vocabulary: FilterVocabulary) -> Iterable[str]:
    name, colon, value = term.partition(":")
    value = value.removeprefix('"')
    if term.lower().startswith("score("):
        return [f"score({tag})>" for tag in vocabulary.tags(term[len("score(") :])]
    if not colon:
        return _starting(
            (*(f"{word}:" for word in WORDS), *(f"{number}<" for number in NUMBERS), "score(", *_JOINING),
            term,
        )
    match name.lower():
        case "has":
            return [f"has:{claim}" for claim in _starting(CLAIMS, value)]
        case "tag":
            return [f"tag:{quoted(tag)}" for tag in vocabulary.tags(value)]
        case "concept":
            return [f"concept:{quoted(one)}" for one in _starting(vocabulary.concepts, value)]
        case "kind":
            return [f"kind:{quoted(one)}" for one in _starting(vocabulary.kinds, value)]
        case _:
            return ()


def _starting(words: Iterable[str], typed: str) -> list[str]:
    wanted = typed.casefold()
    return [word for word in words if word.casefold().startswith(wanted) and word.casefold() != wanted]
