"""Whether the files of a run will find room on the disk, asked before the first step."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from core.training.events import Advice
from core.training.precision import save_dtype
from core.training.prepared_run import PreparedRun
from core.training.saving_rhythm import SavingRhythm

_MARGIN = 1.2
# Weights and the two tensors an Adam keeps of each, in 32 bits; one more where there is an average.
_STATE_BYTES = 12
_AVERAGE_BYTES = 4
# The newest two, and the one being written.
_STATES = 3


def disk_advice(run: PreparedRun) -> Iterator[Advice]:
    """Say it when the disk is too small for all LoRA files and states of a run."""
    folder = Path(run.recipe.run.output_dir)
    needed = _MARGIN * _bytes_of(run)
    free = shutil.disk_usage(folder).free
    if free < needed:
        yield Advice(
            "The disk of {folder} has {free} MB left, and this run will write about {needed} MB. "
            "Make room there while it trains, or let it save less often.",
            {"folder": str(folder), "free": str(free // 1_000_000), "needed": str(int(needed) // 1_000_000)},
            severity="error",
        )


def _bytes_of(run: PreparedRun) -> int:
    section, plan = run.recipe.run, run.plan
    numbers = sum(parameter.numel() for parameter in run.method.network.parameters())
    steps_left = plan.max_train_steps - run.progress.step
    epochs_left = plan.num_epochs - run.progress.epoch
    rhythm = SavingRhythm.of(section, plan.num_epochs)
    by_step = steps_left // rhythm.every_steps if rhythm.every_steps else 0
    by_epoch = epochs_left // rhythm.every_epochs if rhythm.every_epochs else 0
    files = 1 + by_step + min(by_epoch, rhythm.last_epochs or by_epoch)
    states = _STATES if section.save_state else 1
    state = _STATE_BYTES + (_AVERAGE_BYTES if section.ema else 0)
    return numbers * (files * (1 + section.ema) * save_dtype(section).itemsize + states * state)
