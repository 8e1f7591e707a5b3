"""What can go wrong in a run is told clearly, and what was saved before stays whole."""

from __future__ import annotations

import errno
import os
import random
import shutil
from itertools import takewhile
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from core.checkpoints.resume_state import states_in
from core.errors import AtelierError
from core.training.control import TrainingControl
from core.training.events import Advice, CheckpointSaved, EpochDone, Finished, Prepared, StateSaved, StepDone
from core.training.run import train
from tests.core.training.toy_runs import (
    base_model_loaded_once,
    kill_again_and_again,
    poisoned,
    sums_of,
    whole_step,
)


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


@pytest.fixture
def short(recipe_for):
    def make(**values):
        usual = {"max_train_epochs": None, "max_train_steps": 3, "network_train_unet_only": True}
        return recipe_for(**(usual | values))

    return make


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


@pytest.mark.parametrize(
    ("what", "subject"), [("loss", "loss"), ("gradient", "gradient"), ("latents", "loss")]
)
@pytest.mark.parametrize("max_grad_norm", [0.0, 1.0])
def test_a_run_stops_on_the_step_that_gives_no_number_and_says_what_was_in_it(
    short, what, subject, max_grad_norm
):
    recipe = short(save_every_n_steps=1, save_state=True, max_grad_norm=max_grad_norm)
    events = []

    with poisoned(what, at_step=2), pytest.raises(AtelierError) as caught:
        events.extend(train(recipe))

    assert f"The {subject} of step 2" in caught.value.what
    assert ".png at timestep " in caught.value.why
    assert "0.001 (unet)" in caught.value.why
    (saved,) = of_kind(events, CheckpointSaved)
    assert all(bool(torch.isfinite(tensor).all()) for tensor in load_file(saved.path).values())
    assert whole_step(Path(recipe.run.output_dir), "doll") == 1


def test_a_full_disk_is_told_and_training_goes_on_to_its_end(short, monkeypatch):
    recipe = short(save_every_n_steps=1, save_state=True)
    events, is_full = [], False
    sync = os.fsync

    def sync_where_there_is_room(handle):
        if is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", sync_where_there_is_room)
    for event in train(recipe):
        events.append(event)
        if isinstance(event, StepDone):
            is_full = event.step == 2

    told = [event.text for event in of_kind(events, Advice) if event.severity == "error"]
    assert len(told) == 1
    assert "No space left on device" in told[0]
    assert "Training goes on" in told[0]
    assert [event.step for event in of_kind(events, StateSaved)] == [1, 3, 3]
    assert events[-1].reason == "completed"
    assert not list(Path(recipe.run.output_dir).glob(".*"))


