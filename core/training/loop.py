"""THE loop: batch, noise, prediction, loss, backward, clip, step, tell.

What a recipe can ask for comes in from outside: as a batch's weight, as noise, loss or parameter group. The
loop itself knows none of it, and every random draw is keyed by seed and step.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Iterator

import torch
from torch import Tensor

from core.data.batch import Batch
from core.data.seeds import keyed_generator, keyed_seed
from core.errors import AtelierError
from core.training.control import TrainingControl
from core.training.events import EpochDone, StepDone, TrainingEvent
from core.training.prepared_run import PreparedRun


def training_loop(run: PreparedRun, control: TrainingControl) -> Iterator[TrainingEvent]:
    """Train until the last step, or until the user wants to stop.

    Args:
        run: everything loaded and counted.
        control: wishes of the user, looked at after every step.

    Yields:
        What happened, as it happens.

    Raises:
        AtelierError: the loss is no number any more. Nothing of that step reaches the network or a file.
    """
    plan = run.plan
    recent: deque[float] = deque(maxlen=plan.update_steps_per_epoch)
    step = 0
    yield from run.outputs.before_training()
    for epoch in range(1, plan.num_epochs + 1):
        for batches in run.dataset.steps_of_epoch(epoch, first_step=step + 1):
            started = time.perf_counter()
            step += 1
            run.schedule.set_rates(step - 1)
            loss = _gradients(run, batches, step).item()
            if not math.isfinite(loss):
                raise _loss_is_no_number(run, batches, step)
            run.precision.clip(run.optimizer, run.trained, run.recipe.optimizer.max_grad_norm)
            run.precision.step(run.optimizer)
            run.optimizer.zero_grad(set_to_none=True)
            recent.append(loss)
            yield StepDone(
                step=step,
                max_train_steps=plan.max_train_steps,
                epoch=epoch,
                loss=loss,
                average_loss=_mean(recent),
                learning_rates=run.learning_rates(),
                seconds=time.perf_counter() - started,
            )
            yield from run.outputs.after_step(step, epoch, control)
            if control.stop_wanted or step == plan.max_train_steps:
                break
        yield EpochDone(epoch, plan.num_epochs, step, _mean(recent))
        if control.stop_wanted:
            return
        yield from run.outputs.after_epoch(step, epoch)


def _gradients(run: PreparedRun, batches: list[Batch], step: int) -> Tensor:
    """Add up the gradients of a step's batches; returns their mean loss, a scalar on the device."""
    # Adapters' dropout draws from torch's own generator.
    torch.manual_seed(keyed_seed(run.seed, "dropout", step))
    losses = []
    for part, batch in enumerate(batches):
        noise = keyed_generator(run.seed, "noise", step, part)
        loss = run.method.loss(batch.to(run.precision.device), noise)
        # By the number asked for, as accelerate does it, also where an epoch's last step has fewer batches.
        run.precision.backward(loss / run.plan.gradient_accumulation_steps)
        losses.append(loss.detach())
    return torch.stack(losses).mean()


def _mean(losses: deque[float]) -> float:
    return sum(losses) / len(losses) if losses else 0.0


def _loss_is_no_number(run: PreparedRun, batches: list[Batch], step: int) -> AtelierError:
    return AtelierError(
        "The loss of step {step} is no number any more; training has stopped there.",
        why="The network has run away at a learning rate of {rates}. The pictures of this step: {pictures}.",
        remedy="The last LoRA file is whole. Lower the learning rate, or train in bf16 instead of fp16.",
        step=step,
        rates=", ".join(f"{rate:g} ({name})" for name, rate in run.learning_rates().items()),
        pictures=", ".join(name for batch in batches for name in batch.names),
    )
