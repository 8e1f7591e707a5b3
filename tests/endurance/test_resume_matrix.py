"""Stopped anywhere and gone on twice, a run gives the same bits, whatever optimizer and schedule it has.

python -m pytest tests/endurance/test_resume_matrix.py -m long
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from core.training.run import train
from tests.core.training.toy_runs import (
    LIVELY,
    OPTIMIZERS,
    SCHEDULES,
    base_model_loaded_once,
    run_in_parts,
    sums_of,
)

STEPS = 20


@pytest.mark.long
@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_split_of_twenty_steps_equals_twenty_steps(recipe_for, tmp_path, optimizer, schedule):
    values = LIVELY | OPTIMIZERS[optimizer] | SCHEDULES[schedule]
    recipe = recipe_for(**values, optimizer_type=optimizer, lr_scheduler=schedule, max_train_steps=STEPS)
    folder = Path(recipe.run.output_dir)

    with base_model_loaded_once():
        list(train(recipe))
        whole = sums_of(recipe)
        unequal = []
        for split in range(1, STEPS + 1):
            shutil.rmtree(folder)
            run_in_parts(recipe, split, (split + STEPS) // 2)
            if sums_of(recipe) != whole:
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
