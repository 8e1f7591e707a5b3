"""``python -m core inspect FILE [OTHER]``: all that a LoRA file says of itself, or how two differ."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from core.checkpoints.header import read_header
from core.cli.lora_comparison import block_norms, likeness
from core.cli.lora_facts import facts_of
from core.cli.lora_report import as_json, as_text, printable
from core.cli.lora_weights import hashes_of
from core.cli.program import program

_DIFFERENT = 1
# Which file it is and when it was made tells nothing of how it differs.
_NOT_COMPARED = ("path", "metadata", "remarks", "hashes")


def run(argv: Sequence[str]) -> int:
    """Print what is known of one file, or what is different in two.

    Returns:
        0; comparing, 1 where something is different.
    """
    parser = argparse.ArgumentParser(
        prog=f"{program()} inspect",
        description="Say everything that a LoRA file says of itself; with two files, how they differ.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, help="a LoRA file (.safetensors)")
    parser.add_argument("other", type=Path, nargs="?", help="another, to compare it with")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args(argv)
    if arguments.other is None:
        print(_described(arguments.file, as_program=arguments.json))
        return 0
    difference = compared(arguments.file, arguments.other)
    print(json.dumps(difference, indent=2) if arguments.json else "\n".join(_difference_lines(difference)))
    return _DIFFERENT if difference["differences"] else 0


def compared(first: Path, second: Path) -> dict[str, Any]:
    """How two files differ.

    Returns:
        ``differences``: by name, what the first and what the second say; ``likeness``: the cosine between
        what they add to a model, None where it cannot be told.
    """
    tables = [_flat(_everything(path)) for path in (first, second)]
    names = sorted(tables[0].keys() | tables[1].keys())
    differences = {
        name: [tables[0].get(name), tables[1].get(name)]
        for name in names
        if tables[0].get(name) != tables[1].get(name)
    }
    return {
        "files": [str(first), str(second)],
        "likeness": likeness(first, second),
        "differences": differences,
    }


def _described(path: Path, *, as_program: bool) -> str:
    facts = facts_of(path)
    hashes, norms = hashes_of(path, read_header(path)), block_norms(path, facts.base)
    if as_program:
        return json.dumps(as_json(facts, hashes, norms), indent=2)
    return "\n".join(as_text(facts, hashes, norms))


def _everything(path: Path) -> dict[str, Any]:
    facts = facts_of(path)
    return as_json(facts, hashes_of(path, read_header(path)), block_norms(path, facts.base))


def _flat(table: Mapping[str, Any], start: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in table.items():
        if not start and key in _NOT_COMPARED:
            continue
        if isinstance(value, Mapping):
            flat |= _flat(value, f"{start}{key}.")
        else:
            flat[f"{start}{key}"] = value
    return flat


def _difference_lines(difference: Mapping[str, Any]) -> Iterator[str]:
    for sign, path in zip("-+", difference["files"], strict=True):
        yield f"{sign} {path}"
    alike = difference["likeness"]
    if alike is not None:
        yield f"  What they add to the model points the same way by {alike:.4f} (1 the same, 0 unrelated)."
    if not difference["differences"]:
        yield "  Nothing else is different."
    width = max(map(len, difference["differences"]), default=0)
    for name, (before, after) in difference["differences"].items():
        yield f"  {printable(name):<{width}}  {_shown(before)}  →  {_shown(after)}"


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    return f"{value:.6g}" if isinstance(value, float) else printable(str(value))
