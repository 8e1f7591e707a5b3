"""A layer and its LoRA as one operation give what both give apart, and the same gradients."""

import pytest
import torch
from torch import nn

from core.base_model.frozen_layers import freeze_layers
from core.networks.adapter import AdapterShape
from core.networks.lora_adapter import LoraAdapter

CASES = {
    "linear": (nn.Linear(12, 20), (2, 7, 12), torch.contiguous_format),
    "convolution": (nn.Conv2d(12, 20, 1), (2, 12, 5, 3), torch.contiguous_format),
    "convolution, channels last": (nn.Conv2d(12, 20, 1), (2, 12, 5, 3), torch.channels_last),
}


PLAIN = AdapterShape(4, 2.0)


def answer_and_gradients(layer, x, shape=PLAIN):
    torch.manual_seed(3)
    adapter = LoraAdapter(layer, shape).train()
    nn.init.normal_(adapter.up)
    x = x.detach().requires_grad_()
    adapter.hang()
    output = layer(x)
    output.backward(torch.linspace(-1, 1, output.numel()).view(output.shape))
    adapter.take_off()
    return output, x.grad, adapter.down.grad, adapter.up.grad


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_both_at_once_are_both_after_each_other(name, dtype):
    layer, shape, memory_format = CASES[name]
    layer = layer.to(dtype).requires_grad_(False)
    x = torch.randn(shape, generator=torch.Generator().manual_seed(1)).to(dtype)
    x = x.contiguous(memory_format=memory_format)
    frozen = nn.Sequential(layer)
    freeze_layers(frozen)

    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        apart, together = answer_and_gradients(layer, x), answer_and_gradients(frozen[0], x)

    tolerance = 1e-5 if dtype == torch.float32 else 0.05
    for expected, found in zip(apart, together, strict=True):
        assert found.dtype == expected.dtype
        largest = expected.abs().max().item()
        torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance * largest)


def test_a_dropout_takes_the_longer_way():
    layer = nn.Sequential(nn.Linear(12, 20).requires_grad_(False))
    freeze_layers(layer)
    x = torch.randn(2, 12)

    plain = answer_and_gradients(layer[0], x)
    dropped = answer_and_gradients(layer[0], x, AdapterShape(4, 2.0, dropout=0.5))

    assert not torch.allclose(plain[0], dropped[0])


def test_a_second_network_on_the_same_layer_acts_too():
    layer = nn.Sequential(nn.Linear(12, 20).requires_grad_(False))
    freeze_layers(layer)
    first, second = (LoraAdapter(layer[0], AdapterShape(4, 4.0)) for _ in range(2))
    for adapter in (first, second):
        nn.init.normal_(adapter.up)
        adapter.hang()
    x = torch.randn(3, 12)

    answer = layer(x)

    with torch.no_grad():
        weight = layer[0].weight + first.delta_weight() + second.delta_weight()
        expected = nn.functional.linear(x, weight, layer[0].bias)
    torch.testing.assert_close(answer, expected, rtol=1e-4, atol=1e-4)
