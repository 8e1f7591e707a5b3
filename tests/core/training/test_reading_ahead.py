"""A run whose pictures are read ahead is bit for bit the run that reads them when it needs them."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
import torch
from PIL import Image

from core.data import fresh_pictures
from core.data.picture_pixels import read_pixels
from core.errors import AtelierError
from core.training.control import TrainingControl
from core.training.events import StepDone
from core.training.prepare import readers_of
from core.training.run import train
from tests.core.training.toy_runs import LIVELY, base_model_loaded_once, run_in_parts, sums_of

STEPS = 5


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


@pytest.fixture
def reading(recipe_for, tmp_path):
    """Makes a recipe whose pictures are read anew, and differently, for every step, by so many threads."""
    usual = {"random_crop": True, "max_train_steps": STEPS, "network_train_unet_only": True}

    def make(readers, name="out", **values):
        return recipe_for(
            **LIVELY | usual | values,
            max_data_loader_n_workers=readers,
            output_dir=str(tmp_path / name),
        )

    return make


def test_reading_ahead_stopping_and_going_on_change_no_bit(reading):
    plain, ahead = reading(0, "plain"), reading(3, "ahead")

    list(train(plain))
    run_in_parts(ahead, 1, 4)

    assert sums_of(ahead) == sums_of(plain)


def test_no_thread_reads_on_when_a_run_is_stopped_or_given_up(reading):
    before = set(threading.enumerate())

    list(train(reading(3, "stopped"), TrainingControl(stop_at_step=2)))
    assert not set(threading.enumerate()) - before

    with closing(train(reading(3, "given up"))) as events:
        next(event for event in events if isinstance(event, StepDone))
        assert set(threading.enumerate()) - before

    assert not set(threading.enumerate()) - before


def test_a_picture_that_vanished_ends_the_run_at_the_step_that_shows_it(reading, tmp_path):
    folder = tmp_path / "tree" / "9_doll"
    folder.mkdir(parents=True)
    Image.effect_noise((64, 64), 80).convert("RGB").save(folder / "a.png")
    recipe = reading(1, train_data_dir=str(folder.parent), gradient_accumulation_steps=1)
    taken, before = list[int](), set(threading.enumerate())

    def vanishing():
        for event in train(recipe):
            if isinstance(event, StepDone):
                taken.append(event.step)
                (folder / "a.png").unlink(missing_ok=True)
            yield event

    with pytest.raises(AtelierError, match=r"a\.png"):
        list(vanishing())

    # The picture of the second step may have been read before it went.
    assert taken in ([1], [1, 2])
    assert not set(threading.enumerate()) - before
    assert Path(recipe.run.output_dir, "events.jsonl").read_text("utf-8").count('"StepDone"') == len(taken)


def test_what_a_step_waits_for_its_pictures_is_part_of_its_seconds(reading, monkeypatch):
    def slowly(*given, **named):
        time.sleep(0.2)
        return read_pixels(*given, **named)

    monkeypatch.setattr(fresh_pictures, "read_pixels", slowly)
    recipe = reading(0, max_train_steps=2)

    seconds = [event.seconds for event in train(recipe) if isinstance(event, StepDone)]

    assert min(seconds) > 0.2


def test_a_processor_is_read_for_by_one_thread_and_a_card_by_as_many_as_asked(recipe_for):
    asked, none = (recipe_for(max_data_loader_n_workers=count) for count in (8, 0))

    assert [readers_of(asked, torch.device(name)) for name in ("cpu", "cuda")] == [1, 8]
    assert [readers_of(none, torch.device(name)) for name in ("cpu", "cuda")] == [0, 0]
