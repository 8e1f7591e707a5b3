"""Words of a pasted command, split as shells split them, but with Windows paths whole.

Pages on the web turn dashes and quotes into typographic ones; they are read as what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_QUOTES = "\"'"
_CURLY_QUOTES = str.maketrans(dict.fromkeys("“”„‟", '"'))
_LONG_DASH = re.compile(r"^[–—−]-?(?=[A-Za-z])")
# A line goes on after \ (sh), ^ (cmd) or ` (PowerShell) at its end.
_CONTINUED = re.compile(r"[ \t]*[\\^`][ \t]*\r?\n[ \t]*")
_GOES_ON = re.compile(r"[ \t]+[\\^`][ \t]*$")
_ENDS = frozenset({"&&", "||", "|", ";", "&", ">", ">>", "2>&1", "pause"})


@dataclass(frozen=True)
class Word:
    """A word of a command.

    Attributes:
        text: without its quotes.
        is_quoted: whether it had some, so that it means nothing to the shell itself.
    """

    text: str
    is_quoted: bool = False

    @property
    def ends_command(self) -> bool:
        """Whether what follows belongs to another command."""
        return not self.is_quoted and self.text in _ENDS


def logical_lines(text: str) -> list[str]:
    """The lines of a script without comments, those that go on joined to one."""
    plain = text if '"' in text else text.translate(_CURLY_QUOTES)
    lines = (f"{_without_comment(line)}\n" for line in plain.splitlines())
    return _CONTINUED.sub(" ", "".join(lines)).splitlines()


def split_words(text: str) -> tuple[Word, ...]:
    r"""Split like a shell, but leave the backslashes of Windows paths alone.

    A backslash only protects a quote or a space; before anything else it stays. ``"D:\data\"`` ends at its
    last quote although a shell would go on.
    """
    words: list[Word] = []
    word, quote, started, quoted, index = "", "", False, False, 0
    while index < len(text):
        letter, following = text[index], text[index + 1 : index + 2]
        protects = letter == "\\" and following and (following in _QUOTES or (following == " " and not quote))
        if protects and not _closes(text, index, quote, word):
            word, started, index = word + following, True, index + 1
        elif quote:
            quote, word = ("", word) if letter == quote else (quote, word + letter)
        elif letter in _QUOTES:
            quote, started, quoted = letter, True, True
        elif letter.isspace():
            words += [_finished(word, is_quoted=quoted)] if word or started else []
            word, started, quoted = "", False, False
        else:
            word += letter
        index += 1
    return (*words, _finished(word, is_quoted=quoted)) if word or started else tuple(words)


def until_end(words: Sequence[Word]) -> list[str]:
    """Texts of the words of the first command."""
    texts: list[str] = []
    for word in words:
        if word.ends_command:
            break
        # "16; echo" ends the command too; "--secondary_separator=;;;" does not.
        is_last = not word.is_quoted and re.search(r"[^;=];$", word.text)
        texts.append(word.text.removesuffix(";") if is_last else word.text)
        if is_last:
            break
    return texts


def _finished(word: str, *, is_quoted: bool) -> Word:
    if is_quoted:
        # Lists of PowerShell: "--seed=1", "--xformers".
        return Word(word.removesuffix(",") if word.startswith("--") else word, is_quoted=True)
    return Word(_LONG_DASH.sub("--", word))


def _closes(text: str, index: int, quote: str, word: str) -> bool:
    """Whether the backslash ends a Windows folder, so that the quote after it closes."""
    after = text[index + 2 : index + 3]
    is_folder = re.match(r"^(--\w+=)?[A-Za-z]:|^\\\\", word) is not None
    return bool(quote) and text[index + 1] == quote and (not after or after.isspace()) and is_folder


def _without_comment(line: str) -> str:
    quote = ""
    for index, letter in enumerate(line):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in _QUOTES:
            quote = letter
        elif letter == "#" and index and line[index - 1].isspace():
            goes_on = _GOES_ON.search(line, index)
            return line[:index] + (goes_on[0] if goes_on else "")
    return line
