"""Bulk edits that work on tags: add, remove, rename, sort, and what is there twice."""

from __future__ import annotations

import fnmatch
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from typing_extensions import override

from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings, with_tags
from curation.captions.caption import Caption
from curation.captions.tag_words import (
    plain_words,
)

_SPACES_OF_ONE_WORD = 2


@dataclass(frozen=True)
class AddTags(BulkEdit):
    """Add tags that are not there yet: at the front, at the back, or behind another tag.

    Behind a tag that a caption does not have, they go to the back.
    """

    tags: tuple[str, ...]
    where: Literal["front", "back", "after"] = "back"
    after: str = ""
    title: ClassVar[str] = "Add {tags}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        there = caption.tags
        wanted = dict.fromkeys(tag.strip() for tag in self.tags)
        new = tuple(tag for tag in wanted if tag and tag not in there)
        if self.where == "front":
            return with_tags(caption, (*new, *there))
        if self.where == "after" and self.after in there:
            place = there.index(self.after) + 1
            return with_tags(caption, (*there[:place], *new, *there[place:]))
        return with_tags(caption, (*there, *new))


@dataclass(frozen=True)
class RemoveTags(BulkEdit):
    """Remove tags. "*" and "?" stand for any letters, so a list of these serves as a blacklist."""

    tags: tuple[str, ...]
    title: ClassVar[str] = "Remove {tags}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        return with_tags(caption, [tag for tag in caption.tags if not _is_among(tag, self.tags)])


@dataclass(frozen=True)
class RemoveAsWritten(BulkEdit):
    """Remove tags that are written just so: what a click on a tag means."""

    tags: tuple[str, ...]
    title: ClassVar[str] = "Remove {tags}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        return with_tags(caption, [tag for tag in caption.tags if tag not in self.tags])


@dataclass(frozen=True)
class RenameTag(BulkEdit):
    """Rename a tag where it stands. A new name that is there already is not doubled; an empty one removes."""

    old: str
    new: str
    title: ClassVar[str] = "Rename {old} to {new}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        if self.old not in caption.tags:
            return caption
        renamed = [self.new.strip() if tag == self.old else tag for tag in caption.tags]
        return with_tags(caption, [tag for tag in dict.fromkeys(renamed) if tag])


@dataclass(frozen=True)
class TriggerFirst(BulkEdit):
    """Put the trigger at the front: a given one, or that of the picture's concept."""

    trigger: str = ""
    title: ClassVar[str] = "Trigger first"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        trigger = (self.trigger or around.trigger).strip()
        if not trigger or caption.tags[:1] == (trigger,):
            return caption
        return caption.with_tag_first(trigger)


@dataclass(frozen=True)
class SortTags(BulkEdit):
    """Sort tags: surest first, most frequent first, by alphabet, or in an order of one's own.

    Tags that the order does not know keep their order, at the back.
    """

    by: Literal["score", "frequency", "alphabet", "custom"]
    order: tuple[str, ...] = ()
    keep_tokens: int = 0
    title: ClassVar[str] = "Sort by {by}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        kept, rest = caption.tags[: self.keep_tokens], caption.tags[self.keep_tokens :]
        return with_tags(caption, (*kept, *sorted(rest, key=self._key(around))))

    def _key(self, around: Surroundings) -> Callable[[str], Any]:
        places = {tag: place for place, tag in enumerate(self.order)}
        keys: dict[str, Callable[[str], Any]] = {
            "score": lambda tag: -around.scores.get(plain_words(tag), 0.0),
            "frequency": lambda tag: -around.frequency.get(tag, 0),
            "alphabet": str.casefold,
            "custom": lambda tag: places.get(tag, len(places)),
        }
        return keys[self.by]


@dataclass(frozen=True)
class RemoveDuplicates(BulkEdit):
    """Remove tags that stand there twice; "long_hair" and "Long Hair" count as the same, the first stays."""

    title: ClassVar[str] = "Remove duplicates"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        first: dict[str, str] = {}
        for tag in caption.tags:
            first.setdefault(plain_words(tag), tag)
        return with_tags(caption, tuple(first.values()))


@dataclass(frozen=True)
class DropSubsumed(BulkEdit):
    """Drop tags that another one says more exactly: "hair" beside "long hair"."""

    keep: tuple[str, ...] = ()
    title: ClassVar[str] = "Drop tags that others include"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        tags = caption.tags
        # With a space on both sides, whole words are found by looking for a piece of text.
        padded = [f" {' '.join(plain_words(tag).split())} " for tag in tags]
        longer = [text for text in padded if text.count(" ") > _SPACES_OF_ONE_WORD]
        kept = [
            tag
            for tag, text in zip(tags, padded, strict=True)
            if tag in self.keep or not any(text in other and text != other for other in longer)
        ]
        return with_tags(caption, kept)


@dataclass(frozen=True)
class ShuffleTags(BulkEdit):
    """Shuffle tags, the first ``keep_tokens`` where they are. Seed and caption decide the order."""

    seed: int = 0
    keep_tokens: int = 1
    title: ClassVar[str] = "Shuffle tags"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        kept, rest = caption.tags[: self.keep_tokens], list(caption.tags[self.keep_tokens :])
        random.Random(f"{self.seed} {caption.text}").shuffle(rest)
        return with_tags(caption, (*kept, *rest))


def _is_among(tag: str, wanted: Sequence[str]) -> bool:
    plain = plain_words(tag)
    return any(
        tag == one or (("*" in one or "?" in one) and fnmatch.fnmatchcase(plain, plain_words(one)))
        for one in wanted
    )
