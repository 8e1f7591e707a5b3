"""The samplers by sd-scripts' names and one more: one table. Free of torch until one is made."""

from __future__ import annotations

import importlib
import warnings
from dataclasses import dataclass, field
from typing import Any

from core.errors import AtelierError

# The noise schedule that all of SD1.5 and SDXL were trained with.
_TRAINED_NOISE = {
    "num_train_timesteps": 1000,
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
}


@dataclass(frozen=True)
class SamplerKind:
    """One way to walk from noise to a picture.

    Args:
        name: as sd-scripts names it.
        title: as A1111 and the window name it.
        class_path: module and class that do it.
        options: what it takes besides the noise schedule.
    """

    name: str
    title: str
    class_path: str
    options: dict[str, Any] = field(default_factory=dict)


_DIFFUSERS = "diffusers.schedulers."
_UNCLIPPED = {"clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1}

_KINDS = (
    SamplerKind("ddim", "DDIM", _DIFFUSERS + "scheduling_ddim:DDIMScheduler", _UNCLIPPED),
    SamplerKind("ddpm", "DDPM", _DIFFUSERS + "scheduling_ddpm:DDPMScheduler", {"clip_sample": False}),
    SamplerKind(
        "pndm", "PLMS", _DIFFUSERS + "scheduling_pndm:PNDMScheduler",
        {"skip_prk_steps": True, "set_alpha_to_one": False, "steps_offset": 1},
    ),
    SamplerKind("lms", "LMS", "core.sampling.lms:ExactLMSScheduler"),
    SamplerKind("euler", "Euler", _DIFFUSERS + "scheduling_euler_discrete:EulerDiscreteScheduler"),
    SamplerKind(
        "euler_a", "Euler a",
        _DIFFUSERS + "scheduling_euler_ancestral_discrete:EulerAncestralDiscreteScheduler",
    ),
    SamplerKind("heun", "Heun", _DIFFUSERS + "scheduling_heun_discrete:HeunDiscreteScheduler"),
    SamplerKind("dpm_2", "DPM2", _DIFFUSERS + "scheduling_k_dpm_2_discrete:KDPM2DiscreteScheduler"),
    SamplerKind(
        "dpm_2_a", "DPM2 a",
        _DIFFUSERS + "scheduling_k_dpm_2_ancestral_discrete:KDPM2AncestralDiscreteScheduler",
    ),
    SamplerKind(
        "dpmsolver", "DPM 2M", _DIFFUSERS + "scheduling_dpmsolver_multistep:DPMSolverMultistepScheduler",
        {"algorithm_type": "dpmsolver", "final_sigmas_type": "sigma_min"},
    ),
    SamplerKind(
        "dpmsolver++", "DPM++ 2M", _DIFFUSERS + "scheduling_dpmsolver_multistep:DPMSolverMultistepScheduler",
        {"algorithm_type": "dpmsolver++"},
    ),
    SamplerKind(
        "dpm++_2m_karras", "DPM++ 2M Karras",
        _DIFFUSERS + "scheduling_dpmsolver_multistep:DPMSolverMultistepScheduler",
        {"algorithm_type": "dpmsolver++", "use_karras_sigmas": True},
    ),
    SamplerKind(
        "dpmsingle", "DPM++ 2S",
        _DIFFUSERS + "scheduling_dpmsolver_singlestep:DPMSolverSinglestepScheduler",
        {"lower_order_final": True},
    ),
)  # fmt: skip
_K_NAMES = ("lms", "euler", "euler_a", "dpm_2", "dpm_2_a")

SAMPLERS: dict[str, SamplerKind] = {kind.name: kind for kind in _KINDS}
SAMPLERS |= {f"k_{name}": SAMPLERS[name] for name in _K_NAMES}
_BY_TITLE = {kind.title.lower(): kind for kind in _KINDS}


def sampler_kind(name: str) -> SamplerKind:
    """The sampler of a name such as ``"euler_a"``, or of its title in A1111, ``"Euler a"``.

    Raises:
        AtelierError: there is none of that name.
    """
    kind = SAMPLERS.get(name) or _BY_TITLE.get(name.lower())
    if kind is None:
        raise AtelierError(
            "The sampler “{name}” is unknown.",
            why="Samplers have the names that sd-scripts or A1111 gives them.",
            remedy="Choose one of: {known}.",
            name=name,
            known=", ".join(SAMPLERS),
        )
    return kind


def make_scheduler(name: str, *, steps: int, predicts_v: bool, device: Any = "cpu") -> Any:
    """A fresh scheduler of diffusers for a sampler's name, ready for its first step.

    Args:
        name: see :data:`SAMPLERS`.
        steps: denoising steps, >= 1.
        predicts_v: whether the U-Net predicts v instead of the noise.
        device: where its timesteps go.
    """
    kind = sampler_kind(name)
    module_name, _, class_name = kind.class_path.partition(":")
    scheduler_class = getattr(importlib.import_module(module_name), class_name)
    prediction_type = "v_prediction" if predicts_v else "epsilon"
    with warnings.catch_warnings():
        # diffusers would like to drop plain DPM-Solver, which sd-scripts' prompt lines name, and its DPM2
        # calls numpy in a way that numpy 2 is leaving behind. Neither is for users to see.
        warnings.simplefilter("ignore", FutureWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        scheduler = scheduler_class(**_TRAINED_NOISE, **kind.options, prediction_type=prediction_type)
        scheduler.set_timesteps(steps, device=device)
    return scheduler
