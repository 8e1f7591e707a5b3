"""Optimizers are chosen by sd-scripts' names and take its arguments."""

from __future__ import annotations

import pytest
import torch

from core.errors import AtelierError
from core.optim.registry import OPTIMIZERS, make_optimizer, optimizer_kind
from core.recipe.recipe import TrainingRecipe


def section_of(**values):
    return TrainingRecipe.from_flat(values).optimizer


def bowl(size=64):
    """A weight and the loss that is smallest where every number is 1."""
    weight = torch.nn.Parameter(torch.zeros(size, size))
    return weight, lambda target=1: ((weight - target) ** 2).mean()


@pytest.mark.parametrize("kind", OPTIMIZERS, ids=lambda kind: kind.name)
def test_every_optimizer_walks_downhill(kind):
    weight, loss_of = bowl()
    rate = {"Prodigy": 1.0, "SGD": 50.0, "SGDNesterov": 10.0}.get(kind.name, 0.05)
    optimizer = make_optimizer(
        section_of(optimizer_type=kind.name), [{"params": [weight], "lr": rate, "name": "unet"}]
    )
    before = loss_of().item()

    for _ in range(100):
        optimizer.zero_grad(set_to_none=True)
        loss_of().backward()
        optimizer.step()

    assert loss_of().item() < before / 2


def test_capitals_do_not_matter_and_an_empty_name_is_adamw():
    assert optimizer_kind("adamw8BIT").name == "AdamW8bit"
    assert optimizer_kind("").name == "AdamW"


def test_arguments_reach_the_optimizer():
    weight, _ = bowl(2)
    section = section_of(optimizer_type="AdamW", optimizer_args="weight_decay=0.2,betas=(0.9, 0.99)")

    (group,) = make_optimizer(section, [{"params": [weight], "lr": 1e-3}]).param_groups

    assert group["weight_decay"] == 0.2
    assert group["betas"] == (0.9, 0.99)
    assert group["lr"] == 1e-3


def test_the_8_bit_optimizer_remembers_in_8_bits():
    weight, loss_of = bowl()
    optimizer = make_optimizer(section_of(optimizer_type="AdamW8bit"), [{"params": [weight], "lr": 0.1}])

    loss_of().backward()
    optimizer.step()

    assert optimizer.state[weight]["state1"].dtype == torch.uint8


def test_an_argument_that_nobody_knows_is_refused_with_those_that_exist():
    with pytest.raises(AtelierError, match="weight_decay"):
        make_optimizer(section_of(optimizer_args="weight_decai=0.1"), [{"params": [], "lr": 1}])


def test_an_unknown_optimizer_is_refused_with_those_that_exist():
    with pytest.raises(AtelierError, match="Prodigy"):
        optimizer_kind("Magic")


def test_prodigy_refuses_two_rates_before_the_first_step():
    groups = [{"params": [bowl(2)[0]], "lr": rate} for rate in (0.5, 1.0)]

    with pytest.raises(AtelierError, match="one rate"):
        make_optimizer(section_of(optimizer_type="Prodigy"), groups)
