"""Tags that are kept at hand on number keys: which of them captions have, and what a key does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings, with_tags
from curation.captions.caption import Caption
from curation.captions.rules import CaptionRule, RuleKind
from curation.captions.tag_counts import TagState
from curation.captions.tag_edits import AddTags, RemoveAsWritten
from curation.captions.tag_words import plain_words

KEY_COUNT = 9
"""So many tags have a key, 1 to 9; more can be pinned and clicked."""


@dataclass(frozen=True)
class PinnedTag:
    """A tag at hand, and on how many of the selected captions it stands; None as state: on none."""

    tag: str
    state: TagState | None
    count: int


def pinned_on(captions: Collection[Caption], pinned: Sequence[str]) -> tuple[PinnedTag, ...]:
    """How the tags at hand stand on some captions, in their order."""
    counts: Counter[str] = Counter()
    for caption in captions:
        there = set(caption.tags)
        counts.update([tag for tag in pinned if tag in there])
    return tuple(PinnedTag(tag, _state(counts[tag], len(captions)), counts[tag]) for tag in pinned)


def toggling(pinned: PinnedTag, rules: Iterable[CaptionRule] = ()) -> BulkEdit:
    """What a key does: it takes the tag from captions that all have it, and else gives it to all.

    Args:
        pinned: the tag, and how it stands on the captions.
        rules: the project's; of tags that exclude each other, the one just given stays.
    """
    if pinned.state is TagState.ALL:
        return RemoveAsWritten((pinned.tag,))
    rivals = dict.fromkeys(
        rival
        for rule in rules
        if rule.kind is RuleKind.EXCLUSIVE and _is_among(pinned.tag, rule.tags)
        for rival in rule.tags
        if not _is_among(rival, (pinned.tag,))
    )
    return TagInstead(pinned.tag, tuple(rivals)) if rivals else AddTags((pinned.tag,))


@dataclass(frozen=True)
class TagInstead(BulkEdit):
    """Add a tag in the place of those that exclude it; at the back where none of them stands."""

    tag: str
    rivals: tuple[str, ...]
    title: ClassVar[str] = "Add {tag} instead of {rivals}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        written = [self.tag if _is_among(tag, self.rivals) else tag for tag in caption.tags]
        return with_tags(caption, tuple(dict.fromkeys((*written, self.tag))))


def _state(count: int, of: int) -> TagState | None:
    if not count:
        return None
    return TagState.ALL if count == of else TagState.SOME


def _is_among(tag: str, tags: Iterable[str]) -> bool:
    return plain_words(tag) in {plain_words(other) for other in tags}
