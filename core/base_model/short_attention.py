"""Attention over short sequences on a processor in bfloat16, faster backward than PyTorch's own.

PyTorch's kernel for processors computes the attention probabilities again in the backward pass, in small
pieces that do not reach the speed of oneDNN's bfloat16 products. Up to some size they may as well be kept:
16 MiB for 8 heads over 32 x 32 latents. Longer sequences, and float32, which gains nothing, take PyTorch's
way.
"""

from __future__ import annotations

from typing import Any

import torch
from diffusers.models.attention_processor import AttnProcessor2_0
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional
from typing_extensions import override

MOST_BYTES = 32 * 2**20
"""Of one matrix that is kept; larger ones cost more memory than a processor's time is worth."""

_SCORES_AT_ONCE = 2**18


class ShortAttention(AttnProcessor2_0):  # type: ignore[misc]
    """Keeps the probabilities of short sequences while training; anything else is diffusers' own."""

    @override
    def __call__(
        self,
        attn: Any,
        hidden_states: Tensor,
        encoder_hidden_states: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *others: Any,
        **named: Any,
    ) -> Tensor:
        seen = hidden_states if encoder_hidden_states is None else encoder_hidden_states
        is_usual = _is_usual(attn) and attention_mask is None and hidden_states.dim() == 3
        if not is_usual or torch.compiler.is_compiling():
            whole: Tensor = super().__call__(
                attn, hidden_states, encoder_hidden_states, attention_mask, *others, **named
            )
            return whole
        projected = (attn.to_q(hidden_states), attn.to_k(seen), attn.to_v(seen))
        query, key, value = (x.unflatten(2, (attn.heads, -1)).transpose(1, 2) for x in projected)
        answer = attend(query, key, value).transpose(1, 2).flatten(2)
        output: Tensor = attn.to_out[1](attn.to_out[0](answer))
        return output


def attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """As torch's scaled_dot_product_attention.

    Args:
        query: [B, heads, L, D].
        key: [B, heads, M, D].
        value: [B, heads, M, D].

    Returns:
        [B, heads, L, D].
    """
    needs_gradient = torch.is_grad_enabled() and any(x.requires_grad for x in (query, key, value))
    size = 2 * query.shape[:3].numel() * key.shape[2]
    if not needs_gradient or not _is_for_processor(query) or size > MOST_BYTES:
        return functional.scaled_dot_product_attention(query, key, value)
    # Which would round the scores to 16 bits before the softmax.
    with torch.autocast("cpu", enabled=False):
        output: Tensor = _Kept.apply(query, key, value)  # type: ignore[no-untyped-call]
    return output


def _is_usual(attention: Any) -> bool:
    """Whether it is four layers and nothing else, as in Stable Diffusion's U-Nets."""
    norms = (attention.spatial_norm, attention.group_norm, attention.norm_q, attention.norm_k)
    is_plain = all(norm is None for norm in norms) and not attention.norm_cross
    return is_plain and not attention.residual_connection and attention.rescale_output_factor == 1


def _is_for_processor(x: Tensor) -> bool:
    return x.device.type == "cpu" and x.dtype == torch.bfloat16


class _Kept(torch.autograd.Function):
    """Keeps the probabilities, [B x heads, L, M]."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        shape = query.shape
        query, key, value = (x.flatten(0, 1) for x in (query, key, value))
        ctx.scale = shape[-1] ** -0.5
        wide_query, wide_key = query.float().mul_(ctx.scale), key.float()
        probabilities = query.new_empty(len(query), shape[2], key.shape[1])
        # A few heads, or a few rows of one, at once: the scores in float32 stay in the processor's cache.
        rows = max(1, _SCORES_AT_ONCE // key.shape[1])
        heads = max(1, rows // shape[2])
        for first in range(0, len(query), heads):
            some = slice(first, first + heads)
            offered = wide_key[some].transpose(1, 2)
            for top in range(0, shape[2], rows):
                few = slice(top, top + rows)
                probabilities[some, few] = torch.bmm(wide_query[some, few], offered).softmax(-1)
        ctx.save_for_backward(query, key, value, probabilities)
        return torch.bmm(probabilities, value).view(shape)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        query, key, value, probabilities = ctx.saved_tensors
        heads, above = gradient.shape[:2], gradient.flatten(0, 1)
        to_value = probabilities.transpose(1, 2) @ above
        to_probabilities = above @ value.transpose(1, 2)
        # Softmax's own backward pass subtracts in float32 and rounds once.
        to_scores = torch._softmax_backward_data(to_probabilities, probabilities, -1, probabilities.dtype)  # noqa: SLF001 - what torch's softmax calls
        to_query = (to_scores @ key).mul_(ctx.scale)
        to_key = (to_scores.transpose(1, 2) @ query).mul_(ctx.scale)
        to_query, to_key, to_value = (x.unflatten(0, heads) for x in (to_query, to_key, to_value))
        return to_query, to_key, to_value


def own_way(device: torch.device) -> AttnProcessor2_0:
    """PyTorch's attention, with what is faster than it on this device."""
    return ShortAttention() if device.type == "cpu" else AttnProcessor2_0()
