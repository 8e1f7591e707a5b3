"""``python -m core cache-latents`` and ``cache-text``: what a run would encode, encoded ahead of time."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence

from core.cli.program import program
from core.cli.train import ProgressLine, print_json, recipe_with_settings
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.events import CacheFilled, TrainingEvent

_STOPPED = 1
_Work = Callable[[TrainingRecipe, TrainingControl], Iterator[TrainingEvent]]


def run_latents(argv: Sequence[str]) -> int:
    """Encode a recipe's pictures; 0 when all are on disk."""
    arguments = _parser("cache-latents", "Encode a recipe's pictures.").parse_args(argv)
    recipe = recipe_with_settings(arguments.recipe, arguments.set)
    # Torch is loaded late, so that a wrong recipe is told at once.
    from core.training.caching_ahead import cache_latents

    return _run(cache_latents, recipe, arguments)


def run_text(argv: Sequence[str]) -> int:
    """Encode a recipe's captions; 0 when all are on disk."""
    arguments = _parser("cache-text", "Encode a recipe's captions.").parse_args(argv)
    recipe = recipe_with_settings(arguments.recipe, arguments.set)
    from core.training.caching_ahead import cache_text

    return _run(cache_text, recipe, arguments)


def _run(work: _Work, recipe: TrainingRecipe, arguments: argparse.Namespace) -> int:
    show = print_json if arguments.events == "jsonl" else ProgressLine(sys.stdout).show
    is_done = False
    for event in work(recipe, TrainingControl()):
        show(event)
        is_done = is_done or isinstance(event, CacheFilled)
    return 0 if is_done else _STOPPED


def _parser(command: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"{program()} {command}",
        description=f"{description} May run several times at once: each picture or caption is done by one.",
    )
    parser.add_argument("recipe", help="a TOML file with sd-scripts' option names")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="change one value of the recipe"
    )
    parser.add_argument("--events", choices=("text", "jsonl"), default="text", help="how progress is told")
    return parser
