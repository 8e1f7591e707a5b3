"""Layers of the frozen base model give what torch's give, and let through the same gradients."""

import pytest
import torch
from torch import nn

from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear, freeze_layers

LAYERS = {
    "linear": (nn.Linear(6, 10), (2, 5, 6)),
    "linear without bias": (nn.Linear(6, 10, bias=False), (2, 6)),
    "one place": (nn.Conv2d(6, 10, 1), (2, 6, 5, 4)),
    "few places": (nn.Conv2d(6, 10, 3, padding=1), (2, 6, 5, 4)),
    "many places": (nn.Conv2d(6, 10, 3, padding=1), (1, 6, 12, 16)),
    "half size": (nn.Conv2d(6, 10, 3, stride=2, padding=1), (1, 6, 8, 8)),
    "half of odd sizes": (nn.Conv2d(6, 10, 3, stride=2, padding=1), (2, 6, 7, 9)),
    "half of many places": (nn.Conv2d(6, 10, 3, stride=2, padding=1), (1, 6, 24, 26)),
}
FORMATS = (torch.contiguous_format, torch.channels_last)


def answer_and_gradient(layer, x):
    x = x.detach().requires_grad_()
    output = layer(x)
    output.backward(torch.linspace(-1, 1, output.numel()).view(output.shape))
    return output, x.grad


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("memory_format", FORMATS)
def test_a_frozen_layer_answers_as_torchs_does(name, memory_format):
    layer, shape = LAYERS[name]
    layer.requires_grad_(False)
    x = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    if len(shape) == 4:
        x = x.contiguous(memory_format=memory_format)

    frozen = nn.Sequential(layer)
    freeze_layers(frozen)

    for expected, found in zip(answer_and_gradient(layer, x), answer_and_gradient(frozen, x), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5)


def test_freezing_keeps_the_very_weights_and_can_be_done_again():
    model = nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.Conv2d(3, 3, 3)), nn.LayerNorm(3))
    weights = [parameter.data_ptr() for parameter in model.parameters()]

    freeze_layers(model)
    frozen = list(model.modules())
    freeze_layers(model)

    assert [parameter.data_ptr() for parameter in model.parameters()] == weights
    assert list(model.modules()) == frozen
    assert isinstance(model[0], FrozenLinear)
    assert isinstance(model[1][0], FrozenConv2d)


def test_a_frozen_layer_keeps_nothing_for_the_backward_pass():
    layer = nn.Sequential(nn.Linear(64, 64).requires_grad_(False))
    freeze_layers(layer)
    kept = []

    with torch.autograd.graph.saved_tensors_hooks(kept.append, lambda tensor: tensor):
        layer(torch.randn(4, 64, requires_grad=True))

    assert kept == []
