"""``lora-atelier``: opens the window, or hands a command to the half of the program that owns it.

Qt is loaded inside the functions only: a child process imports this module again and must stay free of it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any

from core.cli.terminal import in_terminal
from core.errors import AtelierError

_PROGRAM = "lora-atelier"
_USAGE = """\
lora-atelier [PROJECT]     open the window, on a project
lora-atelier --version     say which version this is
lora-atelier COMMAND ...   do it without a window; each explains itself with --help

  demo                from the shipped album to a trained LoRA
"""
_PROJECT_ENDING = ".atelier"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; by default the real one.

    Returns:
        The exit code: 0, or 2 for an error that was told.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or _names_project(given):
        return _open_window(given)
    return in_terminal(lambda: _run(given))


def _run(given: Sequence[str]) -> int:
    if given[0] in ("-h", "--help"):
        print(_usage(), end="")
        return 0
    if given[0] == "--version":
        print(f"lora-atelier {_named('desktop.version:app_version')()}")
        return 0
    command = _command(given[0])
    if command is None:
        kind = "option" if given[0].startswith("-") else "command and no project"
        near = get_close_matches(given[0], _summaries(), n=1)
        meant = f" Did you mean “{near[0]}”?" if near else ""
        print(f"There is no {kind} “{given[0]}”.{meant}\n\n{_usage()}", end="", file=sys.stderr)
        return 2
    try:
        return command(given)
    except AtelierError as error:
        print(error, file=sys.stderr)
        return 2


def _names_project(given: Sequence[str]) -> bool:
    """Whether the one word is a project: by its name, also where there is none, which the window says."""
    return len(given) == 1 and (given[0].endswith(_PROJECT_ENDING) or Path(given[0]).is_file())


def _command(name: str) -> Callable[[Sequence[str]], int] | None:
    """What runs a command line that starts with this word, or None where the word is no command."""
    if name == "demo":
        run = _named("desktop.demo.command:run")
        return lambda arguments: run(arguments[1:])
    for module, function in (("curation.cli.commands", "main"), ("core.cli.commands", "run_command")):
        if name in importlib.import_module(module).COMMANDS:
            return partial(_named(f"{module}:{function}"), program=_PROGRAM)
    return None


def _usage() -> str:
    return _USAGE + "".join(f"  {name:<19} {what}\n" for name, what in _summaries().items())


def _summaries() -> dict[str, str]:
    """What every command does, in the order of the work."""
    curation = _named("curation.cli.commands:COMMANDS")
    core = _named("core.cli.commands:COMMANDS")
    first = {name: what for name, (_module, what) in curation.items()}
    return first | {name: command.summary for name, command in core.items()}


def _named(target: str) -> Any:
    module, _, attribute = target.partition(":")
    return getattr(importlib.import_module(module), attribute)


def _open_window(given: Sequence[str]) -> int:
    from desktop.app import run_app

    path = Path(given[0]) if given else None
    return run_app(path)


if __name__ == "__main__":
    sys.exit(main())
