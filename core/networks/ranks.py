"""Which rank and alpha each layer gets: one for all, one for 3x3 convolutions, or one per block."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from core.base_model.family import ModelFamily
from core.errors import AtelierError
from core.networks.adapter import AdapterShape
from core.networks.block_names import block_numbers
from core.networks.kind import NetworkOptions
from core.networks.learning_rates import block_factors
from core.networks.rank_options import RankOptions
from core.networks.targets import Target

Sizes = list[tuple[int, float]]
_NOT_TRAINED = (0, 0.0)


@dataclass(frozen=True)
class Ranks:
    """The rank and alpha of every layer.

    Attributes:
        options: the dropouts, and the sizes that hold where a block has none of its own.
        family: decides how blocks are counted.
        linear: rank and alpha of each block's Linear and 1x1 convolutions; None = the same for all.
        spatial: the same, of 3x3 convolutions; None = not trained per block.
    """

    options: NetworkOptions
    family: ModelFamily
    linear: Sizes | None = None
    spatial: Sizes | None = None

    @classmethod
    def of(cls, options: NetworkOptions, family: ModelFamily) -> Ranks:
        """The ranks that options ask for; blocks with rate factor 0 get none, as in sd-scripts.

        Raises:
            AtelierError: a list per block has the wrong number of values, or one is no number.
        """
        factors = block_factors(options, family)
        has_blocks = isinstance(options, RankOptions) and bool(options.block_dims or options.conv_block_dims)
        if factors is None and not has_blocks:
            return cls(options, family)
        count = block_numbers(family).count
        if isinstance(options, RankOptions):
            linear = _sizes(
                options, "block_dims", "block_alphas", (options.network_dim, options.network_alpha), count
            )
            spatial = _sizes(options, "conv_block_dims", "conv_block_alphas", options.conv_size, count)
        else:
            linear = [(options.network_dim, options.network_alpha)] * count
            spatial = [options.conv_size] * count
        trained = [factor != 0 for factor in factors] if factors else [True] * count
        return cls(options, family, _only(linear, trained), _only(spatial, trained))

    def shape(self, target: Target) -> AdapterShape | None:
        """Rank, alpha and dropouts of a layer's adapter; None where it gets none."""
        rank, alpha = self._size(target)
        if rank == 0:
            return None
        if isinstance(self.options, RankOptions) and self.options.rs_lora:
            alpha = (alpha or rank) * math.sqrt(rank)
        return self.with_dropouts(AdapterShape(rank, alpha))

    def with_dropouts(self, shape: AdapterShape) -> AdapterShape:
        """A shape with the options' dropouts."""
        rank_dropout = float(getattr(self.options, "rank_dropout", 0.0))
        dropouts = (self.options.network_dropout, rank_dropout, self.options.module_dropout)
        makes_up = bool(getattr(self.options, "rank_dropout_scale", True))
        return AdapterShape(shape.rank, shape.alpha, *dropouts, makes_up=makes_up)

    def _size(self, target: Target) -> tuple[int, float]:
        sizes = self.spatial if target.is_spatial else self.linear
        if sizes is None or target.part != "unet":
            is_plain = not target.is_spatial
            return (
                (self.options.network_dim, self.options.network_alpha) if is_plain else self.options.conv_size
            )
        return sizes[block_numbers(self.family).number_of(target.kohya_name)]


def _sizes(
    options: RankOptions, dims_field: str, alphas_field: str, usual: tuple[int, float], count: int
) -> Sizes:
    dims = _numbers(options, dims_field, count, int) or [usual[0]] * count
    alphas = _numbers(options, alphas_field, count, float) or [usual[1]] * count
    return [(int(dim), float(alpha)) for dim, alpha in zip(dims, alphas, strict=True)]


def _numbers(options: RankOptions, field: str, count: int, read: Callable[[str], float]) -> list[float]:
    text: str | None = getattr(options, field)
    if not text:
        return []
    try:
        numbers = [read(piece) for piece in text.split(",")]
    except ValueError as error:
        raise _wrong_numbers(field, text, count) from error
    if len(numbers) != count or any(number < 0 for number in numbers):
        raise _wrong_numbers(field, text, count)
    return numbers


def _only(sizes: Sizes, trained: list[bool]) -> Sizes:
    return [size if is_trained else _NOT_TRAINED for size, is_trained in zip(sizes, trained, strict=True)]


def _wrong_numbers(field: str, text: str, count: int) -> AtelierError:
    return AtelierError(
        "{field} is “{text}”.",
        why="This base model has {count} blocks, and each needs one number, 0 or above.",
        remedy="Write {count} numbers with commas between them; whole numbers for ranks.",
        field=field,
        text=text,
        count=count,
    )
