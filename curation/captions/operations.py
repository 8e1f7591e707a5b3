"""OPERATIONS: the bulk edits that a person can choose, with the fields of their forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from curation.captions.bulk_edit import BulkEdit
from curation.captions.caption import SEPARATOR
from curation.captions.rules import ApplyRules
from curation.captions.tag_edits import (
    AddTags,
    DropSubsumed,
    RemoveDuplicates,
    RemoveTags,
    RenameTag,
    ShuffleTags,
    SortTags,
    TriggerFirst,
)
from curation.captions.text_edits import (
    AddAround,
    ApplyTemplate,
    EscapeParentheses,
    JoinLines,
    LimitTokens,
    ReplaceText,
    SetUnderscores,
)

RULES_VALUE = "rules"


class FieldKind(StrEnum):
    """What is entered in a field."""

    TEXT = "text"
    TAG = "tag"  # one tag
    TAGS = "tags"  # several, with commas
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"


class FieldChoice(NamedTuple):
    """One value that a field can have, and its English title."""

    value: str
    title: str


@dataclass(frozen=True)
class OperationField:
    """One field of an operation's form.

    Attributes:
        name: key of its value.
        title: English label.
        kind: what is entered: text and choices give str, tags a tuple, numbers int, flags bool.
        default: what stands there at first.
        choices: what can be chosen, for CHOICE.
        hint: what the empty field shows.
    """

    name: str
    title: str
    kind: FieldKind = FieldKind.TEXT
    default: Any = ""
    choices: tuple[FieldChoice, ...] = ()
    hint: str = ""


@dataclass(frozen=True)
class BulkOperation:
    """One line of the list of operations.

    Attributes:
        name: how code calls it.
        title: English name.
        help: one sentence on what it does.
        fields: its form.
        make: the bulk edit for filled-in fields, or None while a field that it needs is empty.
    """

    name: str
    title: str
    help: str
    make: Callable[[Mapping[str, Any]], BulkEdit | None]
    fields: tuple[OperationField, ...] = ()

    @property
    def defaults(self) -> dict[str, Any]:
        """What stands in the form at first."""
        return {field.name: field.default for field in self.fields}


def split_tags(text: str) -> tuple[str, ...]:
    """Tags as somebody typed them, with commas."""
    return tuple(tag.strip() for tag in text.split(SEPARATOR) if tag.strip())


_TAGS = OperationField("tags", "Tags", FieldKind.TAGS, (), hint="with commas between them")
_KEEP = OperationField("keep_tokens", "Tags at the front that stay", FieldKind.NUMBER, 1)

OPERATIONS: tuple[BulkOperation, ...] = (
    BulkOperation(
        "add",
        "Add tags",
        "Adds tags that are not there yet.",
        lambda values: AddTags(values["tags"], values["where"], values["after"]) if values["tags"] else None,
        (
            _TAGS,
            OperationField(
                "where",
                "Where",
                FieldKind.CHOICE,
                "back",
                (
                    FieldChoice("front", "At the front"),
                    FieldChoice("back", "At the back"),
                    FieldChoice("after", "Behind another tag"),
                ),
            ),
            OperationField("after", "Behind", FieldKind.TAG, hint="only for “Behind another tag”"),
        ),
    ),
    BulkOperation(
        "remove",
        "Remove tags",
        "Removes tags; * and ? stand for any letters, so this is a blacklist too.",
        lambda values: RemoveTags(values["tags"]) if values["tags"] else None,
        (_TAGS,),
    ),
    BulkOperation(
        "rename",
        "Rename a tag",
        "Writes another tag in the place of one.",
        lambda values: RenameTag(values["old"], values["new"]) if values["old"] else None,
        (OperationField("old", "Tag", FieldKind.TAG), OperationField("new", "New name", FieldKind.TAG)),
    ),
    BulkOperation(
        "replace",
        "Find and replace",
        "Replaces text anywhere in captions; groups of a regular expression are \\1, \\2.",
        lambda values: (
            ReplaceText(values["find"], values["replacement"], values["is_regex"], values["ignores_case"])
            if values["find"]
            else None
        ),
        (
            OperationField("find", "Find"),
            OperationField("replacement", "Replace with"),
            OperationField("is_regex", "Regular expression", FieldKind.FLAG, default=False),
            OperationField("ignores_case", "Upper and lower case alike", FieldKind.FLAG, default=False),
        ),
    ),
    BulkOperation(
        "around",
        "Put text around",
        "Begins and ends captions with text that is not there yet.",
        lambda values: (
            AddAround(values["prefix"], values["suffix"]) if values["prefix"] or values["suffix"] else None
        ),
        (
            OperationField("prefix", "In front", hint="for example “photo of ”"),
            OperationField("suffix", "At the end"),
        ),
    ),
    BulkOperation(
        "trigger",
        "Trigger word first",
        "Puts the trigger at the front, and nowhere else.",
        lambda values: TriggerFirst(values["trigger"]),
        (OperationField("trigger", "Trigger", FieldKind.TAG, hint="empty: each concept's own name"),),
    ),
    BulkOperation(
        "sort",
        "Sort tags",
        "Brings tags into an order.",
        lambda values: SortTags(values["by"], values["order"], values["keep_tokens"]),
        (
            OperationField(
                "by",
                "Sort by",
                FieldKind.CHOICE,
                "score",
                (
                    FieldChoice("score", "The tagger's score, surest first"),
                    FieldChoice("frequency", "Frequency in the project"),
                    FieldChoice("alphabet", "Alphabet"),
                    FieldChoice("custom", "An order of my own"),
                ),
            ),
            OperationField("order", "Own order", FieldKind.TAGS, (), hint="only for an order of my own"),
            _KEEP,
        ),
    ),
    BulkOperation(
        "duplicates",
        "Remove duplicates",
        "“long_hair” and “Long Hair” count as the same; the first stays.",
        lambda _values: RemoveDuplicates(),
    ),
    BulkOperation(
        "subsumed",
        "Drop included tags",
        "Drops “hair” beside “long hair”.",
        lambda values: DropSubsumed(values["keep"]),
        (OperationField("keep", "Never drop", FieldKind.TAGS, (), hint="with commas between them"),),
    ),
    BulkOperation(
        "spelling",
        "Underscores and spaces",
        "Writes all tags one way; emoticons stay as they are.",
        lambda values: SetUnderscores(values["to"]),
        (
            OperationField(
                "to",
                "Write",
                FieldKind.CHOICE,
                "spaces",
                (FieldChoice("spaces", "long hair"), FieldChoice("underscores", "long_hair")),
            ),
        ),
    ),
    BulkOperation(
        "parentheses",
        "Parentheses",
        "Written as \\( and \\), parentheses are not read as emphasis.",
        lambda values: EscapeParentheses(values["to"] == "escaped"),
        (
            OperationField(
                "to",
                "Write",
                FieldKind.CHOICE,
                "escaped",
                (FieldChoice("escaped", "\\(doll\\)"), FieldChoice("plain", "(doll)")),
            ),
        ),
    ),
    BulkOperation(
        "tokens",
        "Limit tokens",
        "Drops tags from the back until the trainer reads all that is left.",
        lambda values: LimitTokens(int(values["limit"]), values["keep_tokens"]),
        (
            OperationField(
                "limit",
                "At most",
                FieldKind.CHOICE,
                "75",
                tuple(FieldChoice(limit, limit) for limit in ("75", "150", "225")),
            ),
            _KEEP,
        ),
    ),
    BulkOperation(
        "shuffle",
        "Shuffle tags",
        "Shuffles tags once, for good; training can shuffle anew at every step (shuffle_caption).",
        lambda values: ShuffleTags(values["seed"], values["keep_tokens"]),
        (OperationField("seed", "Seed", FieldKind.NUMBER, 0), _KEEP),
    ),
    BulkOperation(
        "template",
        "Write by a template",
        "Places: {trigger}, {class}, {tags}, {sentence}; {tags:-a,-b} leaves tags out.",
        lambda values: ApplyTemplate(values["template"]) if values["template"].strip() else None,
        (OperationField("template", "Template", default="{trigger}, {tags}, {sentence}"),),
    ),
    BulkOperation(
        "lines",
        "Join lines",
        "Makes one line of several; the trainer reads only the first.",
        lambda _values: JoinLines(),
    ),
    BulkOperation(
        "rules",
        "Apply my rules",
        "Does what the project's rules say.",
        lambda values: ApplyRules(values[RULES_VALUE]) if values.get(RULES_VALUE) else None,
    ),
)


def operation(name: str) -> BulkOperation:
    """The operation of this name."""
    return next(one for one in OPERATIONS if one.name == name)
