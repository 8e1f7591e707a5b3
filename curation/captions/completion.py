"""Completion of tags while one types: the project's own first, then a booru list with counts and aliases."""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from core.errors import AtelierError
from curation.captions.tag_words import plain_words, words_of

_MOST_BYTES = 128 << 20


@dataclass(frozen=True)
class Completion:
    """One offer.

    Attributes:
        tag: with spaces.
        count: how often it is used: in the project, or on the booru site.
        category: the site's number (0 general, 1 artist, 3 series, 4 character, 5 meta); -1 in the project.
        alias: the other name by which it was found, or "".
        own: whether it stands in the project's captions.
    """

    tag: str
    count: int
    category: int = -1
    alias: str = ""
    own: bool = False


class BooruTags:
    """A tag list as booru sites have them, the most used tag first.

    All names stand in one long text, one a line: no search through 140,000 names is faster than that for a
    piece of text, and what it finds first is what is used most.
    """

    def __init__(self, rows: list[tuple[str, int, int, str]]) -> None:
        """Keep rows of name, category, count, and aliases separated by commas."""
        rows.sort(key=lambda row: -row[2])
        self._rows = rows
        self._names = _Lines(_searched(row[0]) for row in rows)
        aliases = [(number, alias) for number, row in enumerate(rows) for alias in row[3].split(",") if alias]
        self._aliases = _Lines(_searched(alias) for _, alias in aliases)
        self._alias_of = aliases

    def __len__(self) -> int:
        return len(self._rows)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read lines of ``tag,type,count,"alias,alias"``, without a head line; others are passed over.

        Raises:
            AtelierError: the file cannot be read, or holds no tag.
        """
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise _no_list(path, "it is far larger than any list of tags")
            text = path.read_text(encoding="utf-8-sig", errors="replace")
        except OSError as error:
            raise _no_list(path, error.strerror or str(error)) from error
        try:
            rows = list(_read_rows(text))
        except (csv.Error, ValueError) as error:
            raise _no_list(path, str(error)) from error
        if not rows:
            raise _no_list(path, "no line reads like “long_hair,0,4350743,longhair”")
        return cls(rows)

    def offers(self, typed: str, most: int = 20) -> list[Completion]:
        """Tags that fit what was typed: those that begin with it, then by another name, then inside."""
        plain = _searched(typed)
        if not plain:
            return []
        found: dict[int, str] = {}
        for number in self._names.beginning_with(plain):
            found.setdefault(number, "")
            if len(found) >= most:
                break
        for place in self._aliases.beginning_with(plain) if len(found) < most else ():
            number, alias = self._alias_of[place]
            found.setdefault(number, alias)
            if len(found) >= most:
                break
        for number in self._names.with_word(plain) if len(found) < most else ():
            found.setdefault(number, "")
            if len(found) >= most:
                break
        return [self._offer(number, alias) for number, alias in found.items()]

    def _offer(self, number: int, alias: str) -> Completion:
        name, category, count, _ = self._rows[number]
        return Completion(words_of(name), count, category, words_of(alias))


class _Lines:
    """Many short texts in one, to be searched as one."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._starts: list[int] = []
        pieces: list[str] = []
        place = 0
        for line in lines:
            self._starts.append(place)
            pieces.append(line)
            place += len(line) + 1
        self._text = "\n" + "\n".join(pieces) + "\n"

    def beginning_with(self, text: str) -> Iterator[int]:
        """Numbers of the lines that begin with a text, in order."""
        return self._found("\n" + text)

    def with_word(self, text: str) -> Iterator[int]:
        """Numbers of the lines in which a word, not the first, begins with a text, in order."""
        return self._found(" " + text)

    def _found(self, text: str) -> Iterator[int]:
        place = self._text.find(text)
        while place >= 0:
            number = bisect_right(self._starts, place) - 1
            yield number
            # On with the next line: one line is offered once.
            following = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
            place = self._text.find(text, following)


class TagCompletion:
    """Offers from the project's own tags and, when there is one, a booru list."""

    def __init__(self, booru: BooruTags | None = None) -> None:
        self._booru = booru
        self._own: list[tuple[str, str, int]] = []

    def set_own_tags(self, counts: Mapping[str, int]) -> None:
        """The project's own tags, with how often each is used."""
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        self._own = [(_searched(tag), tag, count) for tag, count in ordered]

    def offers(self, typed: str, most: int = 20) -> list[Completion]:
        """What may be meant, the project's own tags first."""
        plain = _searched(typed)
        if not plain:
            return []
        starting = [row for row in self._own if row[0].startswith(plain)]
        inside = [row for row in self._own if f" {plain}" in row[0] and not row[0].startswith(plain)]
        own = [Completion(tag, count, own=True) for _, tag, count in (*starting, *inside)]
        known = {plain_words(offer.tag) for offer in own[:most]}
        more = self._booru.offers(typed, most) if self._booru and len(own) < most else []
        return [*own, *(offer for offer in more if plain_words(offer.tag) not in known)][:most]


def _read_rows(text: str) -> Iterator[tuple[str, int, int, str]]:
    for row in csv.reader(text.splitlines()):
        if len(row) >= 3 and row[0] and row[1].isdecimal() and row[2].isdecimal():
            yield row[0], int(row[1]), int(row[2]), row[3] if len(row) > 3 else ""


def _searched(tag: str) -> str:
    """How names are kept and looked for: emoticons too with spaces, for half of one is no emoticon yet."""
    return tag.strip().replace("_", " ").casefold()


def _no_list(path: Path, reason: str) -> AtelierError:
    return AtelierError(
        "“{file}” cannot be used for completion.",
        why="It is no list of tags: {reason}.",
        remedy="Choose a list with lines of tag, type, count and aliases.",
        file=path.name,
        reason=reason,
    )
