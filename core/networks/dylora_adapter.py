"""DyloraAdapter: a LoRA of which one unit of ranks learns in each step; in use it is a plain LoRA."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Self

import torch
from torch import Tensor, nn

from core.networks.adapter import AdapterShape, Layer
from core.networks.delta_adapter import place_of
from core.networks.dylora import DyloraOptions, LycorisDyloraOptions, check_unit
from core.networks.kind import NetworkOptions
from core.networks.low_rank_adapter import LowRankAdapter


class DyloraAdapter(LowRankAdapter):
    """Draws a unit of ranks per step and layer; the ranks below it act as they are, the unit learns.

    Each unit is a parameter of its own: those that do not learn in a step get no gradient at all, so that
    neither momentum nor weight decay moves them.

    Attributes:
        downs: per unit [unit, in] or [unit, in, h, w].
        ups: per unit [out, unit] or [out, unit, 1, 1].
        higher_ranks_act: whether ranks above the unit take part in the step.
    """

    def __init__(
        self,
        layer: Layer,
        shape: AdapterShape,
        unit: int,
        *,
        is_fresh: bool = True,
        higher_ranks_act: bool = True,
    ) -> None:
        super().__init__(layer, shape)
        check_unit(shape.rank, unit)
        place, trailing = place_of(layer), tuple(layer.weight.shape[2:])
        below = (unit, layer.weight.shape[1], *trailing)
        above = (layer.weight.shape[0], unit, *(1,) * len(trailing))
        count = shape.rank // unit
        self.unit = unit
        self.higher_ranks_act = higher_ranks_act
        self.downs = nn.ParameterList(nn.Parameter(torch.empty(below, **place)) for _ in range(count))
        self.ups = nn.ParameterList(nn.Parameter(torch.zeros(above, **place)) for _ in range(count))
        if is_fresh and not layer.weight.is_meta:
            for down in self.downs:
                nn.init.kaiming_uniform_(down, a=math.sqrt(5))

    @classmethod
    def from_options(cls, layer: Layer, shape: AdapterShape, options: NetworkOptions, *, path: str) -> Self:  # noqa: ARG003 - other kinds look at it
        """A fresh adapter that adds nothing yet."""
        if not isinstance(options, (DyloraOptions, LycorisDyloraOptions)):
            raise TypeError(f"DyLoRA is made from its own options, not from {type(options).__name__}")
        return cls(layer, shape, options.unit, higher_ranks_act=options.higher_ranks_act)

    @classmethod
    def shape_in(cls, tensors: Mapping[str, Tensor]) -> AdapterShape:
        """The file's rank and alpha; a missing alpha counts as rank."""
        rank = tensors["lora_down.weight"].shape[0]
        return AdapterShape(rank, float(tensors.get("alpha", rank)))

    @classmethod
    def from_tensors(cls, layer: Layer, tensors: Mapping[str, Tensor]) -> Self:
        """An adapter with the file's rank and alpha, in one unit: files do not tell how large it was."""
        shape = cls.shape_in(tensors)
        adapter = cls(layer, shape, shape.rank, is_fresh=False)
        adapter.load_tensors(tensors)
        return adapter

    def factors(self) -> dict[str, nn.Parameter]:
        """The layers by the ending of their keys, as plain LoRA names them; copies of the units."""
        down, up = self.pair()
        return {"lora_down.weight": nn.Parameter(down), "lora_up.weight": nn.Parameter(up)}

    @torch.no_grad()
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file; Linear and 1x1 convolution stand for each other.

        Raises:
            KeyError: a layer is missing.
            ValueError: the sizes are those of another layer or another rank.
        """
        for own, ending, axis in ((self.downs, "lora_down.weight", 0), (self.ups, "lora_up.weight", 1)):
            whole, given = torch.cat(list(own), dim=axis), tensors[ending]
            if whole.shape[:2] != given.shape[:2] or whole.numel() != given.numel():
                raise ValueError(f"{tuple(given.shape)} does not fit {tuple(whole.shape)}")
            units = torch.split(given.view(whole.shape), self.unit, dim=axis)
            for kept, values in zip(own, units, strict=True):
                kept.copy_(values)

    def fast_parameters(self) -> list[nn.Parameter]:
        """LoRA+ trains the upper layer faster."""
        return list(self.ups)

    def pair(self) -> tuple[Tensor, Tensor]:
        """Down and up of all ranks."""
        return torch.cat(list(self.downs)), torch.cat(list(self.ups), dim=1)

    def acting_pair(self) -> tuple[Tensor, Tensor]:
        """In training: with a drawn unit that learns, made larger for the ranks above it."""
        if not self.training:
            return self.pair()
        # From torch's generator, so that gradient checkpointing draws the same unit again.
        drawn = int(torch.randint(len(self.downs), ()))
        last = len(self.downs) if self.higher_ranks_act else drawn + 1
        downs = [self._as_it_learns(self.downs[index], index, drawn) for index in range(last)]
        ups = [self._as_it_learns(self.ups[index], index, drawn) for index in range(last)]
        growth = math.sqrt(len(self.downs) / (drawn + 1))
        return torch.cat(downs), torch.cat(ups, dim=1) * growth

    def dropped(self, hidden: Tensor) -> Tensor:
        """Dropout on the middle; leaving out ranks is what this kind does anyway."""
        return nn.functional.dropout(hidden, self.shape.dropout, self.training)

    @torch.no_grad()
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink all units alike until the delta's norm is at most ``max_norm``."""
        norm = self.delta_norm()
        factor = max_norm / norm.clamp(min=max_norm)
        for parameter in (*self.downs, *self.ups):
            parameter.mul_(factor.sqrt())
        return factor, norm * factor

    @staticmethod
    def _as_it_learns(unit: Tensor, index: int, drawn: int) -> Tensor:
        return unit if index == drawn else unit.detach()
