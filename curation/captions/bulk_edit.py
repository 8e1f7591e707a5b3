"""BulkEdit: one way to rewrite captions. Pure, shown as a preview first, then applied as one step.

Each edit is a frozen value; it leaves a caption it has nothing to do with unchanged to the letter.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, ClassVar, TypeAlias

from curation.captions.caption import Caption

TokenCounter: TypeAlias = Callable[[str], int]
_NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Surroundings:
    """What an edit may want to know about the picture and the captions around it.

    Attributes:
        trigger: what the picture's concept is called in captions; "" for none.
        class_words: what it is one of, for example "woman".
        scores: a tagger's scores of the picture, by words, 0..1.
        frequency: on how many pictures each tag stands.
        count_tokens: counts a text's tokens without the two that mark its ends; None where nobody can.
    """

    trigger: str = ""
    class_words: str = ""
    scores: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    frequency: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    count_tokens: TokenCounter | None = None


NOWHERE = Surroundings()


class BulkEdit(ABC):
    """A way to rewrite captions. The title is a template that ``title_values`` fill."""

    title: ClassVar[str]

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names: the edit's own fields, lists as people write them."""
        values = vars(self).items()
        return {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in values}

    @abstractmethod
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        """The caption after the edit; the same caption where there is nothing to do."""


def with_tags(caption: Caption, tags: Sequence[str]) -> Caption:
    """A caption of these tags, unchanged to the letter when they are the ones it has."""
    return caption if tuple(tags) == caption.tags else caption.with_tags(tags)
