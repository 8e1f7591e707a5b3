"""Prodigy: finds its own learning rate (Mishchenko and Defazio, https://arxiv.org/abs/2306.06101)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from prodigyopt import Prodigy
from pydantic import Field

from core.errors import AtelierError
from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup


class ProdigyOptions(OptimizerOptions, frozen=True):
    """Settings of Prodigy."""

    betas: tuple[float, float] = Field(
        (0.9, 0.999), description="How long gradients and their squares are remembered."
    )
    beta3: float | None = Field(
        None, description="How long the found rate is remembered; by itself the root of beta2."
    )
    eps: float = Field(1e-8, gt=0, description="Keeps division by tiny numbers calm.")
    weight_decay: float = Field(
        0.0, ge=0, le=1, description="Pulls weights toward zero; higher forgets faster."
    )
    decouple: bool = Field(True, description="Weight decay apart from the gradient, as in AdamW.")
    use_bias_correction: bool = Field(False, description="Corrects the first steps as Adam does.")
    safeguard_warmup: bool = Field(False, description="Keeps a warm-up from spoiling the rate it finds.")
    d0: float = Field(1e-6, gt=0, description="The rate it starts from.")
    d_coef: float = Field(1.0, ge=0.1, le=10, description="Scales the rate it finds; 2.0 learns harder.")
    growth_rate: float = Field(float("inf"), gt=1, description="How fast the found rate may grow per step.")
    slice_p: int = Field(1, ge=1, description="Looks at every n-th number only; 11 needs less memory.")


def make_prodigy(groups: Sequence[ParameterGroup], options: ProdigyOptions) -> torch.optim.Optimizer:
    """Prodigy over these groups.

    Raises:
        AtelierError: groups with different rates above 0; it finds one rate for all.
    """
    rates = sorted({group["lr"] for group in groups if group["lr"] > 0})
    if len(rates) > 1:
        raise AtelierError(
            "Prodigy was given different learning rates: {rates}.",
            why="It finds one rate for everything it trains.",
            remedy="Set unet_lr and text_encoder_lr to the same number, usually 1, or one of them to 0.",
            rates=", ".join(map(str, rates)),
        )
    optimizer: torch.optim.Optimizer = Prodigy(list(groups), **options.model_dump())
    return optimizer


KIND = OptimizerKind(
    name="Prodigy", title="Prodigy", options=ProdigyOptions, make=make_prodigy, finds_own_rate=True
)
