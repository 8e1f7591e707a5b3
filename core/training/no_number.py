"""When a loss or a gradient is no number any more: stop on that very step, and say where it came from."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from core.data.batch import Batch
from core.data.seeds import keyed_generator
from core.errors import AtelierError
from core.training.prepared_run import PreparedRun


def check_numbers(
    run: PreparedRun, batches: Sequence[Batch], step: int, loss: Tensor, norm: Tensor | None
) -> float:
    """The loss as a number.

    Args:
        run: whose step it is.
        batches: of that step.
        step: its number, from 1.
        loss: of the step, a scalar on the device.
        norm: of all its gradients together, a scalar on the device; None where fp16's loss scaling looks at
            them itself and leaves such steps out.

    Raises:
        AtelierError: loss or gradients are infinite or no number.
    """
    if norm is None:
        shown, length = loss.item(), 0.0
    else:
        shown, length = torch.stack((loss, norm.to(loss))).tolist()
    if math.isfinite(shown) and math.isfinite(length):
        return float(shown)
    subject = "gradient" if math.isfinite(shown) else "loss"
    raise AtelierError(
        "The {subject} of step {step} is no number any more; training has stopped there.",
        why="The network has run away at a learning rate of {rates}, on {pictures}.",
        remedy="The last LoRA file is whole. Lower the learning rate, or train in bf16 instead of fp16.",
        subject=subject,
        step=step,
        rates=", ".join(f"{rate:g} ({name})" for name, rate in run.learning_rates().items()),
        pictures=", ".join(_pictures(run, batches, step)),
    )


def _pictures(run: PreparedRun, batches: Sequence[Batch], step: int) -> Iterator[str]:
    for batch in batches:
        # The same key draws the same timesteps again.
        generator = keyed_generator(run.seed, "noise", step, batch.part)
        noised = run.method.diffusion.noised(batch.latents.to(run.precision.device), generator)
        for name, timestep in zip(batch.names, noised.timesteps.tolist(), strict=True):
            yield f"{name} at timestep {timestep}"
