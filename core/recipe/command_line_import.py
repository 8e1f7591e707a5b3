"""A pasted sd-scripts command line as options, from a script of any of three shells."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.recipe import SECTION_OF_FIELD
from core.recipe.sd_scripts_options import DRAWING_OPTIONS, SEVERAL_VALUES, all_names
from core.recipe.shell_words import Word, logical_lines, split_words, until_end

SOURCE = "an sd-scripts command line"

_COMMENT = re.compile(r"\s*(#|::|rem\b|@)", re.IGNORECASE)
_VARIABLE = re.compile(r"\$\{?\w|%\w+%")
_ARGUMENT = re.compile(r"\w+=")
_FAMILIES = {"sdxl_train_network": "sdxl", "train_network": "sd15"}


@dataclass(frozen=True)
class CommandLine:
    """One command, taken apart.

    Attributes:
        script: the program's name without ``.py``; empty where only options were pasted.
        options: every option by its full name; text, list of texts, or True for a flag.
        problems: what could not be read.
    """

    script: str
    options: dict[str, Any]
    problems: tuple[Problem, ...]


def read_command_line(text: str) -> CommandLine:
    """Take a command line apart; the first command of a script that starts a trainer counts.

    Args:
        text: as pasted, or the contents of a .sh, .bat or .ps1 file.

    Raises:
        AtelierError: it holds no option at all.
    """
    commands = tuple(_commands(text))
    if not commands:
        raise AtelierError(
            "There is no option in this text.",
            why="Options of sd-scripts begin with two dashes, such as --network_dim 16.",
            remedy="Paste the whole command that starts the training.",
        )
    script, words = commands[0]
    options, problems = _options(words)
    family = _FAMILIES.get(script)
    if family is not None:
        options = {"family": family} | options
    return CommandLine(script, options, (*_script_told(script), *_others_told(commands[1:]), *problems))


def options_of(text: str) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Options alone, without a program in front.

    Returns:
        Options by name, and what could not be read.
    """
    return _options(word.text for word in split_words(text))


def _commands(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every command with options: its program's name and the words after it."""
    script = ""
    words: list[str] = []
    for line in logical_lines(text):
        pieces = () if _COMMENT.match(line) else split_words(line)
        place = next((i for i, piece in enumerate(pieces) if _is_script(piece.text)), None)
        if place is None:
            words += until_end(pieces) if _goes_on(pieces, words) else []
            continue
        name, own = _name_of(pieces[place].text), until_end(pieces[place + 1 :])
        if words and not script and not any(word.startswith("--") for word in own):
            # The options stood in a list before, and the program is handed that list.
            script = name
            continue
        if words:
            yield script, tuple(words)
        script, words = name, own
    if words:
        yield script, tuple(words)


def _goes_on(pieces: Sequence[Word], words: Sequence[str]) -> bool:
    """Whether a line holds options too: pages and chats break long commands where they like."""
    if not pieces:
        return False
    names = [piece.text[2:].partition("=")[0] for piece in pieces if piece.text.startswith("--")]
    if pieces[0].text.startswith("--") or (words and any(_full_name(name) in _known() for name in names)):
        return True
    options = [word for word in words if word.startswith("--")]
    takes_more = bool(options) and _full_name(options[-1][2:].partition("=")[0]) in SEVERAL_VALUES
    return takes_more and all(_ARGUMENT.match(piece.text) for piece in pieces)


def _is_script(word: str) -> bool:
    return word.lower().endswith(".py") and not word.startswith("--")


def _name_of(word: str) -> str:
    return re.split(r"[\\/]", word)[-1].removesuffix(".py")


def _options(words: Iterable[str]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    gathered: dict[str, list[str]] = {}
    problems = []
    values: list[str] | None = None
    for word in words:
        if word.startswith("--") and len(word) > 2:
            name, equals, value = word[2:].partition("=")
            values = [value] if equals else []
            gathered[_full_name(name)] = values
        elif values is None:
            problems.append(_unread(word))
        else:
            values.append(word)
    options: dict[str, Any] = {}
    for name, given in gathered.items():
        options[name], left = _value_of(name, given)
        problems += [_unread(word, name) for word in left]
        if any(_VARIABLE.search(value) for value in given):
            problems.append(_variable(name, " ".join(given)))
    return options, tuple(problems)


def _value_of(name: str, given: Sequence[str]) -> tuple[Any, Sequence[str]]:
    if name in SEVERAL_VALUES:
        return list(given), ()
    if name == "resolution":
        return " ".join(given), ()
    return (given[0], given[1:]) if given else (True, ())


def _full_name(name: str) -> str:
    """sd-scripts takes any beginning of a name that fits one option only."""
    name = name.replace("-", "_")
    longer = [full for full in _known() - DRAWING_OPTIONS if full.startswith(name)]
    return longer[0] if name not in _known() and len(longer) == 1 else name


@functools.cache
def _known() -> frozenset[str]:
    return all_names(SECTION_OF_FIELD)


def _unread(word: str, option: str = "") -> Problem:
    message = (
        "“{word}” after --{name} is more than the option takes; it was left out. "
        "Values with spaces need quotes."
        if option
        else "“{word}” belongs to no option and was left out."
    )
    return Problem(message, severity="warning", field=option, values={"word": word, "name": option})


def _variable(name: str, value: str) -> Problem:
    return Problem(
        "“{name}” holds a variable of the shell ({value}), which only the shell can fill in.",
        severity="warning",
        field=name,
        values={"name": name, "value": value},
    )


def _script_told(script: str) -> Iterator[Problem]:
    if script and script not in _FAMILIES:
        yield Problem(
            "The command runs “{script}”, which trains no LoRA for SD1.5 or SDXL; "
            "its options were read all the same.",
            severity="error",
            values={"script": f"{script}.py"},
        )


def _others_told(commands: Sequence[tuple[str, Sequence[str]]]) -> Iterator[Problem]:
    for script, _ in commands:
        yield Problem(
            "The text holds another command (“{script}”), which was left out.",
            severity="warning",
            values={"script": f"{script}.py"},
        )
