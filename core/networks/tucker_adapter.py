"""TuckerAdapter: how low-rank kinds are made whose 3x3 convolutions may have a core of their own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Self

from torch import Tensor, nn

from core.networks.adapter import AdapterShape, Layer
from core.networks.kind import NetworkOptions
from core.networks.low_rank_adapter import LowRankAdapter
from core.networks.rank_options import RankOptions


class TuckerAdapter(LowRankAdapter):
    """Made fresh from a recipe's options, or as a file holds it.

    Attributes:
        down_key: ending of the key whose tensor has the rank as its first size.
        core_key: ending of the key that files have where there is a Tucker core.
    """

    down_key: ClassVar[str]
    core_key: ClassVar[str]

    @abstractmethod
    def __init__(
        self, layer: Layer, shape: AdapterShape, *, is_fresh: bool = True, is_tucker: bool = False
    ) -> None:
        super().__init__(layer, shape)

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:  # noqa: ARG003 - other kinds look at it
        """A fresh adapter that adds nothing yet."""
        if not isinstance(options, RankOptions):
            raise TypeError(f"{cls.__name__} is made from RankOptions, not from {type(options).__name__}")
        adapter = cls(layer, shape, is_tucker=options.use_tucker and is_spatial(layer))
        adapter.begin_as(options)
        return adapter

    @classmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:
        """The file's rank and alpha; a missing alpha counts as rank."""
        rank = tensors[cls.down_key].shape[0]
        return AdapterShape(rank, float(tensors.get("alpha", rank)))

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter with the file's rank, alpha and lengths."""
        is_tucker = cls.core_key in tensors
        adapter = cls(layer, cls.shape_in(tensors), is_fresh=False, is_tucker=is_tucker)
        adapter.load_magnitude_shape(tensors)
        adapter.load_tensors(tensors)
        return adapter


def is_spatial(layer: Layer) -> bool:
    """Whether it is a convolution that looks at more than one place."""
    return isinstance(layer, nn.Conv2d) and tuple(layer.kernel_size) != (1, 1)
