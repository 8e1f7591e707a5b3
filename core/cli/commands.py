"""The table of commands. Each is imported only when called, so that planning never loads torch."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from core.cli.program import called_as
from core.errors import AtelierError

USAGE_ERROR = 2


@dataclass(frozen=True)
class Command:
    """One command.

    Args:
        target: ``"module:function"``; the function takes the arguments and returns an exit code.
        summary: what it does, in one line.
    """

    target: str
    summary: str


COMMANDS = {
    "plan": Command(
        "core.cli.plan:run", "say what a run would do with a folder or a recipe, and how long it is"
    ),
    "cache-latents": Command(
        "core.cli.cache_ahead:run_latents", "encode a recipe's pictures ahead of time, for every later run"
    ),
    "cache-text": Command(
        "core.cli.cache_ahead:run_text", "encode a recipe's captions ahead of time, for every later run"
    ),
    "train": Command("core.cli.train:run", "train a LoRA from a recipe"),
    "convert": Command("core.cli.convert:run", "make a recipe of another program's settings"),
    "inspect": Command("core.cli.inspect_lora:run", "say what a LoRA file says of itself, or compare two"),
    "convert-checkpoint": Command(
        "core.cli.convert_checkpoint:run", "turn a .ckpt base model into .safetensors, safely"
    ),
    "generate": Command("core.cli.generate:run", "draw pictures from a base model, with or without a LoRA"),
}


def run_command(arguments: Sequence[str], *, program: str = "python -m core") -> int:
    """Run the command that the first argument names. What went wrong is printed to stderr.

    Returns:
        The exit code: 0 = done, 1 = the command has bad news, 2 = it could not be carried out.
    """
    if not arguments or arguments[0] in ("-h", "--help"):
        print(_overview(program))
        return 0 if arguments else USAGE_ERROR
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"There is no command “{arguments[0]}”.\n\n{_overview(program)}", file=sys.stderr)
        return USAGE_ERROR
    try:
        with called_as(program):
            return _load(command)(arguments[1:])
    except AtelierError as error:
        print(error, file=sys.stderr)
        return USAGE_ERROR


def _load(command: Command) -> Callable[[Sequence[str]], int]:
    module_name, _, function_name = command.target.partition(":")
    return cast(
        "Callable[[Sequence[str]], int]", getattr(importlib.import_module(module_name), function_name)
    )


def _overview(program: str) -> str:
    lines = [f"  {name:<18} {command.summary}" for name, command in COMMANDS.items()]
    return "\n".join(
        [f"usage: {program} COMMAND ...", "", *lines, "", f"{program} COMMAND --help tells its options."]
    )
