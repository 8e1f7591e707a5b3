"""Rates of every schedule equal those that sd-scripts used, step for step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from core.errors import AtelierError
from core.optim.schedules import make_schedule, schedule_factor
from core.recipe.recipe import TrainingRecipe

GOLDEN = json.loads(Path("tests/fixtures/golden/lr_schedules_public.json").read_text())
CASES = [case for case in GOLDEN["cases"] if "--lr_scheduler_type" not in case["argv"]]


def section_of(argv, rate):
    values = {key.removeprefix("--"): value for key, value in zip(argv[::2], argv[1::2], strict=True)}
    return TrainingRecipe.from_flat({"learning_rate": rate, **values}).optimizer


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


def test_an_unknown_schedule_is_refused_with_those_that_exist():
    section = TrainingRecipe.from_flat({"lr_scheduler": "zigzag"}).optimizer

    with pytest.raises(AtelierError, match="cosine_with_restarts"):
        schedule_factor(section, 10)
