"""What CLIP's tokenizer makes of a text before it looks for words, so that counts and training agree.

CLIP and sd-scripts clean texts with the package ftfy, https://github.com/rspeer/python-ftfy: “don’t” is read
as "don't", a full-width comma as a comma. Here its steps are done that change one letter or one escape. What
it also does, guessing which letters a wrong encoding has spoiled ("cafÃ©"), is not: mend such a caption.
"""

from __future__ import annotations

import html
import html.entities
import re
import unicodedata
from itertools import chain

# Printable ASCII without "&": nothing in it can be an escape or a typographic letter.
_PLAIN = re.compile(r"[ -%'-~\n]*")
_ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,24};")
_TERMINAL_COLOUR = re.compile(r"\x1b\[[\d;]*[a-zA-Z]")

_SINGLE_QUOTES = "\u02bc\u2018\u2019\u201a\u201b"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f"
# As NFKC takes them apart, but for the long s.
_LIGATURES = "ĲĳŉǱǲǳǄǅǆǇǈǉǊǋǌﬀﬁﬂﬃﬄﬆ"
_CONTROLS = (
    range(0x09),
    (0x0B,),
    range(0x0E, 0x20),
    (0x7F, 0xFEFF),
    range(0x206A, 0x2070),
    range(0xFFF9, 0xFFFD),
)


def as_clip_reads(text: str) -> str:
    """A text in small letters; its typographic quotes, widths, ligatures, HTML escapes made plain."""
    if _PLAIN.fullmatch(text):
        return text.lower()
    lines = []
    reads_entities = True
    for line in text.split("\n"):
        # What holds a tag may be HTML on purpose, and so may all after it.
        reads_entities = reads_entities and "<" not in line
        lines.append(_settled(line, reads_entities=reads_entities))
    return "\n".join(lines).lower()


def _settled(line: str, *, reads_entities: bool) -> str:
    """Cleaned as often as it takes: an escape may hold another one."""
    while True:
        cleaned = _ENTITY.sub(_without_escape, line) if reads_entities else line
        cleaned = _TERMINAL_COLOUR.sub("", cleaned).translate(_LETTERS)
        cleaned = unicodedata.normalize("NFC", cleaned)
        if cleaned == line:
            return line
        line = cleaned


def _without_escape(match: re.Match[str]) -> str:
    escape = match[0]
    name = escape[1:]
    known = html.entities.html5.get(name)
    if known is not None:
        return known
    if name.startswith("#"):
        letter = html.unescape(escape)
        return escape if ";" in letter else letter
    # Names in capitals are read where they can mean one letter only: "&NTILDE;".
    small = html.entities.html5.get(name.lower())
    is_ambiguous = name != name.upper() or html.unescape(escape) != escape
    return escape if small is None or is_ambiguous else small.upper()


def _letters() -> dict[int, str]:
    """What stands for one letter that is not plain."""
    widths = {0x3000: " "} | {
        code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFFF0)
    }
    ligatures = {ord(one): unicodedata.normalize("NFKC", one) for one in _LIGATURES} | {0xFB05: "ſt"}
    quotes = dict.fromkeys(map(ord, _SINGLE_QUOTES), "'") | dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"')
    # Controls of Latin-1 that old Windows programs meant as letters; five of its codes mean nothing.
    latin = {code: bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(0x80, 0xA0)}
    return widths | ligatures | quotes | latin | dict.fromkeys(chain(*_CONTROLS), "")


_LETTERS = _letters()
