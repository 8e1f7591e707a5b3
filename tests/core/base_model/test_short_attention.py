"""Attention that keeps its matrix gives what PyTorch's gives, and the same gradients."""

import pytest
import torch
from diffusers.models.attention_processor import Attention, AttnProcessor2_0
from torch import Tensor
from torch.nn import functional

from core.base_model.short_attention import ShortAttention, attend

SEQUENCES = {"to itself": (24, 24), "to words": (24, 7)}


def random(*shape: int, seed: int) -> Tensor:
    drawn = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    return drawn.bfloat16().requires_grad_()


def answer_and_gradients(way, inputs, dtype):
    inputs = [x.detach().to(dtype).requires_grad_() for x in inputs]
    answer = way(*inputs)
    gradient = torch.linspace(-1, 1, answer.numel()).view(answer.shape).to(torch.bfloat16).to(dtype)
    return [answer, *torch.autograd.grad(answer, inputs, gradient)]


@pytest.mark.parametrize("is_autocast", [False, True])
@pytest.mark.parametrize("name", SEQUENCES)
def test_answer_and_gradients_are_as_near_to_the_exact_ones_as_pytorchs(name: str, is_autocast: bool) -> None:
    asked, offered = SEQUENCES[name]
    inputs = [random(2, 3, length, 16, seed=length) for length in (asked, offered, offered)]
    torchs = functional.scaled_dot_product_attention

    exact = answer_and_gradients(torchs, inputs, torch.float64)
    with torch.autocast("cpu", torch.bfloat16, enabled=is_autocast):
        plain = answer_and_gradients(torchs, inputs, torch.bfloat16)
        found = answer_and_gradients(attend, inputs, torch.bfloat16)

    for ours, theirs, true in zip(found, plain, exact, strict=True):
        assert (ours - true).norm() < 1.6 * (theirs - true).norm() + 1e-6 * true.norm()


def test_the_matrix_is_kept_for_short_sequences_in_bfloat16_only() -> None:
    kept = {}
    for name, length, dtype in (
        ("short", 64, "bfloat16"),
        ("float32", 64, "float32"),
        ("long", 4200, "bfloat16"),
    ):
        sizes = []
        query = torch.zeros(1, 1, length, 8, dtype=getattr(torch, dtype), requires_grad=True)
        with torch.autograd.graph.saved_tensors_hooks(
            lambda x, s=sizes: s.append(x.numel()) or x, lambda x: x
        ):
            attend(query, query, query)
        kept[name] = max(sizes) >= length**2

    assert kept == {"short": True, "float32": False, "long": False}


@pytest.mark.parametrize("width", [None, 12])
def test_an_attention_layer_gives_the_same_with_either_processor(width: int | None) -> None:
    layer = Attention(16, cross_attention_dim=width, heads=2, dim_head=8).bfloat16()
    x = random(2, 24, 16, seed=1)
    words = None if width is None else random(2, 7, width, seed=2)

    answers = []
    for processor in (AttnProcessor2_0(), ShortAttention()):
        layer.set_processor(processor)
        answers.append(layer(x, encoder_hidden_states=words))

    torch.testing.assert_close(answers[1], answers[0], rtol=0.05, atol=0.02)
