"""Prodigy and D-Adaptation take the public packages' steps, and can do with several rates."""

from __future__ import annotations

import contextlib
import io

import prodigyopt
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from core.optim.own_rate import fetch
from core.optim.prodigy import Prodigy
from core.optim.tensor_lists import dot, dot_by_norms
from tests.core.optim.hills import hill, optimizer_of, walk

dadaptation = pytest.importorskip("dadaptation")
from dadaptation.experimental import DAdaptAdamPreprint  # noqa: E402 - where the package is there

STEPS = 200
PUBLISHED = {"decouple": True, "weight_decay": 0.2, "betas": (0.9, 0.99), "growth_rate": 1.02}
CASES = [
    ("Prodigy", prodigyopt.Prodigy, {}),
    (
        "Prodigy",
        prodigyopt.Prodigy,
        {"weight_decay": 0.1, "use_bias_correction": True, "safeguard_warmup": True},
    ),
    (
        "Prodigy",
        prodigyopt.Prodigy,
        {"weight_decay": 0.1, "decouple": False, "d_coef": 2.0, "growth_rate": 1.1},
    ),
    ("Prodigy", prodigyopt.Prodigy, {"slice_p": 3}),
    ("Prodigy", prodigyopt.Prodigy, {"betas": (0.0, 0.99), "beta3": 0.95}),
    ("DAdaptation", DAdaptAdamPreprint, {}),
    ("DAdaptation", DAdaptAdamPreprint, PUBLISHED),
    ("DAdaptation", DAdaptAdamPreprint, {"weight_decay": 0.01}),
    ("DAdaptAdam", dadaptation.DAdaptAdam, {}),
    ("DAdaptAdam", dadaptation.DAdaptAdam, {**PUBLISHED, "use_bias_correction": True}),
    ("DAdaptAdam", dadaptation.DAdaptAdam, {"weight_decay": 0.01}),
    ("DAdaptLion", dadaptation.DAdaptLion, {}),
    ("DAdaptLion", dadaptation.DAdaptLion, {"weight_decay": 0.1, "betas": (0.95, 0.98)}),
]
OWN_RATE = ("Prodigy", "DAdaptation", "DAdaptAdam", "DAdaptLion")


def quietly(kind, groups, **arguments):
    """The packages greet on the console."""
    with contextlib.redirect_stdout(io.StringIO()):
        return kind(groups, **arguments)


CASES_WITH_WARMUP = [
    *((*case, 0) for case in CASES),
    *((*case, 20) for case in CASES if not case[2]),
    ("DAdaptation", DAdaptAdamPreprint, PUBLISHED, 20),
]


def shown(part):
    return part.__name__ if isinstance(part, type) else str(part)


@pytest.mark.parametrize(("name", "public", "arguments", "warmup"), CASES_WITH_WARMUP, ids=shown)
def test_steps_equal_those_of_the_public_package(name, public, arguments, warmup):
    ours, theirs = hill(), hill()

    mine = optimizer_of(name, ours.groups(), arguments)
    other = quietly(public, theirs.groups(), **arguments)

    found, expected = walk(ours, mine, STEPS, warmup=warmup), walk(theirs, other, STEPS, warmup=warmup)

    for weight, wanted in zip(found, expected, strict=True):
        torch.testing.assert_close(weight, wanted, rtol=1e-5, atol=1e-6)
    assert mine.param_groups[0]["d"] == pytest.approx(other.param_groups[0]["d"], rel=1e-5)


def test_a_group_at_half_the_rate_is_what_the_package_calls_a_layer_of_half_scale():
    ours, theirs = hill(), hill()
    groups = [{"params": theirs.first, "layer_scale": 0.5}, {"params": theirs.second}]

    found = walk(ours, optimizer_of("DAdaptAdam", ours.groups((0.5, 1.0))), STEPS)
    expected = walk(theirs, dadaptation.DAdaptAdam(groups), STEPS)

    for weight, other in zip(found, expected, strict=True):
        torch.testing.assert_close(weight, other, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", OWN_RATE)
def test_the_text_encoder_at_half_the_rate_goes_about_half_as_far_in_the_first_steps(name):
    even, uneven = hill(), hill()
    begun = [weight.detach().clone() for weight in even.first]

    whole = walk(even, optimizer_of(name, even.groups((1.0, 1.0))), 1)
    half = walk(uneven, optimizer_of(name, uneven.groups((0.5, 1.0))), 1)

    moved = (half[1] - begun[1]).norm() / (whole[1] - begun[1]).norm()
    assert moved.item() == pytest.approx(0.5, rel=0.1)


@pytest.mark.parametrize("name", OWN_RATE)
@pytest.mark.parametrize("rates", [(0.5, 1.0), (1.0, 0.5)], ids=str)
def test_several_rates_train_well_whichever_is_higher(name, rates):
    place = hill()
    before = sum(place.loss(step).item() for step in range(8))

    walk(place, optimizer_of(name, place.groups(rates)), STEPS)

    assert sum(place.loss(step).item() for step in range(8)) < 0.8 * before


@pytest.mark.parametrize("name", OWN_RATE)
def test_a_group_with_rate_0_stays_where_it_is(name):
    place = hill()
    begun = [weight.detach().clone() for weight in place.first]

    walk(place, optimizer_of(name, place.groups((0.0, 1.0)), "weight_decay=0.1"), 5)

    assert all(torch.equal(weight, start) for weight, start in zip(place.first, begun, strict=True))


class Waits(TorchDispatchMode):
    """Counts how often a number is asked of the device."""

    count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.count += func is torch.ops.aten._local_scalar_dense.default
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", OWN_RATE)
def test_a_step_waits_for_the_device_only_once(name, monkeypatch):
    fetched = []
    monkeypatch.setattr("torch.Tensor.tolist", lambda tensor: fetched.append(1) or tensor.numpy().tolist())
    place = hill()
    optimizer = optimizer_of(name, place.groups())

    for step in range(3):
        optimizer.zero_grad()
        place.loss(step).backward()
        with Waits() as waits:
            optimizer.step()
        assert waits.count == 0
        assert len(fetched) == step + 1


def test_numbers_come_from_the_device_together():
    assert fetch(torch.tensor(1.5), torch.tensor(-2.0)) == [1.5, -2.0]


def test_prodigy_keeps_one_number_of_weights_that_began_at_zero():
    place = hill()
    optimizer = optimizer_of("Prodigy", place.groups())

    walk(place, optimizer, 1)

    assert isinstance(optimizer, Prodigy)
    assert [optimizer.state[weight]["p0"].numel() for weight in place.weights] == [96, 1, 5, 1]


def test_the_form_for_graphics_cards_gives_the_same_products():
    generator = torch.Generator().manual_seed(0)
    left, right = ([torch.randn(50, size, generator=generator) for size in (3, 40)] for _ in range(2))

    assert dot_by_norms(left, right).item() == pytest.approx(dot(left, right).item(), rel=1e-5)
