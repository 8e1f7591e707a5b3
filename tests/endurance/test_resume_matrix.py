"""Stopped anywhere and gone on again and again, a run gives the same bits, whatever optimizer and schedule.

python -m pytest tests/endurance/test_resume_matrix.py -m long
"""

from __future__ import annotations

import shutil

import pytest

from core.training.control import TrainingControl
from core.training.run import train
from tests.core.training.toy_runs import LIVELY, OPTIMIZERS, SCHEDULES, base_model_loaded_once, sums_of

STEPS = 20
# One batch of two pictures a step: the suite's sample of this matrix gathers two batches of one.
ONE_BATCH = {"gradient_accumulation_steps": 1, "train_batch_size": 2}


ROWS = [(optimizer, schedule, {}) for optimizer in OPTIMIZERS for schedule in SCHEDULES]
MORE_ROWS = [
    ("AdamW", "cosine", {"ema": True, "ema_update_every": 3, "scale_weight_norms": 1.0}),
    ("AdamW", "cosine", {"cache_latents": False, "color_aug": True}),
    # These count their steps on the device.
    ("Adafactor", "cosine", {}),
    ("AdamWScheduleFree", "constant_with_warmup", {}),
]


@pytest.mark.long
@pytest.mark.parametrize(("optimizer", "schedule", "more"), [*ROWS, *MORE_ROWS])
def test_every_split_of_twenty_steps_equals_twenty_steps(recipe_for, tmp_path, optimizer, schedule, more):
    values = LIVELY | ONE_BATCH | OPTIMIZERS.get(optimizer, {}) | SCHEDULES[schedule] | more
    recipe = recipe_for(**values, optimizer_type=optimizer, lr_scheduler=schedule, max_train_steps=STEPS)
    stopped, gone_on = (
        recipe.with_values(output_dir=str(tmp_path / name), resume="auto") for name in ("stopped", "gone on")
    )
    unequal = []

    with base_model_loaded_once():
        list(train(recipe))
        whole = sums_of(recipe)
        for split in range(1, STEPS + 1):
            # Each stop goes on from the one before; from each of them a copy goes to the end in two parts.
            list(train(stopped, TrainingControl(stop_at_step=split)))
            shutil.rmtree(gone_on.run.output_dir, ignore_errors=True)
            shutil.copytree(stopped.run.output_dir, gone_on.run.output_dir)
            list(train(gone_on, TrainingControl(stop_at_step=(split + STEPS) // 2)))
            list(train(gone_on))
            if sums_of(gone_on) != whole:
                unequal.append(split)

    assert not unequal


@pytest.mark.long
def test_five_runs_of_one_seed_give_the_same_bits(recipe_for, tmp_path):
    found = []
    with base_model_loaded_once():
        for number in range(5):
            recipe = recipe_for(**LIVELY, max_train_steps=STEPS, output_dir=str(tmp_path / str(number)))
            list(train(recipe))
            found.append(sums_of(recipe))

    assert all(sums == found[0] for sums in found)
