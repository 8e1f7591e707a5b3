"""Small jobs for child processes: real generators of training events, without torch."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from core.errors import AtelierError
from core.training.events import CheckpointSaved, Finished, Prepared, Preparing, SampleReady, StepDone


def count_to(last):
    yield from range(1, last + 1)


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
    """A run as the trainer tells it: a quick one that only counts, and listens to its control."""
    steps, folder = recipe.run.max_train_steps, Path(recipe.run.output_dir)
    (folder / "sample").mkdir(parents=True, exist_ok=True)
    yield Preparing("Caching latents", 1, 2)
    yield Prepared("sd15", 10, 0, {"512x512": 10}, 10, 1, steps, 264, 1000, "cpu", str(folder))
    step = 0
    for step in range(1, steps + 1):
        time.sleep(0.004)
        yield StepDone(step, steps, 1, 1 / step, 1 / step, {"unet": 1e-4}, 0.004)
        if control is not None and control.take_sample_wish():
            yield SampleReady(str(folder / "sample" / "a.png"), "a doll", 0, step, 1)
        if control is not None and control.stop_wanted:
            break
    path = folder / f"{recipe.run.output_name}.safetensors"
    path.write_bytes(b"")
    yield CheckpointSaved(str(path), step, 1, is_final=True)
    yield Finished("completed" if step == steps else "stopped", step, str(path), 1.0)


KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
