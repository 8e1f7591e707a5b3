"""ClipTokens: counts the tokens of captions as the trainer does, and knows where its reading ends.

CLIP's byte pair encoding in plain Python (Radford et al., 2021, https://arxiv.org/abs/2103.00020), so that
the window counts while one types, without the libraries that train.
"""

from __future__ import annotations

import functools
import gzip
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

from core.kohya.clip_text import as_clip_reads

# CLIP's published file holds more merges than CLIP uses; the vocabulary is closed after this many.
_MERGE_COUNT = 48894
# White space as Unicode has it; Python's own notion takes four separators of records more.
_CHUNKS = re.compile(r"[^\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_CONTRACTIONS = re.compile(r"'(?:s|t|re|ve|m|ll|d)")
_ASCII_WORDS = re.compile(r"'(?:s|t|re|ve|m|ll|d)|[a-z]+|[0-9]|[^a-z0-9]+")
_MARKS = ("<|startoftext|>", "<|endoftext|>")
_MOST_KEPT = 200_000


class ClipTokens:
    """The tokenizer of all text encoders of SD1.5 and SDXL, as far as counting needs it."""

    def __init__(self, merges: Iterable[tuple[str, str]]) -> None:
        self._ranks = {pair: rank for rank, pair in enumerate(merges)}
        self._lengths: dict[str, int] = {}
        self._ended: dict[str, int] = {}

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the merges from CLIP's own packed file, ``bpe_simple_vocab_16e6.txt.gz``."""
        lines = gzip.decompress(path.read_bytes()).decode().split("\n")
        # The first line names the version.
        pairs = (line.split() for line in lines[1 : _MERGE_COUNT + 1])
        return cls((first, second) for first, second in pairs)

    def count(self, text: str) -> int:
        """Tokens of a text, without the two that mark its ends."""
        # Nothing reaches over the space behind a comma, and most tags were met before: one look each.
        *ended, last = as_clip_reads(text).split(", ")
        return sum(map(self._ended_length, ended)) + self._length(last)

    def cut(self, text: str, limit: int) -> int | None:
        """Where the trainer stops reading: how many characters of the text it still reads; None for all.

        Args:
            text: a caption.
            limit: how many tokens are read: 75, 150 or 225.
        """
        start, left = 0, limit
        # Most tags were met before: one look for each, and only the one that is too much is taken apart.
        for piece in text.split(", ")[:-1]:
            length = self._ended_length(as_clip_reads(piece))
            if length > left:
                break
            start, left = start + len(piece) + 2, left - length
        for chunk in _CHUNKS.finditer(text, start):
            length = self.count(chunk.group())
            if length > left:
                return chunk.start() + self._read_of_chunk(chunk.group(), left)
            left -= length
        return None

    def _ended_length(self, piece: str) -> int:
        """Tokens of a piece and the comma behind it."""
        known = self._ended.get(piece)
        if known is None:
            if len(self._ended) > _MOST_KEPT:
                self._ended.clear()
            known = self._ended[piece] = self._length(f"{piece},")
        return known

    def _length(self, text: str) -> int:
        return sum(map(self._chunk_length, _CHUNKS.findall(text)))

    def _chunk_length(self, chunk: str) -> int:
        """Tokens of a chunk as CLIP reads it."""
        known = self._lengths.get(chunk)
        if known is None:
            if len(self._lengths) > _MOST_KEPT:
                self._lengths.clear()
            known = self._lengths[chunk] = sum(self._word_lengths(chunk))
        return known

    def _word_lengths(self, chunk: str) -> Iterator[int]:
        return (1 if word in _MARKS else len(self._pieces(word)) for word in _words(chunk))

    def _read_of_chunk(self, chunk: str, left: int) -> int:
        """How many characters of a chunk fit; a long word may be read in part."""
        normal = as_clip_reads(chunk)
        if len(normal) != len(chunk):
            return 0
        place = 0
        for word, length in zip(_words(normal), self._word_lengths(normal), strict=True):
            if length > left:
                # Each letter of a piece stands for one byte of the word.
                read = sum(len(piece.removesuffix("</w>")) for piece in self._pieces(word)[:left])
                return place + len(word.encode()[:read].decode(errors="ignore"))
            left -= length
            place += len(word)
        return place

    def _pieces(self, word: str) -> list[str]:
        """One word in byte pairs, merged as CLIP learned to."""
        letters = _byte_letters()
        pieces = [letters[byte] for byte in word.encode("utf-8", "surrogatepass")]
        pieces[-1] += "</w>"
        while len(pieces) > 1:
            pairs = list(itertools.pairwise(pieces))
            best = min(pairs, key=lambda pair: self._ranks.get(pair, _MERGE_COUNT))
            if best not in self._ranks:
                break
            pieces = _merged(pieces, best)
        return pieces


def _merged(pieces: list[str], pair: tuple[str, str]) -> list[str]:
    merged: list[str] = []
    place = 0
    while place < len(pieces):
        if place + 1 < len(pieces) and (pieces[place], pieces[place + 1]) == pair:
            merged.append(pieces[place] + pieces[place + 1])
            place += 2
        else:
            merged.append(pieces[place])
            place += 1
    return merged


def _words(chunk: str) -> list[str]:
    """Runs of letters, single digits, runs of everything else; English contractions by themselves."""
    found: list[str] = []
    place = 0
    # What marks the ends of texts is one token also when somebody writes it into a caption.
    for mark in re.finditer("|".join(map(re.escape, _MARKS)), chunk):
        found += [*_plain_words(chunk[place : mark.start()]), mark.group()]
        place = mark.end()
    return found + _plain_words(chunk[place:])


def _plain_words(chunk: str) -> list[str]:
    if chunk.isascii():
        return _ASCII_WORDS.findall(chunk)
    found: list[str] = []
    place = 0
    while place < len(chunk):
        contraction = _CONTRACTIONS.match(chunk, place)
        end = contraction.end() if contraction else _end_of_run(chunk, place)
        found.append(chunk[place:end])
        place = end
    return found


def _end_of_run(chunk: str, start: int) -> int:
    kind = _kind(chunk[start])
    end = start + 1
    while kind != "N" and end < len(chunk) and _kind(chunk[end]) == kind:
        end += 1
    return end


@functools.cache
def _kind(letter: str) -> str:
    """L for letters, N for numbers, and nothing for all else."""
    kind = unicodedata.category(letter)[0]
    return kind if kind in "LN" else ""


@functools.cache
def _byte_letters() -> dict[int, str]:
    """A printable letter for each of the 256 bytes."""
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAC + 1), *range(0xAE, 0xFF + 1)]
    others = [byte for byte in range(256) if byte not in printable]
    return {byte: chr(byte) for byte in printable} | {
        byte: chr(256 + number) for number, byte in enumerate(others)
    }
