"""Rules of a project: what is always rewritten, what excludes each other, what implies what.

A rule is offered when the same fix was made by hand a second time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from typing_extensions import override

from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings, with_tags
from curation.captions.caption import Caption
from curation.captions.tag_words import plain_words

_TITLES = {
    "rewrite": "Always write “{becomes}” for “{tags}”",
    "remove": "Always remove “{tags}”",
    "exclusive": "Only one of “{tags}”",
    "implies": "Always add “{becomes}” beside “{tags}”",
}
# Once is a correction, twice is a habit.
_TIMES = 2


class RuleKind(StrEnum):
    """What a rule does with its tags."""

    REWRITE = "rewrite"  # each of its tags becomes another, or goes
    EXCLUSIVE = "exclusive"  # of its tags, only the first that stands in a caption stays
    IMPLIES = "implies"  # beside any of its tags, others are added


@dataclass(frozen=True)
class CaptionRule:
    """One rule.

    Attributes:
        kind: what it does.
        tags: the tags it looks for.
        becomes: the tags it writes: one or none for a rewriting, at least one for what is implied.
        id: its number in the project; 0 for one that is only offered.
    """

    kind: RuleKind
    tags: tuple[str, ...]
    becomes: tuple[str, ...] = ()
    id: int = 0

    @property
    def title(self) -> str:
        """What it does: a template that ``title_values`` fill."""
        is_removal = self.kind is RuleKind.REWRITE and not self.becomes
        return _TITLES["remove" if is_removal else self.kind.value]

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"tags": ", ".join(self.tags), "becomes": ", ".join(self.becomes)}

    def applied(self, tags: Sequence[str]) -> tuple[str, ...]:
        """Tags after the rule, the same where it has nothing to do. Tags are compared as plain words."""
        wanted = {plain_words(tag) for tag in self.tags}
        if self.kind is RuleKind.REWRITE:
            written = (
                other for tag in tags for other in (self.becomes if plain_words(tag) in wanted else (tag,))
            )
            return tuple(dict.fromkeys(written)) if self._meets(tags, wanted) else tuple(tags)
        if self.kind is RuleKind.IMPLIES:
            known = {plain_words(tag) for tag in tags}
            more = [tag for tag in self.becomes if plain_words(tag) not in known]
            return (*tags, *more) if self._meets(tags, wanted) else tuple(tags)
        first = next((plain_words(tag) for tag in tags if plain_words(tag) in wanted), None)
        return tuple(tag for tag in tags if plain_words(tag) not in wanted or plain_words(tag) == first)

    @staticmethod
    def _meets(tags: Sequence[str], wanted: Collection[str]) -> bool:
        return any(plain_words(tag) in wanted for tag in tags)


@dataclass(frozen=True)
class ApplyRules(BulkEdit):
    """Bring captions to what the project's rules say."""

    rules: tuple[CaptionRule, ...]
    title: ClassVar[str] = "Apply {count} rules"

    @property
    @override
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.rules)}

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        return with_tags(caption, ruled(caption.tags, self.rules))


def ruled(tags: Sequence[str], rules: Iterable[CaptionRule]) -> tuple[str, ...]:
    """Tags after all rules, one after the other."""
    for rule in rules:
        tags = rule.applied(tags)
    return tuple(tags)


def fix_of(before: Caption, after: Caption) -> CaptionRule | None:
    """The fix that a person made by hand: one tag became another, or went. None for every other change."""
    gone = [tag for tag in before.tags if tag not in after.tags]
    new = [tag for tag in after.tags if tag not in before.tags]
    if len(gone) != 1 or len(new) > 1:
        return None
    # What was typed in another place is no correction of the tag that went.
    if new and before.tags.index(gone[0]) != after.tags.index(new[0]):
        return None
    return CaptionRule(RuleKind.REWRITE, (gone[0],), tuple(new))


class FixWatch:
    """Counts fixes by hand and says when one deserves a rule.

    Args:
        known: rules that are there already; none of them is offered again.
    """

    def __init__(self, known: Iterable[CaptionRule] = ()) -> None:
        self._counts: Counter[CaptionRule] = Counter()
        self._settled: set[tuple[RuleKind, tuple[str, ...]]] = {(rule.kind, rule.tags) for rule in known}

    def note(self, before: Caption, after: Caption) -> CaptionRule | None:
        """Take in one change by hand. Returns the rule to offer, once, at the second same fix."""
        fix = fix_of(before, after)
        if fix is None or (fix.kind, fix.tags) in self._settled:
            return None
        self._counts[fix] += 1
        if self._counts[fix] < _TIMES:
            return None
        self._settled.add((fix.kind, fix.tags))
        return fix
