"""From a model's tag to the words of a caption and back: underscores, emoticons, series in parentheses."""

from __future__ import annotations

import functools
import re

# Tags that are drawn with underscores; nothing is replaced in them.
KAOMOJI = frozenset(
    {
        "0_0", "(o)_(o)", "+_+", "+_-", "._.", "<o>_<o>", "<|>_<|>", "=_=", ">_<", "3_3", "6_9", ">_o", "@_@",
        "^_^", "o_o", "u_u", "x_x", "|_|", "||_||",
    }
)  # fmt: skip

_SERIES = re.compile(r"^(?P<name>.+?)[_ ]\((?P<series>[^()]+)\)$")


def words_of(tag: str) -> str:
    """A tag with spaces for underscores: "long_hair" -> "long hair", ">_<" as it is."""
    return tag if tag in KAOMOJI else tag.replace("_", " ")


def tag_of(words: str) -> str:
    """Words with underscores for spaces: "long hair" -> "long_hair"."""
    return words.strip().replace(" ", "_")


def with_escaped_parentheses(words: str) -> str:
    r"""Words whose parentheses are not read as emphasis: "mira (doll)" -> "mira \(doll\)". Idempotent."""
    return words if words in KAOMOJI else re.sub(r"(?<!\\)([()])", r"\\\1", words)


def without_escapes(words: str) -> str:
    r"""Words with plain parentheses: "mira \(doll\)" -> "mira (doll)"."""
    return re.sub(r"\\([()])", r"\1", words) if "\\" in words else words


def expanded_character(tag: str) -> tuple[str, ...]:
    """A character and its series as two tags: "mira_(dolls)" -> "mira", "dolls"; others as they are."""
    found = _SERIES.match(tag)
    return (tag,) if found is None or tag in KAOMOJI else (found["name"], found["series"])


@functools.lru_cache(maxsize=65536)
def plain_words(tag: str) -> str:
    """A tag as it is compared: spaces for underscores, no escapes, small letters."""
    return words_of(without_escapes(tag.strip())).casefold()
