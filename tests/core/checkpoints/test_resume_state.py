"""A saved state is whole or refused: every cut and every flipped bit is found, and the one before stays."""

from __future__ import annotations

import errno
import itertools
import os
import random

import pytest
import torch

from core.checkpoints import whole_folder
from core.checkpoints.resume_state import ResumeState, RunMoment, moment_of, states_in
from core.checkpoints.value_tree import joined_tree, split_tree
from core.data.dataset_facts import PictureFacts
from core.errors import AtelierError

MEMORY = {
    "groups": [{"lr": 0.1, "d_max": float("inf"), "betas": (0.9, 0.999), "fused": None, "type": torch.int8}],
    "state": {0: {"step": torch.tensor(3.0), "codes": torch.arange(4, dtype=torch.uint8)}, 2: {}},
}


def state(step=10, saved_at=100.0):
    tensors = {}
    numbers = split_tree(MEMORY, tensors)
    return ResumeState(
        moment=RunMoment(step, 2, False, (0.1, 1 / 3), 20, 50.0, saved_at),
        recipe={"seed": 1, "resolution": [512, 512]},
        base_model="abc",
        pictures={"1_貓/a.png": PictureFacts("00", "a cat", 3, (64, 64, 70, 64))},
        surroundings={"torch": "2"},
        network={"down": torch.randn(3, 2, generator=torch.Generator().manual_seed(step))},
        optimizer=numbers,
        optimizer_tensors=tensors,
    )


def test_a_state_read_back_is_equal_to_the_last_bit(tmp_path):
    written = state()

    written.write(tmp_path / "doll-state")
    read = ResumeState.read(tmp_path / "doll-state")

    assert (read.moment, read.recipe, read.pictures) == (written.moment, written.recipe, written.pictures)
    assert torch.equal(read.network["down"], written.network["down"])
    memory = joined_tree(read.optimizer, read.optimizer_tensors, "cpu")
    assert memory["groups"] == MEMORY["groups"]
    assert memory["state"].keys() == {0, 2}
    assert memory["state"][0]["codes"].dtype == torch.uint8


def test_numbers_of_every_size_survive_as_text():
    numbers = [0.1, -0.0, 5e-324, 1.7976931348623157e308, float("inf"), 2**70, 1 / 3]

    read = joined_tree(split_tree(numbers, {}), {}, "cpu")

    assert [repr(number) for number in read] == [repr(number) for number in numbers]


def test_what_no_state_can_hold_is_named():
    with pytest.raises(TypeError, match=r"groups\.0\.sampler is a Random"):
        split_tree({"groups": [{"sampler": random.Random(1)}]}, {})


def test_nothing_in_a_state_is_a_pickle(tmp_path):
    state().write(tmp_path / "doll-state")

    assert {path.suffix for path in (tmp_path / "doll-state").iterdir()} == {".json", ".safetensors"}


def test_a_hundred_cuts_and_a_hundred_flipped_bits_are_all_refused(tmp_path):
    folder, rng = tmp_path / "doll-state", random.Random(8)
    state().write(folder)
    files = sorted(folder.iterdir())
    whole = {path: path.read_bytes() for path in files}

    refused = 0
    for number in range(200):
        path = files[number % len(files)]
        content = bytearray(whole[path])
        place = rng.randrange(len(content))
        if number < 100:
            del content[place:]
        else:
            content[place] ^= 1 << rng.randrange(8)
        path.write_bytes(content)
        with pytest.raises(AtelierError, match="is not whole"):
            ResumeState.read(folder)
        refused += 1
        path.write_bytes(whole[path])

    assert refused == 200
    assert ResumeState.read(folder).moment.step == 10


@pytest.mark.parametrize("name", ["network.safetensors", "sha256.json"])
def test_a_missing_file_is_refused(tmp_path, name):
    state().write(tmp_path / "doll-state")
    (tmp_path / "doll-state" / name).unlink()

    with pytest.raises(AtelierError, match="is not whole"):
        ResumeState.read(tmp_path / "doll-state")


def test_a_state_of_sd_scripts_is_refused_because_of_its_pickles(tmp_path):
    (tmp_path / "random_states_0.pkl").write_bytes(b"")

    with pytest.raises(AtelierError, match="another program"):
        ResumeState.read(tmp_path)


@pytest.mark.parametrize("fails_at", range(6))
def test_a_full_disk_leaves_a_whole_state_of_that_name(tmp_path, monkeypatch, fails_at):
    folder, calls = tmp_path / "doll-state", itertools.count()
    state(step=10).write(folder)

    def sync(handle):
        if next(calls) == fails_at:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(AtelierError, match="No space left"):
        state(step=11).write(folder)

    # The last of them comes when the new state has its name already.
    assert ResumeState.read(folder).moment.step == (11 if fails_at == 5 else 10)
    assert not list(tmp_path.glob(".*.part"))


def test_what_was_written_is_read_back_before_it_takes_the_name(tmp_path, monkeypatch):
    folder = tmp_path / "doll-state"
    state(step=10).write(folder)
    write = whole_folder._write_synced
    monkeypatch.setattr(whole_folder, "_write_synced", lambda path, content: write(path, content[:-1]))

    with pytest.raises(AtelierError, match="cannot be written"):
        state(step=11).write(folder)

    assert ResumeState.read(folder).moment.step == 10


def test_a_state_that_was_being_replaced_when_the_machine_stopped_is_found(tmp_path):
    state().write(tmp_path / "doll-state")
    (tmp_path / "doll-state").rename(tmp_path / ".doll-state.old")

    (found,) = states_in(tmp_path, "doll")

    assert ResumeState.read(found).moment.step == 10


def test_states_come_newest_first_and_only_of_their_name(tmp_path):
    for step, name in enumerate(
        ("doll-000001-state", "doll-step00000900-state", "doll-state", "doll-2-000001-state", "dolly-state")
    ):
        state(step, saved_at=100 - step).write(tmp_path / name)

    assert [path.name for path in states_in(tmp_path, "doll")] == [
        "doll-000001-state",
        "doll-step00000900-state",
        "doll-state",
    ]


def test_half_written_leftovers_of_killed_runs_are_swept_away(tmp_path):
    (tmp_path / ".doll-state.77.part").mkdir()
    (tmp_path / ".doll.safetensors.77.part").touch()
    (tmp_path / ".other.safetensors.77.part").touch()

    whole_folder.sweep_parts(tmp_path, "doll")

    assert [path.name for path in tmp_path.iterdir()] == [".other.safetensors.77.part"]


def test_a_folder_that_is_no_state_has_no_moment(tmp_path):
    assert moment_of(tmp_path) is None
