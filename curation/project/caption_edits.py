"""Edits of what surrounds captions: their other layers, rules, saved filters, how they are put together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from typing_extensions import override

from core.errors import AtelierError
from curation.captions.caption_settings import CaptionSettings
from curation.captions.rules import CaptionRule
from curation.captions.templates import Template
from curation.progress import Progress
from curation.project.caption_row import CaptionsEdit, NewWords, writable
from curation.project.concept import RegWords
from curation.project.edit_rows import require
from curation.project.rows import RowWriter

SETTINGS_ID = 1


@dataclass(frozen=True)
class LayerTexts:
    """New texts of one caption's layers; None leaves one as it is."""

    sentence: str | None = None
    notes: str | None = None


@dataclass(frozen=True)
class SetCaptionLayers(CaptionsEdit):
    """Write sentences and notes beside the tags of captions."""

    layers: Mapping[int, LayerTexts]
    title: ClassVar[str] = "Write sentences and notes ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.layers)}

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.layers)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written."""
        for region_id, texts in self.layers.items():
            yield region_id, NewWords(sentence=texts.sentence, notes=texts.notes)


@dataclass(frozen=True)
class BulkRewrite(CaptionsEdit):
    """Write captions as a bulk edit worked them out: one step of undo with the bulk edit's own title.

    Attributes:
        texts: new captions by region id.
        words: template of the title.
        values: what it names.
    """

    texts: Mapping[int, str]
    words: str
    values: Mapping[str, Any]

    @property
    def title(self) -> str:
        """What was done."""
        return self.words

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return dict(self.values)

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.texts)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written."""
        return ((region_id, NewWords(text)) for region_id, text in self.texts.items())


@dataclass(frozen=True)
class AddRule(CaptionsEdit):
    """Keep a rule, and bring captions to it at once where that is wanted, in the same step.

    Attributes:
        rule: the rule.
        texts: captions as the rule wants them, by region id; empty to change none.
    """

    rule: CaptionRule
    texts: Mapping[int, str]
    title: ClassVar[str] = "Keep a rule for captions"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.texts)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written of captions."""
        return ((region_id, NewWords(text)) for region_id, text in self.texts.items())

    @override
    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        row = {
            "kind": self.rule.kind.value,
            "tags": json.dumps([writable(tag) for tag in self.rule.tags]),
            "becomes": json.dumps([writable(tag) for tag in self.rule.becomes]),
        }
        rows.insert("caption_rule", row)
        yield from super().steps(rows)


@dataclass(frozen=True)
class RemoveRules:
    """Forget rules. Captions stay as they are."""

    ids: tuple[int, ...]
    title: ClassVar[str] = "Forget rules for captions ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.ids)}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for rule_id in self.ids:
            rows.delete("caption_rule", rule_id)


@dataclass(frozen=True)
class SaveFilter:
    """Keep a filter line under a name; one that has this name is written over."""

    name: str
    line: str
    title: ClassVar[str] = "Keep the filter “{name}”"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"name": self.name}

    def write(self, rows: RowWriter) -> None:
        """Make the changes.

        Raises:
            AtelierError: it has no name.
        """
        name = writable(self.name.strip())
        if not name:
            raise AtelierError(
                "The filter has no name.", why="It is found again by it.", remedy="Give it a name."
            )
        for key in rows.keys_where("saved_filter", "name", name):
            rows.update("saved_filter", key, {"line": writable(self.line)})
            return
        rows.insert("saved_filter", {"name": name, "line": writable(self.line)})


@dataclass(frozen=True)
class RemoveFilter:
    """Forget a filter."""

    id: int
    title: ClassVar[str] = "Forget a filter"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        rows.delete("saved_filter", self.id)


@dataclass(frozen=True)
class ChangeCaptionSettings:
    """Set how captions are put together when they are written out, and how many tokens are read.

    Attributes:
        settings: of the project.
        reg_words: what is written beside the reg crops of a concept, by its id; others stay as they are.

    Raises (when written):
        AtelierError: the template cannot be read.
    """

    settings: CaptionSettings
    reg_words: Mapping[int, RegWords] = field(default_factory=dict)
    title: ClassVar[str] = "Change how captions are written out"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        Template.parse(self.settings.template)
        row = {
            "id": SETTINGS_ID,
            "template": writable(self.settings.template),
            "token_limit": self.settings.token_limit,
            "reg_captions": int(self.settings.reg_captions),
        }
        rows.put("caption_settings", row)
        for concept_id, words in self.reg_words.items():
            require(rows, "concept", concept_id)
            rows.update("concept", concept_id, {"reg_words": words})


@dataclass(frozen=True)
class PinTags:
    """Keep these tags at hand, in this order, instead of those that were."""

    tags: tuple[str, ...]
    title: ClassVar[str] = "Choose the tags on number keys"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {}

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        wanted = [tag for tag in dict.fromkeys(writable(tag.strip()) for tag in self.tags) if tag]
        before = {row["id"]: row["tag"] for row in rows.all_rows("pinned_tag")}
        for number, tag in enumerate(wanted, start=1):
            if before.pop(number, None) != tag:
                rows.put("pinned_tag", {"id": number, "tag": tag})
        for number in before:
            rows.delete("pinned_tag", number)