@pytest.fixture
def full(monkeypatch, tmp_path):
    """Makes disks full from now on: each writes no file whose path has one of these words in it."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("this system tells no file of a handle")
    sync, home = os.fsync, tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)

    def fill(*words):
        def sync_where_there_is_room(handle):
            path = str(Path(f"/proc/self/fd/{handle}").resolve().relative_to(tmp_path))
            if any(word in path for word in words):
                raise OSError(errno.ENOSPC, "No space left on device")
            sync(handle)

        monkeypatch.setattr(os, "fsync", sync_where_there_is_room)

    return fill


def until(run, step):
    """The events of a run up to this step."""
    return list(takewhile(lambda event: not (isinstance(event, StepDone) and event.step == step), run))


def test_a_disk_full_at_the_end_sends_what_was_learned_to_the_users_own_folder(short, full, tmp_path):
    run = train(short(save_state=True))
    events = until(run, step=3)
    full("out/")
    events += list(run)

    (saved,) = of_kind(events, CheckpointSaved)
    (state,) = of_kind(events, StateSaved)
    told = [event.text for event in of_kind(events, Advice) if event.severity == "error"]
    assert tmp_path / "home" == Path(saved.path).parents[1] == Path(state.path).parents[1]
    assert load_file(saved.path)
    assert [saved.path in told[0], state.path in told[1]] == [True, True]
    assert events[-1].reason == "completed"


def test_a_run_goes_on_from_the_state_that_was_sent_elsewhere(short, full, tmp_path):
    stopped, control = short(max_train_steps=4), TrainingControl(stop_at_step=2)
    run = train(stopped, control)
    events = until(run, step=2)
    full("out/")
    events += list(run)
    full()
    (state,) = of_kind(events, StateSaved)
    whole = short(max_train_steps=4, output_dir=str(tmp_path / "whole"), save_state_on_train_end=True)

    list(train(stopped.with_values(resume=state.path, save_state_on_train_end=True)))
    list(train(whole))

    assert sums_of(stopped) == sums_of(whole)


def test_a_state_without_room_anywhere_is_told_and_the_learned_lora_stays(short, full):
    run = train(short(save_state=True))
    events = until(run, step=3)
    full("-state")
    events += list(run)

    assert not of_kind(events, StateSaved)
    assert "go on from an earlier state only" in of_kind(events, Advice)[-1].text
    assert load_file(of_kind(events, CheckpointSaved)[-1].path)
    assert events[-1].reason == "completed"


def test_a_pause_whose_state_finds_no_room_is_an_error(short, full):
    control = TrainingControl()
    run = train(short(), control)
    until(run, step=1)
    control.pause()
    full("-state")

    with pytest.raises(AtelierError, match="Make room on the disk"):
        list(run)


def test_a_disk_that_stays_full_is_told_once_and_again_when_it_had_room_in_between(short, full):
    events = []

    for event in train(short(max_train_steps=6, save_every_n_steps=1)):
        events.append(event)
        if isinstance(event, StepDone):
            full(*(() if event.step in (3, 6) else ("out/",)))

    assert len([event for event in of_kind(events, Advice) if "Training goes on" in event.text]) == 2
    assert [event.step for event in of_kind(events, CheckpointSaved)] == [3, 6, 6]
    assert events[-1].reason == "completed"


def test_a_sample_that_cannot_be_written_is_told_once_and_training_goes_on(short):
    recipe = short(sample_prompts="a doll --s 1 --w 64 --h 64", sample_every_n_steps=1)
    Path(recipe.run.output_dir).mkdir()
    (Path(recipe.run.output_dir) / "sample").write_text("where the folder of samples would be")

    events = list(train(recipe))

    (told,) = of_kind(events, Advice)
    assert "The picture" in told.text
    assert "Training goes on" in told.text
    assert events[-1].reason == "completed"


def test_a_full_disk_at_the_end_is_an_error_and_the_state_before_stays(short, monkeypatch):
    recipe = short(save_every_n_steps=2, save_state=True)
    run = train(recipe)
    for event in run:
        if isinstance(event, StepDone) and event.step == 3:
            break

    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AtelierError, match="Make room on the disk"):
        list(run)

    assert whole_step(Path(recipe.run.output_dir), "doll") == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_log_without_room_is_told_once_and_training_goes_on(short):
    recipe = short()
    folder = Path(recipe.run.output_dir)
    folder.mkdir(parents=True)
    (folder / "events.jsonl").symlink_to("/dev/full")

    events = list(train(recipe))

    assert len([event for event in of_kind(events, Advice) if "The log" in event.text]) == 1
    assert events[-1].reason == "completed"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_losses_of_pictures_without_room_are_told_once_and_training_goes_on(short):
    recipe = short(max_train_steps=12)
    events = []

    for event in train(recipe):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 1:
            (Path(recipe.run.output_dir) / "loss_per_image.jsonl").symlink_to("/dev/full")

    assert len(of_kind(events, EpochDone)) > 1
    assert len([event for event in of_kind(events, Advice) if "The losses of" in event.text]) == 1
    assert events[-1].reason == "completed"


def test_too_small_a_disk_is_told_before_the_first_step(short, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(10, 10, 0))

    events = list(train(short(max_train_steps=1)))

    assert any("0 MB left" in event.text for event in of_kind(events, Advice))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-60]),
        lambda path: path.unlink(),
    ],
    ids=["broken", "vanished"],
)
def test_a_picture_that_is_broken_or_vanishes_is_left_out_and_named(short, tiny, tmp_path, spoil):
    tree = shutil.copytree(tiny["tree"], tmp_path / "tree")
    recipe = short(train_data_dir=str(tree), max_train_epochs=1)
    events = []

    for event in train(recipe):
        if getattr(event, "stage", "") == "Loading the base model":
            # After the folder was read, and before its pictures are.
            spoil(tree / "1_ohwx doll" / "3.png")
        events.append(event)

    (advice,) = of_kind(events, Advice)
    assert "Image left out: 1_ohwx doll/3.png" in advice.text
    assert of_kind(events, Prepared)[0].num_train_images == 5
    assert events[-1].reason == "completed"


@pytest.mark.parametrize("readers", [0, 2])
def test_a_picture_that_vanishes_between_steps_leaves_its_place_to_another_and_is_named_once(
    short, tiny, tmp_path, readers
):
    tree = shutil.copytree(tiny["tree"], tmp_path / "tree")
    recipe = short(train_data_dir=str(tree), max_train_steps=28, max_data_loader_n_workers=readers)
    events = []

    for event in train(recipe.with_values(cache_latents=False, train_batch_size=1)):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 1:
            for name in ("0", "2", "4"):
                (tree / "1_ohwx doll" / f"{name}.png").unlink()

    told = sorted(event.values["file"] for event in of_kind(events, Advice))
    assert told == [f"1_ohwx doll/{name}.png" for name in "024"]
    assert len(of_kind(events, StepDone)) == 28
    assert events[-1].reason == "completed"


def test_a_run_whose_every_picture_vanishes_ends_with_the_reason(short, tiny, tmp_path):
    tree = shutil.copytree(tiny["tree"], tmp_path / "tree")
    run = train(short(train_data_dir=str(tree), max_train_steps=30, cache_latents=False))
    until(run, step=2)

    for path in tree.rglob("*.png"):
        path.unlink()

    with pytest.raises(AtelierError, match="could not be read"):
        list(run)


@pytest.mark.slow
def test_a_run_killed_at_any_moment_leaves_whole_files_and_ends_as_if_nothing_had_been(short, tmp_path):
    values = {"max_train_steps": 12, "save_every_n_steps": 1, "save_state": True}
    whole = short(**values, output_dir=str(tmp_path / "whole"))
    killed = short(**values, output_dir=str(tmp_path / "killed"))

    *_, finished = train(whole)
    hits = kill_again_and_again(killed, kills=4, rng=random.Random(3))

    assert isinstance(finished, Finished)
    assert hits
    assert sums_of(killed) == sums_of(whole)
    assert not list((tmp_path / "killed").glob(".*"))
    assert len(states_in(tmp_path / "killed", "doll")) == 2
