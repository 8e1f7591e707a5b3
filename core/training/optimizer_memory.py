"""What an optimizer remembers, taken out and put back without a rounding.

Optimizers' own ``load_state_dict`` bends numbers to the type of what is trained, which spoils 8-bit and
16-bit memories; here every tensor keeps its type and bits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from core.checkpoints.value_tree import joined_tree, split_tree

_PARAMS = "params"


def optimizer_memory(optimizer: Optimizer) -> tuple[Any, dict[str, Tensor]]:
    """The memory of an optimizer: numbers as JSON can hold them, and tensors by their place.

    Everything it remembers stands in its ``state`` and its groups' options, as torch asks of optimizers.
    """
    tensors: dict[str, Tensor] = {}
    groups = [
        {key: value for key, value in group.items() if key != _PARAMS} for group in optimizer.param_groups
    ]
    state = {
        number: optimizer.state[parameter]
        for number, parameter in enumerate(_parameters(optimizer))
        if parameter in optimizer.state
    }
    return split_tree({"groups": groups, "state": state}, tensors), tensors


def put_memory_back(optimizer: Optimizer, numbers: Any, tensors: Mapping[str, Tensor]) -> None:
    """Give an optimizer the memory that :func:`optimizer_memory` took.

    Raises:
        ValueError: it has other groups or trains other parameters.
    """
    parameters = list(_parameters(optimizer))
    device = parameters[0].device if parameters else torch.device("cpu")
    memory = joined_tree(numbers, tensors, device)
    for group, kept in zip(optimizer.param_groups, memory["groups"], strict=True):
        group.update(kept)
    for number, kept in memory["state"].items():
        if number >= len(parameters):
            raise ValueError(f"it remembers parameter {number} and trains {len(parameters)}")
        optimizer.state[parameters[number]] = kept


def _parameters(optimizer: Optimizer) -> Iterator[Tensor]:
    for group in optimizer.param_groups:
        yield from group[_PARAMS]
