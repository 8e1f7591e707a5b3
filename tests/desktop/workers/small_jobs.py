"""Small jobs for child processes: real generators of training events, without torch."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from core.errors import AtelierError
from core.recipe.recipe_file import write_recipe
from core.training.event_log import EventLog
from core.training.events import (
    Advice,
    CheckpointSaved,
    Finished,
    Prepared,
    Preparing,
    SampleReady,
    StateSaved,
    StepDone,
)


def count_to(last):
    yield from range(1, last + 1)


def leave_a_mark(path):
    Path(path).touch()
    yield "marked"


def loaded_modules():
    yield sorted(sys.modules)


def refuse():
    yield 1
    raise AtelierError("The file “{name}” is not there.", remedy="Choose another.", name="a.png")


def stumble():
    print("last words")  # noqa: T201 - what a library might print
    yield 1
    raise ZeroDivisionError("by hand")


def get_killed(number):
    yield 1
    os.kill(os.getpid(), number)
    time.sleep(60)


def endless(path):
    try:
        count = 0
        while True:
            count += 1
            yield count
            time.sleep(0.005)
    finally:
        Path(path).write_text("cleaned up")


def train(recipe, control=None):
    """A run as the trainer tells it: a quick one that only counts, listens to its control, and can go on."""
    log = EventLog(recipe.run.output_dir, goes_on=bool(recipe.run.resume))
    write_recipe(recipe.with_values(resume=None), Path(recipe.run.output_dir) / "recipe.toml")
    for event in _counting(recipe, control):
        log.write(event)
        yield event


def load_for_long(recipe, control=None):
    """A run that hears of nothing while it loads a large model."""
    yield Preparing("Loading the base model")
    time.sleep(600)


def train_until_memory_is_full(recipe, control=None):
    """A run whose memory runs out in its fourth step, as the trainer tells it."""
    for event in train(recipe, control):
        yield event
        if isinstance(event, StepDone) and event.step == 3:
            yield Advice(
                "Memory is full. Set, in this order: {steps}.", {"steps": _SAVINGS}, severity="error"
            )
            raise AtelierError("The memory is full.", remedy="Set, in this order: {steps}.", steps=_SAVINGS)


_SAVINGS = "gradient_checkpointing on; a smaller network_dim; a smaller resolution"


def _counting(recipe, control):
    steps, folder = recipe.run.max_train_steps, Path(recipe.run.output_dir)
    (folder / "sample").mkdir(parents=True, exist_ok=True)
    state = folder / f"{recipe.run.output_name}-state"
    first = int((state / "step").read_text()) if recipe.run.resume and state.is_dir() else 0
    yield Preparing("Caching latents", 1, 2)
    yield Prepared("sd15", 10, 0, {"512x512": 10}, 10, 1, steps, 264, 1000, "cpu", str(folder), first)
    step = first
    for step in range(first + 1, steps + 1):
        time.sleep(0.004)
        yield StepDone(step, steps, 1, 1 / step, 1 / step, {"unet": 1e-4}, 0.004)
        if recipe.run.save_every_n_steps and step % recipe.run.save_every_n_steps == 0:
            yield _state(state, step)
        if control is not None and control.take_sample_wish():
            yield SampleReady(str(folder / "sample" / "a.png"), "a doll", 0, step, 1)
        if control is not None and control.stop_wanted:
            break
    path = folder / f"{recipe.run.output_name}.safetensors"
    if control is None or not control.pause_wanted:
        path.write_bytes(b"")
        yield CheckpointSaved(str(path), step, 1, is_final=True)
    if step < steps:
        yield _state(state, step)
    ended_early = "paused" if control is not None and control.pause_wanted else "stopped"
    yield Finished("completed" if step == steps else ended_early, step, str(path), 1.0)


def _state(folder, step):
    folder.mkdir(exist_ok=True)
    (folder / "step").write_text(str(step))
    return StateSaved(str(folder), step, 1)


KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
