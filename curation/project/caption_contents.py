"""What is in a project's captions: words, layers, origins, scores, rules, filters, settings."""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from curation.captions.caption import Caption, CaptionOrigin, parse_caption
from curation.captions.caption_settings import CaptionSettings, LayeredCaption
from curation.captions.rules import CaptionRule, RuleKind
from curation.project.records import described_of
from curation.taggers.choose_tags import CaptionChoice
from curation.taggers.description import Described

_AT_ONCE = 900
"""Rows that are asked for at once; older SQLite lets a statement name 999."""
_ORIGINS = {origin.value: origin for origin in CaptionOrigin}


@dataclass(frozen=True)
class CaptionFacts:
    """All that is kept of one caption.

    Attributes:
        layers: its words, its sentence, its notes.
        origin: whose words they are.
        choice: how a tagger's words were chosen, as JSON; "" where none was.
        edited_at: when it was last written, ISO 8601 in UTC; "" where nobody noted it.
    """

    layers: LayeredCaption
    origin: CaptionOrigin = CaptionOrigin.PERSON
    choice: str = ""
    edited_at: str = ""


@dataclass(frozen=True)
class SavedFilter:
    """A filter line with a name."""

    id: int
    name: str
    line: str


class CaptionContents(ABC):
    """Reads of everything about captions."""

    @abstractmethod
    def _rows(self, statement: str, *values: Any) -> list[sqlite3.Row]:
        """Rows that a statement finds."""

    def captions(self) -> dict[int, Caption]:
        """Captions by region id, of the regions that have one."""
        return {row["region_id"]: parse_caption(row["text"]) for row in self._rows("SELECT * FROM caption")}

    def caption(self, region_id: int) -> Caption:
        """One region's caption; empty when it has none."""
        rows = self._rows("SELECT text FROM caption WHERE region_id = ?", region_id)
        return parse_caption(rows[0]["text"]) if rows else Caption()

    def first_captions(self, count: int) -> list[Caption]:
        """The first captions that have words, each once; quick, however many there are."""
        # Rows come in the order of regions, and no more are read than are asked for.
        rows = self._rows("SELECT DISTINCT text FROM caption WHERE text != '' LIMIT ?", count)
        return [parse_caption(row["text"]) for row in rows]

    def caption_origins(self) -> dict[int, CaptionOrigin]:
        """Whose words the captions are, by region id, of the regions that have one."""
        rows = self._rows("SELECT region_id, origin FROM caption")
        return {row["region_id"]: CaptionOrigin(row["origin"]) for row in rows}

    def caption_choices(self) -> dict[int, CaptionChoice]:
        """How taggers' words were chosen, by region id, of the captions that hold some."""
        rows = self._rows("SELECT region_id, choice FROM caption WHERE choice != ''")
        return {row["region_id"]: CaptionChoice.from_json(row["choice"]) for row in rows}

    def descriptions(self, model: str | None = None) -> list[Described]:
        """What taggers found in crops and photos; of one model when it is named."""
        which, values = ("", ()) if model is None else (" WHERE model = ?", (model,))
        return [described_of(row) for row in self._rows(f"SELECT * FROM description{which}", *values)]

    def scoring_models(self) -> tuple[str, ...]:
        """Names of the models that gave scores, by alphabet."""
        rows = self._rows("SELECT DISTINCT model FROM description WHERE scores != '{}' ORDER BY model")
        return tuple(row["model"] for row in rows)

    def has_descriptions(self) -> bool:
        """Whether any tagger found anything."""
        return bool(self._rows("SELECT 1 FROM description LIMIT 1"))

    def descriptions_for(self, region_id: int) -> list[Described]:
        """What taggers found in a region's crop and in its photo, in the order in which it was stored."""
        found = self._rows(
            "SELECT * FROM description WHERE (subject = 'region' AND subject_id = ?1) OR (subject = 'photo' "
            "AND subject_id = (SELECT photo_id FROM region WHERE id = ?1)) ORDER BY rowid",
            region_id,
        )
        return [described_of(row) for row in found]

    def stored_scores(self) -> Iterator[sqlite3.Row]:
        """Subjects and scores of all descriptions that have some, as they are kept, what came last last."""
        last = 0
        while found := self._rows(
            "SELECT rowid, subject, subject_id, scores FROM description WHERE rowid > ? AND scores != '{}' "
            "ORDER BY rowid LIMIT ?",
            last,
            _AT_ONCE,
        ):
            yield from found
            last = found[-1]["rowid"]

    def captioned_regions(self, photo_ids: Collection[int] | None = None) -> list[sqlite3.Row]:
        """Rows of regions, each with its caption's row beside it where it has one.

        They come photo by photo in the order of the photos, on each in the order of drawing.

        Args:
            photo_ids: of which photos; None for all.
        """
        both = "SELECT * FROM region LEFT JOIN caption ON region_id = id"
        if photo_ids is None:
            return self._rows(f"{both} ORDER BY photo_id, id")
        wanted, found = sorted(photo_ids), list[sqlite3.Row]()
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            found += self._rows(f"{both} WHERE photo_id IN ({marks}) ORDER BY photo_id, id", *some)
        return found

    def has_more_regions_than(self, count: int) -> bool:
        """Whether there are so many; it counts no further than that."""
        return len(self._rows("SELECT 1 FROM region LIMIT ?", count + 1)) > count

    def caption_facts(self, photo_id: int | None = None) -> dict[int, CaptionFacts]:
        """All that is kept of captions, by region id; those of one photo when it is named."""
        which, values = (
            ("", ())
            if photo_id is None
            else (" WHERE region_id IN (SELECT id FROM region WHERE photo_id = ?)", (photo_id,))
        )
        return {
            row["region_id"]: facts_of(row) for row in self._rows(f"SELECT * FROM caption{which}", *values)
        }

    def layered_captions(self) -> dict[int, LayeredCaption]:
        """Captions with what stands beside their tags, by region id."""
        return {region_id: facts.layers for region_id, facts in self.caption_facts().items()}

    def caption_rules(self) -> tuple[CaptionRule, ...]:
        """The project's rules, in the order in which they were kept."""
        return tuple(
            CaptionRule(
                RuleKind(row["kind"]),
                tuple(json.loads(row["tags"])),
                tuple(json.loads(row["becomes"])),
                row["id"],
            )
            for row in self._rows("SELECT * FROM caption_rule ORDER BY id")
        )

    def saved_filters(self) -> tuple[SavedFilter, ...]:
        """Filter lines that were kept, by name."""
        rows = self._rows("SELECT * FROM saved_filter ORDER BY name, id")
        return tuple(SavedFilter(row["id"], row["name"], row["line"]) for row in rows)

    def caption_settings(self) -> CaptionSettings:
        """How captions are put together and measured."""
        for row in self._rows("SELECT * FROM caption_settings"):
            return CaptionSettings(row["template"], row["token_limit"], bool(row["reg_captions"]))
        return CaptionSettings()

    def pinned_tags(self) -> tuple[str, ...]:
        """Tags that are kept at hand, in the order of their number keys."""
        return tuple(row["tag"] for row in self._rows("SELECT tag FROM pinned_tag ORDER BY id"))


def facts_of(row: sqlite3.Row) -> CaptionFacts:
    """All that is kept of a caption, from its row."""
    layers = LayeredCaption(parse_caption(row["text"]), row["sentence"], row["notes"])
    return CaptionFacts(layers, _ORIGINS[row["origin"]], row["choice"], row["edited_at"])
