"""Schedule-free AdamW: the public package's steps; files and pictures are made of the average."""

from __future__ import annotations

import pytest
import torch

from core.optim.settled_weights import settled_weights
from tests.core.optim.hills import hill, optimizer_of, walk

ARGUMENTS = {"weight_decay": 0.01, "warmup_steps": 10, "betas": (0.95, 0.99)}


@pytest.fixture
def package():
    return pytest.importorskip("schedulefree")


@pytest.mark.parametrize("arguments", [{}, ARGUMENTS], ids=str)
def test_steps_and_averages_equal_those_of_the_public_package(package, arguments):
    ours, theirs = hill(), hill()
    public = package.AdamWScheduleFree(theirs.groups((1e-2, 1e-2)), **arguments)
    public.train()

    optimizer = optimizer_of("AdamWScheduleFree", ours.groups((1e-2, 1e-2)), arguments)
    found, expected = walk(ours, optimizer, 100), walk(theirs, public, 100)
    public.eval()

    for weight, other in zip(found, expected, strict=True):
        torch.testing.assert_close(weight, other, rtol=1e-5, atol=1e-6)
    with settled_weights(optimizer):
        for weight, other in zip(ours.weights, theirs.weights, strict=True):
            torch.testing.assert_close(weight, other, rtol=1e-5, atol=1e-6)


def test_looking_at_the_average_changes_nothing_in_the_training():
    place = hill()
    optimizer = optimizer_of("AdamWScheduleFree", place.groups((1e-2, 1e-2)))
    training = walk(place, optimizer, 5)

    with settled_weights(optimizer):
        shown = [weight.detach().clone() for weight in place.weights]

    assert not torch.equal(shown[0], training[0])
    assert all(torch.equal(weight, before) for weight, before in zip(place.weights, training, strict=True))


def test_other_optimizers_have_nothing_to_settle():
    place = hill()
    optimizer = optimizer_of("AdamW", place.groups((1e-2, 1e-2)))
    training = walk(place, optimizer, 2)

    with settled_weights(optimizer):
        assert torch.equal(place.weights[0], training[0])


def test_classes_of_other_packages_are_switched_by_their_own_methods(package):
    place = hill()
    optimizer = optimizer_of("schedulefree.RAdamScheduleFree", place.groups((1e-2, 1e-2)))
    training = walk(place, optimizer, 20)

    with settled_weights(optimizer):
        assert not torch.equal(place.weights[0], training[0])
    assert optimizer.param_groups[0]["train_mode"]
