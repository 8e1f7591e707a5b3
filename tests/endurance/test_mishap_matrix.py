"""Killed two hundred times, poisoned thirty times: what was saved stays whole.

python -m pytest tests/endurance/test_mishap_matrix.py -m long
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.training.run import train
from tests.core.training.toy_runs import (
    base_model_loaded_once,
    kill_again_and_again,
    poisoned,
    sums_of,
    whole_step,
)

KILLS = 200


@pytest.mark.long
def test_two_hundred_kills_leave_whole_files_and_the_same_end(recipe_for, tmp_path):
    values = {
        "max_train_epochs": None,
        "max_train_steps": 120,
        "save_every_n_steps": 1,
        # Every file that is left is looked at after every kill.
        "save_last_n_steps": 3,
        "save_state": True,
        "network_train_unet_only": True,
    }
    whole = recipe_for(**values, output_dir=str(tmp_path / "whole"))
    killed = recipe_for(**values, output_dir=str(tmp_path / "killed"))

    with base_model_loaded_once():
        list(train(killed.with_values(max_train_steps=1, output_dir=str(tmp_path / "warm"))))
        hits = kill_again_and_again(killed, KILLS, random.Random(1), most_events=30)
        list(train(whole))

    assert hits > KILLS * 0.9
    assert sums_of(killed) == sums_of(whole)


@pytest.mark.long
@pytest.mark.parametrize("what", ["loss", "gradient", "latents"])
@pytest.mark.parametrize("step", range(1, 11))
def test_a_poisoned_step_is_the_last_and_reaches_no_file(recipe_for, what, step):
    recipe = recipe_for(max_train_epochs=None, max_train_steps=12, save_every_n_steps=1, save_state=True)

    with base_model_loaded_once(), poisoned(what, step), pytest.raises(AtelierError) as caught:
        list(train(recipe))

    assert caught.value.values["step"] == step
    assert whole_step(Path(recipe.run.output_dir), "doll") == step - 1
