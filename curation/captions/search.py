"""The filter line: ``tag:"long hair" -tag:solo count<3 or has:trigger and not kind:face``, read and answered.

Terms that stand beside each other must all hold; ``or`` binds less than they do, ``not`` and ``-`` more.
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from core.errors import AtelierError
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.tag_counts import Mask

_OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}
NUMBERS: Mapping[str, Callable[[CaptionIndex], Any]] = {
    "count": CaptionIndex.tag_counts,
    "tokens": CaptionIndex.tokens,
    "letters": CaptionIndex.letters,
    "stars": CaptionIndex.stars,
}
CLAIMS: Mapping[str, Callable[[CaptionIndex], Mask]] = {
    "caption": lambda index: index.where("caption", lambda row: not row.caption.is_empty),
    "trigger": lambda index: index.where("trigger", _says_trigger),
    "scores": CaptionIndex.with_scores,
    "edit": lambda index: index.where("edit", lambda row: row.is_edited),
    "concept": lambda index: index.where("concept", lambda row: bool(row.concepts)),
    "lines": lambda index: index.where("lines", lambda row: "\n" in row.caption.text.strip()),
    "duplicates": CaptionIndex.with_duplicates,
}
_WITH: Mapping[str, Callable[[CaptionIndex, str], Mask]] = {
    "tag": CaptionIndex.with_tag,
    "caption": CaptionIndex.with_text,
    "has": lambda index, claim: CLAIMS[claim.lower()](index),
    "kind": CaptionIndex.with_kind,
    "concept": CaptionIndex.with_concept,
    "file": CaptionIndex.with_file,
}
WORDS = tuple(_WITH)
_DEEPEST = 50

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<bracket>[()])
      | (?P<minus>-)(?=\S)
      | score\((?P<scored>(?:[^()"]|\([^()]*\))+|"[^"]*")\)
        \s*(?P<score_operator><=|>=|!=|<|>|=)\s*(?P<score>[\d.]+)
      | (?P<number>[a-z]+)\s*(?P<operator><=|>=|!=|<|>|=)\s*(?P<value>[\d.]+)
      | (?P<name>[a-z]+):(?:"(?P<quoted>[^"]*)"|(?P<bare>(?:[^\s()"]|\([^()\s]*\))+))
      | "(?P<text>[^"]*)"
      | (?P<word>(?:[^\s()"]|\([^()\s]*\))+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


class Filter(Protocol):
    """A filter that was read."""

    def mask(self, index: CaptionIndex) -> Mask:
        """Which rows it takes."""
        ...


@dataclass(frozen=True)
class _Everything:
    def mask(self, index: CaptionIndex) -> Mask:
        return np.ones(len(index), np.bool_)


@dataclass(frozen=True)
class _Both:
    parts: tuple[Filter, ...]

    def mask(self, index: CaptionIndex) -> Mask:
        return functools.reduce(np.logical_and, [part.mask(index) for part in self.parts])


@dataclass(frozen=True)
class _Either:
    parts: tuple[Filter, ...]

    def mask(self, index: CaptionIndex) -> Mask:
        return functools.reduce(np.logical_or, [part.mask(index) for part in self.parts])


@dataclass(frozen=True)
class _Not:
    part: Filter

    def mask(self, index: CaptionIndex) -> Mask:
        return ~self.part.mask(index)


@dataclass(frozen=True)
class _Word:
    """``name:value``."""

    name: str
    value: str

    def mask(self, index: CaptionIndex) -> Mask:
        return _WITH[self.name](index, self.value)


@dataclass(frozen=True)
class _Number:
    """``count<3``, or with a tag the tagger's score of it."""

    name: str
    sign: str
    value: float
    tag: str = ""

    def mask(self, index: CaptionIndex) -> Mask:
        numbers = index.scores(self.tag) if self.name == "score" else NUMBERS[self.name](index)
        mask: Mask = _OPERATORS[self.sign](numbers, self.value)
        return mask


