"""When a loss or a gradient is no number any more: stop on that very step, and say where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from core.data.batch import Batch
from core.data.seeds import keyed_generator
from core.errors import AtelierError
from core.training.prepared_run import PreparedRun

_RUN_AWAY = "The network has run away at a learning rate of {rates}, on {pictures}."
_NO_LATENTS = "The VAE gives no numbers for one of these, so a rate of {rates} is not to blame: {pictures}."
_OTHER_VAE = "Choose another VAE, or look whether its file is whole."
_REMEDY = "Files saved before are whole. Lower the learning rate, or set max_grad_norm to 1."
_REMEDY_IN_FP16 = "Files saved before are whole. Lower the learning rate, or train in bf16 instead of fp16."


def no_number(
    run: PreparedRun, batches: Sequence[Batch], step: int, rates: Mapping[str, float], *, is_loss: bool
) -> AtelierError:
    """The error of a step whose loss or gradient is infinite or no number.

    Args:
        run: whose step it is.
        batches: of that step.
        step: its number, from 1.
        rates: the learning rates it was taken at, by group.
        is_loss: whether the loss itself is no number, or only its gradient.
    """
    has_run_away = all(bool(batch.latents.isfinite().all()) for batch in batches)
    is_in_fp16 = run.recipe.run.mixed_precision == "fp16"
    return AtelierError(
        "The {subject} of step {step} is no number any more; training has stopped there.",
        why=_RUN_AWAY if has_run_away else _NO_LATENTS,
        remedy=(_REMEDY_IN_FP16 if is_in_fp16 else _REMEDY) if has_run_away else _OTHER_VAE,
        subject="loss" if is_loss else "gradient",
        step=step,
        rates=", ".join(f"{rate:g} ({name})" for name, rate in rates.items()),
        pictures=", ".join(_pictures(run, batches, step)),
    )


def _pictures(run: PreparedRun, batches: Sequence[Batch], step: int) -> Iterator[str]:
    for batch in batches:
        # The same key draws the same timesteps again.
        generator = keyed_generator(run.seed, "noise", step, batch.part)
        noised = run.method.diffusion.noised(batch.latents.to(run.precision.device), generator)
        for name, timestep in zip(batch.names, noised.timesteps.tolist(), strict=True):
            yield f"{name} at timestep {timestep}"
