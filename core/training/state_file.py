"""StateFile: a run's state as a folder to go on from; the newest two of a run are kept."""

from __future__ import annotations

import platform
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from torch.optim import Optimizer

from core.checkpoints.kohya_metadata import RunFacts
from core.checkpoints.resume_state import ResumeState, RunMoment, moment_of, states_in
from core.data.dataset_facts import PictureFacts, picture_facts
from core.errors import AtelierError
from core.kohya.plan import TrainingPlan
from core.networks.network import Network
from core.recipe.recipe import TrainingRecipe
from core.training.network_average import NetworkAverage
from core.training.optimizer_memory import optimizer_memory, put_memory_back
from core.training.precision import Precision
from core.training.progress import Progress
from core.training.run_plan import used_entries

_KEPT = 2


@dataclass(frozen=True)
class RunIdentity:
    """What makes a run give the numbers it gives.

    Args:
        recipe: every option by name, as JSON holds it, with the seed that is used.
        base_model: the base model's hash, or its name where it is a folder.
        pictures: every picture by folder and file name.
        max_train_steps: the run's length.
        started_at: when it began, seconds since 1970.
        surroundings: versions and device, which may change last digits.
    """

    recipe: Mapping[str, Any]
    base_model: str
    pictures: Mapping[str, PictureFacts]
    max_train_steps: int
    started_at: float
    surroundings: Mapping[str, str]

    @property
    def facts(self) -> dict[str, Any]:
        """What must be alike in all processes that train together."""
        return {
            "recipe": self.recipe,
            "base model": self.base_model,
            "pictures": self.pictures,
            "versions": self.surroundings,
        }


@dataclass(frozen=True, eq=False)
class StateFile:
    """Takes a run's state out, and puts one back.

    Args:
        identity: of the run.
        network: what is trained.
        optimizer: steps it.
        precision: holds fp16's loss scaling.
        average: follows the network; None where none is kept.
    """

    identity: RunIdentity
    network: Network
    optimizer: Optimizer
    precision: Precision
    average: NetworkAverage | None = None

    def save(self, folder: Path, progress: Progress) -> None:
        """Write the state; when it is whole and checked, older ones of this run but one are removed.

        Raises:
            AtelierError: the disk is full, the folder cannot be written, or the optimizer keeps what no state
                can hold. The states before still stand.
        """
        try:
            state = self._state(progress)
        except TypeError as error:
            raise AtelierError(
                "The state cannot be saved with this optimizer.",
                why="What it remembers cannot be written as numbers: {reason}.",
                remedy="Choose another optimizer where runs are to go on. LoRA files are saved as ever.",
                reason=str(error),
            ) from error
        state.write(folder)
        self._remove_older(folder)

    def restore(self, state: ResumeState) -> None:
        """Put a state into network, average, optimizer and loss scaling.

        Raises:
            ValueError: it is of another network or optimizer.
        """
        try:
            self.network.load_state_dict(dict(state.network))
        except RuntimeError as error:
            raise ValueError(str(error).splitlines()[0]) from error
        if self.average is not None:
            self.average.restore(state.average, state.moment.step)
        put_memory_back(self.optimizer, state.optimizer, state.optimizer_tensors)
        if state.scaler and self.precision.scaler.is_enabled():
            self.precision.scaler.load_state_dict(dict(state.scaler))

    def _state(self, progress: Progress) -> ResumeState:
        identity = self.identity
        numbers, tensors = optimizer_memory(self.optimizer)
        return ResumeState(
            moment=RunMoment(
                step=progress.step,
                epoch=progress.epoch,
                epoch_is_done=progress.epoch_is_done,
                recent_losses=progress.recent_losses,
                max_train_steps=identity.max_train_steps,
                started_at=identity.started_at,
                saved_at=time.time(),
            ),
            recipe=identity.recipe,
            base_model=identity.base_model,
            pictures=identity.pictures,
            surroundings=identity.surroundings,
            network={
                name: tensor.detach().to("cpu", copy=True).contiguous()
                for name, tensor in self.network.state_dict().items()
            },
            optimizer=numbers,
            optimizer_tensors=tensors,
            scaler=self.precision.scaler.state_dict(),
            average={} if self.average is None else self.average.tensors(),
        )

    def _remove_older(self, newest: Path) -> None:
        name = self.identity.recipe["output_name"]
        others = [path for path in states_in(newest.parent, name) if path != newest]
        own = [path for path in others if self._is_of_this_run(path)]
        for path in own[_KEPT - 1 :]:
            shutil.rmtree(path, ignore_errors=True)

    def _is_of_this_run(self, folder: Path) -> bool:
        moment = moment_of(folder)
        return moment is not None and moment.started_at == self.identity.started_at


def run_identity(
    recipe: TrainingRecipe, plan: TrainingPlan, facts: RunFacts, precision: Precision
) -> RunIdentity:
    """The identity of a run that is prepared; reads every picture's file once."""
    base = facts.base_model
    return RunIdentity(
        recipe=flat_values(recipe),
        base_model=base.full_hash or base.name,
        pictures=picture_facts(used_entries(plan)),
        max_train_steps=plan.max_train_steps,
        started_at=facts.started_at,
        surroundings=_surroundings(precision),
    )


def flat_values(recipe: TrainingRecipe) -> dict[str, Any]:
    """A recipe's values by option name, as JSON holds them."""
    sections = recipe.model_dump(mode="json")
    return {field: value for section in sections.values() for field, value in section.items()}


def _surroundings(precision: Precision) -> dict[str, str]:
    """What besides recipe and pictures may change a run's last digits."""
    return {
        "device": str(precision.device),
        "processor": platform.machine(),
        "torch": torch.__version__,
        "diffusers": diffusers.__version__,
        "transformers": transformers.__version__,
    }
