"""Other ways to compute attention give what PyTorch's own way gives, and it is told which one is used."""

import sys
import types

import diffusers.models.attention_processor as diffusers_attention
import pytest
import torch
from diffusers.models.attention_processor import AttnProcessor2_0, XFormersAttnProcessor

from core.base_model.attention import MemoryEfficientAttention, use_attention
from core.base_model.block_checkpointing import checkpoint_blocks
from core.base_model.frozen_layers import freeze_layers
from core.base_model.short_attention import ShortAttention
from core.base_model.unet_blocks import unet_blocks
from core.demo.micro_models import new_unet

CPU = torch.device("cpu")


@pytest.fixture
def unet():
    torch.manual_seed(0)
    unet = new_unet("sd15").requires_grad_(requires_grad=False)
    freeze_layers(unet)
    return unet


def answer_and_gradient(unet):
    latents = torch.linspace(-1, 1, 4 * 64).view(1, 4, 8, 8).requires_grad_()
    text = torch.linspace(-1, 1, 5 * unet.config.cross_attention_dim).view(1, 5, -1)
    answer = unet(latents, torch.tensor([7]), encoder_hidden_states=text).sample
    answer.square().sum().backward()
    return answer.detach(), latents.grad


def ways_of(unet):
    return {type(way) for way in unet.attn_processors.values()}


def plain_attention(query, key, value, attn_bias=None, op=None, scale=None):
    """What xformers' function computes, in its argument order: heads stand among the pictures."""
    weights = (query @ key.transpose(-1, -2) * (scale or query.shape[-1] ** -0.5)).softmax(dim=-1)
    return weights @ value


@pytest.mark.parametrize("is_checkpointed", [False, True])
@pytest.mark.parametrize("way", [MemoryEfficientAttention, XFormersAttnProcessor])
def test_results_and_gradients_are_those_of_pytorchs_own_way(unet, monkeypatch, way, is_checkpointed):
    package = types.SimpleNamespace(ops=types.SimpleNamespace(memory_efficient_attention=plain_attention))
    monkeypatch.setattr(diffusers_attention, "xformers", package)
    expected = answer_and_gradient(unet)

    unet.set_attn_processor(way())
    checkpoint_blocks(unet, unet_blocks(unet) if is_checkpointed else ())
    found = answer_and_gradient(unet)

    for one, other in zip(found, expected, strict=True):
        assert (one - other).norm() < 1e-5 * other.norm()


def test_a_block_with_the_memory_efficient_kernel_can_be_compiled(unet):
    block = next(one for path, one in unet_blocks(unet).items() if "transformer_blocks" in path)
    hidden = torch.linspace(-1, 1, 6 * block.attn1.to_q.in_features).view(1, 6, -1)
    text = torch.linspace(-1, 1, 5 * unet.config.cross_attention_dim).view(1, 5, -1)
    expected = block(hidden, encoder_hidden_states=text)

    unet.set_attn_processor(MemoryEfficientAttention())
    found = torch.compile(block.forward, backend="eager")(hidden, encoder_hidden_states=text)

    assert (found - expected).norm() < 1e-5 * expected.norm()


@pytest.mark.parametrize("wanted", ["xformers", "mem_eff_attn"])
def test_without_a_card_pytorchs_own_way_is_used_and_it_is_said(unet, wanted):
    told = use_attention(unet, wanted, CPU)

    assert ways_of(unet) == {ShortAttention}
    assert told is not None
    assert told.field == wanted
    assert told.severity == "notice"


def test_a_card_gets_the_kernel_that_was_asked_for(unet):
    told = use_attention(unet, "mem_eff_attn", torch.device("cuda"))

    assert ways_of(unet) == {MemoryEfficientAttention}
    assert "memory-efficient" in told.text


def test_a_missing_package_is_named_with_what_to_install(unet, monkeypatch):
    monkeypatch.setattr("core.base_model.attention.find_spec", lambda name: None)

    told = use_attention(unet, "xformers", torch.device("cuda"))

    assert ways_of(unet) == {AttnProcessor2_0}
    assert f"built for PyTorch {torch.__version__}" in told.text


def test_a_package_that_does_not_work_is_told_with_its_reason(unet, monkeypatch):
    monkeypatch.setattr("core.base_model.attention.find_spec", lambda name: object())
    monkeypatch.setitem(sys.modules, "xformers", None)

    told = use_attention(unet, "xformers", torch.device("cuda"))

    assert ways_of(unet) == {AttnProcessor2_0}
    assert "xformers" in told.values["reason"]


def test_nothing_is_said_of_what_is_usual(unet):
    assert use_attention(unet, "sdpa", CPU) is None
