"""The command line of curation: new, add, import, tag, captions, export, problems."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from core.errors import AtelierError

# Name -> (module, what it does). A module is only loaded when its command is asked for.
COMMANDS: dict[str, tuple[str, str]] = {
    "new": ("curation.cli.new", "start a project"),
    "add": ("curation.cli.add", "add photos to a project"),
    "import": ("curation.cli.import_tree", "take a Kohya folder into a project"),
    "export": ("curation.cli.export", "write a project's Kohya folder"),
    "tag": ("curation.cli.tag", "describe pictures by machine: tags or sentences"),
    "captions": ("curation.cli.captions", "choose what is written beside regularization pictures"),
    "problems": ("curation.cli.problems", "say what stands in the way of training"),
}


def main(argv: Sequence[str] | None = None, *, program: str = "python -m curation") -> int:
    """Run one command.

    Args:
        argv: the words after ``python -m curation``; those of this process by default.
        program: what the user typed before them.

    Returns:
        0, or 2 when something stood in the way; what it was goes to stderr.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0] not in COMMANDS:
        return _explain(words, program)
    run: Callable[[argparse.Namespace], int] = import_module(COMMANDS[words[0]][0]).run
    parser = argparse.ArgumentParser(prog=f"{program} {words[0]}", description=COMMANDS[words[0]][1])
    import_module(COMMANDS[words[0]][0]).add_arguments(parser)
    try:
        return run(parser.parse_args(words[1:]))
    except AtelierError as error:
        print(error, file=sys.stderr)
        return 2


def project_argument(parser: argparse.ArgumentParser) -> None:
    """The argument that all commands share."""
    parser.add_argument("project", type=Path, help="the project file, NAME.atelier")


def _explain(words: Sequence[str], program: str) -> int:
    wants_help = not words or words[0] in ("-h", "--help")
    lines = [f"usage: {program} COMMAND ...", ""]
    lines += [f"  {name:<10} {what}" for name, (_, what) in COMMANDS.items()]
    if not wants_help:
        lines.insert(0, f"There is no command “{words[0]}”.")
    print("\n".join(lines), file=sys.stdout if wants_help else sys.stderr)
    return 0 if wants_help else 2
