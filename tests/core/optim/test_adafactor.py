"""Adafactor takes transformers' steps, and shows the rates that sd-scripts logs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from transformers.optimization import Adafactor as PublicAdafactor

from core.optim.registry import make_optimizer
from core.optim.schedules import make_schedule
from core.recipe.recipe import TrainingRecipe
from tests.core.optim.hills import hill, optimizer_of, walk

GOLDEN = json.loads(Path("tests/fixtures/golden/adafactor_rates_public.json").read_text())
RATES = (0.01, 0.01)


def section_of(case):
    values, name = {}, ""
    for word in case["argv"]:
        if word.startswith("--"):
            name = word.removeprefix("--")
            values[name] = []
        else:
            values[name].append(word)
    flat = {key: words if key.endswith("_args") else words[0] for key, words in values.items()}
    scheduler = case["resolved_lr_scheduler"]
    return TrainingRecipe.from_flat({**flat, "lr_scheduler": scheduler}).optimizer


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=[case["label"] for case in GOLDEN["cases"]])
def test_rates_equal_those_of_sd_scripts(case):
    section = section_of(case)
    rates = case.get("base_lrs_requested") or case["base_lrs"]
    weights = [torch.nn.Parameter(torch.full((4, 4), 0.5 * (index + 1))) for index in range(len(rates))]
    groups = [{"params": [weight], "lr": rate} for weight, rate in zip(weights, rates, strict=True)]
    optimizer = make_optimizer(section, groups)
    schedule = make_schedule(section, optimizer, case["steps"])
    used = []

    for step in range(case["steps"]):
        schedule.set_rates(step)
        for weight in weights:
            weight.grad = torch.full_like(weight, 0.01 * (1 + step % 3))
        optimizer.step()
        used.append([float(group["lr"]) for group in optimizer.param_groups])

    for index, expected in enumerate(case["lr_used_at_step"]):
        found = [used[step][index] for step in GOLDEN["steps"]]
        assert found == pytest.approx(expected, rel=1e-6, abs=1e-12)


@pytest.mark.parametrize(
    ("arguments", "rate"),
    [
        ({}, None),
        ({"warmup_init": True}, None),
        ({"scale_parameter": False, "relative_step": False}, 0.01),
        ({"relative_step": False, "weight_decay": 0.1, "beta1": 0.9}, 0.01),
    ],
    ids=str,
)
def test_steps_equal_those_of_transformers(arguments, rate):
    ours, theirs = hill(), hill()

    found = walk(ours, optimizer_of("AdaFactor", ours.groups(RATES), arguments), 100)
    expected = walk(theirs, PublicAdafactor(theirs.weights, lr=rate, **arguments), 100)

    for weight, other in zip(found, expected, strict=True):
        torch.testing.assert_close(weight, other, rtol=1e-5, atol=1e-6)
