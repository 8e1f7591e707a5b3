"""THE loop: batch, noise, prediction, loss, backward, clip, step, tell.

What a recipe can ask for comes in from outside: as a batch's weight, as noise, loss or parameter group. The
loop itself knows none of it, and every random draw is keyed by seed and step: it may begin at any step.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import torch
from torch import Tensor

from core.data.batch import Batch
from core.data.dataset import StepsOfRun
from core.data.seeds import keyed_generator, keyed_seed
from core.training.control import TrainingControl
from core.training.events import EpochDone, TrainingEvent
from core.training.prepared_run import PreparedRun
from core.training.step_reports import StepReports, TakenStep


def training_loop(run: PreparedRun, control: TrainingControl) -> Iterator[TrainingEvent]:
    """Train from where the run is until the last step, or until the user wants to stop.

    Args:
        run: everything loaded and counted.
        control: wishes of the user, looked at after every step.

    Yields:
        What happened, as it happens.

    Raises:
        AtelierError: a loss or gradient is no number any more. Nothing of that step reaches a file.
    """
    progress = run.progress
    yield from run.outputs.before_training(progress)
    if control.ends_after(progress.step):
        return
    first_step = progress.steps_before_first_epoch + 1
    with run.dataset.steps_from(progress.first_epoch, first_step, after=progress.step) as coming:
        yield from _trained(run, coming, control)


def _trained(run: PreparedRun, coming: StepsOfRun, control: TrainingControl) -> Iterator[TrainingEvent]:
    plan, progress = run.plan, run.progress
    reports = StepReports(run, run.precision.steps_behind)
    for epoch in range(progress.first_epoch, plan.num_epochs + 1):
        progress.begin_epoch(epoch)
        started = time.perf_counter()
        for batches in coming.of_epoch(epoch):
            step = progress.step + 1
            run.schedule.set_rates(step - 1)
            loss = _gradients(run, batches, step)
            length = run.stepping.gradient_length()
            run.stepping.step()
            progress.step_taken()
            reports.add(TakenStep(step, epoch, batches, loss, length, run.learning_rates(), started))
            yield from reports.told(all_of_them=False)
            if run.outputs.acts_after(step, control):
                # What goes into a file or a picture is looked at first.
                yield from reports.told(all_of_them=True)
                yield from run.outputs.after_step(progress, control)
            if control.ends_after(step):
                break
            started = time.perf_counter()
        yield from reports.told(all_of_them=True)
        if control.ends_after(progress.step) and progress.step < plan.max_train_steps:
            return
        yield EpochDone(epoch, plan.num_epochs, progress.step, progress.average_loss)
        yield from run.outputs.after_epoch(progress)


def _gradients(run: PreparedRun, batches: list[Batch], step: int) -> Tensor:
    """Add up the gradients of a step's batches; returns their mean loss, a scalar on the device."""
    losses = []
    for batch in batches:
        # Adapters' dropout draws from torch's own generator.
        torch.manual_seed(keyed_seed(run.seed, "dropout", step, batch.part))
        noise = keyed_generator(run.seed, "noise", step, batch.part)
        loss = run.method.loss(batch.to(run.precision.device), noise)
        # By the number asked for, as accelerate does it, also where an epoch's last step has fewer batches.
        run.precision.backward(loss / run.plan.gradient_accumulation_steps)
        losses.append(loss.detach())
    run.processes.add_up(run.trained)
    return run.processes.mean_loss(losses, batches, run.precision.device)
