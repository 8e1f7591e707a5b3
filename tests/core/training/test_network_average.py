"""The average of a network is diffusers' EMA; it has its own files, is drawn, and goes on where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers.training_utils import EMAModel
from PIL import Image
from safetensors import safe_open
from safetensors.torch import load_file

from core.checkpoints.resume_state import ResumeState, states_in
from core.recipe.ema_fields import EmaFields
from core.recipe.rules import problems_of
from core.training import run as run_module
from core.training.control import TrainingControl
from core.training.events import Advice, CheckpointSaved, Finished, SampleReady, StepDone
from core.training.network_average import NetworkAverage
from core.training.run import train
from tests.core.training.toy_runs import LIVELY, base_model_loaded_once, run_in_parts, sums_of

AVERAGED = {"ema": True, "ema_decay": 0.9, "network_train_unet_only": True, "save_state_on_train_end": True}


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def short(recipe_for, steps=3, **values):
    return recipe_for(**({"max_train_epochs": None, "max_train_steps": steps} | AVERAGED | values))


def networks_and_average(monkeypatch, recipe):
    """Train: the network before the first step and after each, and its average at the end, all by name."""
    seen, prepare = [], run_module.prepare

    def watched(*given):
        run = yield from prepare(*given)
        step = run.stepping.step

        def look():
            seen.append({name: one.detach().clone() for name, one in run.method.network.named_parameters()})

        def step_and_look():
            step()
            look()

        look()
        run.stepping.step = step_and_look
        return run

    monkeypatch.setattr(run_module, "prepare", watched)
    list(train(recipe))
    newest = states_in(Path(recipe.run.output_dir), "doll")[0]
    return seen, ResumeState.read(newest).average


@pytest.mark.parametrize(
    "fields",
    [
        {"ema_decay": 0.2},
        {"ema_update_every": 2, "ema_update_after_step": 2},
        {"ema_warmup": True, "ema_inv_gamma": 2.0, "ema_power": 0.75},
        {"scale_weight_norms": 0.05},
        {"ema_device": "cpu", "fused_backward_pass": True, "max_grad_norm": 0},
    ],
)
def test_the_average_is_that_of_diffusers(monkeypatch, recipe_for, fields):
    recipe = short(recipe_for, 5, **({"ema_decay": 0.999} | fields))
    run = recipe.run

    (first, *steps), average = networks_and_average(monkeypatch, recipe)

    theirs = EMAModel(
        parameters(first, average),
        decay=run.ema_decay,
        update_after_step=run.ema_update_after_step // run.ema_update_every,
        use_ema_warmup=run.ema_warmup,
        inv_gamma=run.ema_inv_gamma,
        power=run.ema_power,
    )
    for number, network in enumerate(steps, start=1):
        if number % run.ema_update_every == 0:
            theirs.step(parameters(network, average))
    assert any(not torch.equal(steps[-1][name], average[name]) for name in average)
    for ours, expected in zip(average.values(), theirs.shadow_params, strict=True):
        torch.testing.assert_close(ours, expected, rtol=1e-5, atol=1e-8)


def parameters(network, names):
    return [torch.nn.Parameter(network[name]) for name in names]


def test_every_file_has_its_average_beside_it_under_a_name_of_its_own(recipe_for):
    recipe = short(recipe_for, save_every_n_steps=1, save_last_n_steps=1, scale_weight_norms=1.0)

    events = list(train(recipe))

    saved = [Path(event.path).name for event in of_kind(events, CheckpointSaved)]
    assert saved[:2] == ["doll-step00000001.safetensors", "doll-ema-step00000001.safetensors"]
    assert saved[-2:] == ["doll.safetensors", "doll-ema.safetensors"]
    folder = Path(recipe.run.output_dir)
    assert not (folder / "doll-step00000001.safetensors").exists()
    assert not (folder / "doll-ema-step00000001.safetensors").exists()
    with safe_open(folder / "doll-ema.safetensors", "pt") as file:
        metadata = file.metadata()
    assert metadata["ss_output_name"] == "doll-ema"
    assert metadata["ss_ema_decay"] == "0.9"
    plain, average = (load_file(folder / f"{name}.safetensors") for name in ("doll", "doll-ema"))
    assert plain.keys() == average.keys()
    assert any(not torch.equal(plain[name], average[name]) for name in plain)


def test_at_the_end_it_is_said_which_file_to_take(recipe_for):
    events = list(train(short(recipe_for, 1)))

    assert any("doll-ema.safetensors is the average" in event.text for event in of_kind(events, Advice))
    assert Path(of_kind(events, Finished)[0].path).name == "doll-ema.safetensors"


def test_the_network_itself_learns_as_without_an_average(recipe_for, tmp_path):
    with_average = short(recipe_for, save_every_n_steps=1)
    without = short(recipe_for, ema=False, output_dir=str(tmp_path / "without"))

    list(train(with_average))
    list(train(without))

    assert sums_of(with_average) | {"average": None} == sums_of(without)


def average_file(recipe):
    return load_file(Path(recipe.run.output_dir) / "doll-ema.safetensors")


def test_in_three_parts_the_average_is_the_same_bit_for_bit(recipe_for, tmp_path):
    values = LIVELY | AVERAGED | {"ema_update_every": 2, "max_train_steps": 6}
    whole, parts = (recipe_for(**values, output_dir=str(tmp_path / name)) for name in ("whole", "parts"))

    list(train(whole))
    run_in_parts(parts, 2, 3)

    assert sums_of(parts) == sums_of(whole)
    found, expected = average_file(parts), average_file(whole)
    assert all(torch.equal(found[name], expected[name]) for name in expected)


def test_an_average_that_begins_later_begins_as_the_network_is_then(recipe_for):
    recipe = short(recipe_for, ema=False)
    list(train(recipe, TrainingControl(stop_at_step=2)))

    changed = recipe.with_values(ema=True, resume="auto", resume_anyway=True)
    events = list(train(changed))

    assert any("ema: False then, True now" in event.text for event in of_kind(events, Advice))
    assert [event.step for event in of_kind(events, StepDone)] == [3]
    assert (states_in(Path(recipe.run.output_dir), "doll")[0] / "average.safetensors").is_file()


def test_samples_show_the_average(recipe_for, tmp_path):
    values = {"sample_prompts": "doll --w 64 --h 64 --s 2", "sample_every_n_steps": 3, "learning_rate": 0.05}
    still = short(recipe_for, **values, ema_decay=0.0, output_dir=str(tmp_path / "still"))
    averaged = short(recipe_for, **values, output_dir=str(tmp_path / "averaged"))

    pictures = [of_kind(train(recipe), SampleReady)[0].path for recipe in (still, averaged)]

    # A decay of 0 is the network itself.
    first, second = (Image.open(path).tobytes() for path in pictures)
    assert first != second


def test_within_the_block_the_network_is_its_average_and_afterwards_itself_again():
    network = torch.nn.Linear(2, 1, bias=False)
    average = NetworkAverage(network, EmaFields(ema=True, ema_decay=0.5))
    for value in (0.0, 0.0, 1.0):
        torch.nn.init.constant_(network.weight, value)
        average.step_taken()

    with average.in_place():
        inside = network.weight.tolist()

    # diffusers' second update keeps (1 + 1) / (10 + 1), its third (1 + 2) / (10 + 2).
    assert inside == [[pytest.approx(1 - 3 / 12)] * 2]
    assert network.weight.tolist() == [[1.0, 1.0]]


def test_an_average_of_16_bit_numbers_is_kept_in_32():
    network = torch.nn.Linear(64, 64).bfloat16()

    average = NetworkAverage(network, EmaFields(ema=True))

    assert {one.dtype for one in average.tensors().values()} == {torch.float32}


def test_an_average_of_averages_is_refused(recipe_for):
    problems = problems_of(short(recipe_for, optimizer_type="AdamWScheduleFree"))

    assert [problem.field for problem in problems if problem.stops] == ["ema"]


def test_an_average_that_never_begins_is_told(recipe_for):
    problems = problems_of(short(recipe_for, ema_update_after_step=100))

    assert "ema_update_after_step" in [problem.field for problem in problems]
