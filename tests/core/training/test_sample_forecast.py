"""When samples are drawn, told before the first step, is when they come."""

from __future__ import annotations

import pytest

from core.sampling.prompt import SamplePrompt
from core.training.events import Prepared, SampleReady
from core.training.run import train
from core.training.sample_forecast import sample_work


@pytest.mark.parametrize(
    "rhythm",
    [
        {"sample_every_n_epochs": 1, "max_train_epochs": 2},
        {"sample_every_n_steps": 2, "max_train_epochs": None, "max_train_steps": 5},
    ],
    ids=["epochs", "steps"],
)
def test_samples_come_after_the_steps_that_were_told_and_say_how_long_they_took(recipe_for, rhythm):
    recipe = recipe_for(sample_prompts=("a doll --w 32 --h 32 --s 1",), **rhythm)

    events = list(train(recipe))

    told = next(event for event in events if isinstance(event, Prepared))
    drawn = [event for event in events if isinstance(event, SampleReady)]
    assert told.sample_steps == tuple(event.step for event in drawn)
    assert told.sample_work > 0
    assert all(event.seconds > 0 for event in drawn)


def test_without_prompts_nothing_is_told(recipe_for):
    events = train(recipe_for(sample_every_n_epochs=1))

    told = next(event for event in events if isinstance(event, Prepared))

    assert told.sample_steps == ()
    assert told.sample_work == 0


def test_twice_the_steps_or_no_guidance_show_in_the_work(recipe_for):
    recipe = recipe_for(resolution=(512, 512), train_batch_size=1)
    usual = SamplePrompt("a", width=512, height=512, steps=20)

    work = sample_work([usual], recipe)

    assert work == pytest.approx((2 * 20 + 3) / 2.5)
    assert sample_work([usual, usual], recipe) == pytest.approx(2 * work)
    assert sample_work([SamplePrompt("a", steps=20, scale=1.0)], recipe) == pytest.approx((20 + 3) / 2.5)
