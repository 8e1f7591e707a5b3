"""OptimizerSection: how far each step goes."""

from __future__ import annotations

from typing import Any

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.arguments import Arguments, argument_values
from core.recipe.field_types import OptionalCount, Rates, ShareOrSteps
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}

OPTIMIZER_NAMES = (
    "AdamW",
    "AdamW8bit",
    "PagedAdamW8bit",
    "PagedAdamW",
    "PagedAdamW32bit",
    "AdamWScheduleFree",
    "Prodigy",
    "DAdaptAdamPreprint",
    "DAdaptAdam",
    "DAdaptLion",
    "Adafactor",
    "Lion",
    "Lion8bit",
    "PagedLion8bit",
    "SGD",
    "SGDNesterov",
    "SGDNesterov8bit",
)
"""What a window can offer; a class path such as torch.optim.RAdam works too."""

SCHEDULE_NAMES = (
    "constant",
    "constant_with_warmup",
    "linear",
    "cosine",
    "cosine_with_restarts",
    "polynomial",
    "inverse_sqrt",
    "cosine_with_min_lr",
    "warmup_stable_decay",
    "piecewise_constant",
    "rex",
    "adafactor",
)
"""What a window can offer; a class path such as torch.optim.lr_scheduler.OneCycleLR works too."""


class OptimizerSection(Section):
    """The optimizer, its rates and their schedule."""

    optimizer_type: str = Field(
        "AdamW",
        title="Optimizer",
        description="AdamW8bit needs less memory; Prodigy finds its own rate (set the rate to 1).",
    )
    optimizer_args: Arguments = Field(
        (),
        title="Optimizer arguments",
        description="More settings as name=value, such as weight_decay=0.01.",
        json_schema_extra=_ADVANCED,
    )
    learning_rate: float = Field(
        2e-6, ge=0, le=10, title="Learning rate", description="Used where no own rate is given below."
    )
    unet_lr: float | None = Field(
        None, ge=0, le=10, title="U-Net rate", description="Rate of the U-Net.", json_schema_extra=_ADVANCED
    )
    text_encoder_lr: Rates = Field(
        None,
        title="Text encoder rate",
        description="Rate of the text encoder; two numbers for SDXL's two. Half of the U-Net's is common.",
    )
    lr_scheduler: str = Field(
        "constant", title="Schedule", description="How the rate changes during the run."
    )
    lr_scheduler_args: Arguments = Field(
        (),
        title="Schedule arguments",
        description="More settings as name=value.",
        json_schema_extra=_ADVANCED,
    )
    lr_warmup_steps: ShareOrSteps = Field(
        0, title="Warm-up", description="Steps until the full rate; below 1 a share of the run."
    )
    lr_decay_steps: ShareOrSteps = Field(
        0,
        title="Decay",
        description="Steps of falling at the end (warmup_stable_decay).",
        json_schema_extra=_ADVANCED,
    )
    lr_scheduler_num_cycles: int = Field(
        1,
        ge=0,
        title="Cycles",
        description="How often cosine_with_restarts begins anew.",
        json_schema_extra=_ADVANCED,
    )
    lr_scheduler_power: float = Field(
        1.0, ge=0, title="Power", description="Bend of the polynomial schedule.", json_schema_extra=_ADVANCED
    )
    lr_scheduler_timescale: OptionalCount = Field(
        None,
        ge=1,
        title="Time scale",
        description="Of inverse_sqrt; by itself the warm-up steps.",
        json_schema_extra=_ADVANCED,
    )
    lr_scheduler_min_lr_ratio: float | None = Field(
        None,
        ge=0,
        le=1,
        title="Lowest rate",
        description="As a share of the full rate (cosine_with_min_lr, warmup_stable_decay, rex).",
        json_schema_extra=_ADVANCED,
    )
    max_grad_norm: float = Field(
        1.0,
        ge=0,
        title="Gradient limit",
        description="Longer gradients are shortened to it; 0 is off.",
        json_schema_extra=_ADVANCED,
    )

    def arguments(self) -> dict[str, Any]:
        """``optimizer_args`` by name, values read as Python literals."""
        return argument_values(self.optimizer_args)

    def schedule_arguments(self) -> dict[str, Any]:
        """``lr_scheduler_args`` by name, values read as Python literals."""
        return argument_values(self.lr_scheduler_args)

    @property
    def unet_rate(self) -> float:
        """The U-Net's learning rate."""
        return self.learning_rate if self.unet_lr is None else self.unet_lr

    @property
    def text_encoder_rates(self) -> tuple[float, ...]:
        """One learning rate for all text encoders, or one each."""
        given = self.learning_rate if self.text_encoder_lr is None else self.text_encoder_lr
        return given if isinstance(given, tuple) else (given,)
