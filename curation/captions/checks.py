"""Checks of captions: what guides warn of, each with a filter that shows it and, where possible, a fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.finding import USUAL_CHECKS, CheckSettings, Finding, by_concept, ids_of, written_rows
from curation.captions.search import quoted
from curation.captions.tag_checks import TAG_CHECKS
from curation.captions.tag_edits import TriggerFirst
from curation.captions.text_edits import JoinLines, LimitTokens


def check_captions(index: CaptionIndex, settings: CheckSettings = USUAL_CHECKS) -> list[Finding]:
    """All that looks wrong, check by check.

    Args:
        index: the captions.
        settings: what the checks are held against.
    """
    return [finding for check in CHECKS for finding in check(index, settings)]


def _empty(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    empty = [
        row
        for row in written_rows(index)
        if not row.read_text.strip() and not (row.is_reg and row.class_words)
    ]
    ids = ids_of(empty)
    # A kind may be written for one concept and left out for another.
    unwritten = {row.kind for row in index.rows if not row.takes_words} - {row.kind for row in empty}
    if ids:
        yield Finding(
            "empty",
            "{count} pictures have no caption: the trainer reads the folder's name instead.",
            {"count": len(ids)},
            ids,
            "not has:caption" + "".join(f" -kind:{quoted(kind)}" for kind in sorted(unwritten)),
        )


def _without_trigger(index: CaptionIndex, _settings: CheckSettings) -> Iterator[Finding]:
    for concept, rows in by_concept(index).items():
        missing = [
            row for row in rows if row.triggers and not row.caption.is_empty and not _says_trigger(row)
        ]
        if missing:
            # Who feeds several concepts is called by all their names; this is about one of them.
            triggers = missing[0].triggers
            trigger = concept if concept in triggers else triggers[0]
            yield Finding(
                "trigger",
                "{count} captions of “{concept}” do not say “{trigger}”.",
                {"count": len(missing), "concept": concept, "trigger": trigger},
                ids_of(missing),
                f"concept:{quoted(concept)} has:caption not has:trigger",
                TriggerFirst(trigger),
                ids_of(missing),
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
    ids = ids_of(row for row in written_rows(index) if "\n" in row.caption.text.strip())
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


CHECKS: tuple[Callable[[CaptionIndex, CheckSettings], Iterator[Finding]], ...] = (
    _empty,
    _without_trigger,
    _too_long,
    _several_lines,
    *TAG_CHECKS,
)


def _says_trigger(row: CaptionRow) -> bool:
    text = row.caption.text.casefold()
    return any(trigger.casefold() in text for trigger in row.triggers)
