"""Many tensors at once: lists that fit together, and sums over all of them without asking the device."""

# ruff: noqa: SLF001 - torch has no public names for steps over lists of tensors

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import torch
from torch import Tensor

TensorList: TypeAlias = list[Tensor] | tuple[Tensor, ...]

_NUMBERS_AT_A_TIME_ON_CPU = 2**18
"""So many stay in a processor's cache from one pass over them to the next."""


def with_gradient(parameters: Iterable[Tensor]) -> list[Tensor]:
    """Those that the last backward pass reached."""
    return [parameter for parameter in parameters if parameter.grad is not None]


def gradients_of(parameters: Iterable[Tensor]) -> list[Tensor]:
    """Their gradients."""
    return [parameter.grad for parameter in parameters if parameter.grad is not None]


def handfuls(tensors: Sequence[Tensor]) -> Iterator[list[Tensor]]:
    """Lists for one pass each: on a graphics card all, on a processor as many as stay in its cache."""
    if not tensors:
        return
    if tensors[0].is_cuda:
        yield list(tensors)
        return
    handful: list[Tensor] = []
    count = 0
    for tensor in tensors:
        if handful and count + tensor.numel() > _NUMBERS_AT_A_TIME_ON_CPU:
            yield handful
            handful, count = [], 0
        handful.append(tensor)
        count += tensor.numel()
    yield handful


def sum_of_sizes(tensors: TensorList) -> Tensor:
    """The sum of all absolute values.

    Returns:
        A scalar on their device, float64.
    """
    if tensors[0].is_cuda:
        return torch.stack(torch._foreach_norm(tensors, 1)).sum(dtype=torch.float64)
    # There the norm of a list adds up number by number, which is slow and loses digits.
    return torch.stack([tensor.abs().sum() for tensor in tensors]).sum(dtype=torch.float64)


def sum_of_positive(tensors: TensorList) -> Tensor:
    """As :func:`sum_of_sizes`, for values that are never below 0: one pass less on a processor."""
    if tensors[0].is_cuda:
        return sum_of_sizes(tensors)
    return torch.stack([tensor.sum() for tensor in tensors]).sum(dtype=torch.float64)


def dot(left: TensorList, right: TensorList) -> Tensor:
    """The sum of all products of two lists of the same shapes.

    Returns:
        A scalar on their device, float64.
    """
    if left[0].is_cuda:
        return dot_by_norms(left, right)
    products = [torch.dot(one.flatten(), other.flatten()) for one, other in zip(left, right, strict=True)]
    return torch.stack(products).sum(dtype=torch.float64)


def dot_by_norms(left: TensorList, right: TensorList) -> Tensor:
    """As :func:`dot`, in a few passes over all tensors instead of one call for each.

    There is no list form of a sum, but one of the sum of sizes: gains and losses are added up apart.
    """
    products = torch._foreach_mul(left, right)
    gains = torch._foreach_clamp_min(products, 0.0)
    torch._foreach_clamp_max_(products, 0.0)
    return sum_of_sizes(gains) - sum_of_sizes(products)
