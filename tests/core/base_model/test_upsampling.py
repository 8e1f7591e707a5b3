"""A doubled picture's convolution, with a quarter of the multiplications, is that of plain torch."""

from __future__ import annotations

from copy import deepcopy

import pytest
import torch
from diffusers.models.upsampling import Upsample2D
from torch import Tensor, nn
from torch.nn import functional

from core.base_model import upsampling
from core.base_model.frozen_layers import freeze_layers
from core.base_model.packed_weights import pack_weights
from core.base_model.upsampling import FrozenUpsample, convolve_doubled, freeze_upsampling

SIZES = ((1, 8, 8), (2, 6, 10), (1, 7, 9), (3, 5, 4), (2, 1, 1))
"""Images, height and width: even and odd, wide and high, and the smallest."""


@pytest.fixture(autouse=True, params=["in one piece", "in many pieces"])
def _pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in many pieces":
        monkeypatch.setattr(upsampling, "_PIECE_BYTES", 4000)


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))


def frozen(layer: Upsample2D) -> nn.Sequential:
    unet = nn.Sequential(layer.requires_grad_(requires_grad=False))
    freeze_layers(unet)
    freeze_upsampling(unet)
    return unet


def answer_and_gradient(layer: nn.Module, x: Tensor, above: Tensor) -> tuple[Tensor, Tensor]:
    x = x.clone().requires_grad_()
    answer = layer(x)
    answer.backward(above.to(answer.dtype))
    assert x.grad is not None
    return answer.detach(), x.grad


@pytest.mark.parametrize(("images", "height", "width"), SIZES)
def test_answer_and_gradient_are_the_exact_ones_rounded(images: int, height: int, width: int) -> None:
    layer = Upsample2D(6, use_conv=True, out_channels=10)
    x, above = random(images, 6, height, width), random(images, 10, 2 * height, 2 * width)
    exact = answer_and_gradient(deepcopy(layer).double(), x.double(), above)

    found = answer_and_gradient(frozen(layer), x, above)

    for one, other in zip(found, exact, strict=True):
        torch.testing.assert_close(one.double(), other, rtol=1e-5, atol=1e-6 * float(other.abs().max()))


def test_in_bfloat16_errors_stay_near_those_of_the_plain_way() -> None:
    layer = Upsample2D(320, use_conv=True).bfloat16().requires_grad_(requires_grad=False)
    x, above = random(1, 320, 8, 8).bfloat16(), random(1, 320, 16, 16).bfloat16()
    exact = answer_and_gradient(deepcopy(layer).double(), x.double(), above)
    plain = answer_and_gradient(deepcopy(layer), x, above)

    found = answer_and_gradient(frozen(layer), x, above)

    for ours, theirs, truth in zip(found, plain, exact, strict=True):
        assert (ours - truth).norm() < 1.5 * (theirs - truth).norm()


def test_the_weight_is_only_laid_out_anew() -> None:
    layer = Upsample2D(6, use_conv=True)
    before = {name: tensor.clone() for name, tensor in layer.state_dict().items()}

    unet = frozen(layer)

    assert isinstance(unet[0], FrozenUpsample)
    assert all(torch.equal(tensor, before[name]) for name, tensor in unet[0].state_dict().items())


def test_no_bias_and_a_size_of_ones_own_are_as_ever() -> None:
    plain = Upsample2D(6, use_conv=True, bias=False)
    layer, x = frozen(deepcopy(plain))[0], random(1, 6, 4, 4)

    found, odd = layer(x), layer(x, (9, 7))

    torch.testing.assert_close(found, plain(x))
    torch.testing.assert_close(odd, plain(x, (9, 7)))


def test_what_hangs_on_the_convolution_is_still_asked() -> None:
    plain = Upsample2D(6, use_conv=True).requires_grad_(requires_grad=False)
    unet, x = frozen(deepcopy(plain)), random(1, 6, 4, 4)
    conv = unet[0].conv
    own = conv.forward
    vars(conv)["forward"] = lambda seen: own(seen) + 1

    found = unet(x)

    torch.testing.assert_close(found, plain(x) + 1)


def test_where_an_adapter_hangs_or_a_weight_is_packed_the_layer_stays_as_it_is() -> None:
    hung, packed = (nn.Sequential(Upsample2D(64, use_conv=True)) for _ in range(2))
    for unet in (hung, packed):
        unet.requires_grad_(requires_grad=False)
        freeze_layers(unet)
    vars(hung[0].conv)["forward"] = hung[0].conv.forward
    pack_weights(packed, "int8", torch.device("cpu"))

    freeze_upsampling(hung)
    freeze_upsampling(packed)

    assert type(hung[0]) is type(packed[0]) is Upsample2D


def test_a_weight_packed_later_goes_the_plain_way() -> None:
    unet, x = frozen(Upsample2D(64, use_conv=True)), random(1, 64, 4, 4)
    pack_weights(unet, "int8", torch.device("cpu"))
    conv = unet[0].conv

    found = unet(x)

    doubled = functional.interpolate(x, scale_factor=2.0)
    torch.testing.assert_close(found, functional.conv2d(doubled, conv.weight, conv.bias, padding=1))


def test_nothing_is_kept_for_the_gradient() -> None:
    unet, kept = frozen(Upsample2D(8, use_conv=True)), []
    x = random(1, 8, 4, 4).requires_grad_()

    with torch.autograd.graph.saved_tensors_hooks(kept.append, lambda tensor: tensor):
        unet(x)

    assert not kept


def test_without_a_bias_the_function_adds_none() -> None:
    x, weight = random(1, 4, 3, 3), random(5, 4, 3, 3).contiguous(memory_format=torch.channels_last)

    found = convolve_doubled(x, weight, None)

    doubled = functional.interpolate(x, scale_factor=2.0)
    torch.testing.assert_close(found, functional.conv2d(doubled, weight, padding=1), rtol=1e-5, atol=1e-5)
