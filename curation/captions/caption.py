"""Caption: the words of one crop, as tags or a sentence. Reading and writing it changes no character."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

SEPARATOR = ","


class CaptionOrigin(StrEnum):
    """Whose words a caption is made of. What a person wrote or changed is never written over unasked."""

    PERSON = "person"
    TAGGER = "tagger"


@dataclass(frozen=True)
class Caption:
    """Words of one crop. The text is kept exactly as it was written; tags are a view on it."""

    text: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The comma-separated pieces, trimmed, without empty ones."""
        return tuple(filter(None, map(str.strip, self.text.split(SEPARATOR))))

    @property
    def is_empty(self) -> bool:
        """Whether no word stands here."""
        return not self.text.strip()

    def with_tags(self, tags: Iterable[str]) -> Caption:
        """A caption of these tags, in this order."""
        return Caption(f"{SEPARATOR} ".join(tags))

    def with_tag_first(self, tag: str) -> Caption:
        """The caption with one tag at the front, and nowhere else."""
        return self.with_tags((tag, *(other for other in self.tags if other != tag)))

    def without_tag(self, tag: str) -> Caption:
        """The caption without one tag; unchanged to the letter when the tag is not in it."""
        if tag not in self.tags:
            return self
        return self.with_tags(other for other in self.tags if other != tag)

    def __str__(self) -> str:
        return self.text


def parse_caption(text: str) -> Caption:
    """Read a caption. ``str(parse_caption(text)) == text`` for every text."""
    return Caption(text)
