"""CLIP tokenizers: from the shipped merges, or from a folder that brings its own; never from a hub."""

from __future__ import annotations

import functools
import gzip
from typing import TYPE_CHECKING, Any

from transformers import CLIPTokenizer

from core.errors import AtelierError
from resources import paths

if TYPE_CHECKING:
    from pathlib import Path

# CLIP's published file holds more merges than CLIP uses; the vocabulary is closed after this many.
MERGE_COUNT = 48894
VOCABULARY_SIZE = 49408
CHUNK_LENGTH = 77

_START, _END = "<|startoftext|>", "<|endoftext|>"
_TOKENIZER_FILES = ("tokenizer.json", "merges.txt")


@functools.cache
def clip_tokenizer() -> Any:
    """CLIP's own tokenizer of 49408 tokens, for all text encoders of SD1.5 and SDXL; one, shared by all.

    Raises:
        AtelierError: the shipped merges are damaged.
    """
    tokenizer = CLIPTokenizer(
        vocab=dict(_vocabulary()), merges=list(_merges()), model_max_length=CHUNK_LENGTH
    )
    if len(tokenizer) != VOCABULARY_SIZE:
        raise AtelierError(
            "CLIP's vocabulary in “{path}” has {count} tokens instead of {expected}.",
            why="Captions would be read as other words than the base model learned.",
            remedy="Install LoRA Atelier again.",
            path=paths.clip_vocabulary(),
            count=len(tokenizer),
            expected=VOCABULARY_SIZE,
        )
    return tokenizer


def folder_tokenizer(folder: Path, *, vocabulary_size: int) -> Any:
    """The tokenizer of one folder in diffusers layout, or CLIP's own where that is what the encoder learned.

    A text encoder of CLIP's size always gets CLIP's own: the second tokenizer of SDXL folders declares “!” to
    be its filling, and so reads “!!” as two tokens where CLIP and sd-scripts read one. transformers builds
    a tokenizer of two tokens from an empty folder without a word, so sizes are compared here.

    Args:
        folder: ``tokenizer/`` or ``tokenizer_2/`` of a base model; may be missing.
        vocabulary_size: tokens that the text encoder knows.

    Raises:
        AtelierError: tokenizer and text encoder do not belong together.
    """
    brings_its_own = any((folder / name).is_file() for name in _TOKENIZER_FILES)
    if vocabulary_size == VOCABULARY_SIZE or not brings_its_own:
        tokenizer = clip_tokenizer()
    else:
        tokenizer = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    if len(tokenizer) != vocabulary_size:
        raise AtelierError(
            "The tokenizer in “{folder}” has {count} tokens, but its text encoder knows {expected}.",
            why="Captions would be read as other words than the base model learned.",
            remedy="Copy the whole tokenizer folder of this base model, or choose another base model.",
            folder=folder,
            count=len(tokenizer),
            expected=vocabulary_size,
        )
    return tokenizer


@functools.cache
def _merges() -> tuple[tuple[str, str], ...]:
    with gzip.open(paths.clip_vocabulary(), "rt", encoding="utf-8") as lines:
        next(lines)  # names the version
        pairs = (line.split() for line, _ in zip(lines, range(MERGE_COUNT), strict=False))
        return tuple((first, second) for first, second in pairs)


@functools.cache
def _vocabulary() -> tuple[tuple[str, int], ...]:
    letters = _byte_letters()
    endings = [f"{letter}</w>" for letter in letters]
    merged = ["".join(pair) for pair in _merges()]
    return tuple((token, index) for index, token in enumerate([*letters, *endings, *merged, _START, _END]))


def _byte_letters() -> list[str]:
    """A printable letter for each of the 256 bytes, in the order in which CLIP numbers them."""
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAC + 1), *range(0xAE, 0xFF + 1)]
    stand_ins = range(256, 256 + 256 - len(printable))
    return [chr(code) for code in (*printable, *stand_ins)]
