"""The one door into training: a recipe in, events out, files on disk."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import torch

from core.checkpoints.whole_folder import sweep_parts
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.control import TrainingControl
from core.training.encoded_pictures import StoppedEarly
from core.training.event_log import EventLog
from core.training.events import Finished, TrainingEvent
from core.training.loop import training_loop
from core.training.memory import out_of_memory
from core.training.prepare import prepare
from core.training.prepared_run import PreparedRun


def train(recipe: TrainingRecipe, control: TrainingControl | None = None) -> Iterator[TrainingEvent]:
    """Train what a recipe asks for. Close the generator, or ask ``control``, to stop.

    Args:
        recipe: what to train, on what, how, and where to put it; ``resume`` goes on with an earlier run.
        control: wishes of the user while it runs.

    Yields:
        What happens: stages, ``Prepared``, one ``StepDone`` per step, files and pictures, ``Finished``.

    Raises:
        AtelierError: something keeps it from starting or going on; it names what, why and what to do.
    """
    errors = [problem for problem in problems_of(recipe) if problem.stops]
    if errors:
        raise RecipeError(errors)
    with closing(EventLog(recipe.run.output_dir, goes_on=bool(recipe.run.resume))) as log:
        sweep_parts(Path(recipe.run.output_dir), recipe.run.output_name)
        try:
            for event in _events(recipe, control or TrainingControl()):
                advice = log.write(event)
                yield event
                if advice is not None:
                    yield advice
        except torch.OutOfMemoryError as error:
            raise out_of_memory(recipe) from error


def _events(recipe: TrainingRecipe, control: TrainingControl) -> Iterator[TrainingEvent]:
    started = time.perf_counter()
    try:
        run = yield from prepare(recipe, control)
    except StoppedEarly:
        yield Finished("stopped", 0, "", time.perf_counter() - started)
        return
    first_step = run.progress.step
    try:
        yield from training_loop(run, control)
        # A run that was killed after its last step still lacks its files.
        if run.progress.step > first_step or _is_complete(run):
            yield from _last_files(run, control)
    finally:
        run.method.network.take_off()
    yield Finished(
        _reason(run, control), run.progress.step, run.outputs.last_path, time.perf_counter() - started
    )


def _last_files(run: PreparedRun, control: TrainingControl) -> Iterator[TrainingEvent]:
    if _is_complete(run):
        yield from run.outputs.after_training(run.progress)
    else:
        yield from run.outputs.after_stop(run.progress, is_pause=control.pause_wanted)


def _reason(run: PreparedRun, control: TrainingControl) -> str:
    if _is_complete(run):
        return "completed"
    return "paused" if control.pause_wanted else "stopped"


def _is_complete(run: PreparedRun) -> bool:
    return run.progress.step >= run.plan.max_train_steps