def parse_filter(line: str) -> Filter:
    """Read a filter line. An empty one takes everything; a bare word is looked for in the captions.

    Args:
        line: tag: caption: has: kind: concept: file: with a value (in quotes when it holds spaces), count
            tokens letters stars score(tag) with < <= > >= = != and a number, "-" or not, and, or, brackets.

    Raises:
        AtelierError: it cannot be read; says where and what is possible there.
    """
    reader = _Reader(line)
    if not reader.tokens:
        return _Everything()
    found = reader.either(0)
    if reader.ahead is not None:
        raise _unreadable(line, reader.ahead.group().strip())
    return found


class _Reader:
    """Reads tokens one after the other, from what binds least to what binds most."""

    def __init__(self, line: str) -> None:
        self._line = line
        self.tokens: list[re.Match[str]] = []
        place = 0
        while line[place:].strip():
            found = _TOKEN.match(line, place)
            if found is None:
                raise _unreadable(line, line[place:].strip())
            self.tokens.append(found)
            place = found.end()
        self._next = 0

    @property
    def ahead(self) -> re.Match[str] | None:
        """The token that is next."""
        return self.tokens[self._next] if self._next < len(self.tokens) else None

    def either(self, depth: int) -> Filter:
        parts = [self._both(depth)]
        while self._takes_word("or"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else _Either(tuple(parts))

    def _both(self, depth: int) -> Filter:
        parts = [self._one(depth)]
        while True:
            if self._takes_word("and"):
                parts.append(self._one(depth))
            elif self.ahead is None or self.ahead["bracket"] == ")" or self._is_word("or"):
                return parts[0] if len(parts) == 1 else _Both(tuple(parts))
            else:
                parts.append(self._one(depth))

    def _one(self, depth: int) -> Filter:
        token = self.ahead
        if token is None or depth > _DEEPEST:
            raise _unreadable(self._line, "" if token is None else token.group().strip())
        if self._takes_word("not"):
            return _Not(self._one(depth + 1))
        self._next += 1
        if token["minus"]:
            return _Not(self._one(depth + 1))
        if token["bracket"] == "(":
            inner = self.either(depth + 1)
            if self.ahead is None or self.ahead["bracket"] != ")":
                raise _unreadable(self._line, "(")
            self._next += 1
            return inner
        return self._term(token)

    def _term(self, token: re.Match[str]) -> Filter:
        if token["scored"]:
            value = _number(self._line, token["score"])
            return _Number("score", token["score_operator"], value, token["scored"].strip('"'))
        if token["number"] and token["number"].lower() in NUMBERS:
            value = _number(self._line, token["value"])
            return _Number(token["number"].lower(), token["operator"], value)
        if token["name"] and token["name"].lower() in WORDS:
            value_text = token["bare"] if token["quoted"] is None else token["quoted"]
            if token["name"].lower() == "has" and value_text.lower() not in CLAIMS:
                raise _unreadable(self._line, token.group().strip())
            return _Word(token["name"].lower(), value_text)
        if token["text"] is not None or token["word"]:
            word = token["word"] if token["text"] is None else token["text"]
            if token["word"] and (word.lower() in ("and", "or", "-") or word.lower().startswith("score(")):
                raise _unreadable(self._line, word)
            return _Word("caption", word)
        raise _unreadable(self._line, token.group().strip())

    def _is_word(self, word: str) -> bool:
        return self.ahead is not None and (self.ahead["word"] or "").lower() == word

    def _takes_word(self, word: str) -> bool:
        if not self._is_word(word):
            return False
        self._next += 1
        return True


def quoted(value: str) -> str:
    """A value as a filter line takes it."""
    return f'"{value}"' if re.search(r"[\s()]", value) else value


def _says_trigger(row: CaptionRow) -> bool:
    """Whether a caption says a trigger: as a tag, or as words in a row."""
    text = row.caption.text.casefold()
    return any(trigger.casefold() in text for trigger in row.triggers if trigger)


def _number(line: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise _unreadable(line, text) from error


def _unreadable(line: str, place: str) -> AtelierError:
    return AtelierError(
        "The filter “{line}” cannot be read at “{place}”.",
        why="It knows {words}, {numbers} and score(tag) with a number, has: with {claims}, and, or, not, ().",
        remedy="Correct it; put what holds spaces in quotes.",
        line=line,
        place=place or "the end",
        words=", ".join(f"{name}:" for name in WORDS),
        numbers=", ".join(NUMBERS),
        claims=", ".join(CLAIMS),
    )
