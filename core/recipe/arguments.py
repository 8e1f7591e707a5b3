"""Free arguments ("k=v") of optimizers, networks and schedules, in every form in which people write them.

Accepted: a list of "k=v"; one line separated by spaces or by commas, with spaces inside brackets; quoted
pieces; a dict or JSON object; and ``ss_optimizer`` of a LoRA's metadata, ``class.path(k=v,k=v)``.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator

_CALL = re.compile(r"^\s*[A-Za-z_][\w.]*\s*\((?P<inside>.*)\)\s*$", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_][\w.]*\s*=(?!=)")
_OPENING, _CLOSING = "([{", ")]}"


def split_arguments(given: object) -> tuple[str, ...]:
    """Bring arguments of any form into ``("k=v", "k=v")``.

    Args:
        given: text, list of texts, or mapping.

    Returns:
        One text per argument, without spaces around the first ``=``.

    Raises:
        ValueError: a piece has no ``name=`` in front.
    """
    if isinstance(given, Mapping):
        return tuple(f"{key}={value}" for key, value in given.items())
    if isinstance(given, str):
        return _split_text(given)
    if isinstance(given, Sequence):
        return tuple(argument for piece in given for argument in split_arguments(piece))
    raise ValueError(f"“{given}” is neither a text, a list nor a table of arguments.")


def argument_values(arguments: Sequence[str]) -> dict[str, Any]:
    """Read each value as a Python literal; what is none stays text.

    Args:
        arguments: as :func:`split_arguments` returns them.
    """
    return {name: _literal(text) for name, text in argument_texts(arguments).items()}


def argument_texts(arguments: Sequence[str]) -> dict[str, str]:
    """Name and value of each argument, the value as it was written."""
    return dict(argument.split("=", 1) for argument in arguments)


Arguments = Annotated[tuple[str, ...], BeforeValidator(split_arguments)]


def _split_text(text: str) -> tuple[str, ...]:
    text = text.strip()
    if not text:
        return ()
    if text.startswith("{"):
        return split_arguments(_mapping(text))
    call = _CALL.match(text)
    if call is not None:
        text = call["inside"]
    starts = _name_positions(text)
    if text and (not starts or text[: starts[0]].strip(" ,;\"'\n\t")):
        raise ValueError(f"“{text}” is not written as name=value.")
    ends = [*(start - (text[start - 1] in "\"'") for start in starts[1:]), len(text)]
    return tuple(_tidy(text[start:end]) for start, end in zip(starts, ends, strict=True))


def _mapping(text: str) -> Mapping[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        found = _literal(text)
    if not isinstance(found, Mapping):
        raise ValueError(f"“{text}” is not a table of arguments.")  # noqa: TRY004 - pydantic reports ValueErrors only
    return found


def _name_positions(text: str) -> list[int]:
    """Where a ``name=`` begins outside of brackets: at the start, after a gap or a quote."""
    positions, depth = [], 0
    for index, letter in enumerate(text):
        depth += (letter in _OPENING) - (letter in _CLOSING)
        follows_gap = index == 0 or text[index - 1] in " ,;\"'\n\t"
        if depth == 0 and follows_gap and _NAME.match(text, index):
            positions.append(index)
    return positions


def _tidy(piece: str) -> str:
    name, value = piece.split("=", 1)
    value = value.strip(" ,;\n\t")
    for quote in "\"'":
        if value.count(quote) % 2:
            value = value.strip(quote).strip(" ,;\n\t")
    return f"{name.strip()}={value}"


def _literal(text: str) -> Any:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        # No literal, or one that Python cannot make: a list as a key, a thousand brackets.
        return text
