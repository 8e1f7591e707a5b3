"""Names of the files a run writes, as sd-scripts names them, and back."""

from __future__ import annotations

import re
from pathlib import Path

from core.checkpoints.checkpoint import Checkpoint

_EPOCH = re.compile(r"(?P<name>.+)-(?P<epoch>\d{6})")
_STEP = re.compile(r"(?P<name>.+)-step(?P<step>\d{8})")


def checkpoint_name(output_name: str, *, epoch: int | None = None, step: int | None = None) -> str:
    """The file name of a checkpoint.

    Args:
        output_name: the run's name; the last file bears it as it is.
        epoch: the epoch after which it is saved, from 1.
        step: the step after which it is saved, from 1.

    Returns:
        ``name-000003.safetensors``, ``name-step00000500.safetensors`` or ``name.safetensors``.

    Raises:
        ValueError: both an epoch and a step are named.
    """
    if epoch is not None and step is not None:
        raise ValueError("a checkpoint is saved after an epoch or after a step")
    if epoch is not None:
        return f"{output_name}-{epoch:06d}.safetensors"
    if step is not None:
        return f"{output_name}-step{step:08d}.safetensors"
    return f"{output_name}.safetensors"


def state_name(output_name: str, *, epoch: int | None = None, step: int | None = None) -> str:
    """The folder name of a training state that a run can go on from; arguments as :func:`checkpoint_name`."""
    return checkpoint_name(output_name, epoch=epoch, step=step).removesuffix(".safetensors") + "-state"


def checkpoints_in(folder: Path, output_name: str) -> tuple[Checkpoint, ...]:
    """The checkpoints of one run in a folder, oldest first, the final one last.

    Steps of files named by epoch (and epochs of files named by step) are 0: the name does not tell them.
    """
    found = [_checkpoint_of(path, output_name) for path in folder.glob("*.safetensors")]
    return tuple(
        sorted(
            (checkpoint for checkpoint in found if checkpoint is not None),
            key=lambda checkpoint: (checkpoint.is_final, checkpoint.step, checkpoint.epoch),
        )
    )


def _checkpoint_of(path: Path, output_name: str) -> Checkpoint | None:
    if path.stem == output_name:
        return Checkpoint(path, step=0, epoch=0, is_final=True)
    by_step = _STEP.fullmatch(path.stem)
    if by_step is not None and by_step["name"] == output_name:
        return Checkpoint(path, step=int(by_step["step"]), epoch=0)
    by_epoch = _EPOCH.fullmatch(path.stem)
    if by_epoch is not None and by_epoch["name"] == output_name:
        return Checkpoint(path, step=0, epoch=int(by_epoch["epoch"]))
    return None
