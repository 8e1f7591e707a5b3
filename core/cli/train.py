"""``python -m core train``: train a LoRA from a recipe file, telling people or programs how it goes."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

from core.cli.program import program
from core.errors import AtelierError
from core.recipe.named_code import packages_named
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import read_recipe
from core.training.control import TrainingControl
from core.training.events import (
    Advice,
    CacheFilled,
    CheckpointSaved,
    EpochDone,
    Finished,
    Prepared,
    Preparing,
    SampleReady,
    StateSaved,
    StepDone,
    TrainingEvent,
    ValidationDone,
    to_json_line,
)
from core.training.launch import Launch

_REDRAW_SECONDS = 0.2


def run(argv: Sequence[str]) -> int:
    """Train from the command line; 0 when the run was completed, or stopped with its file saved."""
    arguments = _parser().parse_args(argv)
    recipe = _recipe(arguments)
    _warn_of_named_code(recipe)
    # On import it warns about kernels that nobody needs here; diffusers imports it by itself.
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    # Torch is loaded late, so that a wrong recipe is told at once.
    from core.training.run import train

    control = TrainingControl(stop_at_step=arguments.stop_at_step)
    show = _teller(arguments.events, Launch.from_environment(recipe.run.num_processes))
    with _first_interrupt_stops(control):
        for event in train(recipe, control):
            show(event)
    return 0


def print_json(event: TrainingEvent) -> None:
    """One event as one line of JSON on stdout."""
    print(to_json_line(event), flush=True)


def _teller(events: str, launch: Launch) -> Callable[[TrainingEvent], None]:
    """What shows events; of several processes only the first one speaks."""
    if not launch.is_first:
        return lambda _event: None
    return print_json if events == "jsonl" else ProgressLine(sys.stdout).show


@contextmanager
def _first_interrupt_stops(control: TrainingControl) -> Iterator[None]:
    """Ctrl+C ends the run after the step under way and saves it; pressed again, it ends at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        print("\nStopping after this step. Press Ctrl+C again to end at once.", file=sys.stderr)
        control.stop()
        signal.signal(signal.SIGINT, before)

    # Only the main thread may listen to signals.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class ProgressLine:
    """Shows events to a person: a line that is drawn over for steps, lines that stay for everything else.

    Args:
        stream: where it is written; without a terminal behind it, progress comes as one line per epoch.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._drawn = 0.0
        self._rate: float | None = None

    def show(self, event: TrainingEvent) -> None:
        """Show one event."""
        if isinstance(event, (StepDone, Preparing)):
            self._draw_over(self._progress(event))
            return
        line = _words(event)
        if line:
            clear = "\r\x1b[K" if self._is_terminal else ""
            print(f"{clear}{line}", file=self._stream, flush=True)

    def _progress(self, event: StepDone | Preparing) -> str:
        if isinstance(event, Preparing):
            return event.stage + (f" {event.done}/{event.total}" if event.total else "")
        self._rate = event.seconds if self._rate is None else 0.9 * self._rate + 0.1 * event.seconds
        left = (event.max_train_steps - event.step) * self._rate
        return (
            f"step {event.step}/{event.max_train_steps}  epoch {event.epoch}  loss {event.average_loss:.4f}  "
            f"{self._rate:.2f} s/step  {int(left // 60)}:{int(left % 60):02d} left"
        )

    def _draw_over(self, line: str) -> None:
        now = time.monotonic()
        if self._is_terminal and now - self._drawn > _REDRAW_SECONDS:
            self._drawn = now
            print(f"\r\x1b[K{line}", end="", file=self._stream, flush=True)


def _words(event: TrainingEvent) -> str:
    match event:
        case Prepared():
            reg = f" and {event.num_reg_images} regularization" if event.num_reg_images else ""
            return (
                f"{event.family} on {event.device}: {event.num_train_images}{reg} samples per epoch, "
                f"{event.num_epochs} epochs, {event.max_train_steps} steps, {event.module_count} modules, "
                f"{event.trainable_parameters:,} parameters"
            ) + (f", going on after step {event.first_step}" if event.first_step else "")
        case EpochDone():
            return f"epoch {event.epoch}/{event.num_epochs}  step {event.step}  loss {event.average_loss:.4f}"
        case ValidationDone():
            concepts = ", ".join(f"{name} {loss:.4f}" for name, loss in event.loss_by_concept.items())
            return f"kept back: loss {event.average_loss:.4f} ({concepts})"
        case CheckpointSaved():
            return f"saved {event.path}"
        case StateSaved():
            return f"saved the state {event.path}"
        case SampleReady():
            return f"sample {event.path}"
        case CacheFilled():
            return f"{event.kind}: {event.made} encoded, {event.found} found, {event.seconds:.1f} s"
        case Advice():
            return f"{event.severity}: {event.text}"
        case Finished():
            minutes, seconds = divmod(int(event.seconds), 60)
            return f"{event.reason} after {event.step} steps, {minutes}:{seconds:02d}"
        case _:
            return ""


def recipe_with_settings(path: str, settings: Sequence[str], **changes: object) -> TrainingRecipe:
    """The recipe of a file with what ``--set`` changes, as ``"name=value"``, and other changes.

    Raises:
        AtelierError: the file cannot be read, or a setting has no ``=``.
        RecipeError: values that their fields cannot take.
    """
    values = dict(_split(setting) for setting in settings) | changes
    recipe = read_recipe(path)
    return recipe.with_values(**values) if values else recipe


def _recipe(arguments: argparse.Namespace) -> TrainingRecipe:
    changes: dict[str, object] = {}
    if arguments.resume:
        changes["resume"] = arguments.resume
    if arguments.resume_anyway:
        changes["resume_anyway"] = True
    return recipe_with_settings(arguments.recipe, arguments.set, **changes)


def _warn_of_named_code(recipe: TrainingRecipe) -> None:
    """sd-scripts' users expect any class to work, so nobody is asked; but it is said whose code runs."""
    for name in packages_named(recipe.optimizer):
        print(
            f"warning: the recipe runs code of the package “{name}”. Go on only if you know both.",
            file=sys.stderr,
        )


def _split(setting: str) -> tuple[str, str]:
    name, equals, value = setting.partition("=")
    if not equals:
        raise AtelierError(
            "“{setting}” is no setting.",
            remedy="Write --set name=value, for example network_dim=16.",
            setting=setting,
        )
    return name.strip().lstrip("-"), value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"{program()} train", description="Train a LoRA from a recipe.")
    parser.add_argument("recipe", help="a TOML file with sd-scripts' option names")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="change one value of the recipe"
    )
    parser.add_argument(
        "--resume",
        metavar="auto|FOLDER",
        help="go on from a saved state; auto takes the newest whole one of the output folder",
    )
    parser.add_argument(
        "--resume_anyway",
        action="store_true",
        help="go on although recipe or pictures changed; the numbers will be others",
    )
    parser.add_argument(
        "--stop_at_step", type=int, metavar="N", help="end after step N, with LoRA file and state saved"
    )
    parser.add_argument("--events", choices=("text", "jsonl"), default="text", help="how progress is told")
    return parser
