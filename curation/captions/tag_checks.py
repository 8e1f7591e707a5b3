"""Checks of single tags: what contradicts, what is unusual for a concept, what stands everywhere, typos."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from curation.captions.caption import SEPARATOR
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.finding import CheckSettings, Finding, by_concept, ids_of, plain_tags, written_rows
from curation.captions.search import quoted
from curation.captions.tag_edits import RemoveTags, RenameTag
from curation.captions.tag_parts import PERSON, part_of
from curation.captions.tag_words import plain_words
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


def _contradicting(index: CaptionIndex, settings: CheckSettings) -> Iterator[Finding]:
    for concept, rows in by_concept(index).items():
        said = f"{rows[0].class_words} {concept}".replace(SEPARATOR, " ")
        words = set(plain_words(said).split())
        wrong = _SAYS_MALE if words & _FEMALE else _SAYS_FEMALE if words & _MALE else ()
        for tag in wrong if not (words & _FEMALE and words & _MALE) else ():
            ids = ids_of(row for row in rows if tag in plain_tags(row))
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
    for row in written_rows(index):
        found = tuple(tag for tag in group if plain_words(tag) in plain_tags(row))
        if len(found) > 1:
            together.setdefault(found, []).append(row)
    for found, rows in together.items():
        yield Finding(
            "exclusive",
            "{tags} stand together on {count} pictures; only one of them can be true.",
            {"tags": ", ".join(f"“{tag}”" for tag in found), "count": len(rows)},
            ids_of(rows),
            " ".join(f"tag:{quoted(tag)}" for tag in found),
        )


def _outliers(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    """Of what says who it is, such as the colour of hair, what only few pictures of a concept have."""
    for concept, rows in by_concept(index).items():
        if len(rows) < _ENOUGH_PICTURES:
            continue
        of_noun: dict[str, Counter[str]] = {}
        for row in rows:
            for tag in plain_tags(row):
                words = tag.split()
                if len(words) == 2 and words[1] in ("hair", "eyes", "skin"):
                    of_noun.setdefault(words[1], Counter())[tag] += 1
        for counts in of_noun.values():
            usual, count = counts.most_common(1)[0]
            if count < _USUAL_SHARE * len(rows):
                continue
            for tag, rare in counts.items():
                ids = ids_of(row for row in rows if tag in plain_tags(row) and usual not in plain_tags(row))
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
    for concept, rows in by_concept(index).items():
        if len(rows) < _ENOUGH_PICTURES:
            continue
        names = {plain_words(word) for row in rows for word in (*row.triggers, *row.class_words.split(","))}
        common = frozenset.intersection(*map(plain_tags, rows)) - names
        for tag in sorted(tag for tag in common if part_of(tag) != PERSON):
            yield Finding(
                "on_all",
                "“{tag}” stands on all {count} pictures of “{concept}”: once removed, the trigger means it.",
                {"tag": tag, "count": len(rows), "concept": concept},
                ids_of(rows),
                f"concept:{quoted(concept)} tag:{quoted(tag)}",
                RemoveTags((tag,)),
                ids_of(rows),
            )


def _typos(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    counts: Counter[str] = Counter()
    for row in written_rows(index):
        counts.update(set(row.caption.tags))
    for typo, meant in likely_typos(counts):
        ids = ids_of(row for row in written_rows(index) if typo in row.caption.tags)
        yield Finding(
            "typo",
            "“{typo}” stands on {count} pictures; “{meant}”, on {often}, may be meant.",
            {"typo": typo, "count": len(ids), "meant": meant, "often": counts[meant]},
            ids,
            f"tag:{quoted(typo)}",
            RenameTag(typo, meant),
            ids,
        )


TAG_CHECKS: tuple[Callable[[CaptionIndex, CheckSettings], Iterator[Finding]], ...] = (
    _contradicting,
    _outliers,
    _on_all,
    _typos,
)
