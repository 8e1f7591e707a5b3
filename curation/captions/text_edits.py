"""Bulk edits that work on the text and its spelling: replace, around, parentheses, length, templates."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from typing_extensions import override

from core.errors import AtelierError
from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings, with_tags
from curation.captions.caption import Caption
from curation.captions.tag_words import (
    tag_of,
    with_escaped_parentheses,
    without_escapes,
    words_of,
)
from curation.captions.templates import Template


@dataclass(frozen=True)
class ReplaceText(BulkEdit):
    r"""Find and replace in the whole text, plainly or by a regular expression with groups (\1, \g<name>).

    Raises (when made):
        AtelierError: the expression or the replacement cannot be read; says where.
    """

    find: str
    replacement: str
    is_regex: bool = False
    ignores_case: bool = False
    title: ClassVar[str] = "Replace “{find}” with “{replacement}”"

    def __post_init__(self) -> None:
        self._rewriter("")  # groups are looked up even where nothing is found

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        return Caption(self._rewriter(caption.text)) if self.find else caption

    def _rewriter(self, text: str) -> str:
        try:
            pattern = _pattern(self.find, self.is_regex, self.ignores_case)
            if not self.is_regex:
                return pattern.sub(lambda _: self.replacement, text)
            return pattern.sub(self.replacement, text)
        except (re.error, IndexError) as error:
            raise AtelierError(
                "“{find}” cannot be searched for, or “{replacement}” not be put in its place.",
                why="The regular expression is not whole: {reason}.",
                remedy="Correct it, or search for plain text.",
                find=self.find,
                replacement=self.replacement,
                reason=str(error),
            ) from error


@dataclass(frozen=True)
class AddAround(BulkEdit):
    """Put text before and behind captions that do not have it there yet."""

    prefix: str = ""
    suffix: str = ""
    title: ClassVar[str] = "Begin with “{prefix}”, end with “{suffix}”"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        text = caption.text
        text = text if text.startswith(self.prefix) else self.prefix + text
        return Caption(text if text.endswith(self.suffix) else text + self.suffix)


@dataclass(frozen=True)
class SetUnderscores(BulkEdit):
    """Write all tags with spaces or with underscores; emoticons stay as they are."""

    to: Literal["spaces", "underscores"] = "spaces"
    title: ClassVar[str] = "Write tags with {to}"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        spell = words_of if self.to == "spaces" else tag_of
        return with_tags(caption, [spell(tag) for tag in caption.tags])


@dataclass(frozen=True)
class EscapeParentheses(BulkEdit):
    r"""Write parentheses as \( and \), which no prompt reads as emphasis, or plainly again."""

    escape: bool = True
    title: ClassVar[str] = "Escape parentheses"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        change = with_escaped_parentheses if self.escape else without_escapes
        return with_tags(caption, [change(tag) for tag in caption.tags])


@dataclass(frozen=True)
class LimitTokens(BulkEdit):
    """Drop tags from the back until what the trainer reads fits; the first ``keep_tokens`` tags stay."""

    limit: int = 75
    keep_tokens: int = 1
    title: ClassVar[str] = "At most {limit} tokens"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        if around.count_tokens is None or around.count_tokens(caption.text) <= self.limit:
            return caption
        tags = list(caption.tags)
        while len(tags) > self.keep_tokens and around.count_tokens(", ".join(tags)) > self.limit:
            tags.pop()
        return with_tags(caption, tags)


@dataclass(frozen=True)
class JoinLines(BulkEdit):
    """Make one line of several, with commas between them; the trainer reads only the first line."""

    title: ClassVar[str] = "Join lines"

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        lines = [line.strip().strip(",").strip() for line in caption.text.splitlines()]
        return caption if len(lines) < 2 else Caption(", ".join(line for line in lines if line))


@dataclass(frozen=True)
class ApplyTemplate(BulkEdit):
    """Write captions anew after a template such as "{trigger}, {tags:-full body}, {sentence}".

    Raises (when made):
        AtelierError: the template names something that is not there.
    """

    template: str
    title: ClassVar[str] = "Write as “{template}”"
    _parsed: Template = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_parsed", Template.parse(self.template))

    @property
    @override
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"template": self.template}

    @override
    def rewrite(self, caption: Caption, around: Surroundings = NOWHERE) -> Caption:
        return self._parsed.filled(caption, trigger=around.trigger, class_words=around.class_words)


@functools.lru_cache(maxsize=64)
def _pattern(find: str, is_regex: bool, ignores_case: bool) -> re.Pattern[str]:  # noqa: FBT001
    return re.compile(find if is_regex else re.escape(find), re.IGNORECASE if ignores_case else 0)
