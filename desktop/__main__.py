"""``lora-atelier``: opens the window, or hands a command to the half of the program that owns it.

Qt is loaded inside the functions only: a child process imports this module again and must stay free of it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import AtelierError

_USAGE = """\
lora-atelier [PROJECT]          open the window, on a project
lora-atelier demo ...           from the shipped album to a trained LoRA
lora-atelier new | add | import | tag | export | problems ...
lora-atelier plan | train | generate | inspect | convert ...
Each command explains itself with --help.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; by default the real one.

    Returns:
        The exit code: 0, or 2 for an error that was told.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] in (["-h"], ["--help"]):
        print(_USAGE, end="")
        return 0
    command = _command(given[0]) if given and not given[0].startswith("-") else None
    if command is None:
        return _open_window(given)
    try:
        return command(given)
    except AtelierError as error:
        print(error, file=sys.stderr)
        return 2


def _command(name: str) -> Callable[[Sequence[str]], int] | None:
    """What runs a command line that starts with this word, or None where the word is no command."""
    if name == "demo":
        run = _named("desktop.demo.command:run")
        return lambda arguments: run(arguments[1:])
    for module, function in (("curation.cli.commands", "main"), ("core.cli.commands", "run_command")):
        if name in importlib.import_module(module).COMMANDS:
            return _named(f"{module}:{function}")
    return None


def _named(target: str) -> Callable[[Sequence[str]], int]:
    module, _, attribute = target.partition(":")
    found: Callable[[Sequence[str]], int] = getattr(importlib.import_module(module), attribute)
    return found


def _open_window(given: Sequence[str]) -> int:
    from desktop.app import run_app

    path = Path(given[0]) if given else None
    return run_app(path)


if __name__ == "__main__":
    sys.exit(main())
