"""Finding: what a check of captions found; and the captions as checks see them, concept by concept."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from curation.captions.bulk_edit import BulkEdit
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.tag_words import plain_words


@dataclass(frozen=True)
class Finding:
    """Something that a person should look at.

    Attributes:
        check: which check found it.
        message: English template with named places.
        values: what the template names.
        region_ids: the pictures it is about.
        filter: a filter line that shows them.
        fix: what would put it right, or None where only a person can tell.
        fix_ids: the pictures that the fix is for.
    """

    check: str
    message: str
    values: dict[str, Any]
    region_ids: tuple[int, ...]
    filter: str
    fix: BulkEdit | None = None
    fix_ids: tuple[int, ...] = field(default=())

    @property
    def text(self) -> str:
        """The message, filled in."""
        return self.message.format(**self.values)


@dataclass(frozen=True)
class CheckSettings:
    """What the checks are held against.

    Attributes:
        token_limit: what the trainer reads of a caption: 75, 150 or 225 tokens.
        exclusive: more groups of tags of which a picture can have one, beside the usual ones.
    """

    token_limit: int = 75
    exclusive: tuple[tuple[str, ...], ...] = ()


USUAL_CHECKS = CheckSettings()


def written_rows(index: CaptionIndex) -> list[CaptionRow]:
    """Rows whose captions the trainer gets to read."""
    return [row for row in index.rows if row.takes_words]


def by_concept(index: CaptionIndex) -> dict[str, list[CaptionRow]]:
    """Rows that the trainer reads, by the names of the concepts they feed."""
    found: dict[str, list[CaptionRow]] = {}
    for row in written_rows(index):
        for concept in row.concepts:
            found.setdefault(concept, []).append(row)
    return found


def ids_of(rows: Sequence[CaptionRow] | Iterator[CaptionRow]) -> tuple[int, ...]:
    """Their regions."""
    return tuple(row.region_id for row in rows)


def plain_tags(row: CaptionRow) -> frozenset[str]:
    """Tags of a picture's caption as they compare: lower case, spaces, no escapes."""
    return _plain_tags(row.caption)


@functools.lru_cache(maxsize=131072)
def _plain_tags(caption: Caption) -> frozenset[str]:
    return frozenset(plain_words(tag) for tag in caption.tags)
