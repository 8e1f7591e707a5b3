"""Which encoding a caption file is in: UTF-8 first, and what older editors wrote where it is not.

Plain UTF-8 is never taken for anything else. GBK, Big5 and Shift JIS share most of their bytes, so that a
text in one can be read as nonsense in the others; nonsense shows by rare characters, since each of them keeps
its common ones in rows of their own.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Below this share of common characters a reading is as likely nonsense as words.
_LEAST_SHARE = 0.5


@dataclass(frozen=True)
class Decoded:
    """A text and how it was found written.

    Args:
        text: without byte order mark.
        encoding: its name for people; empty for plain UTF-8.
    """

    text: str
    encoding: str = ""


def decode_caption(content: bytes) -> Decoded | None:
    """Read the bytes of a caption file; None where no encoding makes words of them."""
    if content.startswith(codecs.BOM_UTF8):
        return _decoded(content.removeprefix(codecs.BOM_UTF8), "utf-8", "UTF-8 with a byte order mark")
    if content.startswith(_UTF16_MARKS):
        return _decoded(content, "utf-16", "UTF-16")
    if b"\x00" in content:
        return _unmarked_utf16(content)
    return _decoded(content, "utf-8", "") or _most_likely(content)


def _decoded(content: bytes, codec: str, name: str) -> Decoded | None:
    try:
        return Decoded(content.decode(codec), name)
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(content: bytes) -> Decoded | None:
    """Letters and commas are below 256: their high bytes are zeros, all at even or all at odd places."""
    zeros_at_odd, zeros_at_even = content[1::2].count(0), content[::2].count(0)
    if min(zeros_at_odd, zeros_at_even):
        return None
    return _decoded(content, "utf-16-le" if zeros_at_odd else "utf-16-be", "UTF-16")


def _most_likely(content: bytes) -> Decoded | None:
    found = []
    for name, codec, share_of in _CANDIDATES:
        decoded = _decoded(content, codec, name)
        share = 0.0 if decoded is None else share_of(content)
        if decoded is not None and share >= _LEAST_SHARE:
            found.append((share, decoded))
    # The first of equals: GBK is the one that most such files are in.
    return max(found, key=lambda one: one[0])[1] if found else None


def _pairs(content: bytes) -> Iterator[tuple[int, int]]:
    """First and second byte of every character of two."""
    bytes_left = iter(content)
    for lead in bytes_left:
        if lead >= 0x80:
            yield lead, next(bytes_left, 0)


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found) if found else 0.0


def _common_in_gbk(content: bytes) -> float:
    """GB 2312's punctuation, full-width letters and its 3,755 common characters."""
    return _share(
        (lead in (0xA1, 0xA3) or 0xB0 <= lead <= 0xD7) and trail >= 0xA1 for lead, trail in _pairs(content)
    )


def _common_in_big5(content: bytes) -> float:
    """Big5's punctuation and its 5,401 common characters."""
    return _share(lead in (0xA1, 0xA2) or 0xA4 <= lead <= 0xC6 for lead, _ in _pairs(content))


def _common_in_shift_jis(content: bytes) -> float:
    """Punctuation, kana and the 2,965 common characters; half-width kana, one byte each, count as rare."""
    return _share(lead in (0x81, 0x82, 0x83) or 0x88 <= lead <= 0x97 for lead, _ in _pairs(content))


def _letters_alone(content: bytes) -> float:
    """Western letters with accents: single bytes among plain letters, where the others have pairs."""
    padded = b" " + content + b" "
    places = [place for place, byte in enumerate(padded) if byte >= 0x80]
    return _share(
        chr(padded[place]).isalpha() and max(padded[place - 1], padded[place + 1]) < 0x80 for place in places
    )


_CANDIDATES: tuple[tuple[str, str, Callable[[bytes], float]], ...] = (
    ("GBK", "gb18030", _common_in_gbk),
    ("Big5", "big5hkscs", _common_in_big5),
    ("Shift JIS", "cp932", _common_in_shift_jis),
    ("Western (Windows-1252)", "cp1252", _letters_alone),
)
