"""Sample prompts in TOML and JSON, as sd-scripts takes them beside lines of text: tables of options."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from core.errors import AtelierError
from core.recipe.foreign_text import parse_json, parse_toml, read_text

ENDINGS = (".toml", ".json")

_LETTERS = {
    "negative_prompt": "n",
    "width": "w",
    "height": "h",
    "seed": "d",
    "scale": "l",
    "sample_steps": "s",
    "sample_sampler": "ss",
}


def lines_of_tables(path: Path) -> list[str]:
    """The prompts of a file, each as the line that says the same.

    TOML has a table ``[prompt]`` and what differs in every ``[[prompt.subset]]``; JSON has a list of tables.

    Raises:
        AtelierError: the file cannot be read, or is not made so.
    """
    text = read_text(path)
    if path.suffix.lower() == ".json":
        tables = parse_json(text, str(path))
    else:
        shared = parse_toml(text, str(path)).get("prompt")
        if not isinstance(shared, Mapping):
            _refuse(path, "it has no table “prompt”")
        own = shared.get("subset", [{}])
        shared = {name: value for name, value in shared.items() if name != "subset"}
        tables = [shared | dict(table) for table in own] if _are_tables(own) else None
    if not _are_tables(tables):
        _refuse(path, "its prompts are no list of tables")
    return [_line(table, path) for table in tables]


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, Mapping) for one in value)


def _line(table: Mapping[str, Any], path: Path) -> str:
    """``{"prompt": "a doll", "seed": 1}`` as ``a doll --d 1``."""
    unknown = sorted(table.keys() - _LETTERS.keys() - {"prompt"})
    if unknown:
        _refuse(path, f"a prompt’s “{unknown[0]}” is none of {', '.join(('prompt', *_LETTERS))}")
    words = [_in_one_line(table.get("prompt", ""))]
    words += [f"--{letter} {_in_one_line(table[name])}" for name, letter in _LETTERS.items() if name in table]
    return " ".join(words)


def _in_one_line(value: object) -> str:
    return " ".join(str(value).split())


def _refuse(path: Path, reason: str) -> NoReturn:
    raise AtelierError(
        "The sample prompts “{path}” cannot be read ({reason}).",
        why="A table “prompt” with tables “prompt.subset” is expected in TOML, a list of tables in JSON.",
        remedy="Correct the file, or write the prompts line by line into a .txt file.",
        path=path,
        reason=reason,
    )
