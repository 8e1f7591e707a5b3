"""The one door into training: a recipe in, events out, files on disk."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.agreed_control import AgreedControl
from core.training.control import TrainingControl
from core.training.encoded_pictures import StoppedEarly
from core.training.event_log import EventLog
from core.training.events import Finished, TrainingEvent
from core.training.launch import Launch
from core.training.left_behind import LeftBehind
from core.training.loop import training_loop
from core.training.loss_per_image import LOSS_FILE
from core.training.measured_memory import MemoryWatch, memory_told
from core.training.memory import is_out_of_memory, out_of_memory, out_of_memory_advice
from core.training.prepare import prepare
from core.training.prepared_run import PreparedRun
from core.training.processes import Processes, joined
from core.training.run_folder import sweep_run


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
    left_behind = LeftBehind()
    launch = Launch.from_environment(recipe.run.num_processes)
    try:
        left_behind.begin()
        with joined(launch) as processes:
            events = _events(recipe, control or TrainingControl(), processes)
            yield from _logged(events, recipe) if launch.is_first else events
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        left_behind.let_go(error)
        yield out_of_memory_advice(recipe)
        raise out_of_memory(recipe) from error


def _logged(events: Iterator[TrainingEvent], recipe: TrainingRecipe) -> Iterator[TrainingEvent]:
    """The events, each also written into the run's folder."""
    folder, goes_on = Path(recipe.run.output_dir), bool(recipe.run.resume)
    with closing(EventLog(recipe.run.output_dir, goes_on=goes_on)) as log:
        sweep_run(recipe)
        if not goes_on:
            (folder / LOSS_FILE).unlink(missing_ok=True)
        for event in events:
            advice = log.write(event)
            yield event
            if advice is not None:
                yield advice


def _events(
    recipe: TrainingRecipe, own_control: TrainingControl, processes: Processes
) -> Iterator[TrainingEvent]:
    started, watch = time.perf_counter(), MemoryWatch()
    control = AgreedControl(own_control, processes)
    try:
        run = yield from prepare(recipe, own_control, processes)
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
    seconds = time.perf_counter() - started
    told = memory_told(run.recipe, watch, run.precision.device, seconds) if processes.is_first else None
    if told is not None:
        yield told
    yield Finished(_reason(run, control), run.progress.step, run.outputs.last_path, seconds)


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
