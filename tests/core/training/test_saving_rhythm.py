"""Files are saved and removed after the epochs and steps that sd-scripts would choose."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.recipe.recipe import TrainingRecipe
from core.training.run import train
from core.training.saving_rhythm import SavingRhythm
from tests.core.training.toy_runs import base_model_loaded_once


def rhythm_of(num_epochs=10, **values):
    return SavingRhythm.of(TrainingRecipe.from_flat({"output_name": "doll", **values}).run, num_epochs)


@pytest.mark.parametrize(("ratio", "epochs", "due"), [(4, 10, [2, 4, 6, 8, 10]), (20, 3, [1, 2, 3])])
def test_a_number_of_files_is_spread_over_the_epochs(ratio, epochs, due):
    rhythm = rhythm_of(epochs, save_n_epoch_ratio=ratio, save_every_n_epochs=7)

    assert [epoch for epoch in range(1, epochs + 1) if rhythm.is_due_after_epoch(epoch)] == due


def test_the_last_files_by_epoch_are_kept():
    rhythm = rhythm_of(save_every_n_epochs=2, save_last_n_epochs=3)

    assert rhythm.outlived(epoch=6) is None
    assert rhythm.outlived(epoch=8) == "doll-000002.safetensors"


def test_files_by_step_are_kept_for_so_many_steps():
    rhythm = rhythm_of(save_every_n_steps=100, save_last_n_steps=250)

    # sd-scripts: 600 - 250 - 1 = 349, down to a step at which it saves.
    assert rhythm.outlived(step=600) == "doll-step00000300.safetensors"
    assert rhythm.outlived(step=300) is None


def test_without_a_limit_all_files_are_kept():
    assert rhythm_of(save_every_n_epochs=1).outlived(epoch=9) is None


def test_a_run_keeps_no_more_files_than_wanted(recipe_for):
    recipe = recipe_for(max_train_epochs=4, save_every_n_epochs=1, save_last_n_epochs=2)

    with base_model_loaded_once():
        list(train(recipe))

    names = {path.name for path in Path(recipe.run.output_dir).glob("*.safetensors")}
    assert names == {"doll-000002.safetensors", "doll-000003.safetensors", "doll.safetensors"}
