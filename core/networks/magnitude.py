"""DoRA: a layer's weight parted into directions and lengths, of which the lengths are learned on their own.

Liu et al., 2024, https://arxiv.org/abs/2402.09353. As in LyCORIS, gradients flow through the norm.
"""

from __future__ import annotations

import torch
from torch import Tensor

_TINY = torch.finfo(torch.float32).eps


def start_magnitude(weight: Tensor, *, on_output: bool) -> Tensor:
    """The lengths that a layer has before training.

    Args:
        weight: [out, in] or [out, in, h, w].
        on_output: one length per output channel, otherwise one per input channel.

    Returns:
        [out, 1, ...] or [1, in, ...], float32, on the CPU (or "meta").
    """
    lengths = _norms(weight.detach(), on_output=on_output)
    return lengths if weight.is_meta else lengths.cpu()


def is_on_output(magnitude: Tensor, weight: Tensor) -> bool:
    """Whether these lengths belong to the output channels; a square layer's first axis tells."""
    return magnitude.shape[0] == weight.shape[0]


def with_magnitude(weight: Tensor, magnitude: Tensor) -> Tensor:
    """A weight whose channels have these lengths, in float32 and the weight's shape."""
    norms = _norms(weight, on_output=is_on_output(magnitude, weight))
    return weight * (magnitude / (norms + _TINY))


def growth(norms: Tensor, magnitude: Tensor) -> Tensor:
    """By what factor each output channel's weight grows.

    Args:
        norms: of the weight with the adapter's change, [out].
        magnitude: [out, 1, ...].

    Returns:
        [out].
    """
    return magnitude.flatten() / (norms + _TINY)


def row_norms(rows: Tensor) -> Tensor:
    """The norm along everything but the first axis, [rows], float32, without a float32 copy."""
    norms: Tensor = torch.linalg.vector_norm(rows.flatten(1), dim=1, dtype=torch.float32)
    return norms


def _norms(weight: Tensor, *, on_output: bool) -> Tensor:
    others = [axis for axis in range(weight.dim()) if axis != (0 if on_output else 1)]
    norms: Tensor = torch.linalg.vector_norm(weight, dim=others, keepdim=True, dtype=torch.float32)
    return norms
