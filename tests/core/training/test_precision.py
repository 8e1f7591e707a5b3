"""fp16's loss scaling: what overflowed is left out, and the optimizers that can do so do not wait for it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from core.optim.registry import make_optimizer
from core.recipe.recipe import TrainingRecipe
from core.training.precision import Precision

CPU = torch.device("cpu")
WAIT_FREE = ["AdamW", "SGD", "SGDNesterov", "Lion", "Adafactor", "AdamWScheduleFree"]


class Waits(TorchDispatchMode):
    """Counts how often a number is asked of the device, which a graphics card would be waited for."""

    count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += func is torch.ops.aten._local_scalar_dense.default
        return func(*args, **(kwargs or {}))


def in_fp16():
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    return Precision(CPU, torch.float16, scaler=scaler)


def optimizer_over(weight, name, **arguments):
    values = {"optimizer_type": name, "optimizer_args": " ".join(f"{k}={v}" for k, v in arguments.items())}
    section = TrainingRecipe.from_flat(values).optimizer
    return make_optimizer(section, [{"params": [weight], "lr": 0.1}])


def step(precision, optimizer, weight, gradient, max_grad_norm=0.0):
    precision.backward((weight * gradient).sum())
    precision.clip(optimizer, [weight], max_grad_norm)
    precision.step(optimizer)
    optimizer.zero_grad()


def weight_and(name, **arguments):
    weight = torch.nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
    return weight, optimizer_over(weight, name, **arguments)


@pytest.mark.parametrize("max_grad_norm", [0.0, 1.0])
@pytest.mark.parametrize("name", WAIT_FREE)
def test_a_step_in_fp16_asks_the_device_nothing(name, max_grad_norm):
    precision, (weight, optimizer) = in_fp16(), weight_and(name)
    step(precision, optimizer, weight, torch.ones(3), max_grad_norm)

    with Waits() as waits:
        step(precision, optimizer, weight, torch.ones(3), max_grad_norm)

    assert waits.count == 0


def test_an_optimizer_that_cannot_leave_a_step_out_itself_is_asked_for():
    counts = {}
    for name, precision in {"scaled": in_fp16(), "plain": Precision(CPU, torch.float32)}.items():
        weight, optimizer = weight_and("torch.optim.RAdam")
        with Waits() as waits:
            step(precision, optimizer, weight, torch.ones(3))
        counts[name] = waits.count

    assert counts["scaled"] == counts["plain"] + 1


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("Adafactor", {"beta1": 0.9}), ("AdamWScheduleFree", {"warmup_steps": 3, "weight_decay": 0.01})],
)
def test_a_first_step_that_overflowed_does_not_count(name, arguments):
    weight, fresh = (torch.nn.Parameter(torch.ones(2, 3)) for _ in range(2))
    optimizer, plain = (optimizer_over(one, name, **arguments) for one in (weight, fresh))
    precision = in_fp16()

    step(precision, optimizer, weight, torch.full((2, 3), float("inf")))
    for number in (1, 2):
        step(precision, optimizer, weight, torch.full((2, 3), 0.5 / number))
        step(Precision(CPU, torch.float32), plain, fresh, torch.full((2, 3), 0.5 / number))

    assert torch.equal(weight, fresh)
    assert optimizer.param_groups[0]["k"] == 2
    assert all(torch.equal(value, plain.state[fresh][key]) for key, value in optimizer.state[weight].items())


@pytest.mark.parametrize("name", [*WAIT_FREE, "Prodigy"])
def test_scaled_steps_are_the_steps_without_scaling(name):
    scaled, plain = weight_and(name, weight_decay=0.01), weight_and(name, weight_decay=0.01)
    gradients = [torch.tensor([0.5, -1.0, 2.0]) / (1 + number) for number in range(3)]

    for gradient in gradients:
        step(in_fp16(), scaled[1], scaled[0], gradient)
        step(Precision(CPU, torch.float32), plain[1], plain[0], gradient)

    assert torch.equal(scaled[0], plain[0])


@pytest.mark.parametrize("worst", [float("inf"), float("nan")])
@pytest.mark.parametrize("name", [*WAIT_FREE, "Prodigy"])
def test_a_step_that_overflowed_changes_neither_weights_nor_what_is_remembered(name, worst):
    precision, (weight, optimizer) = in_fp16(), weight_and(name, weight_decay=0.01)
    step(precision, optimizer, weight, torch.ones(3))
    before, remembered = weight.detach().clone(), copy.deepcopy(optimizer.state[weight])

    step(precision, optimizer, weight, torch.tensor([1.0, worst, 1.0]))

    assert torch.equal(weight, before)
    assert all(torch.equal(value, remembered[key]) for key, value in optimizer.state[weight].items())
    assert precision.scaler.get_scale() == 512
