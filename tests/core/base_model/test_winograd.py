"""Convolutions with fewer multiplications are those of plain torch, forward and backward."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from core.base_model import winograd
from core.base_model.frozen_layers import freeze_layers
from tests.core.training.allocated_bytes import AllocatedBytes

SIZES = ((1, 8, 8), (2, 6, 10), (1, 7, 9), (3, 5, 4), (2, 1, 1))
"""Images, height and width: even and odd, wide and high, and the smallest."""


@pytest.fixture(autouse=True, params=["in one piece", "in many pieces"])
def _pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in many pieces":
        monkeypatch.setattr(winograd, "_PIECE_BYTES", 2000)


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))


def assert_rounds_to(found: Tensor, exact: Tensor) -> None:
    torch.testing.assert_close(found.double(), exact, rtol=1e-5, atol=1e-6 * float(exact.abs().max()))


@pytest.mark.parametrize(("images", "height", "width"), SIZES)
def test_the_answer_is_the_exact_one_rounded(images: int, height: int, width: int) -> None:
    x, weight, bias = random(images, 6, height, width), random(10, 6, 3, 3), random(10)

    with_bias, without = winograd.convolve(x, weight, bias), winograd.convolve(x, weight, None)

    exact = functional.conv2d(x.double(), weight.double(), padding=1)
    assert_rounds_to(without, exact)
    assert_rounds_to(with_bias, exact + bias.double()[:, None, None])


@pytest.mark.parametrize(("images", "height", "width"), SIZES)
def test_the_gradient_is_the_exact_one_rounded(images: int, height: int, width: int) -> None:
    weight, above = random(10, 6, 3, 3), random(images, 10, height, width)
    x = torch.zeros(images, 6, height, width, dtype=torch.float64, requires_grad=True)

    found = winograd.convolve_back(above, weight)

    functional.conv2d(x, weight.double(), padding=1).backward(above.double())
    assert_rounds_to(found, x.grad)


def test_errors_stay_near_those_of_the_plain_way() -> None:
    x, weight = random(1, 320, 32, 32), random(320, 320, 3, 3) / 54

    found, plain = winograd.convolve(x, weight, None), functional.conv2d(x, weight, padding=1)

    exact = functional.conv2d(x.double(), weight.double(), padding=1)
    assert (found - exact).norm() < 4 * (plain - exact).norm()
    assert (found - exact).norm() < 1e-6 * exact.norm()


@pytest.mark.parametrize("size", [16, 48])
def test_what_it_takes_for_the_moment_is_known_beforehand(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(winograd, "_PIECE_BYTES", 2**20)
    x, weight = random(1, 64, size, size), random(96, 64, 3, 3)

    with AllocatedBytes() as allocated:
        winograd.convolve(x, weight, None)

    answer = 4 * 96 * size * size
    assert allocated.most - answer == pytest.approx(winograd.passing_bytes(size * size, weight), rel=0.3)


@pytest.mark.parametrize(
    ("layer", "size", "is_taken"),
    [
        (nn.Conv2d(64, 64, 3, padding=1), 90, True),
        (nn.Conv2d(64, 64, 3, padding=1), 12, False),
        (nn.Conv2d(4, 64, 3, padding=1), 90, False),
        (nn.Conv2d(64, 64, 3, padding=1, stride=2), 90, False),
        (nn.Conv2d(64, 64, 3), 90, False),
        (nn.Conv2d(64, 64, 5, padding=2), 90, False),
        (nn.Conv2d(64, 64, 3, padding=1).bfloat16(), 90, False),
    ],
)
def test_a_frozen_layer_takes_this_way_where_it_is_faster(
    monkeypatch: pytest.MonkeyPatch, layer: nn.Conv2d, size: int, is_taken: bool
) -> None:
    calls: list[str] = []
    for name in ("convolve", "convolve_back"):
        own = getattr(winograd, name)
        monkeypatch.setattr(winograd, name, lambda *a, own=own, name=name: calls.append(name) or own(*a))
    frozen = nn.Sequential(layer.requires_grad_(requires_grad=False))
    freeze_layers(frozen)
    x = torch.zeros(1, layer.in_channels, size, size, dtype=layer.weight.dtype, requires_grad=True)

    frozen(x).sum().backward()

    assert calls == (["convolve", "convolve_back"] if is_taken else [])
