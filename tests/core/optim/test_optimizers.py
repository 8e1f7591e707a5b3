"""Optimizers are chosen by sd-scripts' names, take its arguments, and go on exactly from what they saved."""

from __future__ import annotations

import json
import warnings

import bitsandbytes
import pytest
import torch

from core.errors import AtelierError
from core.optim.registry import OPTIMIZERS, make_optimizer, optimizer_kind
from core.recipe.optimizer_section import OPTIMIZER_NAMES
from core.recipe.recipe import TrainingRecipe
from tests.core.optim.hills import hill, optimizer_of, rate_for, walk

MANY = [*(kind.name for kind in OPTIMIZERS), "torch.optim.RAdam", "NAdam"]


def section_of(**values):
    return TrainingRecipe.from_flat(values).optimizer


def bowl(size=64):
    """A weight and the loss that is smallest where every number is 1."""
    weight = torch.nn.Parameter(torch.zeros(size, size))
    return weight, lambda target=1: ((weight - target) ** 2).mean()


@pytest.mark.parametrize("name", MANY)
def test_every_optimizer_walks_downhill(name):
    weight, loss_of = bowl()
    rate = {"SGD": 50.0, "SGDNesterov": 10.0, "SGDNesterov8bit": 10.0}.get(name, max(rate_for(name), 0.05))
    arguments = "relative_step=False scale_parameter=False" if name == "Adafactor" else ()
    optimizer = optimizer_of(name, [{"params": [weight], "lr": rate, "name": "unet"}], arguments)
    before = loss_of().item()

    for _ in range(100):
        optimizer.zero_grad(set_to_none=True)
        loss_of().backward()
        optimizer.step()

    assert loss_of().item() < before / 2


@pytest.mark.parametrize("name", MANY)
def test_5_and_5_steps_equal_10_to_the_bit(name):
    whole, parted, later = hill(), hill(), hill()
    rates = (rate_for(name), rate_for(name))
    expected = walk(whole, optimizer_of(name, whole.groups(rates)), 10)

    walk(parted, before := optimizer_of(name, parted.groups(rates)), 5)
    with torch.no_grad():
        for weight, trained in zip(later.weights, parted.weights, strict=True):
            weight.copy_(trained)
    resumed = optimizer_of(name, later.groups(rates))
    resumed.load_state_dict(before.state_dict())
    found = walk(later, resumed, 5, first=5)

    assert all(torch.equal(weight, other) for weight, other in zip(found, expected, strict=True))


@pytest.mark.parametrize("name", MANY)
def test_state_is_tensors_and_what_json_can_hold(name):
    place = hill()
    optimizer = optimizer_of(name, place.groups((rate_for(name), rate_for(name))))
    walk(place, optimizer, 2)

    state = optimizer.state_dict()

    assert json.dumps(state, default=lambda value: "" if isinstance(value, torch.Tensor) else 1 / 0)


@pytest.mark.parametrize("name", MANY)
def test_parameters_that_got_no_gradient_wait(name):
    place = hill()
    optimizer = optimizer_of(name, place.groups((rate_for(name), rate_for(name))))
    begun = place.second[1].detach().clone()

    for step in range(2):
        optimizer.zero_grad()
        place.loss(step).backward()
        place.second[1].grad = None
        optimizer.step()

    assert torch.equal(place.second[1], begun)


def test_capitals_do_not_matter_and_an_empty_name_is_adamw():
    assert optimizer_kind("adamw8BIT").name == "AdamW8bit"
    assert optimizer_kind("").name == "AdamW"


def test_dadaptation_means_the_preprint_as_for_sd_scripts():
    assert optimizer_kind("DAdaptation").name == "DAdaptAdamPreprint"


def test_the_names_for_the_window_are_those_that_exist():
    assert tuple(kind.name for kind in OPTIMIZERS) == OPTIMIZER_NAMES


def test_arguments_reach_the_optimizer():
    weight, _ = bowl(2)
    section = section_of(optimizer_type="AdamW", optimizer_args="weight_decay=0.2,betas=(0.9, 0.99)")

    (group,) = make_optimizer(section, [{"params": [weight], "lr": 1e-3}]).param_groups

    assert group["weight_decay"] == 0.2
    assert group["betas"] == (0.9, 0.99)
    assert group["lr"] == 1e-3


@pytest.mark.parametrize(
    "name", ["AdamW8bit", "PagedAdamW8bit", "Lion8bit", "PagedLion8bit", "SGDNesterov8bit"]
)
def test_the_8_bit_optimizers_remember_in_8_bits(name):
    weight, loss_of = bowl()
    optimizer = optimizer_of(name, [{"params": [weight], "lr": 0.1}])

    loss_of().backward()
    optimizer.step()

    assert optimizer.state[weight]["state1"].dtype == torch.uint8


def test_paged_optimizers_have_nothing_to_page_on_a_processor():
    weight, loss_of = bowl()
    optimizer = optimizer_of("PagedAdamW32bit", [{"params": [weight], "lr": 0.1}])

    loss_of().backward()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        optimizer.step()

    assert not optimizer.is_paged


def test_lion_takes_the_steps_of_bitsandbytes():
    ours, theirs = hill(), hill()

    found = walk(ours, optimizer_of("Lion", ours.groups((1e-3, 2e-3)), "weight_decay=0.1"), 50)
    expected = walk(theirs, bitsandbytes.optim.Lion(theirs.groups((1e-3, 2e-3)), weight_decay=0.1), 50)

    for weight, other in zip(found, expected, strict=True):
        torch.testing.assert_close(weight, other, rtol=1e-5, atol=1e-6)


def test_an_argument_that_nobody_knows_is_refused_with_those_that_exist():
    with pytest.raises(AtelierError, match="weight_decay"):
        make_optimizer(section_of(optimizer_args="weight_decai=0.1"), [{"params": [], "lr": 1}])


def test_an_unknown_optimizer_is_refused_with_those_that_exist():
    with pytest.raises(AtelierError, match="Prodigy"):
        optimizer_kind("Magic")


@pytest.mark.parametrize(
    "path", ["collections.OrderedDict", "torch.optim.Optimizer", "torch.optim.lr_scheduler"]
)
def test_a_class_path_that_leads_to_no_optimizer_is_refused(path):
    with pytest.raises(AtelierError, match="has no torch"):
        optimizer_kind(path)


def test_a_class_path_into_a_missing_package_is_refused():
    with pytest.raises(AtelierError, match="cannot be loaded"):
        optimizer_kind("no_such_package.Adam")


def test_arguments_that_a_class_does_not_take_are_told():
    with pytest.raises(AtelierError, match="weight_decai"):
        optimizer_of("torch.optim.RAdam", [{"params": [bowl(2)[0]], "lr": 1e-3}], "weight_decai=0.1")
