"""Which parameters learn at which rate: U-Net, text encoders, LoRA+, and a factor per block of the U-Net."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from torch import nn

from core.base_model.family import ModelFamily
from core.errors import AtelierError
from core.networks.adapter import Adapter
from core.networks.block_names import block_numbers
from core.networks.kind import NetworkOptions

ParameterGroup = dict[str, Any]
_CURVES: dict[str, Callable[[float], float]] = {
    "cosine": lambda place: math.sin(math.pi / 2 * (1 - place)),
    "sine": lambda place: math.sin(math.pi / 2 * place),
    "linear": lambda place: place,
    "reverse_linear": lambda place: 1 - place,
    "zeros": lambda place: 0.0,  # noqa: ARG005 - the same everywhere
}


@dataclass(frozen=True, eq=False)
class NamedAdapter:
    """An adapter with its name in files and the part of the model it belongs to ("unet", "te1", "te2")."""

    name: str
    part: str
    adapter: Adapter


def parameter_groups(
    adapters: Sequence[NamedAdapter],
    options: NetworkOptions,
    family: ModelFamily,
    rates: tuple[float | Sequence[float] | None, float | None, float | None],
) -> list[ParameterGroup]:
    """The optimizer's groups, as sd-scripts makes them.

    Args:
        adapters: all that are trained.
        options: of which the LoRA+ ratios and block factors count here.
        family: decides how blocks are counted.
        rates: of the text encoders (sd-scripts takes the first of several for all), of the U-Net, and of
            what has no rate of its own.

    Returns:
        Groups ``{"params": [...], "lr": rate, "name": text}``; those with rate 0 are left out.
    """
    text_rate, unet_rate, rate = rates
    if isinstance(text_rate, Sequence):
        text_rate = text_rate[0] if text_rate else None
    text_rate, unet_rate = (rate if own is None else own for own in (text_rate, unet_rate))
    ratio = options.loraplus_lr_ratio
    text = [entry for entry in adapters if entry.part != "unet"]
    unet = [entry for entry in adapters if entry.part == "unet"]
    groups = _split_fast(text, "textencoder", text_rate, options.loraplus_text_encoder_lr_ratio or ratio)
    unet_ratio = options.loraplus_unet_lr_ratio or ratio
    factors = block_factors(options, family)
    if factors is None:
        return groups + _split_fast(unet, "unet", unet_rate, unet_ratio)
    for block, members in _by_block(unet, family).items():
        groups += _split_fast(members, f"unet_block{block}", (unet_rate or 0.0) * factors[block], unet_ratio)
    return groups


def block_factors(options: NetworkOptions, family: ModelFamily) -> list[float] | None:
    """The rate factor of every block by its number; None when no factor is set.

    As in sd-scripts, an empty place of a list is 0, blocks after its end have 1, and what is too much is
    left out.

    Raises:
        AtelierError: a list holds what is no number, or a name is unknown.
    """
    numbers = block_numbers(family)
    given = (
        ("down_lr_weight", options.down_lr_weight, numbers.down_count),
        ("mid_lr_weight", options.mid_lr_weight, numbers.mid_count),
        ("up_lr_weight", options.up_lr_weight, numbers.up_count),
    )
    if not any(text for _, text, _ in given):
        return None
    factors = [1.0] * numbers.before
    for field, text, count in given:
        own = _factors(field, text, count) if text else []
        threshold = options.block_lr_zero_threshold if text else 0.0
        own += [1.0] * (count - len(own))
        factors += [factor if factor > threshold else 0.0 for factor in own]
    return factors + [1.0] * numbers.before


def _factors(field: str, text: str, count: int) -> list[float]:
    name, _, lift = text.partition("+")
    curve = _CURVES.get(name.strip())
    try:
        if curve is not None:
            added = float(lift) if lift else 0.0
            return [curve(index / max(count - 1, 1)) + added for index in range(count)]
        factors = [float(piece) if piece.strip() else 0.0 for piece in text.split(",")][:count]
    except ValueError as error:
        raise _wrong_factors(field, text, count) from error
    if len(factors) == 1 and field != "mid_lr_weight":
        # One number may be meant for the first block or for all; sd-scripts takes it for the name of a curve.
        raise _wrong_factors(field, text, count)
    return factors


def _wrong_factors(field: str, text: str, count: int) -> AtelierError:
    return AtelierError(
        "{field} is “{text}”.",
        why="This base model has {count} such blocks, and each needs one factor.",
        remedy="Write {count} numbers with commas between them, or one of: {curves} (with +0.25 to lift it).",
        field=field,
        text=text,
        count=count,
        curves=", ".join(_CURVES),
    )


def _by_block(unet: Iterable[NamedAdapter], family: ModelFamily) -> dict[int, list[NamedAdapter]]:
    numbers = block_numbers(family)
    blocks: dict[int, list[NamedAdapter]] = {}
    for entry in unet:
        blocks.setdefault(numbers.number_of(entry.name), []).append(entry)
    return blocks


def _split_fast(
    members: Sequence[NamedAdapter], name: str, rate: float | None, ratio: float | None
) -> list[ParameterGroup]:
    """One group, or with LoRA+ a slow and a fast one."""
    if not members or not rate:
        return []
    slow, fast = list[nn.Parameter](), list[nn.Parameter]()
    for entry in members:
        quick = entry.adapter.fast_parameters() if ratio else []
        fast += quick
        slow += [
            parameter for parameter in entry.adapter.trained_parameters() if not _is_among(parameter, quick)
        ]
    groups: list[ParameterGroup] = [{"params": slow, "lr": rate, "name": name}]
    if fast:
        groups.append({"params": fast, "lr": rate * (ratio or 1.0), "name": f"{name} plus"})
    return groups


def _is_among(parameter: nn.Parameter, others: Iterable[nn.Parameter]) -> bool:
    return any(parameter is other for other in others)
