"""DeltaAdapter: what kinds share that add something to a layer's weight, with or without DoRA."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from core.networks.adapter import Adapter, AdapterShape, Layer, in_type_of, per_channel, through, without_bias
from core.networks.magnitude import growth, is_on_output, row_norms, start_magnitude, with_magnitude
from core.networks.rank_options import RankOptions


class DeltaAdapter(Adapter):
    """Adds alpha / rank times something made of its factors; kinds say which, and what is made of them.

    The changed weight is never built where the kind knows a shorter way.

    Attributes:
        alpha: 0-d; 0 is kept as rank.
        scalar: a factor on all it adds, which begins at 0 and learns; in files it is part of a matrix.
        dora_scale: lengths of the changed weight's channels, [out, 1, ...] or [1, in, ...]; None = no DoRA.
    """

    alpha: Tensor
    scalar: nn.Parameter | None
    dora_scale: nn.Parameter | None

    def __init__(self, layer: Layer, shape: AdapterShape) -> None:
        super().__init__(layer, shape)
        alpha = float(shape.alpha or shape.rank)
        self._scale = alpha / shape.rank
        self.register_buffer("alpha", torch.tensor(alpha), persistent=True)
        self.register_parameter("scalar", None)
        self.register_parameter("dora_scale", None)

    @property
    def scale(self) -> float | Tensor:
        """Alpha / rank, times the scalar where there is one."""
        return self._scale if self.scalar is None else self._scale * self.scalar

    @abstractmethod
    def factors(self) -> dict[str, nn.Parameter]:
        """The factors by the ending of their keys in files."""

    @abstractmethod
    def delta(self) -> Tensor:
        """What is added to the weight without DoRA, in the weight's shape, with gradients."""

    @abstractmethod
    def added(self, x: Tensor, scale: float | Tensor) -> Tensor:
        """What the factors make of ``x`` times ``scale`` (which holds alpha / rank), dropouts included."""

    def factor_count(self) -> int:
        """How many factors are multiplied with each other."""
        return len(self.factors())

    def delta_norm(self) -> Tensor:
        """Frobenius norm of the delta without DoRA, 0-d."""
        norm: Tensor = torch.linalg.vector_norm(self.delta(), dtype=torch.float32)
        return norm

    def row_norms(self) -> Tensor:
        """Norm of each output channel of the weight with the delta, [out], float32."""
        return row_norms(self.layer.weight + self.delta())

    def begin_as(self, options: RankOptions) -> None:
        """Begin with DoRA, or by a scalar, where the options say so."""
        if options.dora_wd:
            self.decompose(on_output=options.wd_on_output)
        if options.use_scalar:
            self.start_by_scalar()

    def decompose(self, *, on_output: bool = True) -> None:
        """Learn the lengths of the weight's channels too (DoRA)."""
        self.dora_scale = nn.Parameter(start_magnitude(self.layer.weight, on_output=on_output))

    def start_by_scalar(self) -> None:
        """Begin at 0 by a factor of its own, not by the matrix that is 0 otherwise (LyCORIS' use_scalar)."""
        (begins_at_0,) = self.fast_parameters()
        self.scalar = nn.Parameter(torch.zeros((), **place_of(self.layer)))
        if not begins_at_0.is_meta:
            self.start_factor(begins_at_0)

    def start_factor(self, factor: nn.Parameter) -> None:
        """Draw the first values of the matrix that is 0 at the start of usual adapters."""
        nn.init.kaiming_uniform_(factor, a=math.sqrt(5))

    def tensors(self) -> dict[str, Tensor]:
        """What is saved, by the ending of its key."""
        saved: dict[str, Tensor] = {"alpha": self.alpha, **self.factors()}
        if self.scalar is not None:
            (scaled,) = self.fast_parameters()
            saved |= {name: factor * self.scalar for name, factor in saved.items() if factor is scaled}
        return saved if self.dora_scale is None else saved | {"dora_scale": self.dora_scale}

    @torch.no_grad()
    def load_tensors(self, tensors: Mapping[str, Tensor]) -> None:
        """Take values from a file; Linear and 1x1 convolution stand for each other.

        Raises:
            KeyError: a factor is missing.
            ValueError: the sizes are those of another layer or another rank, or only one of both has DoRA.
        """
        if (self.dora_scale is None) != ("dora_scale" not in tensors):
            raise ValueError("only one of both is a DoRA")
        own: dict[str, Tensor] = dict(self.factors())
        if self.dora_scale is not None:
            own["dora_scale"] = self.dora_scale
        pairs = [(tensor, tensors[ending]) for ending, tensor in own.items()]
        for kept, given in pairs:
            if kept.shape[:2] != given.shape[:2] or kept.numel() != given.numel():
                raise ValueError(f"{tuple(given.shape)} does not fit {tuple(kept.shape)}")
        for kept, given in pairs:
            kept.copy_(given.view(kept.shape))
        if self.scalar is not None:
            self.scalar.fill_(1)

    def load_magnitude_shape(self, tensors: Mapping[str, Tensor]) -> None:
        """Have DoRA's lengths where the file has them, along the file's axis."""
        if "dora_scale" in tensors:
            given = tensors["dora_scale"]
            self.decompose(on_output=is_on_output(given, self.layer.weight))

    def add_to(self, output: Tensor, x: Tensor) -> Tensor:
        """Add what the factors make of ``x``.

        Args:
            output: the layer's output, [B, ..., out] or [B, out, H, W].
            x: the layer's input, [B, ..., in] or [B, in, H, W].

        Returns:
            As ``output``.
        """
        x = in_type_of(next(self.parameters()), x)
        if self.dora_scale is not None:
            return output + (self.multiplier * self._decomposed(output, x)).to(output.dtype)
        return output + self.added(x, self.multiplier * self.scale).to(output.dtype)

    @torch.no_grad()
    def delta_weight(self) -> Tensor:
        """What it adds to the layer's weight at multiplier 1, in the weight's shape."""
        return self.delta() if self.dora_scale is None else self._decomposed_delta()

    @torch.no_grad()
    def scale_norm(self, max_norm: float) -> tuple[Tensor, Tensor]:
        """Shrink all factors alike until the delta's norm is at most ``max_norm``; DoRA's lengths stay.

        Returns:
            The factor that the delta got (1 = none), and its norm after.
        """
        norm = self.delta_norm()
        factor = max_norm / norm.clamp(min=max_norm)
        root = factor ** (1 / self.factor_count())
        for tensor in self.factors().values():
            tensor.mul_(root)
        return factor, norm * factor

    def _decomposed(self, output: Tensor, x: Tensor) -> Tensor:
        """What DoRA adds to the layer's output."""
        assert self.dora_scale is not None
        if not is_on_output(self.dora_scale, self.layer.weight):
            return through(self.layer, x, self._decomposed_delta().to(x.dtype))
        with torch.autocast(x.device.type, enabled=False):
            factor = per_channel(self.layer, growth(self.row_norms(), self.dora_scale))
        return (factor - 1) * without_bias(self.layer, output) + factor * self.added(x, self.scale)

    def _decomposed_delta(self) -> Tensor:
        assert self.dora_scale is not None
        weight = self.layer.weight
        with torch.autocast(weight.device.type, enabled=False):
            return with_magnitude(weight.float() + self.delta(), self.dora_scale) - weight


def place_of(layer: Layer) -> dict[str, Any]:
    """Where fresh factors are made: on the CPU, so that a seed gives the same start on every device."""
    return {"device": "meta" if layer.weight.is_meta else "cpu", "dtype": torch.float32}
