"""Losses may be looked at one step later; what is told, written and refused stays the same."""

from pathlib import Path

import pytest

from core.errors import AtelierError
from core.training.events import CheckpointSaved, StateSaved, StepDone
from core.training.precision import Precision
from core.training.run import train
from tests.core.training.toy_runs import poisoned

SOME_STEPS = {"max_train_epochs": None, "max_train_steps": 5, "save_every_n_steps": 2}


@pytest.fixture
def lagging(monkeypatch):
    """As on a graphics card: two steps may wait while the device works."""
    monkeypatch.setattr(Precision, "steps_behind", 2)


def told(recipe):
    return [
        (event.step, event.loss, event.average_loss, event.learning_rates)
        for event in train(recipe)
        if isinstance(event, StepDone)
    ]


# Adafactor finds its rates on the device, where they wait with the losses.
@pytest.mark.parametrize("optimizer", ["AdamW", "Adafactor"])
def test_every_step_is_told_once_in_order_with_its_own_loss_and_rates(recipe_for, monkeypatch, optimizer):
    recipe = recipe_for(**SOME_STEPS, optimizer_type=optimizer)
    expected = told(recipe)

    monkeypatch.setattr(Precision, "steps_behind", 2)

    assert told(recipe) == expected
    assert all(isinstance(rate, float) for *_, rates in expected for rate in rates.values())


def test_all_steps_before_a_file_are_told_before_it(recipe_for, lagging):
    last = 0
    for event in train(recipe_for(save_state=True, **SOME_STEPS)):
        if isinstance(event, StepDone):
            last = event.step
        if isinstance(event, (CheckpointSaved, StateSaved)):
            assert event.step == last


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("loss", "The loss of step 4 is no number"),
        ("gradient", "The gradient of step 4 is no number"),
        ("latents", "The VAE gives no numbers"),
    ],
)
def test_no_number_is_told_with_its_own_step_and_nothing_of_it_is_written(recipe_for, lagging, what, words):
    recipe = recipe_for(**SOME_STEPS)
    saved = []

    with poisoned(what, at_step=4), pytest.raises(AtelierError) as caught:
        saved.extend(event for event in train(recipe) if isinstance(event, CheckpointSaved))

    assert words in f"{caught.value.what} {caught.value.why}"
    assert caught.value.values["step"] == 4
    assert [path.name for path in Path(recipe.run.output_dir).glob("*.safetensors")] == [
        "doll-step00000002.safetensors"
    ]
