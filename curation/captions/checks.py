"""Checks of captions: what guides warn of, each with a filter that shows it and, where possible, a fix."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from curation.captions.bulk_edit import BulkEdit
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.search import quoted
from curation.captions.tag_edits import RemoveTags, RenameTag, TriggerFirst
from curation.captions.tag_parts import PERSON, part_of
from curation.captions.tag_words import plain_words
from curation.captions.text_edits import JoinLines, LimitTokens
from curation.captions.typos import likely_typos

# Fewer pictures than this say nothing about what is usual.
_ENOUGH_PICTURES = 5
_USUAL_SHARE = 0.7
_RARE_SHARE = 0.1

# Of each group a picture can truly have one.
EXCLUSIVE_GROUPS: tuple[tuple[str, ...], ...] = (
    ("solo", "2girls", "2boys", "3girls", "3boys", "multiple girls", "multiple boys"),
    ("short hair", "medium hair", "long hair", "bald"),
    ("open mouth", "closed mouth"),
    ("closed eyes", "looking at viewer"),
    ("full body", "upper body", "lower body", "cowboy shot", "portrait", "close-up"),
    ("standing", "sitting", "lying", "kneeling", "squatting"),
    ("indoors", "outdoors"),
    ("day", "night"),
    ("monochrome", "colorful"),
)
_FEMALE = frozenset({"woman", "girl", "female", "lady", "1girl"})
_MALE = frozenset({"man", "boy", "male", "guy", "1boy"})
_SAYS_FEMALE = ("1girl", "2girls", "multiple girls", "female focus", "girl", "woman")
_SAYS_MALE = ("1boy", "2boys", "multiple boys", "male focus", "boy", "man")


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


def check_captions(index: CaptionIndex, settings: CheckSettings = USUAL_CHECKS) -> list[Finding]:
    """All that looks wrong, check by check.

    Args:
        index: the captions.
        settings: what the checks are held against.
    """
    return [finding for check in CHECKS for finding in check(index, settings)]


def _empty(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    ids = _ids(
        row for row in _written(index) if not row.read_text.strip() and not (row.is_reg and row.class_words)
    )
    unwritten = {row.kind for row in index.rows if not row.takes_words}
    if ids:
        yield Finding(
            "empty",
            "{count} pictures have no caption: the trainer reads the folder's name instead.",
            {"count": len(ids)},
            ids,
            "not has:caption" + "".join(f" -kind:{quoted(kind)}" for kind in sorted(unwritten)),
        )


def _without_trigger(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    for concept, rows in _by_concept(index).items():
        missing = [
            row for row in rows if row.triggers and not row.caption.is_empty and not _says_trigger(row)
        ]
        if missing:
            trigger = missing[0].triggers[0]
            yield Finding(
                "trigger",
                "{count} captions of “{concept}” do not say “{trigger}”.",
                {"count": len(missing), "concept": concept, "trigger": trigger},
                _ids(missing),
                f"concept:{quoted(concept)} has:caption not has:trigger",
                TriggerFirst(trigger),
                _ids(missing),
            )


def _too_long(index: CaptionIndex, settings: CheckSettings) -> Iterator[Finding]:
    if not index.knows_tokens:
        return
    limit = settings.token_limit
    ids = tuple(index.region_ids(index.tokens() > limit))
    if ids:
        values = {"count": len(ids), "limit": limit}
        yield Finding(
            "tokens",
            "{count} captions are longer than {limit} tokens: the trainer does not read their ends.",
            values,
            ids,
            f"tokens>{limit}",
            LimitTokens(limit),
            ids,
        )


def _several_lines(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    ids = _ids(row for row in _written(index) if "\n" in row.caption.text.strip())
    if ids:
        yield Finding(
            "lines",
            "{count} captions have several lines: the trainer reads only the first.",
            {"count": len(ids)},
            ids,
            "has:lines",
            JoinLines(),
            ids,
        )


def _contradicting(index: CaptionIndex, settings: CheckSettings) -> Iterator[Finding]:
    for concept, rows in _by_concept(index).items():
        words = {word for row in rows[:1] for word in plain_words(f"{row.class_words} {concept}").split()}
        wrong = _SAYS_MALE if words & _FEMALE else _SAYS_FEMALE if words & _MALE else ()
        for tag in wrong if not (words & _FEMALE and words & _MALE) else ():
            ids = _ids(row for row in rows if tag in _plain(row))
            if ids:
                yield Finding(
                    "contradiction",
                    "“{tag}” stands on {count} pictures of “{concept}”, and contradicts it.",
                    {"tag": tag, "count": len(ids), "concept": concept},
                    ids,
                    f"concept:{quoted(concept)} tag:{quoted(tag)}",
                    RemoveTags((tag,)),
                    ids,
                )
    for group in (*EXCLUSIVE_GROUPS, *settings.exclusive):
        yield from _exclusive(index, group)


def _exclusive(index: CaptionIndex, group: Sequence[str]) -> Iterator[Finding]:
    together: dict[tuple[str, ...], list[CaptionRow]] = {}
    for row in _written(index):
        found = tuple(tag for tag in group if plain_words(tag) in _plain(row))
        if len(found) > 1:
            together.setdefault(found, []).append(row)
    for found, rows in together.items():
        yield Finding(
            "exclusive",
            "{tags} stand together on {count} pictures; only one of them can be true.",
            {"tags": ", ".join(f"“{tag}”" for tag in found), "count": len(rows)},
            _ids(rows),
            " ".join(f"tag:{quoted(tag)}" for tag in found),
        )


def _outliers(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    """Of what says who it is, such as the colour of hair, what only few pictures of a concept have."""
    for concept, rows in _by_concept(index).items():
        if len(rows) < _ENOUGH_PICTURES:
            continue
        of_noun: dict[str, Counter[str]] = {}
        for row in rows:
            for tag in _plain(row):
                words = tag.split()
                if len(words) == 2 and words[1] in ("hair", "eyes", "skin"):
                    of_noun.setdefault(words[1], Counter())[tag] += 1
        for counts in of_noun.values():
            usual, count = counts.most_common(1)[0]
            if count < _USUAL_SHARE * len(rows):
                continue
            for tag, rare in counts.items():
                ids = _ids(row for row in rows if tag in _plain(row) and usual not in _plain(row))
                if ids and rare <= _RARE_SHARE * len(rows):
                    yield Finding(
                        "outlier",
                        "“{tag}” stands on {count} pictures of “{concept}”, where “{usual}” is usual.",
                        {"tag": tag, "count": len(ids), "concept": concept, "usual": usual},
                        ids,
                        f"concept:{quoted(concept)} tag:{quoted(tag)} -tag:{quoted(usual)}",
                        RemoveTags((tag,)),
                        ids,
                    )


def _on_all(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    for concept, rows in _by_concept(index).items():
        if len(rows) < _ENOUGH_PICTURES:
            continue
        names = {plain_words(word) for row in rows for word in (*row.triggers, *row.class_words.split(","))}
        common = frozenset.intersection(*map(_plain, rows)) - names
        for tag in sorted(tag for tag in common if part_of(tag) != PERSON):
            yield Finding(
                "on_all",
                "“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.",
                {"tag": tag, "count": len(rows), "concept": concept},
                _ids(rows),
                f"concept:{quoted(concept)} tag:{quoted(tag)}",
                RemoveTags((tag,)),
                _ids(rows),
            )


def _typos(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    counts: Counter[str] = Counter()
    for row in _written(index):
        counts.update(set(row.caption.tags))
    for typo, meant in likely_typos(counts):
        ids = _ids(row for row in _written(index) if typo in row.caption.tags)
        yield Finding(
            "typo",
            "“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.",
            {"typo": typo, "count": len(ids), "meant": meant, "often": counts[meant]},
            ids,
            f"tag:{quoted(typo)}",
            RenameTag(typo, meant),
            ids,
        )


CHECKS: tuple[Callable[[CaptionIndex, CheckSettings], Iterator[Finding]], ...] = (
    _empty,
    _without_trigger,
    _too_long,
    _several_lines,
    _contradicting,
    _outliers,
    _on_all,
    _typos,
)


def _written(index: CaptionIndex) -> list[CaptionRow]:
    """Rows whose captions the trainer gets to read."""
    return [row for row in index.rows if row.takes_words]


def _by_concept(index: CaptionIndex) -> dict[str, list[CaptionRow]]:
    found: dict[str, list[CaptionRow]] = {}
    for row in _written(index):
        for concept in row.concepts:
            found.setdefault(concept, []).append(row)
    return found


def _ids(rows: Sequence[CaptionRow] | Iterator[CaptionRow]) -> tuple[int, ...]:
    return tuple(row.region_id for row in rows)


def _plain(row: CaptionRow) -> frozenset[str]:
    return _plain_tags(row.caption)


@functools.lru_cache(maxsize=131072)
def _plain_tags(caption: Caption) -> frozenset[str]:
    return frozenset(plain_words(tag) for tag in caption.tags)


def _says_trigger(row: CaptionRow) -> bool:
    text = row.caption.text.casefold()
    return any(trigger.casefold() in text for trigger in row.triggers)
