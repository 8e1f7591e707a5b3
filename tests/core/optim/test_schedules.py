"""Rates of every schedule equal those that sd-scripts used, step for step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from core.errors import AtelierError
from core.optim.schedules import SCHEDULES, make_schedule, schedule_factor
from core.recipe.optimizer_section import SCHEDULE_NAMES
from core.recipe.recipe import TrainingRecipe
from core.recipe.sd_scripts_options import with_old_spellings_read

GOLDEN = json.loads(Path("tests/fixtures/golden/lr_schedules_public.json").read_text())
CASES = GOLDEN["cases"]


def section_of(argv, rate):
    values, name = {}, ""
    for word in argv:
        if word.startswith("--"):
            name = word.removeprefix("--")
            values[name] = []
        else:
            values[name].append(word)
    flat = {key: words if key.endswith("_args") else words[0] for key, words in values.items()}
    return TrainingRecipe.from_flat(with_old_spellings_read({"learning_rate": rate, **flat})).optimizer


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_rates_equal_those_of_sd_scripts(case):
    factor = schedule_factor(section_of(case["argv"], case["base_lrs"][0]), case["steps"])

    for base, rates in zip(case["base_lrs"], case["lr_used_at_step"], strict=True):
        ours = [base * factor(step) for step in GOLDEN["steps"]]
        assert ours == pytest.approx(rates, rel=1e-6, abs=1e-12)


def test_each_group_keeps_its_own_full_rate():
    weights = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    groups = [{"params": [weight], "lr": rate} for weight, rate in zip(weights, (1e-4, 5e-5), strict=True)]
    optimizer = torch.optim.SGD(groups)
    section = TrainingRecipe.from_flat({"lr_scheduler": "linear", "lr_warmup_steps": 10}).optimizer

    make_schedule(section, optimizer, 100).set_rates(5)

    assert [group["lr"] for group in optimizer.param_groups] == pytest.approx([5e-5, 2.5e-5])


def test_a_rate_depends_on_its_step_alone():
    factor = schedule_factor(TrainingRecipe.from_flat({"lr_scheduler": "cosine"}).optimizer, 10)

    assert [factor(7), factor(2), factor(7)] == [factor(7), factor(2), factor(7)]


def test_constant_ignores_a_warm_up_instead_of_stopping_the_run():
    factor = schedule_factor(
        TrainingRecipe.from_flat({"lr_scheduler": "constant", "lr_warmup_steps": 5}).optimizer, 10
    )

    assert factor(0) == 1.0


@pytest.mark.parametrize(
    ("settings", "steps", "factors"),
    [
        # Measured with transformers' functions, called as sd-scripts calls them.
        (
            {
                "lr_scheduler": "warmup_stable_decay",
                "lr_warmup_steps": 2,
                "lr_decay_steps": 4,
                "lr_scheduler_num_cycles": 3,
            },
            8,
            [0, 0.5, 1, 1, 1, 0.146447, 0.5, 0.853553],
        ),
        (
            {
                "lr_scheduler": "warmup_stable_decay",
                "lr_warmup_steps": 4,
                "lr_decay_steps": 4,
                "lr_scheduler_args": "warmup_type='cosine' decay_type='1-sqrt'",
            },
            8,
            [0, 0.146447, 0.5, 0.853553, 1, 0.5, 0.292893, 0.133975],
        ),
        ({"lr_scheduler": "cosine", "lr_scheduler_args": "num_cycles=1.0"}, 4, [1, 0.5, 0, 0.5]),
        ({"lr_scheduler": "polynomial", "lr_scheduler_args": "lr_end=2e-5"}, 4, [1, 0.8, 0.6, 0.4]),
        ({"lr_scheduler": "cosine_with_min_lr", "lr_scheduler_args": "min_lr=5e-5"}, 2, [1, 0.75]),
        ({"lr_scheduler": "cosine_with_restarts", "lr_scheduler_num_cycles": 0}, 3, [1, 1, 1]),
        ({"lr_scheduler": "linear", "lr_warmup_steps": "100%"}, 4, [0, 0.25, 0.5, 0.75]),
    ],
)
def test_all_that_a_schedule_can_be_told_is_heard(settings, steps, factors):
    section = TrainingRecipe.from_flat({"learning_rate": 1e-4, **settings}).optimizer

    factor = schedule_factor(section, steps)

    assert [factor(step) for step in range(steps)] == pytest.approx(factors, abs=1e-6)


@pytest.mark.parametrize("arguments", ["num_cycles=2", "lr_end=soon", "pace=1"])
def test_arguments_that_a_schedule_does_not_know_are_refused_with_those_it_knows(arguments):
    settings = {"lr_scheduler": "polynomial", "lr_scheduler_args": arguments}
    section = TrainingRecipe.from_flat(settings).optimizer

    with pytest.raises(AtelierError, match="lr_end"):
        schedule_factor(section, 10)


def test_an_unknown_schedule_is_refused_with_those_that_exist():
    section = TrainingRecipe.from_flat({"lr_scheduler": "zigzag"}).optimizer

    with pytest.raises(AtelierError, match="cosine_with_restarts"):
        schedule_factor(section, 10)


def test_the_names_for_the_window_are_those_that_exist():
    assert tuple(SCHEDULES) == SCHEDULE_NAMES


def test_rex_is_at_two_thirds_halfway_and_ends_at_its_lowest():
    section = TrainingRecipe.from_flat({"lr_scheduler": "REX", "lr_scheduler_min_lr_ratio": 0.1}).optimizer
    factor = schedule_factor(section, 100)

    # (1 - p) / (1/2 + (1 - p)/2), the paper's formula, above a floor of a tenth.
    assert [factor(0), factor(50), factor(100)] == pytest.approx([1.0, 0.1 + 0.9 * 2 / 3, 0.1])


def class_section(name, arguments=""):
    return TrainingRecipe.from_flat(
        {"lr_scheduler": f"torch.optim.lr_scheduler.{name}", "lr_scheduler_args": arguments}
    ).optimizer


def two_groups():
    weights = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    groups = [{"params": [weight], "lr": rate} for weight, rate in zip(weights, (1e-4, 5e-5), strict=True)]
    return torch.optim.SGD(groups)


def test_a_schedule_of_torch_sets_every_group_whatever_was_asked_before():
    optimizer = two_groups()
    schedule = make_schedule(class_section("StepLR", "step_size=10 gamma=0.5"), optimizer, 100)

    schedule.set_rates(25)
    schedule.set_rates(12)

    assert [group["lr"] for group in optimizer.param_groups] == pytest.approx([5e-5, 2.5e-5])


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("StepLR", "", "step_size"),
        ("ReduceLROnPlateau", "", "loss"),
        ("NoSuchLR", "", "NoSuchLR"),
    ],
)
def test_a_schedule_class_that_cannot_be_used_is_told_with_its_reason(name, arguments, reason):
    with pytest.raises(AtelierError, match=reason):
        schedule_factor(class_section(name, arguments), 10)


def test_the_schedule_adafactor_needs_adafactor():
    section = TrainingRecipe.from_flat({"lr_scheduler": "adafactor"}).optimizer

    with pytest.raises(AtelierError, match="relative_step"):
        make_schedule(section, two_groups(), 10)
