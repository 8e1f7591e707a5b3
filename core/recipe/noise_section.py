"""NoiseSection: which noise is added and how its removal is judged."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class NoiseSection(Section):
    """Noise, timesteps, loss."""

    min_snr_gamma: float | None = Field(
        None, ge=0, le=20, title="Min-SNR gamma", description="Evens out easy and hard timesteps; 5 is usual."
    )
    noise_offset: float | None = Field(
        None,
        ge=0,
        le=1,
        title="Noise offset",
        description="Lets the model learn very dark and very bright pictures; 0.05 is much.",
    )
    noise_offset_random_strength: bool = Field(
        False,
        title="Random offset",
        description="Offset strength drawn anew each step.",
        json_schema_extra=_ADVANCED,
    )
    adaptive_noise_scale: float | None = Field(
        None,
        title="Adaptive noise",
        description="Adds to the offset by the latents' mean.",
        json_schema_extra=_ADVANCED,
    )
    multires_noise_iterations: int | None = Field(
        None,
        ge=0,
        le=64,
        title="Multires noise",
        description="Layers of coarser noise; 6 is usual.",
        json_schema_extra=_ADVANCED,
    )
    multires_noise_discount: float = Field(
        0.3,
        ge=0,
        le=1,
        title="Multires discount",
        description="Strength of each coarser layer.",
        json_schema_extra=_ADVANCED,
    )
    ip_noise_gamma: float | None = Field(
        None,
        ge=0,
        le=1,
        title="Input perturbation",
        description="Extra noise on the input only.",
        json_schema_extra=_ADVANCED,
    )
    ip_noise_gamma_random_strength: bool = Field(
        False,
        title="Random perturbation",
        description="Its strength is drawn anew each step.",
        json_schema_extra=_ADVANCED,
    )
    min_timestep: int = Field(
        0,
        ge=0,
        le=999,
        title="First timestep",
        description="Weakest noise that is trained.",
        json_schema_extra=_ADVANCED,
    )
    max_timestep: int = Field(
        1000,
        ge=1,
        le=1000,
        title="Last timestep",
        description="Strongest noise that is trained.",
        json_schema_extra=_ADVANCED,
    )
    zero_terminal_snr: bool = Field(
        False,
        title="Zero terminal SNR",
        description="The last timestep is pure noise; for v-prediction models.",
        json_schema_extra=_ADVANCED,
    )
    snr_of_zero_terminal: bool = Field(
        False,
        title="Weights of that noise",
        description="Loss weights follow the noise that zero terminal SNR makes; sd-scripts keeps the old.",
        json_schema_extra=_ADVANCED,
    )
    debiased_estimation_loss: bool = Field(
        False,
        title="Debiased estimation",
        description="Weighs timesteps by 1/sqrt(SNR).",
        json_schema_extra=_ADVANCED,
    )
    scale_v_pred_loss_like_noise_pred: bool = Field(
        False, title="V loss like noise loss", description="For v-prediction.", json_schema_extra=_ADVANCED
    )
    v_pred_like_loss: float | None = Field(
        None,
        ge=0,
        title="V-like loss",
        description="Adds a share of the v loss.",
        json_schema_extra=_ADVANCED,
    )
    loss_type: Literal["l2", "l1", "huber", "smooth_l1"] = Field(
        "l2", title="Loss", description="How errors are measured.", json_schema_extra=_ADVANCED
    )
    huber_schedule: Literal["constant", "exponential", "snr"] = Field(
        "snr",
        title="Huber schedule",
        description="How its threshold follows the timestep.",
        json_schema_extra=_ADVANCED,
    )
    huber_c: float = Field(
        0.1,
        gt=0,
        title="Huber threshold",
        description="Errors above it count linearly.",
        json_schema_extra=_ADVANCED,
    )
    huber_scale: float = Field(
        1.0,
        gt=0,
        title="Huber scale",
        description="Factor on the threshold (with schedule snr only where the next option is on).",
        json_schema_extra=_ADVANCED,
    )
    huber_scale_with_snr: bool = Field(
        False,
        title="Scale schedule snr too",
        description="The Huber scale acts with schedule snr as well; sd-scripts leaves it out there.",
        json_schema_extra=_ADVANCED,
    )
    prior_loss_weight: float = Field(
        1.0, ge=0, le=10, title="Regularization weight", description="How much regularization pictures count."
    )
