"""Muon's direction is orthogonal, and an interrupted training goes on as if nothing had happened."""

import torch
from torch import nn

from core.demo.checkpoint import TrainingState, averaging, warmth
from core.demo.muon import optimizers_of, orthogonal


def test_singular_values_come_near_one():
    torch.manual_seed(0)

    values = torch.linalg.svdvals(orthogonal(torch.randn(32, 96)))

    assert 0.6 < values.min() <= values.max() < 1.3


def test_vectors_and_rims_go_to_adam_and_inner_matrices_to_muon():
    model = nn.ModuleDict({"conv_in": nn.Conv2d(3, 4, 3), "inner": nn.Conv2d(4, 4, 3)})

    muon, adam = optimizers_of([model], matrix_rate=0.01, vector_rate=0.01)

    assert [weight.shape for weight in muon.param_groups[0]["params"]] == [(4, 4, 3, 3)]
    assert len(adam.param_groups[0]["params"]) == 3


def _state(path) -> tuple[nn.Module, TrainingState]:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 4))
    optimizers = optimizers_of([model], matrix_rate=0.01, vector_rate=0.01)
    return model, TrainingState(path, {"model": model}, averaging({"model": model}, 0.9), optimizers)


def _train(model: nn.Module, state: TrainingState, steps: range) -> None:
    for step in steps:
        torch.manual_seed(step)
        state.descend(model(torch.randn(2, 4)).square().mean(), warmth=warmth(step, 8, warmup=2, flat=0.5))


def test_a_resumed_training_ends_with_the_same_weights(tmp_path):
    whole, unbroken = _state(tmp_path / "never.pt")
    _train(whole, unbroken, range(8))
    first, state = _state(tmp_path / "half.pt")
    _train(first, state, range(5))
    state.save(5)

    second, resumed = _state(tmp_path / "half.pt")
    _train(second, resumed, range(resumed.resume(), 8))

    for expected, found in zip(whole.parameters(), second.parameters(), strict=True):
        assert torch.equal(expected, found)
    assert torch.equal(
        next(unbroken.averaged("model").parameters()), next(resumed.averaged("model").parameters())
    )


def test_the_rate_rises_stays_and_falls():
    rates = [warmth(step, 100, warmup=10, flat=0.5) for step in range(100)]

    assert rates[0] == 0.1
    assert rates[30] == 1.0
    assert 0 < rates[99] < 0.03
