"""Compiled blocks give what plain ones give, and blocks of a kind share what is compiled."""

from __future__ import annotations

import pytest
import torch
from torch._dynamo.testing import CompileCounterWithBackend

from core.base_model.compiled_blocks import compile_blocks
from core.base_model.frozen_layers import freeze_layers
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import tiny_model


@pytest.fixture
def parts():
    torch._dynamo.reset()
    parts = tiny_model("sd15")
    freeze_layers(parts.unet)
    yield parts
    torch._dynamo.reset()


@pytest.fixture
def network(parts):
    torch.manual_seed(2)
    section = NetworkSection(network_dim=4, network_alpha=4, network_train_unet_only=True)
    network = Network.create(parts, section).train()
    for entry in network.entries:
        torch.nn.init.normal_(entry.adapter.up, std=0.1)
    network.hang()
    return network


def step(parts, network, edge):
    """The prediction of a step, and all its gradients."""
    generator = torch.Generator().manual_seed(5)
    latents = torch.randn(1, 4, edge, edge, generator=generator)
    text = torch.randn(1, 7, parts.unet.config.cross_attention_dim, generator=generator)
    prediction = parts.unet(latents, torch.tensor([10]), text).sample
    prediction.square().mean().backward()
    found = [prediction.detach(), *(parameter.grad for parameter in network.parameters())]
    network.zero_grad()
    return found


@pytest.mark.filterwarnings("ignore:The .grad attribute")  # torch asks each tensor for it while it compiles
def test_compiled_blocks_share_their_code_and_change_no_result(parts, network):
    expected, counted = step(parts, network, 16), CompileCounterWithBackend("aot_eager")

    block_count = compile_blocks(parts.unet, counted)
    found = step(parts, network, 16)
    versions = counted.frame_count

    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-6)
    # One in the middle, of twice the width; three outside, on the way down and up.
    assert (block_count, versions) == (4, 2)
    # A second step needs nothing new; another size of pictures needs as much again.
    step(parts, network, 16)
    assert counted.frame_count == versions
    step(parts, network, 8)
    assert counted.frame_count == 2 * versions
