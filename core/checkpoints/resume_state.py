"""ResumeState: all that a run needs to go on as if it had never stopped, as a folder of safetensors and JSON.

    mira-step00000500-state/
        train_state.json        the moment, the recipe, the pictures; the optimizer's numbers
        network.safetensors     what is trained, in full precision
        optimizer.safetensors   what the optimizer remembers
        average.safetensors     the network's average (EMA), where one is kept
        sha256.json             sums of all of them

The folders are named as sd-scripts names them. Nothing in them is a pickle.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import safetensors.torch
from torch import Tensor

from core.checkpoints.whole_folder import folders_like, read_folder, write_folder
from core.data.dataset_facts import PictureFacts
from core.errors import AtelierError

MOMENT_FILE = "train_state.json"
NETWORK_FILE = "network.safetensors"
OPTIMIZER_FILE = "optimizer.safetensors"
AVERAGE_FILE = "average.safetensors"
_STATE_VERSION = 1


@dataclass(frozen=True)
class RunMoment:
    """Where a run was.

    Attributes:
        step: optimizer steps done.
        epoch: the epoch they end in, from 1.
        epoch_is_done: whether all of that epoch, its files included, was done.
        recent_losses: of the last epoch's worth of steps, for the average that is shown.
        max_train_steps: the run's length.
        started_at: when the run began, seconds since 1970; also tells runs apart.
        saved_at: when this was saved, seconds since 1970.
    """

    step: int
    epoch: int
    epoch_is_done: bool
    recent_losses: tuple[float, ...]
    max_train_steps: int
    started_at: float
    saved_at: float


@dataclass(frozen=True, eq=False)
class ResumeState:
    """A run at one moment.

    Attributes:
        moment: where it was.
        recipe: what it was asked for, by option name, with the seed that was used.
        base_model: the base model's hash, or its name where it is a folder.
        pictures: every picture by folder and file name.
        surroundings: versions and device, which may change last digits.
        network: what is trained, by name.
        optimizer: numbers that the optimizer remembers, as ``value_tree.split_tree`` makes them.
        optimizer_tensors: its tensors.
        scaler: of fp16's loss scaling; empty where there is none.
        average: of the network, by the same names; empty where none is kept.
    """

    moment: RunMoment
    recipe: Mapping[str, Any]
    base_model: str
    pictures: Mapping[str, PictureFacts]
    surroundings: Mapping[str, str]
    network: Mapping[str, Tensor]
    optimizer: Any
    optimizer_tensors: Mapping[str, Tensor]
    scaler: Mapping[str, Any] = field(default_factory=dict)
    average: Mapping[str, Tensor] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write it, whole or not at all; a state of that name stays until the new one is whole and checked.

        Raises:
            AtelierError: the disk is full or the folder cannot be written.
        """
        files = {
            NETWORK_FILE: safetensors.torch.save(dict(self.network)),
            OPTIMIZER_FILE: safetensors.torch.save(dict(self.optimizer_tensors)),
            MOMENT_FILE: json.dumps(self._facts(), ensure_ascii=False).encode(),
        }
        if self.average:
            files[AVERAGE_FILE] = safetensors.torch.save(dict(self.average))
        write_folder(folder, files)

    def _facts(self) -> dict[str, Any]:
        moment = self.moment
        return {
            "version": _STATE_VERSION,
            # sd-scripts' two names, for other programs that look.
            "current_epoch": moment.epoch,
            "current_step": moment.step,
            "moment": vars(moment),
            "recipe": self.recipe,
            "base_model": self.base_model,
            "pictures": {name: vars(facts) for name, facts in self.pictures.items()},
            "surroundings": self.surroundings,
            "scaler": self.scaler,
            "optimizer": self.optimizer,
        }

    @classmethod
    def read(cls, folder: Path) -> ResumeState:
        """Read a state and check every byte of it.

        Raises:
            AtelierError: it is not there, is not whole, or was written by another program.
        """
        if not folder.is_dir():
            raise AtelierError(
                "The saved state “{path}” is not there.", remedy="Choose its folder again.", path=folder
            )
        if not (folder / NETWORK_FILE).exists() and any(folder.glob("*.pkl")):
            raise _foreign(folder)
        files = read_folder(folder)
        try:
            facts = json.loads(files[MOMENT_FILE])
            if facts["version"] != _STATE_VERSION:
                raise _of_another_version(folder, facts["version"])
            return cls(
                moment=_moment(facts["moment"]),
                recipe=facts["recipe"],
                base_model=facts["base_model"],
                pictures={name: _picture(values) for name, values in facts["pictures"].items()},
                surroundings=facts["surroundings"],
                network=safetensors.torch.load(files[NETWORK_FILE]),
                optimizer=facts["optimizer"],
                optimizer_tensors=safetensors.torch.load(files[OPTIMIZER_FILE]),
                scaler=facts["scaler"],
                average=safetensors.torch.load(files[AVERAGE_FILE]) if AVERAGE_FILE in files else {},
            )
        except (KeyError, TypeError, ValueError, safetensors.SafetensorError) as error:
            raise _of_another_version(folder, "?") from error


def states_in(folder: Path, output_name: str) -> tuple[Path, ...]:
    """The states of one run's name in a folder, the one saved last first, whole or not."""
    pattern = re.compile(re.escape(output_name) + r"(-\d{6}|-step\d{8})?-state")
    found = folders_like(folder, pattern)
    return tuple(sorted(found, key=lambda path: (_saved_at(path), path.name), reverse=True))


def moment_of(folder: Path) -> RunMoment | None:
    """Where a state was saved, read without its tensors; None where that cannot be read."""
    try:
        return _moment(json.loads((folder / MOMENT_FILE).read_text(encoding="utf-8"))["moment"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _saved_at(folder: Path) -> float:
    moment = moment_of(folder)
    return folder.stat().st_mtime if moment is None else moment.saved_at


def _moment(values: dict[str, Any]) -> RunMoment:
    return RunMoment(**(values | {"recent_losses": tuple(values["recent_losses"])}))


def _picture(values: dict[str, Any]) -> PictureFacts:
    return PictureFacts(**(values | {"bucket": tuple(values["bucket"])}))


def _foreign(folder: Path) -> AtelierError:
    return AtelierError(
        "The saved state “{path}” was written by another program.",
        why="It keeps Python objects that could run code when they are read, so they are not.",
        remedy="Go on from its LoRA file instead: set network_weights to it.",
        path=folder,
    )


def _of_another_version(folder: Path, version: object) -> AtelierError:
    return AtelierError(
        "The saved state “{path}” is of a kind that is not known here ({version}).",
        why="Another version of this program has written it.",
        remedy="Use that version, or go on from the LoRA file: set network_weights to it.",
        path=folder,
        version=version,
    )
