"""The one door into training: a recipe in, events out, files on disk."""

from __future__ import annotations

import time
from collections.abc import Iterator

import torch

from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.control import TrainingControl
from core.training.events import Finished, StepDone, TrainingEvent
from core.training.loop import training_loop
from core.training.memory import out_of_memory
from core.training.prepare import StoppedEarly, prepare
from core.training.run_folder import event_log, write_event


def train(recipe: TrainingRecipe, control: TrainingControl | None = None) -> Iterator[TrainingEvent]:
    """Train what a recipe asks for. Close the generator, or ask ``control``, to stop.

    Args:
        recipe: what to train, on what, how, and where to put it.
        control: wishes of the user while it runs.

    Yields:
        What happens: stages, ``Prepared``, one ``StepDone`` per step, files and pictures, ``Finished``.

    Raises:
        AtelierError: something keeps it from starting or going on; it names what, why and what to do.
    """
    errors = [problem for problem in problems_of(recipe) if problem.stops]
    if errors:
        raise RecipeError(errors)
    with event_log(recipe.run.output_dir) as log:
        try:
            for event in _events(recipe, control or TrainingControl()):
                write_event(log, event)
                yield event
        except torch.OutOfMemoryError as error:
            raise out_of_memory(recipe) from error


def _events(recipe: TrainingRecipe, control: TrainingControl) -> Iterator[TrainingEvent]:
    started = time.perf_counter()
    try:
        run = yield from prepare(recipe, control)
    except StoppedEarly:
        yield Finished("stopped", 0, "", time.perf_counter() - started)
        return
    step = epoch = 0
    try:
        for event in training_loop(run, control):
            if isinstance(event, StepDone):
                step, epoch = event.step, event.epoch
            yield event
        if step:
            yield run.outputs.save_final(step, epoch)
    finally:
        run.method.network.take_off()
    reason = "completed" if step == run.plan.max_train_steps else "stopped"
    yield Finished(reason, step, run.outputs.last_path, time.perf_counter() - started)
