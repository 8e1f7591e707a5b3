"""A run that was stopped goes on as if it had never stopped, or says why it cannot."""

from __future__ import annotations

import gc
import json
import shutil
import weakref
from pathlib import Path

import pytest
from PIL import Image

from core.checkpoints.resume_state import ResumeState, states_in
from core.errors import AtelierError
from core.networks.network import Network
from core.training.control import TrainingControl
from core.training.events import (
    Advice,
    CheckpointSaved,
    EpochDone,
    Finished,
    Prepared,
    StateSaved,
    StepDone,
    from_json_line,
)
from core.training.run import train
from tests.core.training.toy_runs import (
    LIVELY,
    OPTIMIZERS,
    SCHEDULES,
    base_model_loaded_once,
    run_in_parts,
    sums_of,
)


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def stopped_after(recipe, step):
    return list(train(recipe, TrainingControl(stop_at_step=step)))


def short(recipe_for, tmp_path, name="out", **values):
    return recipe_for(
        **(
            {"max_train_epochs": None, "max_train_steps": 3, "output_dir": str(tmp_path / name)}
            | {"network_train_unet_only": True, "save_state_on_train_end": True}
            | values
        )
    )


@pytest.mark.parametrize(
    ("optimizer", "schedule", "stops"),
    [
        ("AdamW", "cosine", (2, 5)),
        ("AdamW8bit", "cosine_with_restarts", (3, 4)),
        ("Prodigy", "constant_with_warmup", (1, 6)),
        ("SGDNesterov", "cosine", (4, 6)),
    ],
)
def test_a_run_in_three_parts_equals_one_run_bit_for_bit(recipe_for, tmp_path, optimizer, schedule, stops):
    values = LIVELY | OPTIMIZERS[optimizer] | SCHEDULES[schedule] | {"max_train_steps": 7}
    whole, parts = (
        recipe_for(
            **values,
            optimizer_type=optimizer,
            lr_scheduler=schedule,
            output_dir=str(tmp_path / name),
        )
        for name in ("whole", "parts")
    )

    list(train(whole))
    run_in_parts(parts, *stops)

    assert sums_of(parts) == sums_of(whole)


def test_a_stopped_run_goes_on_with_the_next_step_and_its_log_grows(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, max_train_epochs=2, save_every_n_epochs=1)
    first = stopped_after(recipe, 5)
    prepared, *rest = [
        event
        for event in train(recipe.with_values(resume="auto"))
        if isinstance(event, (Prepared, StepDone, EpochDone, CheckpointSaved, Finished))
    ]

    assert of_kind(first, Finished)[0].reason == "stopped"
    assert Path(of_kind(first, StateSaved)[0].path).name == "doll-step00000005-state"
    assert prepared.first_step == 5
    assert [event.step for event in of_kind(rest, StepDone)] == list(range(6, prepared.max_train_steps + 1))
    assert rest[-1].reason == "completed"
    logged = [from_json_line(line) for line in (tmp_path / "out" / "events.jsonl").read_text().splitlines()]
    steps = [event.step for event in of_kind(logged, StepDone)]
    assert steps == list(range(1, prepared.max_train_steps + 1))
    assert [event.epoch for event in of_kind(logged, EpochDone)] == [1, 2]


def test_stopping_at_the_end_of_an_epoch_still_gives_that_epochs_file(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, max_train_epochs=2, save_every_n_epochs=1)
    (prepared,) = of_kind(train(recipe), Prepared)
    shutil.rmtree(tmp_path / "out")

    stopped_after(recipe, prepared.max_train_steps // 2)
    events = list(train(recipe.with_values(resume="auto")))

    assert [Path(event.path).name for event in of_kind(events, CheckpointSaved)] == [
        "doll-000001.safetensors",
        "doll.safetensors",
    ]


def _living_networks():
    return [one for one in gc.get_objects() if type(one) is Network]


def test_a_pause_keeps_the_state_only_and_frees_the_memory(recipe_for, tmp_path):
    recipe, control = short(recipe_for, tmp_path), TrainingControl()
    others = {id(one) for one in _living_networks()}
    network = None
    events = []
    run = train(recipe, control)
    for event in run:
        events.append(event)
        if isinstance(event, StepDone):
            network = next(weakref.ref(one) for one in _living_networks() if id(one) not in others)
            control.pause()
    del run
    gc.collect()

    assert events[-1].reason == "paused"
    assert not list((tmp_path / "out").glob("*.safetensors"))
    assert len(states_in(tmp_path / "out", "doll")) == 1
    assert network is not None
    assert network() is None


def test_without_a_state_auto_starts_anew_and_says_so(recipe_for, tmp_path):
    events = list(train(short(recipe_for, tmp_path, resume="auto", max_train_steps=1)))

    assert of_kind(events, Prepared)[0].first_step == 0
    assert any("no saved state" in event.text for event in of_kind(events, Advice))


def test_a_finished_run_has_nothing_left_to_do(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path)
    list(train(recipe))

    events = list(train(recipe.with_values(resume="auto")))

    assert not of_kind(events, StepDone)
    assert not of_kind(events, EpochDone)
    assert (events[-1].reason, events[-1].step) == ("completed", 3)


def test_a_run_at_constant_rates_can_be_made_longer(recipe_for, tmp_path):
    whole = short(recipe_for, tmp_path, "whole", max_train_steps=8)
    longer = short(recipe_for, tmp_path, max_train_steps=5)

    list(train(whole))
    list(train(longer))
    list(train(longer.with_values(resume="auto", max_train_steps=8)))

    assert sums_of(longer)["lora"] == sums_of(whole)["lora"]


def test_the_seed_that_was_drawn_is_kept(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, seed=None)
    (saved,) = of_kind(stopped_after(recipe, 1), StateSaved)

    list(train(recipe.with_values(resume=saved.path)))

    seeds = {ResumeState.read(path).recipe["seed"] for path in states_in(tmp_path / "out", "doll")}
    assert len(seeds) == 1


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"learning_rate": 5e-4}, "Learning_rate: 0.001 then, 0.0005 now"),
        ({"train_batch_size": 1}, "Train_batch_size: 2 then, 1 now"),
        ({"lr_scheduler": "cosine"}, "Lr_scheduler: constant then, cosine now"),
        ({"network_dim": 8}, "Network_dim: 4 then, 8 now"),
    ],
)
def test_another_recipe_is_refused_and_the_difference_is_named(recipe_for, tmp_path, changes, named):
    recipe = short(recipe_for, tmp_path)
    stopped_after(recipe, 1)

    with pytest.raises(AtelierError, match="resume_anyway") as caught:
        list(train(recipe.with_values(resume="auto", **changes)))

    assert named in caught.value.what


