"""Reading JSON and TOML that other programs or strangers wrote: limits first, then contents.

A file of settings is small and flat. What is large, deeply nested, says a thing twice or holds numbers that
are none is refused before anything is made of it.
"""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from core.errors import AtelierError

LARGEST_BYTES = 8_000_000
DEEPEST = 50


def read_text(path: Path) -> str:
    """Read a text file, UTF-8 with or without a byte order mark, or UTF-16 as Windows' PowerShell writes it.

    Raises:
        AtelierError: it is not there, is a folder, is larger than 8 MB, or is no text.
    """
    if path.is_dir():
        raise AtelierError(
            "“{path}” is a folder.",
            why="A file of settings is read here.",
            remedy="Choose a file; what a training folder holds is told by “plan”.",
            path=path,
        )
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise AtelierError(
            "The file “{path}” cannot be read.",
            why="The system says: {reason}.",
            remedy="Choose it again; it may have been moved or renamed.",
            path=path,
            reason=error.strerror or str(error),
        ) from error
    if len(content) > LARGEST_BYTES:
        _refuse(
            str(path),
            f"it has more than {LARGEST_BYTES // 1_000_000} MB, and no file of settings is that large",
        )
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        _refuse(str(path), "it is no text in UTF-8")


def parse_json(text: str, name: str) -> Any:
    """Parse JSON: no duplicate keys, no NaN or Infinity, at most 50 levels deep.

    Args:
        text: the file's contents.
        name: what the error calls it.

    Raises:
        AtelierError: it is malformed; says where.
    """
    _check_size(text, name)
    try:
        parsed = json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_no_number)
    except RecursionError:
        _refuse(name, f"it is nested deeper than {DEEPEST} levels")
    except json.JSONDecodeError as error:
        _refuse(name, f"line {error.lineno}, column {error.colno}: {error.msg}")
    except ValueError as error:
        _refuse(name, str(error))
    return _checked(parsed, name)


def parse_toml(text: str, name: str) -> dict[str, Any]:
    """Parse TOML, with the same limits as :func:`parse_json`.

    Raises:
        AtelierError: it is malformed; says where.
    """
    _check_size(text, name)
    try:
        parsed = tomllib.loads(text)
    except RecursionError:
        _refuse(name, f"it is nested deeper than {DEEPEST} levels")
    except ValueError as error:
        _refuse(name, str(error))
    _checked(parsed, name)
    return parsed


def _check_size(text: str, name: str) -> None:
    if len(text) > LARGEST_BYTES:
        _refuse(name, f"it has more than {LARGEST_BYTES // 1_000_000} MB")


def _without_duplicates(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise ValueError(f"it says “{key}” twice")
        table[key] = value
    return table


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"it holds {text}, which is no number")


def _checked(parsed: Any, name: str) -> Any:
    """Depth and numbers, without recursion: the nesting may be hostile."""
    waiting = [(parsed, 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEEPEST:
            _refuse(name, f"it is nested deeper than {DEEPEST} levels")
        if isinstance(value, float) and not math.isfinite(value):
            _refuse(name, "it holds a number that is infinite or none")
        if isinstance(value, dict):
            waiting += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, list):
            waiting += [(inner, depth + 1) for inner in value]
    return parsed


def _refuse(name: str, reason: str) -> NoReturn:
    raise AtelierError(
        "“{name}” cannot be read as settings.",
        why="What is wrong: {reason}.",
        remedy="Correct the file, or save it again with the program that wrote it.",
        name=name,
        reason=reason,
    )
