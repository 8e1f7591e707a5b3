"""Whoever starts a run can tell whose code its recipe would load."""

from __future__ import annotations

import pytest

from core.optim.registry import OPTIMIZERS
from core.optim.schedules import SCHEDULES
from core.recipe.named_code import packages_named
from core.recipe.optimizer_section import OptimizerSection


@pytest.mark.parametrize(
    ("optimizer", "schedule", "packages"),
    [
        ("pytorch_optimizer.CAME", "constant", ("pytorch_optimizer",)),
        ("AdamW", "a.long.path.Schedule", ("a",)),
        ("a.One", "a.Other", ("a",)),
        ("a.One", "b.Other", ("a", "b")),
        ("torchevil.Adam", "constant", ("torchevil",)),
        ("torch.optim.RAdam", "torch.optim.lr_scheduler.OneCycleLR", ()),
        ("bitsandbytes.optim.AdEMAMix8bit", "constant", ()),
        ("AdamW", "adafactor:0.0001", ()),
    ],
)
def test_packages_that_only_the_recipe_brings_in_are_named(optimizer, schedule, packages):
    section = OptimizerSection(optimizer_type=optimizer, lr_scheduler=schedule)

    assert packages_named(section) == packages


def test_nothing_that_is_known_here_is_asked_about():
    for kind in OPTIMIZERS:
        assert packages_named(OptimizerSection(optimizer_type=kind.name)) == ()
    for name in SCHEDULES:
        assert packages_named(OptimizerSection(lr_scheduler=name)) == ()
