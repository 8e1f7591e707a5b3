"""Sentences of captioners, cleaned: no "a picture of", no words twice in a row, no text that is not there."""

from __future__ import annotations

import re

# How captioners start without saying anything. "arafed" and "araffe" are words that BLIP large made up.
_OPENINGS = re.compile(
    r"^\s*(?:there is |this is |here is )?(?:(?:an?|the)\s+)?(?:close[- ]up\s+)?"
    r"(?:picture|photo|photograph|image|painting|portrait|drawing|illustration|screenshot)\s+of\s+",
    re.IGNORECASE,
)
_MADE_UP_WORDS = re.compile(r"\b(?:arafed|arafe|araffe|araffes|arraffe)\b\s*", re.IGNORECASE)
# Captioners like to read signs that are not there: everything from here on is left out.
_INVENTED_TEXT = re.compile(
    r"[,;]?\s*\b(?:"
    r"(?:and\s+)?with\s+(?:the\s+|some\s+|a\s+few\s+|a\s+)?(?:words?|text|letters?|caption|writing|watermark)\b"
    r"|(?:that|which)\s+(?:says|reads)\b"
    r"|(?:saying|reading)\s+[\"“'‘]"
    r").*$",
    re.IGNORECASE,
)
_LONGEST_REPEAT = 6


def cleaned_sentence(sentence: str, prefix: str = "") -> str:
    """A captioner's sentence without what it adds by habit.

    Args:
        sentence: what the model wrote.
        prefix: words the model was made to begin with; they are kept where the model kept them.

    Returns:
        The sentence in one line, without a full stop at its end; empty when nothing is left of it.
    """
    line = " ".join(sentence.split())
    line = _MADE_UP_WORDS.sub("", line)
    line = _INVENTED_TEXT.sub("", line)
    if not prefix.strip() or not line.lower().startswith(prefix.strip().lower()):
        line = _OPENINGS.sub("", line)
    return _without_repeats(line).strip(" .,;")


def _without_repeats(line: str) -> str:
    """Words without runs that stand twice or more in a row: "a dress and a dress and" -> "a dress and"."""
    words = line.split(" ")
    for length in range(_LONGEST_REPEAT, 0, -1):
        place = 0
        while place + 2 * length <= len(words):
            if _alike(words[place : place + length], words[place + length : place + 2 * length]):
                del words[place + length : place + 2 * length]
            else:
                place += 1
    return " ".join(words)


def _alike(first: list[str], second: list[str]) -> bool:
    return [word.strip(",.;").lower() for word in first] == [word.strip(",.;").lower() for word in second]