def test_another_length_is_refused_where_it_changes_the_rates(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, lr_scheduler="cosine")
    stopped_after(recipe, 2)

    with pytest.raises(AtelierError, match="Steps: 3 then, 9 now"):
        list(train(recipe.with_values(resume="auto", max_train_steps=9)))


def test_going_on_anyway_is_possible_and_tells_the_difference(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path)
    stopped_after(recipe, 1)

    events = list(train(recipe.with_values(resume="auto", resume_anyway=True, learning_rate=5e-4)))

    assert any("learning_rate: 0.001 then, 0.0005 now" in event.text for event in of_kind(events, Advice))
    assert of_kind(events, StepDone)[0].step == 2


def test_a_network_of_another_size_cannot_be_forced(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path)
    stopped_after(recipe, 1)

    with pytest.raises(AtelierError, match="does not fit"):
        list(train(recipe.with_values(resume="auto", resume_anyway=True, network_dim=8)))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (
            lambda folder: (folder / "0.txt").write_text("another"),
            "1 with another caption (1_ohwx doll/0.png)",
        ),
        (lambda folder: (folder / "5.png").unlink(), "1 gone (1_ohwx doll/5.png)"),
        (lambda folder: shutil.copy(folder / "0.png", folder / "new.png"), "1 new (1_ohwx doll/new.png)"),
        (lambda folder: Image.new("RGB", (64, 64)).save(folder / "1.png"), "1 changed (1_ohwx doll/1.png)"),
    ],
)
def test_other_pictures_are_refused_and_named(recipe_for, tiny, tmp_path, change, named):
    tree = shutil.copytree(tiny["tree"], tmp_path / "tree")
    recipe = short(recipe_for, tmp_path, train_data_dir=str(tree))
    stopped_after(recipe, 1)

    change(tree / "1_ohwx doll")

    with pytest.raises(AtelierError) as caught:
        list(train(recipe.with_values(resume="auto")))
    assert named in caught.value.what


def test_other_words_in_the_file_or_another_rhythm_of_saving_are_no_difference(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path)
    stopped_after(recipe, 1)

    events = list(train(recipe.with_values(resume="auto", training_comment="hi", save_every_n_steps=1)))

    assert events[-1].reason == "completed"


def test_a_broken_state_is_passed_over_and_the_one_before_is_used(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, save_every_n_steps=1, save_state=True)
    stopped_after(recipe, 2)
    newest, before = states_in(tmp_path / "out", "doll")
    content = bytearray((newest / "network.safetensors").read_bytes())
    content[-5] ^= 1
    (newest / "network.safetensors").write_bytes(content)

    events = list(train(recipe.with_values(resume="auto")))

    assert before.name == "doll-step00000001-state"
    assert any(
        newest.name in event.text and "is not whole" in event.text for event in of_kind(events, Advice)
    )
    assert of_kind(events, Prepared)[0].first_step == 1
    assert events[-1].reason == "completed"


def test_a_broken_state_that_was_asked_for_by_name_is_refused(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path)
    (saved,) = of_kind(stopped_after(recipe, 1), StateSaved)
    (Path(saved.path) / "train_state.json").write_text("{}")

    with pytest.raises(AtelierError, match="is not whole"):
        list(train(recipe.with_values(resume=saved.path)))


def test_the_newest_two_states_are_kept(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, save_every_n_steps=1, save_state=True, max_train_steps=4)

    events = list(train(recipe))

    assert len(of_kind(events, StateSaved)) == 5
    assert [path.name for path in states_in(tmp_path / "out", "doll")] == [
        "doll-state",
        "doll-step00000004-state",
    ]


def test_a_state_of_another_run_is_never_removed(recipe_for, tmp_path):
    recipe = short(recipe_for, tmp_path, save_state=True)
    stopped_after(recipe, 1)

    list(train(recipe.with_values(save_every_n_steps=2, max_train_steps=6)))

    assert not (tmp_path / "out" / "doll-step00000002-state").exists()
    assert (tmp_path / "out" / "doll-step00000001-state").is_dir()


def test_other_programs_find_epoch_and_step_where_they_look(recipe_for, tmp_path):
    (saved,) = of_kind(stopped_after(short(recipe_for, tmp_path), 2), StateSaved)

    facts = json.loads((Path(saved.path) / "train_state.json").read_text())

    assert (facts["current_epoch"], facts["current_step"]) == (1, 2)
