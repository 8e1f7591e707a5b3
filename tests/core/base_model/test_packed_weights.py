"""Packed weights come back nearly as they were, and layers work with them, forward and backward."""

import bitsandbytes.functional as bnb
import pytest
import torch
from torch import nn

from core.base_model.frozen_layers import freeze_layers
from core.base_model.packed_weights import BYTES_PER_WEIGHT, pack_weights

ERRORS = {"fp8": 0.03, "int8": 0.01, "nf4": 0.11}


def frozen(*layers):
    model = nn.Sequential(*layers).requires_grad_(False)
    freeze_layers(model)
    return model


def random_linear(rows=128, columns=64):
    layer = nn.Linear(columns, rows)
    nn.init.normal_(layer.weight, generator=torch.Generator().manual_seed(1))
    return layer


@pytest.mark.parametrize("packing", ERRORS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_packed_weight_comes_back_in_its_shape_and_type_nearly_as_it_was(packing, dtype):
    model = frozen(random_linear(), nn.Conv2d(32, 64, 3)).to(dtype)
    before = [layer.weight.clone() for layer in model]

    assert pack_weights(model, packing, "cpu") == sum(weight.numel() for weight in before)

    for layer, weight in zip(model, before, strict=True):
        error = (layer.weight - weight).float().norm() / weight.float().norm()
        assert layer.weight.shape == weight.shape
        assert layer.weight.dtype == dtype
        assert error < ERRORS[packing]


@pytest.mark.parametrize("packing", ERRORS)
def test_what_is_kept_is_as_small_as_the_memory_plan_counts(packing):
    model = frozen(random_linear(512, 512))

    pack_weights(model, packing, "cpu")

    kept = sum(tensor.nbytes for tensor in model[0].packed.buffers())
    assert kept == pytest.approx(BYTES_PER_WEIGHT[packing] * 512 * 512, rel=0.01)
    assert [name for name, _ in model[0].named_parameters()] == ["bias"]


def test_nf4_is_bit_for_bit_what_bitsandbytes_makes():
    model = frozen(random_linear())
    codes, state = bnb.quantize_4bit(model[0].weight.clone(), blocksize=64, quant_type="nf4")

    pack_weights(model, "nf4", "cpu")

    assert torch.equal(model[0].packed.codes, codes.flatten())
    assert torch.equal(model[0].packed.scales, state.absmax)
    torch.testing.assert_close(model[0].weight, bnb.dequantize_4bit(codes, state))


def test_bitsandbytes_kernel_unpacks_as_torch_does():
    from core.base_model.nf4_kernel import unpacked_by_kernel

    model = frozen(random_linear())
    pack_weights(model, "nf4", "cpu")
    packed = model[0].packed

    found = unpacked_by_kernel(packed.codes, packed.scales, packed.shape, packed.dtype, 64)

    torch.testing.assert_close(found, packed.unpack())


@pytest.mark.parametrize("packing", ERRORS)
def test_gradients_pass_through_the_weight_as_it_is_unpacked(packing):
    model = frozen(random_linear(64, 64))
    pack_weights(model, packing, "cpu")
    x = torch.randn(3, 64, requires_grad=True)

    model(x).sum().backward()

    torch.testing.assert_close(x.grad, torch.ones(3, 64) @ model[0].weight)


def test_edges_and_small_layers_stay_as_they_are():
    model = nn.ModuleDict(
        {"conv_in": nn.Conv2d(4, 320, 3), "small": nn.Linear(8, 8), "large": random_linear()}
    )
    model.requires_grad_(False)
    freeze_layers(model)

    pack_weights(model, "int8", "cpu")

    assert [name for name, layer in model.items() if layer.packed is not None] == ["large"]


@pytest.mark.parametrize("packing", ERRORS)
def test_zeros_stay_zeros(packing):
    layer = random_linear()
    nn.init.zeros_(layer.weight)
    model = frozen(layer)

    pack_weights(model, packing, "cpu")

    assert not model[0].weight.any()
