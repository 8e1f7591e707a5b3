"""What a run writes, put together: LoRA files, states, sample pictures, losses of single pictures."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from torch.optim import Optimizer

from core.checkpoints.resume_state import ResumeState
from core.data.dataset import TrainingDataset
from core.kohya.plan import TrainingPlan
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.control import TrainingControl
from core.training.left_out import LeftOutPictures
from core.training.lora_file import LoraFile
from core.training.loss_reports import LossReports
from core.training.network_average import NetworkAverage
from core.training.outputs import RunOutputs
from core.training.precision import Precision
from core.training.run_folder import SAMPLE_FOLDER
from core.training.sample_pictures import SamplePictures, prompts_of
from core.training.state_file import StateFile, run_identity
from core.training.validation import Validation


@dataclass(frozen=True, eq=False)
class RunFiles:
    """The files of a run.

    Args:
        lora: writes the network.
        state: writes all that the run needs to go on, and puts it back.
        averaged: writes the network's average; None where none is kept.
    """

    lora: LoraFile
    state: StateFile
    averaged: LoraFile | None = None


def run_files(
    recipe: TrainingRecipe,
    plan: TrainingPlan,
    method: AdapterMethod,
    optimizer: Optimizer,
    precision: Precision,
    state: ResumeState | None,
) -> RunFiles:
    """The files of a run that begins now, or of one that began when a state says."""
    started_at = time.time() if state is None else state.moment.started_at
    lora = LoraFile.of(recipe, plan, method.parts, method.network, optimizer, started_at=started_at)
    identity = run_identity(recipe, plan, lora.facts, precision)
    state_file = StateFile(identity, method.network, optimizer, precision)
    if not recipe.run.ema:
        return RunFiles(lora, state_file)
    average = NetworkAverage(method.network, recipe.run)
    return RunFiles(lora, replace(state_file, average=average), lora.of_average(average))


def outputs_of(
    recipe: TrainingRecipe,
    method: AdapterMethod,
    dataset: TrainingDataset,
    files: RunFiles,
    control: TrainingControl,
) -> RunOutputs:
    """Everything that a recipe wants to see of its run."""
    validation = Validation.of(recipe, method, dataset, files.lora.settled)
    return RunOutputs(
        section=recipe.run,
        save_network=files.lora.save,
        save_average=None if files.averaged is None else files.averaged.save,
        save_state=files.state.save,
        samples=_samples(recipe, method, files, control),
        losses=LossReports(Path(recipe.run.output_dir), method.seen, validation),
        num_epochs=dataset.plan.num_epochs,
        max_train_steps=dataset.plan.max_train_steps,
        left_out=LeftOutPictures(dataset.pictures.unreadable),
    )


def _samples(
    recipe: TrainingRecipe, method: AdapterMethod, files: RunFiles, control: TrainingControl
) -> SamplePictures | None:
    prompts = prompts_of(recipe, max(recipe.data.resolution))
    if not prompts:
        return None
    return SamplePictures(
        parts=method.parts,
        network=method.network,
        prompts=prompts,
        folder=Path(recipe.run.output_dir) / SAMPLE_FOLDER,
        name=recipe.run.output_name,
        device=method.parts.device,
        should_stop=lambda: control.stop_wanted,
        clip_skip=recipe.model.clip_skip,
        max_token_length=recipe.data.max_token_length,
        settled=(files.averaged or files.lora).settled,
    )
