"""Nested values as JSON with the tensors apart: what an optimizer remembers, kept without pickle."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

_TENSOR = "$tensor"
_TUPLE = "$tuple"
_PAIRS = "$pairs"
_FLOAT = "$float"
_DTYPE = "$dtype"
_ON_CPU = "on_cpu"


def split_tree(value: Any, tensors: dict[str, Tensor], place: str = "") -> Any:
    """Values that JSON can hold, in the place of nested values.

    Args:
        value: numbers, texts, None, dtypes, tensors, and lists, tuples and tables of such.
        tensors: takes the tensors, by the place they stand in; copies on the CPU.
        place: where ``value`` stands.

    Raises:
        TypeError: there is a value of another kind.
    """
    match value:
        case Tensor():
            tensors[place] = value.detach().to("cpu", copy=True).contiguous()
            return {_TENSOR: place, _ON_CPU: value.device.type == "cpu"}
        case None | bool() | int() | str():
            return value
        case float():
            # As text, so that infinity is legal JSON too; hex keeps every bit.
            return {_FLOAT: value.hex()}
        case torch.dtype():
            return {_DTYPE: str(value).removeprefix("torch.")}
        case tuple():
            return {_TUPLE: _split_items(value, tensors, place)}
        case list():
            return _split_items(value, tensors, place)
        case Mapping():
            pairs = [
                [split_tree(key, {}), split_tree(item, tensors, f"{place}.{key}".lstrip("."))]
                for key, item in value.items()
            ]
            return {_PAIRS: pairs}
        case _:
            raise TypeError(f"{place} is a {type(value).__name__}, which a state cannot hold")


def joined_tree(value: Any, tensors: Mapping[str, Tensor], device: torch.device | str) -> Any:
    """What :func:`split_tree` was given; tensors that were not on the CPU go to ``device``.

    Raises:
        KeyError: a tensor is missing.
    """
    if isinstance(value, list):
        return [joined_tree(item, tensors, device) for item in value]
    if not isinstance(value, Mapping):
        return value
    match value:
        case {"$tensor": place, "on_cpu": on_cpu}:
            return tensors[place].clone() if on_cpu else tensors[place].to(device, copy=True)
        case {"$float": text}:
            return float.fromhex(text)
        case {"$dtype": name}:
            return getattr(torch, name)
        case {"$tuple": items}:
            return tuple(joined_tree(item, tensors, device) for item in items)
        case {"$pairs": pairs}:
            return {
                joined_tree(key, tensors, device): joined_tree(item, tensors, device) for key, item in pairs
            }
    raise ValueError(f"no value of a state: {json.dumps(value)[:80]}")


def _split_items(items: list[Any] | tuple[Any, ...], tensors: dict[str, Tensor], place: str) -> list[Any]:
    return [split_tree(item, tensors, f"{place}.{number}") for number, item in enumerate(items)]
